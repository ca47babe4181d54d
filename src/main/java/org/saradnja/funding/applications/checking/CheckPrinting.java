package org.saradnja.funding.applications.checking;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.saradnja.base.rules.Deadline;
import org.saradnja.base.rules.RejectionReason;
import org.saradnja.base.web.Texts;
import org.saradnja.funding.applications.CompletionAsked.Asked;
import org.saradnja.funding.applications.Sheet;
import org.saradnja.funding.applications.Step;
import org.saradnja.funding.calls.DocumentSlot;

/** Prints a case for the officer, with everything that was typed. */
final class CheckPrinting {

  private final Cases.Case opened;
  private final Texts t;

  CheckPrinting(Cases.Case opened, Texts t) {
    this.opened = opened;
    this.t = t;
  }

  CheckPage page(
      Sheet sheet,
      Deadline term,
      List<RejectionReason> known,
      Typed typed,
      Map<String, String> errors) {
    var id = opened.application().id().value();
    var check = opened.check().value();
    var found = opened.found();
    return new CheckPage(
        "/rad/prijave/" + id + "/provera",
        "/rad/prijave/" + id,
        opened.check().version(),
        title(check),
        found.findings().stream()
            .filter(finding -> finding.condition().isAnsweredFromData())
            .map(this::row)
            .toList(),
        Arrays.stream(Condition.values())
            .map(condition -> question(condition, typed.answers()))
            .toList(),
        check instanceof Check.Undecided,
        check instanceof Check.Open,
        inOrderHint(found),
        t.get("applications.check.term", term.lastDay()),
        targets(found, typed),
        typed.notice().map(NoticeForm::note).orElse(""),
        known.stream().map(reason -> reason(reason, typed.rejection())).toList(),
        decided(check),
        sheet,
        errors);
  }

  private CheckPage.Title title(Check check) {
    var application = opened.application();
    var state = CheckState.of(check);
    return new CheckPage.Title(
        application.registryNumber(),
        application.organisationName(),
        application.title(),
        opened.call().code().value(),
        t.get(state.textKey()),
        state.mark(),
        t.get(
            "applications.receipt.received",
            application.receivedAt(),
            application.registryNumber()));
  }

  private CheckPage.Row row(Finding finding) {
    var condition = finding.condition();
    return new CheckPage.Row(
        condition.name(),
        t.get(condition.textKey()),
        t.get(condition.textKey() + ".provision"),
        finding.byOfficer()
            ? t.get("applications.check.byOfficer", finding.note())
            : new DataFacts(opened.facts(), t).of(condition),
        t.get("applications.check.met." + finding.met()),
        switch (finding.met()) {
          case YES -> "ok";
          case NO -> "late";
          case UNANSWERED -> "";
        });
  }

  private CheckPage.Question question(Condition condition, AnswersForm answers) {
    return new CheckPage.Question(
        condition.name(),
        t.get(condition.textKey()),
        t.get(condition.textKey() + ".provision"),
        answers.answer(condition),
        answers.note(condition),
        condition.isAnsweredFromData());
  }

  private String inOrderHint(FormalCheck found) {
    return found.passed()
        ? t.get("applications.check.allMet")
        : t.get("applications.check.notYet", found.unmet().size(), found.unanswered().size());
  }

  /** What data found missing is ticked; the officer adds or takes away. */
  private List<CheckPage.Target> targets(FormalCheck found, Typed typed) {
    var unmet = found.unmet().stream().map(Finding::condition).collect(Collectors.toSet());
    var missing = opened.facts().missingDocuments();
    var targets = new ArrayList<CheckPage.Target>();
    for (var step : List.of(Step.PROGRAMME, Step.BUDGET)) {
      boolean ticked =
          unmet.stream().anyMatch(condition -> condition.step().filter(step::equals).isPresent());
      targets.add(target(Asked.whole(step), t.get(step.textKey()), ticked));
    }
    targets.add(
        target(
            Asked.whole(Step.STATEMENTS),
            t.get("applications.statements"),
            unmet.contains(Condition.STATEMENTS)));
    for (DocumentSlot slot : opened.call().documents()) {
      targets.add(target(Asked.document(slot.code()), slot.name(), missing.contains(slot)));
    }
    return typed
        .notice()
        .map(form -> targets.stream().map(target -> target.as(form.targets())).toList())
        .orElse(targets);
  }

  private static CheckPage.Target target(Asked asked, String label, boolean ticked) {
    return new CheckPage.Target(NoticeForm.value(asked), label, ticked);
  }

  private CheckPage.Reason reason(RejectionReason reason, RejectionForm form) {
    var code = reason.code();
    return new CheckPage.Reason(
        code,
        t.face().isEnglish() ? reason.english() : reason.serbian(),
        form.has(code),
        form.facts(code),
        form.provision(code).isEmpty()
            ? t.get("applications.check.provision.default")
            : form.provision(code));
  }

  private List<String> decided(Check check) {
    return switch (check) {
      case Check.Open _ -> List.of();
      case Check.Waiting waiting ->
          List.of(t.get("applications.check.waiting", waiting.request().until()));
      case Check.Supplemented done -> List.of(t.get("applications.check.supplemented", done.at()));
      case Check.InOrder inOrder -> List.of(t.get("applications.next.inOrder", inOrder.at()));
      case Check.Rejected rejected -> {
        var told = new ArrayList<String>();
        told.add(t.get("applications.next.rejected", rejected.at()));
        rejected.grounds().forEach(g -> told.add(g.facts() + " (" + g.provision() + ")"));
        yield told;
      }
    };
  }
}
