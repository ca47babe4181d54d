package org.saradnja.training.certificates;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.saradnja.base.kernel.Localised;
import org.saradnja.base.kernel.NoSuchThing;
import org.saradnja.parties.people.PersonId;
import org.saradnja.parties.registry.UnitId;
import org.saradnja.training.exams.AttemptId;
import org.saradnja.training.exams.ExamResult;
import org.saradnja.training.exams.ExamResults;
import org.saradnja.training.sessions.Attendance;
import org.saradnja.training.sessions.Attendances;
import org.saradnja.training.sessions.DayAttendance;
import org.saradnja.training.sessions.DayAttendance.Standing;
import org.saradnja.training.sessions.DayBlock;
import org.saradnja.training.sessions.EnrolmentId;
import org.saradnja.training.sessions.Gender;
import org.saradnja.training.sessions.Participant;
import org.saradnja.training.sessions.Participants;
import org.saradnja.training.sessions.Place;
import org.saradnja.training.sessions.Series;
import org.saradnja.training.sessions.SeriesCode;
import org.saradnja.training.sessions.SeriesId;
import org.saradnja.training.sessions.Session;
import org.saradnja.training.sessions.SessionCode;
import org.saradnja.training.sessions.SessionId;
import org.saradnja.training.sessions.Sessions;
import org.saradnja.training.trainers.TrainerId;

/** The trainings that tests have held. */
public final class HeldTrainings implements Sessions {

  /** What is known of one participant. */
  private record Known(
      Participant participant, Attendance attendance, Optional<ExamResult> result) {}

  private final Clock clock;
  private final Map<SessionId, Session> sessions = new ConcurrentHashMap<>();
  private final Map<EnrolmentId, Known> known = new ConcurrentHashMap<>();
  private final SeriesId series = new SeriesId(UUID.randomUUID());

  HeldTrainings(Clock clock) {
    this.clock = clock;
  }

  /** Over since yesterday. */
  public Session hold() {
    return hold(LocalDate.ofInstant(clock.instant(), clock.getZone()).minusDays(1), false);
  }

  public Session hold(LocalDate lastDay, boolean cancelled) {
    var session =
        new Session(
            new SessionId(UUID.randomUUID()),
            new SessionCode("ocd-" + UUID.randomUUID()),
            series,
            OneProgramme.ID,
            new Place("Вежбаоница", "Вежбаонице", "у Вежбаоници"),
            List.of(
                new DayBlock(1, lastDay.minusDays(1), LocalTime.of(10, 0), LocalTime.of(17, 0)),
                new DayBlock(2, lastDay, LocalTime.of(9, 0), LocalTime.of(15, 15))),
            2000,
            "organizator",
            cancelled);
    sessions.put(session.id(), session);
    return session;
  }

  /** Somebody who attended both days and passed. */
  public Participant passed(Session session, String name) {
    return enter(session, name, 80, Standing.PRESENT, Standing.LATE);
  }

  public Participant passed(Session session, PersonId person) {
    return enter(
        session, "Јелисавета Пробић", Optional.of(person), 80, Standing.PRESENT, Standing.LATE);
  }

  /** Somebody without an account, so that no letters are written. */
  public Participant enter(Session session, String name, int points, Standing... standings) {
    return enter(session, name, Optional.empty(), points, standings);
  }

  private Participant enter(
      Session session, String name, Optional<PersonId> person, int points, Standing... standings) {
    var enrolment = new EnrolmentId(UUID.randomUUID());
    var participant =
        new Participant(
            enrolment,
            session.id(),
            person,
            Localised.ofCyrillic(name),
            Optional.of(SampleTraining.UNIT),
            Gender.NOT_STATED,
            "polaznik@vezbaonica.example");
    var days = new ArrayList<DayAttendance>();
    for (int at = 0; at < standings.length; at++) {
      var day = session.days().get(at);
      days.add(new DayAttendance(day.number(), day.day(), 2, 2, standings[at]));
    }
    known.put(
        enrolment,
        new Known(participant, new Attendance(enrolment, days), result(enrolment, points)));
    return participant;
  }

  /** No points means that the test was not taken. */
  private Optional<ExamResult> result(EnrolmentId enrolment, int points) {
    return points < 0
        ? Optional.empty()
        : Optional.of(
            new ExamResult(
                enrolment,
                new AttemptId(UUID.randomUUID()),
                points * 100,
                10_000,
                6000,
                clock.instant()));
  }

  /** The results change, as after a question was found faulty. */
  public void regrade(Participant participant, int points) {
    known.computeIfPresent(
        participant.enrolment(),
        (enrolment, before) ->
            new Known(before.participant(), before.attendance(), result(enrolment, points)));
  }

  /** As if the enrolment had been lost. */
  public void forget(Participant participant) {
    known.remove(participant.enrolment());
  }

  private Known known(EnrolmentId id) {
    return Optional.ofNullable(known.get(id))
        .orElseThrow(() -> new NoSuchThing("enrolment " + id.value()));
  }

  private List<Known> of(java.util.function.Predicate<Participant> fits) {
    return known.values().stream().filter(one -> fits.test(one.participant())).toList();
  }

  Participants participants() {
    return new Participants() {

      @Override
      public Participant get(EnrolmentId id) {
        return known(id).participant();
      }

      @Override
      public Optional<Participant> find(SessionId session, PersonId person) {
        return of(session).stream()
            .filter(one -> one.person().equals(Optional.of(person)))
            .findFirst();
      }

      @Override
      public List<Participant> of(SessionId session) {
        return HeldTrainings.this.of(one -> one.session().equals(session)).stream()
            .map(Known::participant)
            .toList();
      }

      @Override
      public List<Participant> of(PersonId person) {
        return HeldTrainings.this.of(one -> one.person().equals(Optional.of(person))).stream()
            .map(Known::participant)
            .toList();
      }

      @Override
      public List<Participant> of(UnitId unit) {
        return HeldTrainings.this.of(one -> one.unit().equals(Optional.of(unit))).stream()
            .map(Known::participant)
            .toList();
      }
    };
  }

  Attendances attendances() {
    return new Attendances() {

      @Override
      public Attendance of(EnrolmentId enrolment) {
        return known(enrolment).attendance();
      }

      @Override
      public List<Attendance> of(SessionId session) {
        return HeldTrainings.this.of(one -> one.session().equals(session)).stream()
            .map(Known::attendance)
            .toList();
      }

      @Override
      public boolean isCheckedIn(EnrolmentId enrolment, int day) {
        return known(enrolment).attendance().isPresentOn(day);
      }
    };
  }

  ExamResults results() {
    return new ExamResults() {

      @Override
      public Optional<ExamResult> of(EnrolmentId enrolment) {
        return known(enrolment).result();
      }

      @Override
      public List<ExamResult> of(SessionId session) {
        return HeldTrainings.this.of(one -> one.session().equals(session)).stream()
            .flatMap(one -> one.result().stream())
            .toList();
      }
    };
  }

  @Override
  public Session get(SessionId id) {
    return Optional.ofNullable(sessions.get(id))
        .orElseThrow(() -> new NoSuchThing("session " + id.value()));
  }

  @Override
  public Optional<Session> find(SessionCode code) {
    return sessions.values().stream().filter(one -> one.code().equals(code)).findFirst();
  }

  @Override
  public List<Session> of(SeriesId id) {
    return List.copyOf(sessions.values());
  }

  @Override
  public Series series(SeriesId id) {
    return new Series(
        id,
        new SeriesCode("ocd-2027"),
        OneProgramme.ID,
        Localised.ofCyrillic("Сарадња са ОЦД 2027"),
        "organizator",
        true);
  }

  @Override
  public Optional<Series> find(SeriesCode code) {
    return Optional.empty();
  }

  @Override
  public List<Series> allSeries() {
    return List.of(series(series));
  }

  @Override
  public List<TrainerId> trainers(SessionId session) {
    return List.of();
  }
}
