package org.saradnja.training.evaluation.opinions;

import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.saradnja.base.kernel.LegalTime;
import org.saradnja.base.kernel.Localised;
import org.saradnja.base.web.Texts;
import org.saradnja.parties.people.Authorisation;
import org.saradnja.parties.people.Doing;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.parties.registry.UnitId;
import org.saradnja.training.evaluation.Attendees;
import org.saradnja.training.evaluation.EvaluatedTraining;
import org.saradnja.training.evaluation.EvaluatedTrainings;
import org.saradnja.training.evaluation.Occasion;
import org.saradnja.training.evaluation.opinions.Opining.About;
import org.saradnja.training.sessions.DayBlock;
import org.saradnja.training.sessions.Participant;
import org.saradnja.training.sessions.Participants;
import org.springframework.stereotype.Component;

/** What is asked of a unit, and what it has said. */
@Component
class OpinionReading {

  static final String DESK = "/rad/kadrovi/misljenja";

  private final Participants participants;
  private final EvaluatedTrainings trainings;
  private final Attendees attendees;
  private final OpinionTable opinions;
  private final Authorisation authorisation;
  private final LegalTime time;

  OpinionReading(
      Participants participants,
      EvaluatedTrainings trainings,
      Attendees attendees,
      OpinionTable opinions,
      Authorisation authorisation,
      LegalTime time) {
    this.participants = participants;
    this.trainings = trainings;
    this.attendees = attendees;
    this.opinions = opinions;
    this.authorisation = authorisation;
    this.time = time;
  }

  /** Everybody about whom the units of somebody are asked, the latest training first. */
  List<About> about(SignedIn who) {
    return authorisation.units(who, Doing.GIVE_OPINION).stream()
        .flatMap(unit -> among(participants.of(unit), unit, _ -> true).stream())
        .toList();
  }

  /** Those about whom the time to say something has come, and nobody has. */
  List<About> awaited(SignedIn who) {
    return authorisation.units(who, Doing.GIVE_OPINION).stream()
        .flatMap(unit -> awaited(unit).stream())
        .toList();
  }

  private List<About> awaited(UnitId unit) {
    var given = opinions.given(unit);
    var seats =
        participants.of(unit).stream().filter(seat -> !given.contains(seat.enrolment())).toList();
    return among(seats, unit, this::isTime);
  }

  private List<About> among(
      List<Participant> seats, UnitId unit, Predicate<EvaluatedTraining> which) {
    return seats.stream()
        .map(Participant::session)
        .distinct()
        .flatMap(session -> trainings.find(session).stream())
        .filter(which)
        .sorted(
            Comparator.comparing((EvaluatedTraining one) -> one.session().lastDay().day())
                .reversed())
        .flatMap(training ->
            attendees.of(training, Occasion.AFTER).stream()
                .filter(seats::contains)
                .map(seat -> new About(training, seat, unit)))
        .toList();
  }

  boolean isAwaited(About about) {
    return isTime(about.training()) && opinions.of(about.participant().enrolment()).isEmpty();
  }

  private boolean isTime(EvaluatedTraining training) {
    return time.today().isAfter(training.terms().opinions().lastDay());
  }

  OpinionsPage page(SignedIn who, Texts t) {
    return new OpinionsPage(about(who).stream().map(about -> line(about, t)).toList());
  }

  private OpinionsPage.Line line(About about, Texts t) {
    var given = opinions.of(about.participant().enrolment());
    boolean asked = isTime(about.training());
    return new OpinionsPage.Line(
        DESK + "/" + about.participant().enrolment().value(),
        t.name(about.participant().name()),
        words(about.training(), t),
        given
            .map(opinion -> t.get("evaluation.opinion.given", t.day(t.dayOf(opinion.at()))))
            .orElseGet(() ->
                t.get(
                    asked ? "evaluation.opinion.asked" : "evaluation.opinion.ahead",
                    t.day(about.from()))),
        given.isPresent() ? "ok" : asked ? "run" : "");
  }

  static String words(EvaluatedTraining training, Texts t) {
    var session = training.session();
    return t.name(Localised.ofCyrillic(session.place().name()))
        + ", "
        + t.days(session.days().stream().map(DayBlock::day).toList());
  }
}
