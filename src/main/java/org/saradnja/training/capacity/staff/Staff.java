package org.saradnja.training.capacity.staff;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.saradnja.base.kernel.SerbianOrder;
import org.saradnja.parties.people.Role;
import org.saradnja.training.capacity.TrainingNeed;
import org.saradnja.training.capacity.staff.Member.Lack;

/** The employees of a unit with what each has learned, in Serbian order of their names. */
record Staff(List<Member> members) {

  Staff {
    members = List.copyOf(members);
  }

  /**
   * @param today the day on which documents and needs are judged
   * @param notice the last day of the time in which one is warned of what expires
   */
  static Staff of(Facts facts, LocalDate today, LocalDate notice) {
    return new Staff(
        Persons.of(facts).stream()
            .map(person -> member(person, facts.needs(), today, notice))
            .sorted(comparing(member -> member.name().cyrillic(), SerbianOrder.ORDER))
            .toList());
  }

  long count(Predicate<Member> fits) {
    return members.stream().filter(fits).count();
  }

  Staff where(Predicate<Member> fits) {
    return new Staff(members.stream().filter(fits).toList());
  }

  private static Member member(
      Persons.Person person, List<TrainingNeed> needs, LocalDate today, LocalDate notice) {
    var programmes = new TreeSet<String>();
    person.documents().forEach(held -> programmes.add(held.programme()));
    person.seats().stream()
        .filter(seat -> seat.isComing(today) || seat.isOver(today))
        .forEach(seat -> programmes.add(seat.programme()));
    var lines =
        programmes.stream()
            .map(programme ->
                Line.of(
                    programme,
                    person.documents().stream()
                        .filter(held -> held.programme().equals(programme))
                        .toList(),
                    person.seats().stream()
                        .filter(seat -> seat.programme().equals(programme))
                        .toList(),
                    today,
                    notice))
            .toList();
    return new Member(
        person.name(),
        person.email(),
        person.job(),
        person.roles(),
        lines,
        lacks(person.roles(), lines, needs));
  }

  /** Each programme once, whichever of the roles asks for it. */
  private static List<Lack> lacks(List<Role> roles, List<Line> lines, List<TrainingNeed> needs) {
    var lacks = new LinkedHashMap<String, Lack>();
    needs.stream()
        .filter(need -> roles.contains(need.role()))
        .filter(need -> lines.stream().noneMatch(line -> line.meets(need)))
        .forEach(need -> lacks.putIfAbsent(need.programme(), new Lack(need, coming(need, lines))));
    return List.copyOf(lacks.values());
  }

  private static Optional<Seat> coming(TrainingNeed need, List<Line> lines) {
    return lines.stream()
        .filter(line -> line.programme().equals(need.programme()))
        .flatMap(line -> line.coming().stream())
        .findFirst();
  }
}
