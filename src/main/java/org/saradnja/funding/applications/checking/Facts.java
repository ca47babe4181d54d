package org.saradnja.funding.applications.checking;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.saradnja.funding.applications.Budget;
import org.saradnja.funding.applications.Content;
import org.saradnja.funding.applications.Question;
import org.saradnja.funding.applications.Statement;
import org.saradnja.funding.calls.DocumentSlot;
import org.saradnja.funding.calls.PublishedCall;
import org.saradnja.parties.registry.LegalForm;

/**
 * What an application is checked from: exactly what was sent, and what the call said.
 *
 * @param forms the legal forms that may apply; none named means all
 * @param applications how many the applicant has in this call, with this one
 */
record Facts(Content content, PublishedCall call, List<LegalForm> forms, int applications) {

  Facts {
    forms = List.copyOf(forms);
  }

  /** Rule R-020: entered in the register at the latest on the closing day. */
  boolean registered() {
    return !content.applicant().registeredOn().isAfter(call.lastDay());
  }

  boolean seatInTheUnit() {
    return content.applicant().seat().equals(call.unit().slug());
  }

  /** Rule R-021. */
  boolean eligibleForm() {
    return forms.isEmpty() || forms.contains(content.applicant().form());
  }

  /** Rule R-028. */
  boolean fewEnough() {
    return applications <= call.applicationsPerApplicant();
  }

  boolean inTheAreas() {
    return call.areas().contains(content.programme().area());
  }

  boolean answered() {
    var programme = content.programme();
    return !programme.title().isEmpty()
        && programme.users().isPresent()
        && programme.from().isPresent()
        && Arrays.stream(Question.values()).noneMatch(q -> programme.answer(q).isEmpty());
  }

  /** Rule R-033. */
  boolean endsInTime() {
    return content
        .programme()
        .until()
        .map(last -> !last.isAfter(call.programmesEndBy()))
        .orElse(false);
  }

  /** Rule R-030. */
  boolean withinTheLimits() {
    var requested = content.budget().requested();
    return call.maximum().covers(requested) && requested.covers(call.minimum());
  }

  /** Rule R-031. */
  boolean ownShareGiven() {
    var budget = content.budget();
    return budget.own().covers(budget.leastOwn(call.ownShare()));
  }

  /** Rule R-032. */
  boolean budgetAddsUp() {
    var lines = content.budget().lines();
    return !lines.isEmpty() && lines.stream().allMatch(Facts::addsUp);
  }

  private static boolean addsUp(Budget.Line line) {
    return line.covered().equals(line.total());
  }

  boolean stated() {
    return content.statements().containsAll(Arrays.asList(Statement.values()));
  }

  boolean documented() {
    return missingDocuments().isEmpty();
  }

  List<DocumentSlot> missingDocuments() {
    Set<String> there =
        content.attachments().stream().map(Content.Attached::slot).collect(Collectors.toSet());
    return call.documents().stream()
        .filter(slot -> slot.required() && !there.contains(slot.code()))
        .toList();
  }
}
