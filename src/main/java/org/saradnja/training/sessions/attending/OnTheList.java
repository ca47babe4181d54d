package org.saradnja.training.sessions.attending;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.saradnja.base.database.Trip;
import org.saradnja.base.kernel.Localised;
import org.saradnja.base.kernel.NoSuchThing;
import org.saradnja.base.web.Texts;
import org.saradnja.parties.registry.UnitId;
import org.saradnja.parties.registry.Units;
import org.saradnja.training.sessions.EnrolmentId;
import org.saradnja.training.sessions.Participant;
import org.saradnja.training.sessions.Participants;
import org.saradnja.training.sessions.SessionId;
import org.saradnja.training.sessions.WalkIn;
import org.saradnja.training.sessions.WalkIns;
import org.springframework.stereotype.Component;

/** Who stands on the list of a training: participants, then those who came without a seat. */
@Component
class OnTheList {

  private final Participants participants;
  private final WalkIns walkIns;
  private final Units units;

  OnTheList(Participants participants, WalkIns walkIns, Units units) {
    this.participants = participants;
    this.walkIns = walkIns;
    this.units = units;
  }

  /**
   * @param employer when it is not a unit of the register
   */
  record Entry(
      EnrolmentId stand,
      Localised name,
      Optional<UnitId> unit,
      String employer,
      boolean isWalkIn) {}

  List<Entry> of(SessionId session) {
    return Stream.concat(
            participants.of(session).stream().map(OnTheList::entry),
            walkIns.of(session).stream()
                .filter(one -> one.merged().isEmpty())
                .map(OnTheList::entry))
        .toList();
  }

  /** Nobody of another training is found, nor a walk-in who is a participant by now. */
  Optional<Entry> find(SessionId session, EnrolmentId stand) {
    var walkIn = walkIns.find(stand);
    if (walkIn.isPresent()) {
      return walkIn
          .filter(one -> one.session().equals(session) && one.merged().isEmpty())
          .map(OnTheList::entry);
    }
    return participant(stand).filter(one -> one.session().equals(session)).map(OnTheList::entry);
  }

  /** Which of them are found, asked on a trip with other things and looked at when it is over. */
  Supplier<Set<EnrolmentId>> ask(Trip trip, SessionId session, Collection<EnrolmentId> stands) {
    var comers = walkIns.ask(trip, stands);
    var seated = participants.ask(trip, session, stands);
    return () -> {
      var there = new HashSet<>(seated.get());
      comers.get().stream()
          .filter(one -> one.session().equals(session) && one.merged().isEmpty())
          .forEach(one -> there.add(one.stand()));
      return there;
    };
  }

  Entry get(SessionId session, EnrolmentId stand) {
    return find(session, stand).orElseThrow(() -> new NoSuchThing("enrolment " + stand));
  }

  Optional<Participant> participant(EnrolmentId enrolment) {
    try {
      return Optional.of(participants.get(enrolment));
    } catch (NoSuchThing absent) {
      return Optional.empty();
    }
  }

  String employer(Entry entry, Texts t) {
    return entry
        .unit()
        .map(unit -> units.find(unit).map(found -> t.name(found.name())).orElse(unit.slug()))
        .orElse(t.within(entry.employer()));
  }

  private static Entry entry(Participant participant) {
    return new Entry(participant.enrolment(), participant.name(), participant.unit(), "", false);
  }

  private static Entry entry(WalkIn walkIn) {
    return new Entry(walkIn.stand(), walkIn.name(), walkIn.unit(), walkIn.employer(), true);
  }
}
