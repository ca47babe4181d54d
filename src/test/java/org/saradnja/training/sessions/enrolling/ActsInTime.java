package org.saradnja.training.sessions.enrolling;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.saradnja.base.kernel.LegalTime;
import org.saradnja.base.kernel.Localised;
import org.saradnja.parties.people.Authorisation;
import org.saradnja.parties.people.People;
import org.saradnja.parties.people.Role;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.parties.registry.UnitId;
import org.saradnja.testing.Somebody;
import org.saradnja.training.exams.HallClock;
import org.saradnja.training.sessions.EnrolmentId;
import org.saradnja.training.sessions.Gender;
import org.saradnja.training.sessions.SessionId;
import org.saradnja.training.sessions.SessionPlans;
import org.saradnja.training.sessions.Sessions;
import org.saradnja.training.sessions.enrolling.Applicant.Consent;
import org.saradnja.training.sessions.enrolling.Applicant.Needs;
import org.saradnja.training.sessions.enrolling.Enrolling.Colleague;
import org.saradnja.training.sessions.enrolling.Enrolling.Own;
import org.springframework.context.ApplicationContext;

/** The acts on enrolments, in a time that a test moves; to be used in its transaction. */
final class ActsInTime {

  static final UnitId UNIT = new UnitId("vezbaonica");
  static final UnitId OTHER_UNIT = new UnitId("arilje");
  static final Consent CONSENT = new Consent("Прилика Одлучановић", LocalDate.of(2026, 11, 1));

  final HallClock time = new HallClock();
  final Enrolling enrolling;
  final Leaving leaving;
  final Deciding deciding;
  final Furnishing furnishing;
  final EnrolmentTable enrolments;
  private final ApplicationContext application;

  ActsInTime(ApplicationContext application) {
    this.application = application;
    time.moveTo(application.getBean(LegalTime.class).now());
    enrolments = application.getBean(EnrolmentTable.class);
    var plans = application.getBean(SessionPlans.class);
    var hall = new Hall(enrolments, plans, application.getBean(Sessions.class), application);
    var authorisation = application.getBean(Authorisation.class);
    var people = application.getBean(People.class);
    enrolling = new Enrolling(enrolments, hall, authorisation, people, application, time);
    leaving = new Leaving(enrolments, hall, enrolling, authorisation, time, application);
    deciding = new Deciding(enrolments, hall, authorisation, time, application);
    furnishing = new Furnishing(enrolments, hall, time);
  }

  void pass(Duration duration) {
    time.moveTo(time.now().plus(duration));
  }

  SignedIn participant(UnitId unit) {
    return Somebody.holding(Role.PARTICIPANT, unit, application);
  }

  SignedIn staff(UnitId unit) {
    return Somebody.holding(Role.HUMAN_RESOURCES, unit, application);
  }

  EnrolmentId apply(SignedIn who, SessionId session, UnitId unit) {
    return enrolling.apply(who, session, own(unit));
  }

  static Own own(UnitId unit) {
    return new Own(Optional.of(unit), Gender.NOT_STATED, "саветник", CONSENT, Needs.NONE);
  }

  /** So many colleagues of the unit, in the order of their numbers; each unit has its own. */
  List<EnrolmentId> send(SignedIn staff, SessionId session, UnitId unit, int number) {
    int before = unit.equals(UNIT) ? 0 : 100;
    var colleagues =
        IntStream.rangeClosed(1, number).mapToObj(at -> colleague(before + at)).toList();
    return enrolling.enrol(staff, session, unit, colleagues, CONSENT).enrolled();
  }

  static Colleague colleague(int number) {
    return new Colleague(
        Localised.ofCyrillic("Проба " + "АБВГДЂЕЖЗИ".charAt(number % 10) + "обић"),
        number % 2 == 0 ? Gender.MAN : Gender.WOMAN,
        "kolega" + number + "@primer.example",
        "саветник");
  }

  Enrolment now(EnrolmentId id) {
    return enrolments.get(id).value();
  }

  String stage(EnrolmentId id) {
    return now(id).stage();
  }
}
