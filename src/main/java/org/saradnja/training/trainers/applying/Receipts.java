package org.saradnja.training.trainers.applying;

import static java.util.stream.Collectors.joining;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.saradnja.base.kernel.NoSuchThing;
import org.saradnja.base.kernel.Points;
import org.saradnja.base.web.Proof;
import org.saradnja.base.web.Texts;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.training.programmes.ProgrammeEntries;
import org.saradnja.training.trainers.CallLists;
import org.saradnja.training.trainers.Criterion;
import org.saradnja.training.trainers.Requirement;
import org.saradnja.training.trainers.SentApplication;
import org.saradnja.training.trainers.TrainerApplicationId;
import org.saradnja.training.trainers.TrainerCalls;
import org.saradnja.training.trainers.TrainerSelections;
import org.saradnja.training.trainers.TrainerSelections.Outcome;
import org.saradnja.training.trainers.applying.Application.Draft;
import org.saradnja.training.trainers.applying.Application.Sent;
import org.saradnja.training.trainers.applying.Application.Withdrawn;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Confirmations of applications, for the applicant alone. */
@Component
class Receipts {

  /** To the microsecond: what the database keeps, and what decides. */
  private static final DateTimeFormatter EXACT =
      DateTimeFormatter.ofPattern("HH.mm.ss,SSSSSS", Locale.ROOT);

  private final Filling filling;
  private final TrainerCalls calls;
  private final TrainerSelections selections;
  private final ProgrammeEntries programmes;
  private final CallLists lists;
  private final boolean practice;

  Receipts(
      Filling filling,
      TrainerCalls calls,
      TrainerSelections selections,
      ProgrammeEntries programmes,
      CallLists lists,
      @Value("${saradnja.practice}") boolean practice) {
    this.filling = filling;
    this.calls = calls;
    this.selections = selections;
    this.programmes = programmes;
    this.lists = lists;
    this.practice = practice;
  }

  SentApplication sent(SignedIn who, TrainerApplicationId id) {
    return switch (filling.read(who, id).value()) {
      case Draft _ -> throw new NoSuchThing("receipt of trainer application " + id.value());
      case Sent(var received) -> received;
      case Withdrawn(var received, _) -> received;
    };
  }

  ReceiptPage page(SignedIn who, TrainerApplicationId id, Texts t) {
    var sent = sent(who, id);
    var call = calls.get(sent.call());
    var selection = selections.of(sent.call());
    return new ReceiptPage(
        ApplicationWriting.MINE + "/" + id.value(),
        sent.number(),
        call.code(),
        call.content().title(),
        t.name(sent.content().name()),
        t.get("trainerApplications.received", sent.receivedAt(), sent.number()),
        withdrawn(who, id, t),
        ApplicationWriting.annulled(call, t),
        !sent.withdrawn() && selection.isEmpty() && !call.isAnnulled(),
        selection
            .map(made ->
                made.outcomes().stream()
                    .filter(one -> one.application().equals(id))
                    .map(one -> outcome(one, made.number(), t))
                    .toList())
            .orElse(List.of()),
        proof(sent, t),
        ApplicationWriting.files(sent, t),
        practice ? t.get("trainerApplications.invented") : "");
  }

  private String withdrawn(SignedIn who, TrainerApplicationId id, Texts t) {
    return filling.read(who, id).value() instanceof Withdrawn(_, var at)
        ? t.get("trainerApplications.withdrawn", at)
        : "";
  }

  private String outcome(Outcome outcome, String number, Texts t) {
    var decision = t.within(number);
    var subject = subject(outcome.subject(), t);
    if (outcome.accredited()) {
      return t.get("trainerApplications.outcome.accredited", subject, points(outcome, t), decision);
    }
    if (!outcome.unmet().isEmpty()) {
      var unmet = named(lists.conditions().stream(), outcome.unmet(), t);
      return t.get("trainerApplications.outcome.unmet", subject, unmet, decision);
    }
    if (!outcome.denied().isEmpty()) {
      var criteria = lists.criteria().stream().map(Criterion::words);
      var denied = named(criteria, outcome.denied(), t);
      return t.get("trainerApplications.outcome.denied", subject, denied, decision);
    }
    return t.get("trainerApplications.outcome.below", subject, points(outcome, t), decision);
  }

  private String subject(String code, Texts t) {
    return programmes.subjects().stream()
        .filter(area -> area.code().equals(code))
        .map(area -> t.face().isEnglish() ? area.english() : area.serbian())
        .findFirst()
        .orElse(code);
  }

  private static String points(Outcome outcome, Texts t) {
    return t.get(
        "selection.outcome.points",
        t.points(new Points(outcome.hundredths())),
        t.grouped(outcome.most()));
  }

  private static String named(Stream<Requirement> known, List<String> codes, Texts t) {
    return known
        .filter(one -> codes.contains(one.code()))
        .map(one -> one.text(t))
        .collect(joining(", "));
  }

  private static Proof proof(SentApplication sent, Texts t) {
    return new Proof(
        t.get("trainerApplications.receipt.covers"),
        sent.digest(),
        List.of(
            Proof.Fact.of(t.get("applications.receipt.number"), sent.number()),
            Proof.Fact.of(t.get("applications.receipt.time"), exact(sent.receivedAt(), t)),
            new Proof.Fact(
                t.get("trainerCalls.one"),
                sent.content().call(),
                "/obuke/pozivi/" + sent.content().call())),
        List.of(
            t.get("applications.receipt.check.1"),
            t.get("applications.receipt.check.2"),
            t.get("applications.receipt.check.3")));
  }

  /** With the offset, so that nobody has to guess the zone. */
  private static String exact(Instant moment, Texts t) {
    var local = moment.atZone(t.zone());
    var offset = local.getOffset().equals(ZoneOffset.UTC) ? "Z" : local.getOffset().getId();
    return t.shortDay(local.toLocalDate()) + " " + EXACT.format(local) + " (" + offset + ")";
  }
}
