package org.saradnja.record.notices.letters;

import static org.saradnja.record.notices.letters.NoticeKind.ANSWERS_ASKED;
import static org.saradnja.record.notices.letters.NoticeKind.OPINIONS_ASKED;

import java.util.Optional;
import java.util.Set;
import org.saradnja.base.kernel.Localised;
import org.saradnja.base.web.Texts;
import org.saradnja.parties.people.Party;
import org.saradnja.parties.people.People;
import org.saradnja.parties.people.Role;
import org.saradnja.training.evaluation.AnswersAsked;
import org.saradnja.training.evaluation.Attendees;
import org.saradnja.training.evaluation.EvaluatedTraining;
import org.saradnja.training.evaluation.EvaluatedTrainings;
import org.saradnja.training.evaluation.OpinionsAsked;
import org.saradnja.training.sessions.DayBlock;
import org.saradnja.training.sessions.SessionId;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Asks participants after a training, and months later the units whose staff were there. */
@Component
class EvaluationLetters implements Writing {

  private final Outbox outbox;
  private final Attendees attendees;
  private final EvaluatedTrainings trainings;
  private final People people;

  EvaluationLetters(
      Outbox outbox, Attendees attendees, EvaluatedTrainings trainings, People people) {
    this.outbox = outbox;
    this.attendees = attendees;
    this.trainings = trainings;
    this.people = people;
  }

  @ApplicationModuleListener
  void on(AnswersAsked asked) {
    attendees
        .awaited(asked.session())
        .forEach(person -> outbox.queue(ANSWERS_ASKED, asked.session().value(), person));
  }

  @ApplicationModuleListener
  void on(OpinionsAsked asked) {
    people
        .holders(Role.HUMAN_RESOURCES, new Party.OfUnit(asked.unit()))
        .forEach(held ->
            outbox.queue(
                OPINIONS_ASKED, asked.session().value(), asked.unit().slug(), held.person()));
  }

  @Override
  public Set<NoticeKind> kinds() {
    return Set.of(ANSWERS_ASKED, OPINIONS_ASKED);
  }

  /** Who has answered before the letter was sent needs none. */
  @Override
  public Optional<Words> words(Notice notice, Texts t) {
    var session = new SessionId(notice.about());
    return trainings
        .find(session)
        .filter(_ ->
            notice.kind() == OPINIONS_ASKED || attendees.awaited(session).contains(notice.person()))
        .map(training -> words(notice.kind(), training, t));
  }

  private static Words words(NoticeKind kind, EvaluatedTraining training, Texts t) {
    var session = training.session();
    var path =
        kind == OPINIONS_ASKED
            ? "/rad/kadrovi/misljenja"
            : "/rad/moje-obuke/upitnik/" + session.code();
    return Words.of(
        t.name(Localised.ofCyrillic(session.place().name())),
        t.days(session.days().stream().map(DayBlock::day).toList()),
        t.day(training.terms().closes().lastDay()),
        t.frame().origin() + t.href(path));
  }
}
