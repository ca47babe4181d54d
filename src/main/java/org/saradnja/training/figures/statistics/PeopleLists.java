package org.saradnja.training.figures.statistics;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.saradnja.base.kernel.Localised;
import org.saradnja.base.kernel.SerbianOrder;
import org.saradnja.base.web.Texts;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.parties.registry.Unit;
import org.saradnja.training.sessions.Gender;
import org.springframework.stereotype.Component;

/** The lists behind the figures, for those who may see them. */
@Component
class PeopleLists {

  private final Counted counted;
  private final Readers readers;

  PeopleLists(Counted counted, Readers readers) {
    this.counted = counted;
    this.readers = readers;
  }

  /** What the figures of these trainings are counted from, as far as somebody may see it. */
  Facts facts(ListAsked asked, SignedIn who) {
    return counted.facts().where(asked::fits).where(readers.trainingsOf(who));
  }

  /** Columns by name, and the rows of the list. */
  record Listed(List<String> columns, List<List<String>> rows) {}

  static Listed listed(ListAsked asked, Facts facts, Texts t) {
    return switch (asked.list()) {
      case "obuke" -> trainings(facts, t);
      case "jedinice" -> units(facts, t);
      case "sertifikati" -> people(facts, Attended::isCertified, t);
      default -> people(facts, one -> fits(one, asked.gender()), t);
    };
  }

  private static boolean fits(Attended one, String gender) {
    var stated = one.participant().gender();
    return switch (gender) {
      case "zena" -> stated == Gender.WOMAN;
      case "muskarac" -> stated == Gender.MAN;
      case "bez" -> stated == Gender.NOT_STATED;
      default -> true;
    };
  }

  private static Listed trainings(Facts facts, Texts t) {
    var rows = new ArrayList<List<String>>();
    for (var training : facts.trainings()) {
      var of = facts.where(training::equals).count();
      rows.add(
          List.of(
              place(training, t),
              t.shortDay(training.ended()),
              t.name(training.series().title()),
              t.grouped(of.participants()),
              t.grouped(of.certificates())));
    }
    return new Listed(List.of("place", "ended", "series", "participants", "certificates"), rows);
  }

  private static Listed people(Facts facts, Predicate<Attended> fits, Texts t) {
    var rows =
        facts.people().stream()
            .filter(fits)
            .sorted(comparing(one -> one.participant().name().cyrillic(), SerbianOrder.ORDER))
            .map(one ->
                List.of(
                    t.name(one.participant().name()),
                    one.unit().map(Unit::name).map(t::name).orElse(""),
                    t.get("figures.gender." + one.participant().gender().name()),
                    place(one.training(), t) + ", " + t.shortDay(one.training().ended()),
                    t.get("figures.document." + one.document().map(Enum::name).orElse("NONE"))))
            .toList();
    return new Listed(List.of("name", "unit", "gender", "training", "document"), rows);
  }

  private static Listed units(Facts facts, Texts t) {
    var known = new LinkedHashMap<Unit, Facts>();
    facts.people().stream()
        .map(Attended::unit)
        .flatMap(Optional::stream)
        .distinct()
        .sorted(comparing(unit -> unit.name().cyrillic(), SerbianOrder.ORDER))
        .forEach(unit ->
            known.put(unit, facts.people(one -> one.unit().filter(unit::equals).isPresent())));
    var rows =
        known.entrySet().stream()
            .map(entry ->
                List.of(
                    t.name(entry.getKey().name()),
                    t.get("figures.unitKind." + entry.getKey().kind().name()),
                    t.grouped(entry.getValue().people().size()),
                    t.grouped(entry.getValue().count().certificates())))
            .toList();
    return new Listed(List.of("unit", "kind", "participants", "certificates"), rows);
  }

  private static String place(Training training, Texts t) {
    return t.name(Localised.ofCyrillic(training.session().place().name()));
  }
}
