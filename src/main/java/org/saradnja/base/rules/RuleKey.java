package org.saradnja.base.rules;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The rules that the code asks for by name. The names are stored: they are never renamed. */
public enum RuleKey {
  PLAN_PUBLISHED,
  PLAN_DELIVERED,
  PLAN_ROW_FIELDS,
  CALL_IN_PLAN,
  CALL_APPROVAL,
  APPLICATION_WINDOW,
  PUBLICATION_PLACES,
  OTHER_PUBLICATION_PLACES,
  WINDOW_FROM_LATER_PLACE,
  CORRECTED_WINDOW,
  CORRECTED_PARTS,
  ANNULMENT_WITH_REASONS,
  CALL_CONTENTS,
  UNTIL_SPENT,
  SUMS_AGREE,
  DOCUMENTS_FROM_REGISTERS,
  CRITERIA_POINTS,
  REGISTER_DOCUMENTS,
  UNTIL_SPENT_WORDS,
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
  SMALLEST_COUNT,
  ATTENDANCE_POINTS,
  ATTENDANCE_LATE,
  ROOM_CODE,
  EXAM_MINUTES,
  EXAM_PASS,
  EXAM_ATTEMPTS,
  TRAINER_CALLS,
  TRAINER_CALL_WINDOW,
  TRAINER_CALL_PLACES,
  TRAINER_COMMITTEE_SIZE;

  /** In the book, and waiting for the part of the procedure that will ask for them. */
  private static final Set<RuleKey> AWAITED =
      EnumSet.of(
          PLAN_ROW_FIELDS,
          ANNULMENT_WITH_REASONS,
          OPEN_REPORTS,
          MINIMUM_AGE,
          CONVICTION_YEARS,
          AWARDS_PER_YEAR,
          AMOUNT_MAXIMUM,
          PROGRAMME_SHORTEST,
          PROGRAMME_LONGEST,
          MEAN_DECIMALS,
          LIST_COLUMNS,
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
          PUBLIC_DEBATE_KINDS);

  /** As the table and the texts write it, for example {@code application-window}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Whether some act, check or page asks for the rule already. */
  public boolean isApplied() {
    return !AWAITED.contains(this);
  }

  public static Optional<RuleKey> of(String code) {
    return Arrays.stream(values()).filter(key -> key.code().equals(code)).findFirst();
  }
}
