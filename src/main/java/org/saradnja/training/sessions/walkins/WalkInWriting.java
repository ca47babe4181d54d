package org.saradnja.training.sessions.walkins;

import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.saradnja.base.kernel.LegalTime;
import org.saradnja.base.kernel.SerbianOrder;
import org.saradnja.base.web.Texts;
import org.saradnja.parties.people.People;
import org.saradnja.parties.registry.UnitId;
import org.saradnja.parties.registry.Units;
import org.saradnja.training.sessions.Gender;
import org.saradnja.training.sessions.OrganisersSessions;
import org.saradnja.training.sessions.Participants;
import org.saradnja.training.sessions.Session;
import org.saradnja.training.sessions.Sightings;
import org.saradnja.training.sessions.WalkIn;
import org.springframework.stereotype.Component;

/** Puts those who came without a seat on their page. */
@Component
class WalkInWriting {

  private final WalkInTable walkIns;
  private final Known known;
  private final Sightings sightings;
  private final OrganisersSessions door;
  private final LegalTime time;

  WalkInWriting(
      WalkInTable walkIns,
      Known known,
      Sightings sightings,
      OrganisersSessions door,
      LegalTime time) {
    this.walkIns = walkIns;
    this.known = known;
    this.sightings = sightings;
    this.door = door;
    this.time = time;
  }

  /** By which names people and units go. */
  @Component
  record Known(Participants participants, People people, Units units) {}

  static String path(Session session, int day) {
    return "/rad/prisustvo/" + session.code() + "/" + day + "/bez-prijave";
  }

  int points(Session session) {
    return sightings.settings(session).points();
  }

  boolean isUnit(String slug) {
    return known.units().all().stream().anyMatch(unit -> unit.id().slug().equals(slug));
  }

  WalkInPage page(Session session, int day, WalkInForm form, Map<String, String> errors, Texts t) {
    var block = door.day(session, day);
    var heading = door.heading(session, t);
    int free = Math.max(0, session.seats() - known.participants().of(session.id()).size());
    return new WalkInPage(
        path(session, day),
        "/rad/prisustvo/" + session.code() + "/" + day,
        heading.title(),
        heading.on(block, t),
        block.day().equals(time.today()),
        walkIns.of(session.id()).stream().map(one -> line(one, t)).toList(),
        participants(session, t),
        genders(t),
        free == 0 ? t.get("attendance.walkIn.full") : t.count("enrolments.free", free),
        free > 0,
        form,
        units(t),
        points(session, t),
        errors);
  }

  private Map<String, String> participants(Session session, Texts t) {
    var all = new LinkedHashMap<String, String>();
    known
        .participants()
        .of(session.id())
        .forEach(one -> all.put(one.enrolment().value().toString(), t.name(one.name())));
    return all;
  }

  private static Map<String, String> genders(Texts t) {
    var all = new LinkedHashMap<String, String>();
    Arrays.stream(Gender.values())
        .sorted(Comparator.reverseOrder())
        .forEach(one -> all.put(one.name(), t.get("enrolments.gender." + one)));
    return all;
  }

  private Map<String, String> units(Texts t) {
    var all = new LinkedHashMap<String, String>();
    all.put("", t.get("attendance.walkIn.noUnit"));
    known.units().all().stream()
        .sorted(Comparator.comparing(unit -> unit.name().cyrillic(), SerbianOrder.ORDER))
        .forEach(unit -> all.put(unit.id().slug(), t.name(unit.name())));
    return all;
  }

  private Map<String, String> points(Session session, Texts t) {
    var all = new LinkedHashMap<String, String>();
    for (int number = 1; number <= points(session); number++) {
      all.put(String.valueOf(number), t.get("attendance.point", number));
    }
    return all;
  }

  private WalkInPage.Line line(WalkIn one, Texts t) {
    var merged =
        walkIns
            .merge(one.stand())
            .map(merge ->
                t.get(
                    "attendance.walkIn.merged",
                    t.name(known.participants().get(merge.enrolment()).name()),
                    t.moment(merge.at()),
                    t.name(known.people().nameOf(merge.person()))))
            .orElse("");
    return new WalkInPage.Line(
        one.stand().value().toString(),
        t.name(one.name()),
        one.unit().map(unit -> unit(unit, t)).orElse(t.within(one.employer())),
        one.email(),
        merged);
  }

  private String unit(UnitId unit, Texts t) {
    return known.units().find(unit).map(found -> t.name(found.name())).orElse(unit.slug());
  }
}
