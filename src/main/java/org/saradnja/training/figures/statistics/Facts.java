package org.saradnja.training.figures.statistics;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.saradnja.parties.registry.Unit;
import org.saradnja.parties.registry.UnitKind;
import org.saradnja.training.certificates.DocumentKind;
import org.saradnja.training.figures.Figures;
import org.saradnja.training.figures.UnitCounts;
import org.saradnja.training.sessions.Gender;

/** Everything that figures are counted from; the same facts always give the same figures. */
record Facts(List<Training> trainings, List<Attended> people) {

  Facts {
    trainings = List.copyOf(trainings);
    people = List.copyOf(people);
  }

  Facts where(Predicate<Training> fits) {
    return new Facts(
        trainings.stream().filter(fits).toList(),
        people.stream().filter(one -> fits.test(one.training())).toList());
  }

  /** Of some people only, with the trainings of all. */
  Facts people(Predicate<Attended> fits) {
    return new Facts(trainings, people.stream().filter(fits).toList());
  }

  Figures count() {
    var certified = people.stream().filter(Attended::isCertified).toList();
    return new Figures(
        trainings.size(),
        people.size(),
        of(Gender.WOMAN),
        of(Gender.MAN),
        of(Gender.NOT_STATED),
        certified.size(),
        (int)
            people.stream()
                .filter(one -> one.document().filter(DocumentKind.CONFIRMATION::equals).isPresent())
                .count(),
        units(certified),
        units(people));
  }

  private int of(Gender gender) {
    return (int) people.stream().filter(one -> one.participant().gender() == gender).count();
  }

  /** Guests of institutions are of no unit. */
  private static UnitCounts units(Collection<Attended> people) {
    var kinds =
        people.stream()
            .map(Attended::unit)
            .flatMap(Optional::stream)
            .distinct()
            .collect(Collectors.groupingBy(Unit::kind, Collectors.counting()));
    return new UnitCounts(
        number(kinds.get(UnitKind.CITY)) + number(kinds.get(UnitKind.CITY_OF_BELGRADE)),
        number(kinds.get(UnitKind.MUNICIPALITY)),
        number(kinds.get(UnitKind.CITY_MUNICIPALITY)));
  }

  private static int number(@Nullable Long count) {
    return count == null ? 0 : Math.toIntExact(count);
  }
}
