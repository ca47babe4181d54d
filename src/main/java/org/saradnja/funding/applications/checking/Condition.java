package org.saradnja.funding.applications.checking;

import java.util.Optional;
import java.util.function.Function;
import org.saradnja.funding.applications.Step;

/**
 * A formal condition of a call. Each is answered from the data of the application where data can
 * answer, and by the officer where they cannot; question, provision and texts stand under its name.
 */
enum Condition {
  REGISTERED(Facts::registered, null),
  SEAT(Facts::seatInTheUnit, null),
  LEGAL_FORM(Facts::eligibleForm, null),
  NUMBER_OF_APPLICATIONS(Facts::fewEnough, null),
  AREA(Facts::inTheAreas, Step.PROGRAMME),
  ANSWERS(Facts::answered, Step.PROGRAMME),
  ENDS_IN_TIME(Facts::endsInTime, Step.PROGRAMME),
  AMOUNT(Facts::withinTheLimits, Step.BUDGET),
  OWN_SHARE(Facts::ownShareGiven, Step.BUDGET),
  BUDGET_ADDS_UP(Facts::budgetAddsUp, Step.BUDGET),
  STATEMENTS(Facts::stated, Step.STATEMENTS),
  DOCUMENTS(Facts::documented, Step.STATEMENTS),
  AIMS(null, null),
  NOT_WINDING_UP(null, null),
  EARLIER_FUNDS(null, null),
  ACCOUNT_AND_TAXES(null, null);

  private final Optional<Function<Facts, Boolean>> data;
  private final Optional<Step> step;

  Condition(
      @org.jspecify.annotations.Nullable Function<Facts, Boolean> data,
      @org.jspecify.annotations.Nullable Step step) {
    this.data = Optional.ofNullable(data);
    this.step = Optional.ofNullable(step);
  }

  /** What the data say; empty when only the officer can know. */
  Optional<Boolean> on(Facts facts) {
    return data.map(question -> question.apply(facts));
  }

  boolean isAnsweredFromData() {
    return data.isPresent();
  }

  /** Where the applicant could mend it; empty when no completion can. */
  Optional<Step> step() {
    return step;
  }

  String textKey() {
    return "applications.condition." + name();
  }
}
