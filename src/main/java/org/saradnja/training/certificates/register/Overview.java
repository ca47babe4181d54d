package org.saradnja.training.certificates.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.saradnja.base.kernel.LegalTime;
import org.saradnja.base.web.Texts;
import org.saradnja.training.certificates.Completion;
import org.saradnja.training.certificates.Judgement;
import org.saradnja.training.certificates.register.BatchTable.Progress;
import org.saradnja.training.sessions.DayBlock;
import org.saradnja.training.sessions.Participant;
import org.saradnja.training.sessions.Session;
import org.saradnja.training.sessions.SessionId;
import org.saradnja.training.sessions.Sessions;
import org.springframework.stereotype.Component;

/** What can be issued and what is being issued, in the words of a face. */
@Component
class Overview {

  private static final int NEWEST = 10;

  private final Sessions sessions;
  private final Gathering gathering;
  private final BatchTable batches;
  private final HeldTable held;
  private final LegalTime time;

  Overview(
      Sessions sessions, Gathering gathering, BatchTable batches, HeldTable held, LegalTime time) {
    this.sessions = sessions;
    this.gathering = gathering;
    this.batches = batches;
    this.held = held;
    this.time = time;
  }

  BatchesPage sessions(Texts t) {
    var over = new ArrayList<BatchesPage.Session>();
    var today = time.today();
    for (var series : sessions.allSeries()) {
      sessions.of(series.id()).stream()
          .filter(session -> isOver(session, today))
          .map(session -> session(session, t.name(series.title()), t))
          .forEach(over::add);
    }
    var ordered =
        batches.newest(NEWEST).stream()
            .map(batch ->
                new BatchesPage.Batch(
                    "/rad/potvrde/nalozi/" + batch.id(),
                    batch.title(),
                    t.moment(batch.orderedAt()),
                    said(batch, t),
                    batch.stuck() > 0 ? "late" : batch.isOver() ? "ok" : "run"))
            .toList();
    return new BatchesPage(over, ordered);
  }

  private static boolean isOver(Session session, LocalDate today) {
    return !session.isCancelled() && !session.lastDay().day().isAfter(today);
  }

  private BatchesPage.Session session(Session session, String title, Texts t) {
    return new BatchesPage.Session(
        "/rad/potvrde/izdavanje/" + session.id().value(),
        title,
        session.place().name(),
        days(session, t),
        t.get("certificates.issuedOf", held.of(session.id()).size()));
  }

  OrderPage preview(SessionId id, Texts t) {
    var session = gathering.session(id);
    var judged = gathering.preview(session);
    var people =
        judged.entrySet().stream()
            .map(entry -> person(entry.getKey(), entry.getValue(), t))
            .toList();
    return new OrderPage(
        "/rad/potvrde/izdavanje/" + id.value(),
        t.name(sessions.series(session.series()).title()),
        session.place().name(),
        days(session, t),
        judged.values().stream()
            .findFirst()
            .map(one -> t.get("certificates.rule", String.valueOf(one.rule().number())))
            .orElse(""),
        people,
        sums(List.copyOf(judged.values()), t));
  }

  private static OrderPage.Person person(Participant participant, Judgement judgement, Texts t) {
    var outcome = judgement.completion().outcome();
    return new OrderPage.Person(
        t.name(participant.name()),
        t.get("certificates.outcome." + outcome.name()),
        switch (outcome) {
          case CERTIFICATE -> "ok";
          case CONFIRMATION -> "run";
          case NOTHING -> "off";
        },
        Telling.judged(judgement, t).stream()
            .map(line -> line.title() + ": " + line.about())
            .toList());
  }

  private static String sums(List<Judgement> judged, Texts t) {
    return t.get(
        "certificates.sums",
        judged.size(),
        count(judged, Completion.Outcome.CERTIFICATE),
        count(judged, Completion.Outcome.CONFIRMATION),
        count(judged, Completion.Outcome.NOTHING));
  }

  private static long count(List<Judgement> judged, Completion.Outcome outcome) {
    return judged.stream().filter(one -> one.completion().outcome() == outcome).count();
  }

  static ProgressPage progress(Progress batch, Texts t) {
    return new ProgressPage(
        "/rad/potvrde/nalozi/" + batch.id(),
        batch.title(),
        t.moment(batch.orderedAt()),
        batch.done(),
        batch.total(),
        said(batch, t),
        t.grouped(batch.certificates()),
        t.grouped(batch.confirmations()),
        t.grouped(batch.nothing()),
        t.grouped(batch.already()),
        t.grouped(batch.stuck()),
        batch.isOver(),
        batch.stuck() > 0 ? "/rad/potvrde/izdavanje/" + batch.session().value() : "");
  }

  private static String said(Progress batch, Texts t) {
    return t.get("certificates.progress", t.grouped(batch.done()), t.grouped(batch.total()));
  }

  private static String days(Session session, Texts t) {
    return t.days(session.days().stream().map(DayBlock::day).toList());
  }
}
