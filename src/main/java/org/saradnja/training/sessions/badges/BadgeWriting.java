package org.saradnja.training.sessions.badges;

import java.util.List;
import java.util.Optional;
import org.saradnja.base.kernel.Localised;
import org.saradnja.base.kernel.NoSuchThing;
import org.saradnja.base.web.QrPath;
import org.saradnja.base.web.Texts;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.parties.registry.Units;
import org.saradnja.training.sessions.DayBlock;
import org.saradnja.training.sessions.EnrolmentId;
import org.saradnja.training.sessions.Participant;
import org.saradnja.training.sessions.Participants;
import org.saradnja.training.sessions.PersonalCodes;
import org.saradnja.training.sessions.Session;
import org.saradnja.training.sessions.Sessions;
import org.springframework.stereotype.Component;

/** Puts participants with their codes on badges. */
@Component
class BadgeWriting {

  private static final int GROUP = 5;

  private final PersonalCodes codes;
  private final Participants participants;
  private final Sessions sessions;
  private final Units units;

  BadgeWriting(PersonalCodes codes, Participants participants, Sessions sessions, Units units) {
    this.codes = codes;
    this.participants = participants;
    this.sessions = sessions;
    this.units = units;
  }

  /** The participant's own; to others there is none. */
  BadgePage own(SignedIn who, EnrolmentId enrolment, Texts t) {
    var participant = participants.get(enrolment);
    if (!participant.person().filter(who.person()::equals).isPresent()) {
      throw new NoSuchThing("badge of " + enrolment);
    }
    return page(sessions.get(participant.session()), List.of(participant), t);
  }

  BadgePage all(Session session, Texts t) {
    return page(session, participants.of(session.id()), t);
  }

  private BadgePage page(Session session, List<Participant> people, Texts t) {
    var made = codes.all(people.stream().map(Participant::enrolment).toList());
    return new BadgePage(
        t.name(sessions.series(session.series()).title()),
        t.name(Localised.ofCyrillic(session.place().name()))
            + ", "
            + t.days(session.days().stream().map(DayBlock::day).toList()),
        people.stream()
            .map(one -> {
              var code = Optional.ofNullable(made.get(one.enrolment())).orElseThrow();
              return new BadgePage.Badge(
                  t.name(one.name()),
                  employer(one, t),
                  grouped(code),
                  QrPath.of(code),
                  QrPath.picture(code));
            })
            .toList());
  }

  private String employer(Participant one, Texts t) {
    return one.unit().flatMap(units::find).map(unit -> t.name(unit.name())).orElse("");
  }

  static String grouped(String code) {
    return code.replaceAll("(.{" + GROUP + "})(?=.)", "$1 ");
  }
}
