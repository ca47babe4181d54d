package org.saradnja.training.certificates.holding;

import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.saradnja.base.kernel.LegalTime;
import org.saradnja.base.kernel.Localised;
import org.saradnja.base.web.Texts;
import org.saradnja.parties.people.PersonId;
import org.saradnja.training.certificates.Certificates;
import org.saradnja.training.certificates.Certificates.Held;
import org.saradnja.training.certificates.Completion;
import org.saradnja.training.certificates.DocumentKind;
import org.saradnja.training.certificates.Judgement;
import org.saradnja.training.certificates.holding.HoldingPage.Document;
import org.saradnja.training.certificates.holding.HoldingPage.Reason;
import org.saradnja.training.certificates.holding.HoldingPage.Training;
import org.saradnja.training.sessions.DayBlock;
import org.saradnja.training.sessions.Participant;
import org.saradnja.training.sessions.Participants;
import org.saradnja.training.sessions.Sessions;
import org.springframework.stereotype.Component;

/** Tells people what they earned, line by line, whether they got a document or not. */
@Component
class Holding {

  private static final String PREFIX = "certificates.";

  private final Certificates certificates;
  private final Participants participants;
  private final Sessions sessions;
  private final JudgementTable judgements;
  private final LegalTime time;

  Holding(
      Certificates certificates,
      Participants participants,
      Sessions sessions,
      JudgementTable judgements,
      LegalTime time) {
    this.certificates = certificates;
    this.participants = participants;
    this.sessions = sessions;
    this.judgements = judgements;
    this.time = time;
  }

  /** The latest training first; one of which nothing was decided or issued is left out. */
  HoldingPage page(PersonId person, Texts t) {
    var documents = certificates.of(person).stream().collect(groupingBy(Held::enrolment));
    var trainings = new ArrayList<Training>();
    for (var seat : participants.of(person)) {
      var judgement = judgements.latest(seat.enrolment());
      var issued = documents.getOrDefault(seat.enrolment(), List.of());
      if (judgement.isPresent() || !issued.isEmpty()) {
        trainings.add(training(seat, judgement, issued, t));
      }
    }
    return new HoldingPage(trainings);
  }

  private Training training(
      Participant seat, Optional<Judgement> judgement, List<Held> issued, Texts t) {
    var session = sessions.get(seat.session());
    var place = t.name(Localised.ofCyrillic(session.place().name()));
    var days = t.days(session.days().stream().map(DayBlock::day).toList());
    return new Training(
        t.name(sessions.series(session.series()).title()),
        place + ", " + days,
        judgement.map(one -> t.get(PREFIX + "outcome." + outcome(one).name())).orElse(""),
        judgement.map(one -> mark(outcome(one))).orElse(""),
        judgement
            .map(one -> t.get(PREFIX + "rule", String.valueOf(one.rule().number())))
            .orElse(""),
        judgement.stream()
            .flatMap(one -> one.completion().lines().stream())
            .map(line -> reason(line, t))
            .toList(),
        issued.stream().map(held -> document(held, t)).toList());
  }

  private static Completion.Outcome outcome(Judgement judgement) {
    return judgement.completion().outcome();
  }

  private static String mark(Completion.Outcome outcome) {
    return switch (outcome) {
      case CERTIFICATE -> "ok";
      case CONFIRMATION -> "run";
      case NOTHING -> "off";
    };
  }

  private static Reason reason(Completion.Line line, Texts t) {
    return new Reason(
        line.on().map(t::shortDay).orElse(""),
        line.concernsTheTest()
            ? t.get(PREFIX + "test")
            : t.get(PREFIX + "day", String.valueOf(line.day())),
        t.get(line.reason().textKey()),
        line.met() ? "ok" : "late");
  }

  private Document document(Held held, Texts t) {
    boolean stands = held.standsOn(time.today());
    var state = held.revokedAt().isPresent() ? "revoked" : stands ? "valid" : "expired";
    return new Document(
        held.code().path(),
        t.get(PREFIX + (held.kind() == DocumentKind.CERTIFICATE ? "certificate" : "confirmation")),
        held.number(),
        t.shortDay(t.dayOf(held.issuedAt())),
        t.get(PREFIX + "state." + state),
        stands ? "ok" : "off");
  }
}
