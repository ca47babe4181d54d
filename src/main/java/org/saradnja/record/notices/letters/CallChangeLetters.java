package org.saradnja.record.notices.letters;

import static org.saradnja.record.notices.letters.NoticeKind.CALL_ANNULLED;
import static org.saradnja.record.notices.letters.NoticeKind.CALL_CORRECTED;
import static org.saradnja.record.notices.letters.NoticeKind.QUESTION_ANSWERED;

import java.util.Optional;
import java.util.Set;
import org.saradnja.base.web.Texts;
import org.saradnja.funding.calls.CallAnnulled;
import org.saradnja.funding.calls.CallCorrected;
import org.saradnja.funding.calls.CallId;
import org.saradnja.funding.calls.Calls;
import org.saradnja.funding.calls.Corrections;
import org.saradnja.funding.calls.PublishedCall;
import org.saradnja.funding.calls.QuestionAnswered;
import org.saradnja.parties.registry.UnitId;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Tells everybody concerned that a call was corrected or annulled, and what was answered. */
@Component
class CallChangeLetters implements Writing {

  private final Outbox outbox;
  private final CallAudience audience;
  private final Calls calls;
  private final Corrections corrections;

  CallChangeLetters(Outbox outbox, CallAudience audience, Calls calls, Corrections corrections) {
    this.outbox = outbox;
    this.audience = audience;
    this.calls = calls;
    this.corrections = corrections;
  }

  @ApplicationModuleListener
  void on(CallCorrected corrected) {
    var edition = Integer.toString(corrected.edition());
    audience
        .everybody(corrected.call(), new UnitId(corrected.unit()), corrected.at())
        .forEach(reader -> outbox.queue(CALL_CORRECTED, corrected.call().value(), edition, reader));
  }

  @ApplicationModuleListener
  void on(CallAnnulled annulled) {
    audience
        .everybody(annulled.call(), new UnitId(annulled.unit()), annulled.at())
        .forEach(reader -> outbox.queue(CALL_ANNULLED, annulled.call().value(), reader));
  }

  /** One letter for each answer, since each may change what somebody writes. */
  @ApplicationModuleListener
  void on(QuestionAnswered answered) {
    var moment = answered.at().toString();
    audience
        .applicants(answered.call(), answered.at())
        .forEach(
            reader -> outbox.queue(QUESTION_ANSWERED, answered.call().value(), moment, reader));
  }

  @Override
  public Set<NoticeKind> kinds() {
    return Set.of(CALL_CORRECTED, CALL_ANNULLED, QUESTION_ANSWERED);
  }

  @Override
  public Optional<Words> words(Notice notice, Texts t) {
    var call = calls.get(new CallId(notice.about()));
    return switch (notice.kind()) {
      case CALL_CORRECTED -> corrected(call, Integer.parseInt(notice.detail()), t);
      case CALL_ANNULLED -> annulled(call, t);
      default -> Optional.of(Words.of(call.code(), call.title(), link(call, "/pitanja", t)));
    };
  }

  private Optional<Words> corrected(PublishedCall call, int edition, Texts t) {
    return corrections.of(call.id()).stream()
        .filter(one -> one.edition() == edition)
        .findFirst()
        .map(one ->
            Words.of(
                call.code(),
                call.title(),
                t.moment(one.at()),
                t.within(one.reason()),
                t.moment(call.closesAt()),
                link(call, "/ispravke", t)));
  }

  private static Optional<Words> annulled(PublishedCall call, Texts t) {
    return call.annulled()
        .map(made ->
            Words.of(
                call.code(),
                call.title(),
                t.moment(made.at()),
                t.within(made.act()),
                t.within(made.reason()),
                link(call, "", t)));
  }

  private static String link(PublishedCall call, String page, Texts t) {
    return t.frame().origin() + t.href("/konkursi/" + call.code() + page);
  }
}
