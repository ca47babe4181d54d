package org.saradnja.training.sessions.enrolling;

import static java.util.Comparator.comparing;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.saradnja.base.database.Trip;
import org.saradnja.base.kernel.NoSuchThing;
import org.saradnja.base.kernel.SerbianOrder;
import org.saradnja.parties.people.PersonId;
import org.saradnja.parties.registry.UnitId;
import org.saradnja.training.sessions.EnrolmentId;
import org.saradnja.training.sessions.Participant;
import org.saradnja.training.sessions.Participants;
import org.saradnja.training.sessions.SessionId;
import org.saradnja.training.sessions.enrolling.Enrolment.Absent;
import org.saradnja.training.sessions.enrolling.Enrolment.Seated;
import org.saradnja.training.sessions.enrolling.EnrolmentTable.Versioned;
import org.springframework.stereotype.Component;

/** Those who have a seat, whether or not they came. */
@Component
class SeatedParticipants implements Participants {

  private final EnrolmentTable enrolments;

  SeatedParticipants(EnrolmentTable enrolments) {
    this.enrolments = enrolments;
  }

  @Override
  public Participant get(EnrolmentId id) {
    return seated(enrolments.get(id))
        .findFirst()
        .orElseThrow(() -> new NoSuchThing("participant " + id.value()));
  }

  @Override
  public Optional<Participant> find(SessionId session, PersonId person) {
    return enrolments.of(person).stream()
        .filter(found -> found.value().base().session().equals(session))
        .flatMap(SeatedParticipants::seated)
        .findFirst();
  }

  @Override
  public Supplier<Set<EnrolmentId>> ask(
      Trip trip, SessionId session, Collection<EnrolmentId> seats) {
    return trip.carry(EnrolmentTable.seated(session, seats));
  }

  @Override
  public List<Participant> of(SessionId session) {
    return enrolments.of(session).stream()
        .flatMap(SeatedParticipants::seated)
        .sorted(comparing(one -> one.name().cyrillic(), SerbianOrder.ORDER))
        .toList();
  }

  @Override
  public List<Participant> of(PersonId person) {
    return enrolments.of(person).stream().flatMap(SeatedParticipants::seated).toList();
  }

  @Override
  public List<Participant> of(UnitId unit) {
    return enrolments.of(unit).stream().flatMap(SeatedParticipants::seated).toList();
  }

  private static Stream<Participant> seated(Versioned found) {
    return found.value() instanceof Seated || found.value() instanceof Absent
        ? Stream.of(participant(found.value()))
        : Stream.empty();
  }

  private static Participant participant(Enrolment enrolment) {
    var base = enrolment.base();
    var applicant = base.applicant();
    return new Participant(
        base.id(),
        base.session(),
        applicant.person(),
        applicant.name(),
        applicant.unit(),
        applicant.gender(),
        applicant.email());
  }
}
