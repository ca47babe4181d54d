package org.saradnja.training.sessions.enrolling;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.saradnja.base.kernel.LegalTime;
import org.saradnja.base.web.Texts;
import org.saradnja.parties.people.Desk;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.training.sessions.SessionPlans;
import org.saradnja.training.sessions.enrolling.Enrolment.Absent;
import org.saradnja.training.sessions.enrolling.Enrolment.Applied;
import org.saradnja.training.sessions.enrolling.Enrolment.Lapsed;
import org.saradnja.training.sessions.enrolling.Enrolment.Offered;
import org.saradnja.training.sessions.enrolling.Enrolment.Refused;
import org.saradnja.training.sessions.enrolling.Enrolment.Replaced;
import org.saradnja.training.sessions.enrolling.Enrolment.Seated;
import org.saradnja.training.sessions.enrolling.Enrolment.Waiting;
import org.saradnja.training.sessions.enrolling.Enrolment.Withdrawn;
import org.saradnja.training.sessions.enrolling.EnrolmentTable.Versioned;
import org.springframework.stereotype.Component;

/** Seats that a person must confirm, and trainings that are to come. */
@Component
class EnrolmentsDesk implements Desk {

  private final EnrolmentTable enrolments;
  private final SessionPlans plans;
  private final EnrolWriting writing;
  private final LegalTime time;

  EnrolmentsDesk(
      EnrolmentTable enrolments, SessionPlans plans, EnrolWriting writing, LegalTime time) {
    this.enrolments = enrolments;
    this.plans = plans;
    this.writing = writing;
    this.time = time;
  }

  @Override
  public List<Item> of(SignedIn who, Texts t) {
    return enrolments.of(who.person()).stream()
        .map(Versioned::value)
        .flatMap(one -> item(one, t))
        .toList();
  }

  private Stream<Item> item(Enrolment one, Texts t) {
    var plan = plans.get(one.base().session());
    var words = writing.words(t);
    boolean over = plan.content().lastDay().isBefore(time.today()) || plan.session().isCancelled();
    if (over) {
      return Stream.empty();
    }
    return switch (one) {
      case Offered offered when !offered.isLapsed(time.now()) ->
          Stream.of(
              new Item(
                  t.get("enrolments.desk.confirm", words.place(plan)),
                  words.days(plan),
                  EnrolWriting.MINE,
                  Optional.of(t.dayOf(offered.until())),
                  words.state(one),
                  words.mark(one)));
      case Seated _ ->
          Stream.of(
              new Item(
                  t.get("sessions.desk.title", words.place(plan)),
                  words.days(plan),
                  "/obuke/" + plan.session().code(),
                  Optional.of(plan.content().firstDay()),
                  words.state(one),
                  words.mark(one)));
      case Offered _,
          Applied _,
          Waiting _,
          Absent _,
          Withdrawn _,
          Lapsed _,
          Refused _,
          Replaced _ ->
          Stream.empty();
    };
  }
}
