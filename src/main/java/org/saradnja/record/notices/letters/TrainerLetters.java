package org.saradnja.record.notices.letters;

import static org.saradnja.record.notices.letters.NoticeKind.TRAINER_APPLICATION_RECEIVED;
import static org.saradnja.record.notices.letters.NoticeKind.TRAINER_CALL_ANNULLED;
import static org.saradnja.record.notices.letters.NoticeKind.TRAINER_COMMITTEE_APPOINTED;
import static org.saradnja.record.notices.letters.NoticeKind.TRAINER_SELECTION_DECIDED;

import java.util.Optional;
import java.util.Set;
import org.saradnja.base.web.Texts;
import org.saradnja.training.trainers.SentApplication;
import org.saradnja.training.trainers.TrainerApplicationId;
import org.saradnja.training.trainers.TrainerApplicationSent;
import org.saradnja.training.trainers.TrainerApplications;
import org.saradnja.training.trainers.TrainerCallAnnulled;
import org.saradnja.training.trainers.TrainerCallId;
import org.saradnja.training.trainers.TrainerCalls;
import org.saradnja.training.trainers.TrainerCommitteeAppointed;
import org.saradnja.training.trainers.TrainerCommittees;
import org.saradnja.training.trainers.TrainerSelectionDecided;
import org.saradnja.training.trainers.TrainerSelections;
import org.saradnja.training.trainers.TrainerSelections.Selection;
import org.springframework.context.event.EventListener;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells applicants for accreditation what became of it, and members of committees of their seat.
 */
@Component
class TrainerLetters implements Writing {

  private final Outbox outbox;
  private final TrainerApplications applications;
  private final TrainerCalls calls;
  private final TrainerCommittees committees;
  private final TrainerSelections selections;

  TrainerLetters(
      Outbox outbox,
      TrainerApplications applications,
      TrainerCalls calls,
      TrainerCommittees committees,
      TrainerSelections selections) {
    this.outbox = outbox;
    this.applications = applications;
    this.calls = calls;
    this.committees = committees;
    this.selections = selections;
  }

  /** Queued by the sending itself: a notice is kept until it is sent. */
  @EventListener
  @Transactional(propagation = Propagation.MANDATORY)
  public void on(TrainerApplicationSent sent) {
    var person = applications.get(sent.application()).person();
    outbox.queue(TRAINER_APPLICATION_RECEIVED, sent.application().value(), person);
  }

  @ApplicationModuleListener
  void on(TrainerCommitteeAppointed appointed) {
    committees
        .members(appointed.call())
        .forEach(
            person -> outbox.queue(TRAINER_COMMITTEE_APPOINTED, appointed.call().value(), person));
  }

  @ApplicationModuleListener
  void on(TrainerSelectionDecided decided) {
    selections.of(decided.call()).orElseThrow().outcomes().stream()
        .map(TrainerSelections.Outcome::application)
        .distinct()
        .forEach(application ->
            outbox.queue(
                TRAINER_SELECTION_DECIDED,
                application.value(),
                applications.get(application).person()));
  }

  @ApplicationModuleListener
  void on(TrainerCallAnnulled annulled) {
    applications
        .of(annulled.call())
        .forEach(sent -> outbox.queue(TRAINER_CALL_ANNULLED, sent.id().value(), sent.person()));
  }

  @Override
  public Set<NoticeKind> kinds() {
    return Set.of(
        TRAINER_APPLICATION_RECEIVED,
        TRAINER_COMMITTEE_APPOINTED,
        TRAINER_SELECTION_DECIDED,
        TRAINER_CALL_ANNULLED);
  }

  @Override
  public Optional<Words> words(Notice notice, Texts t) {
    if (notice.kind() == TRAINER_COMMITTEE_APPOINTED) {
      var call = calls.get(new TrainerCallId(notice.about()));
      return Optional.of(
          Words.of(t.within(call.content().title()), link("/rad/izbor/" + call.code(), t)));
    }
    var sent = applications.get(new TrainerApplicationId(notice.about()));
    return switch (notice.kind()) {
      case TRAINER_SELECTION_DECIDED ->
          selections.of(sent.call()).map(made -> decided(sent, made, t));
      case TRAINER_CALL_ANNULLED -> annulled(sent, t);
      default -> Optional.of(received(sent, t));
    };
  }

  private Words received(SentApplication sent, Texts t) {
    return Words.of(
        sent.number(),
        title(sent, t),
        t.moment(sent.receivedAt()),
        sent.digest().grouped(),
        receipt(sent, t));
  }

  private Optional<Words> annulled(SentApplication sent, Texts t) {
    var call = calls.get(sent.call());
    return call.annulment()
        .map(made ->
            Words.of(
                sent.number(),
                title(sent, t),
                t.moment(made.at()),
                t.within(made.reason()),
                link("/obuke/pozivi/" + call.code(), t)));
  }

  private Words decided(SentApplication sent, Selection made, Texts t) {
    return Words.of(sent.number(), title(sent, t), made.number(), receipt(sent, t));
  }

  private String title(SentApplication sent, Texts t) {
    return t.within(calls.get(sent.call()).content().title());
  }

  private static String receipt(SentApplication sent, Texts t) {
    return link("/rad/predavac/prijave/" + sent.id().value() + "/potvrda", t);
  }

  private static String link(String path, Texts t) {
    return t.frame().origin() + t.href(path);
  }
}
