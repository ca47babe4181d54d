package org.saradnja.funding.calls.drafting;

import static org.saradnja.base.rules.RuleKey.APPLICATIONS_PER_APPLICANT;
import static org.saradnja.base.rules.RuleKey.CALL_CONTENTS;
import static org.saradnja.base.rules.RuleKey.CRITERIA_POINTS;
import static org.saradnja.base.rules.RuleKey.DOCUMENTS_FROM_REGISTERS;
import static org.saradnja.base.rules.RuleKey.ELIGIBLE_FORMS;
import static org.saradnja.base.rules.RuleKey.REGISTER_DOCUMENTS;
import static org.saradnja.base.rules.RuleKey.THRESHOLD;
import static org.saradnja.base.rules.RuleKey.UNTIL_SPENT;
import static org.saradnja.base.rules.RuleKey.UNTIL_SPENT_WORDS;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.saradnja.base.kernel.ActRefused;
import org.saradnja.base.kernel.Ground;
import org.saradnja.base.kernel.SearchKey;
import org.saradnja.base.kernel.Sentence;
import org.saradnja.base.rules.RulesInForce;
import org.saradnja.funding.calls.CallText;
import org.saradnja.funding.calls.Criterion;
import org.saradnja.funding.calls.drafting.Finding.Weight;
import org.saradnja.parties.registry.LegalForm;

/**
 * What the rules in force say about the text of a call, were it published on the day of the rules:
 * everything at once, so that it can be mended at once.
 */
record Lawfulness(List<Finding> findings) {

  Lawfulness {
    findings = List.copyOf(findings);
  }

  static Lawfulness of(CallText text, RulesInForce rules) {
    var examined = new Examined(text, rules);
    return new Lawfulness(
        Stream.<Function<Examined, Stream<Finding>>>of(
                Contents::missing,
                Sums::findings,
                Dates::findings,
                Lawfulness::applicants,
                Lawfulness::scoring,
                Sharing::findings,
                Lawfulness::documents,
                Lawfulness::untilSpent,
                Deviations::findings)
            .flatMap(part -> part.apply(examined))
            .toList());
  }

  /** With what the plan of the unit says of the call. */
  Lawfulness on(OnPlan plan, RulesInForce rules) {
    return new Lawfulness(Stream.concat(plan.findings(rules), findings.stream()).toList());
  }

  boolean allowsPublishing() {
    return firstObstacle().isEmpty();
  }

  List<Finding> of(Weight weight) {
    return findings.stream().filter(finding -> finding.weight() == weight).toList();
  }

  private static Stream<Finding> applicants(Examined examined) {
    var applicants = examined.text().applicants();
    boolean none = applicants.applicationsEach().filter(each -> each < 1).isPresent();
    boolean withoutFoundations =
        !applicants.forms().isEmpty()
            && !applicants.forms().containsAll(List.of(LegalForm.FOUNDATION, LegalForm.ENDOWMENT));
    return Stream.concat(
        examined.unlawful(none, "noApplications", APPLICATIONS_PER_APPLICANT, Field.EACH),
        examined.warning(withoutFoundations, "noFoundations", ELIGIBLE_FORMS, Field.FORMS));
  }

  private static Stream<Finding> scoring(Examined examined) {
    var scoring = examined.text().scoring();
    var criteria = scoring.criteria();
    if (criteria.isEmpty()) {
      return Stream.empty();
    }
    int most = scoring.maximumPoints();
    int threshold = scoring.threshold().orElse(0);
    long breakingTies = criteria.stream().filter(Criterion::breaksTies).count();
    return Stream.of(
            examined.unlawful(
                threshold > most,
                "thresholdAboveMaximum",
                THRESHOLD,
                Field.THRESHOLD,
                threshold,
                most),
            examined.missing(breakingTies == 0, Field.TIES),
            examined.unlawful(breakingTies > 1, "manyTies", CALL_CONTENTS, Field.TIES),
            points(examined, most),
            IntStream.range(0, criteria.size())
                .boxed()
                .flatMap(row -> criterion(examined, criteria, row)))
        .flatMap(Function.identity());
  }

  private static Stream<Finding> points(Examined examined, int most) {
    int usual = examined.number(CRITERIA_POINTS);
    return examined.warning(
        most != usual, "pointsNotHundred", CRITERIA_POINTS, Field.CRITERIA, most, usual);
  }

  private static Stream<Finding> criterion(Examined examined, List<Criterion> all, int row) {
    var criterion = all.get(row);
    boolean repeated =
        all.subList(0, row).stream()
            .anyMatch(other ->
                !other.name().isBlank()
                    && SearchKey.of(other.name()).equals(SearchKey.of(criterion.name())));
    return Stream.of(
            examined.incomplete(
                criterion.name().isBlank(), "criterionName", Field.criterion(row, "name"), row + 1),
            examined.incomplete(
                criterion.maximum() < 1,
                "criterionMaximum",
                Field.criterion(row, "maximum"),
                row + 1),
            examined.warning(
                repeated, "criterionTwice", CALL_CONTENTS, Field.criterion(row, "name"), row + 1))
        .flatMap(Function.identity());
  }

  private static Stream<Finding> documents(Examined examined) {
    var documents = examined.text().documents();
    return IntStream.range(0, documents.size())
        .boxed()
        .flatMap(row -> {
          var document = documents.get(row);
          var field = Field.document(row, "name");
          return Stream.concat(
              examined.incomplete(document.name().isBlank(), "documentName", field, row + 1),
              examined.warning(
                  examined.speaksOf(REGISTER_DOCUMENTS, document.name()),
                  "documentInRegister",
                  DOCUMENTS_FROM_REGISTERS,
                  field,
                  document.name()));
        });
  }

  private static Stream<Finding> untilSpent(Examined examined) {
    var subject = examined.text().subject();
    boolean said =
        examined.speaksOf(UNTIL_SPENT_WORDS, subject.title() + " " + subject.description());
    return examined.warning(said, "untilSpent", UNTIL_SPENT, Field.DESCRIPTION);
  }

  /** Refused, by the first obstacle and its provision, while anything is missing or unlawful. */
  void mustAllowPublishing() {
    firstObstacle()
        .ifPresent(first -> {
          throw refusal(first);
        });
  }

  private Optional<Finding> firstObstacle() {
    return findings.stream().filter(finding -> finding.weight().stopsPublishing()).findFirst();
  }

  private ActRefused refusal(Finding first) {
    var on = first.provision();
    return new ActRefused(
            CallRefusal.NOT_LAWFUL,
            of(Weight.MISSING).size(),
            of(Weight.UNLAWFUL).size(),
            new Sentence("calls.finding." + first.key(), first.arguments()))
        .on(new Ground.Law(on.act(), on.article(), on.confirmed()));
  }
}
