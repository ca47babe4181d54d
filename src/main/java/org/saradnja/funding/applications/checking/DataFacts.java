package org.saradnja.funding.applications.checking;

import java.util.stream.Collectors;
import org.saradnja.base.web.Texts;
import org.saradnja.funding.calls.DocumentSlot;

/** Says in words what the data say about a condition. */
final class DataFacts {

  private final Facts facts;
  private final Texts t;

  DataFacts(Facts facts, Texts t) {
    this.facts = facts;
    this.t = t;
  }

  String of(Condition condition) {
    var content = facts.content();
    var call = facts.call();
    var budget = content.budget();
    return switch (condition) {
      case REGISTERED -> say(condition, content.applicant().registeredOn(), call.lastDay());
      case SEAT -> say(condition, content.applicant().address());
      case LEGAL_FORM -> say(condition, t.get("calls.form." + content.applicant().form().name()));
      case NUMBER_OF_APPLICATIONS ->
          say(condition, facts.applications(), call.applicationsPerApplicant());
      case AMOUNT -> say(condition, budget.requested(), call.minimum(), call.maximum());
      case OWN_SHARE ->
          say(
              condition,
              budget.own(),
              budget.leastOwn(call.ownShare()),
              t.percent(call.ownShare()));
      case BUDGET_ADDS_UP -> say(condition, budget.lines().size(), budget.total());
      case ENDS_IN_TIME ->
          say(
              condition,
              content.programme().until().map(t::shortDay).orElse("—"),
              call.programmesEndBy());
      case DOCUMENTS -> documents();
      case STATEMENTS -> say(condition, content.statements().size());
      case AREA, ANSWERS, AIMS, NOT_WINDING_UP, EARLIER_FUNDS, ACCOUNT_AND_TAXES -> "";
    };
  }

  private String documents() {
    var missing = facts.missingDocuments();
    return missing.isEmpty()
        ? say(Condition.DOCUMENTS, facts.content().attachments().size())
        : t.get(
            Condition.DOCUMENTS.textKey() + ".missing",
            missing.stream().map(DocumentSlot::name).collect(Collectors.joining(", ")));
  }

  private String say(Condition condition, Object... arguments) {
    return t.get(condition.textKey() + ".fact", arguments);
  }
}
