package org.saradnja.base.rules;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The rules that the code asks for by name. The names are stored: they are never renamed. */
public enum RuleKey {
  PLAN_PUBLISHED,
  PLAN_DELIVERED,
  PLAN_ROW_FIELDS,
  APPLICATION_WINDOW,
  PUBLICATION_PLACES,
  CORRECTED_WINDOW,
  CALL_CONTENTS,
  UNTIL_SPENT,
  SUMS_AGREE,
  DOCUMENTS_FROM_REGISTERS,
  ELIGIBLE_FORMS,
  OPEN_REPORTS,
  MINIMUM_AGE,
  CONVICTION_YEARS,
  APPLICATIONS_PER_APPLICANT,
  AWARDS_PER_YEAR,
  AMOUNT_MINIMUM,
  AMOUNT_MAXIMUM,
  OWN_SHARE,
  PROGRAMME_END,
  PROGRAMME_SHORTEST,
  PROGRAMME_LONGEST,
  COMPLETION,
  COMMISSION_SIZE,
  MEAN_DECIMALS,
  QUORUM,
  THRESHOLD,
  LIST_ESTABLISHED,
  LIST_COLUMNS,
  INSPECTION,
  OBJECTION,
  OBJECTION_DECISION,
  OBJECTION_DECIDER,
  SELECTION,
  SELECTION_DECIDER,
  BEFORE_CONTRACT,
  CONTRACT,
  VISITS,
  VISIT_FROM_MONTHS,
  VISIT_FROM_AMOUNT,
  BUDGET_CHANGE,
  FINAL_REPORT,
  JUSTIFIED_BASE,
  REPORT_DECISION,
  RETURN_UNSPENT,
  PUBLIC_DELIVERY,
  PUBLIC_DEBATE,
  PUBLIC_DEBATE_KINDS,
  EVALUATION_SCALE,
  EVALUATION_SMALLEST_GROUP,
  EVALUATION_WINDOW,
  SUPERIOR_OPINION,
  TRAINING_CLOSING,
  SEAT_CONFIRMATION,
  TRAINING_REMINDER,
  EXPIRY_NOTICE,
  SMALLEST_COUNT;

  /** As the table and the texts write it, for example {@code application-window}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public static Optional<RuleKey> of(String code) {
    return Arrays.stream(values()).filter(key -> key.code().equals(code)).findFirst();
  }
}
