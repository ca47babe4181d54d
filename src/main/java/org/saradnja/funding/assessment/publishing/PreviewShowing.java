package org.saradnja.funding.assessment.publishing;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import org.saradnja.base.kernel.LegalTime;
import org.saradnja.base.web.Grounds;
import org.saradnja.base.web.Texts;
import org.saradnja.funding.assessment.Ranking;
import org.saradnja.funding.assessment.RankingInputs;
import org.saradnja.funding.assessment.Seat;
import org.saradnja.funding.assessment.publishing.Readiness.Hindrance;
import org.saradnja.funding.assessment.publishing.Readiness.Unfinished;
import org.saradnja.funding.calls.PublishedCall;
import org.saradnja.parties.people.People;
import org.springframework.stereotype.Component;

/** Lays out what the officer sees before the list is published. */
@Component
class PreviewShowing {

  private final Terms terms;
  private final Reasons reasons;
  private final People people;
  private final Grounds grounds;
  private final LegalTime time;

  PreviewShowing(Terms terms, Reasons reasons, People people, Grounds grounds, LegalTime time) {
    this.terms = terms;
    this.reasons = reasons;
    this.people = people;
    this.grounds = grounds;
    this.time = time;
  }

  PreviewPage page(PublishedCall call, Readiness readiness, Texts t) {
    var today = time.today();
    var running = terms.from(today, call, today, t);
    return new PreviewPage(
        call.code().value(),
        call.title(),
        t.get("assessment.preview.due", t.day(terms.due(call))),
        hindrances(readiness, t),
        readiness.unfinished().stream().map(one -> unfinished(one, t)).toList(),
        readiness.inputs().map(inputs -> table(inputs, t)).orElse(null),
        readiness.rejected().stream().map(one -> reasons.print(one, t)).toList(),
        running,
        confirmation(readiness, running, t),
        Establishing.fingerprint(readiness).hex(),
        readiness.hindrances().stream()
            .anyMatch(one -> one.refusal() == ListRefusal.ALREADY_PUBLISHED));
  }

  private static RankingPage.Table table(RankingInputs inputs, Texts t) {
    return new PlacesPrinting(inputs, Ranking.of(inputs), t).table("");
  }

  private List<PreviewPage.Hindrance> hindrances(Readiness readiness, Texts t) {
    return readiness.hindrances().stream()
        .collect(groupingBy(Hindrance::refusal, () -> new EnumMap<>(ListRefusal.class), toList()))
        .values()
        .stream()
        .map(kind -> hindrance(kind, t))
        .toList();
  }

  /** Of one kind; several cases stand under one heading. */
  private PreviewPage.Hindrance hindrance(List<Hindrance> kind, Texts t) {
    var first = kind.getFirst();
    var key = "refusal." + first.refusal().key();
    var arguments = first.arguments().toArray();
    boolean several = kind.size() > 1;
    return new PreviewPage.Hindrance(
        several ? t.count("assessment.preview.several", kind.size()) : t.get(key, arguments),
        several
            ? kind.stream().map(one -> t.get(key, one.arguments().toArray())).toList()
            : List.of(),
        grounds.cited(first.refusal().ground(), t),
        t.get(key + ".next", arguments));
  }

  private String unfinished(Unfinished one, Texts t) {
    return t.get(
        one.seat() instanceof Seat.Signed
            ? "assessment.preview.unfinished"
            : "assessment.preview.unsigned",
        t.name(people.nameOf(one.seat().person())),
        t.count("assessment.preview.left", one.left()));
  }

  private static String confirmation(Readiness readiness, List<RankingPage.Term> running, Texts t) {
    int applications =
        readiness.inputs().map(inputs -> inputs.applications().size()).orElse(0)
            + readiness.rejected().size();
    var objection = running.getLast();
    return t.get(
        "assessment.preview.confirmation",
        t.count("assessment.preview.applications", applications),
        t.day(LocalDate.parse(objection.iso())));
  }
}
