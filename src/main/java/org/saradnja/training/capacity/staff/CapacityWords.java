package org.saradnja.training.capacity.staff;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.saradnja.base.kernel.Localised;
import org.saradnja.base.web.Texts;
import org.saradnja.parties.people.Role;
import org.saradnja.training.capacity.TrainingNeed;
import org.saradnja.training.certificates.Certificates.Held;
import org.saradnja.training.sessions.Place;

/**
 * Employees and what they have in the words of one face.
 *
 * @param titles of programmes by their codes
 */
record CapacityWords(Texts t, Map<String, String> titles) {

  String title(String programme) {
    return titles.getOrDefault(programme, programme);
  }

  String roles(List<Role> roles) {
    return roles.stream().map(role -> t.get(role.textKey())).collect(joining(", "));
  }

  String about(Member member) {
    return Stream.of(roles(member.roles()), t.within(member.job()))
        .filter(text -> !text.isEmpty())
        .collect(joining(" · "));
  }

  CapacityPage.Row row(Member member) {
    return new CapacityPage.Row(
        t.name(member.name()),
        about(member),
        member.lines().stream().map(this::cell).toList(),
        member.lacks().stream().map(lack -> title(lack.need().programme())).toList());
  }

  private CapacityPage.Cell cell(Line line) {
    var more = new ArrayList<String>();
    line.document().ifPresent(held -> more.add(dates(held)));
    line.coming().ifPresent(seat -> more.add(t.get("capacity.coming", coming(seat))));
    if (line.document().isEmpty()) {
      line.attended().ifPresent(seat -> more.add(t.get("capacity.attended", trained(seat))));
    }
    return new CapacityPage.Cell(
        title(line.programme()),
        line.document().map(this::document).orElse(""),
        line.document().map(held -> held.code().path()).orElse(""),
        line.document().isEmpty() ? "" : t.get("capacity.validity." + line.validity()),
        mark(line.validity()),
        more);
  }

  CapacityPage.Expiring expiring(Member member, Line line) {
    var held = line.document().orElseThrow();
    return new CapacityPage.Expiring(
        held.code().path(),
        held.number(),
        t.name(member.name()),
        title(line.programme()),
        held.validUntil().map(t::day).orElse(""),
        t.get("capacity.validity." + line.validity()),
        mark(line.validity()));
  }

  String asks(TrainingNeed need) {
    return t.get(
        "capacity.asks", t.get(need.role().textKey()), t.get("capacity.kind." + need.kind()));
  }

  /** Of a training that one has a seat in or waits for. */
  String coming(Seat seat) {
    return seat.enrolled().waits() ? t.get("capacity.waits", trained(seat)) : trained(seat);
  }

  private String trained(Seat seat) {
    return place(seat.place()) + ", " + t.period(seat.first(), seat.last());
  }

  String place(Place place) {
    return t.name(Localised.ofCyrillic(place.name()));
  }

  private String document(Held held) {
    return t.get("capacity.kind." + held.kind()) + " " + held.number();
  }

  private String dates(Held held) {
    var issued = t.shortDay(t.dayOf(held.issuedAt()));
    return held.validUntil()
        .map(last -> t.get("capacity.issued.until", issued, t.shortDay(last)))
        .orElseGet(() -> t.get("capacity.issued", issued));
  }

  private static String mark(Line.Validity validity) {
    return switch (validity) {
      case STANDS -> "ok";
      case EXPIRES -> "soon";
      case EXPIRED -> "late";
      case REVOKED, NONE -> "off";
    };
  }
}
