package org.saradnja.funding.calls.drafting;

import java.util.Locale;

/** The parts of the form, to which fields and findings belong. */
enum Part {
  PLAN,
  SUBJECT,
  FUNDS,
  APPLICANTS,
  TIMING,
  SCORING,
  DOCUMENTS,
  CONDUCT;

  String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Part of(String field) {
    return switch (field.replaceFirst("-.*$", "")) {
      case Field.PLAN -> PLAN;
      case Field.TITLE, Field.DESCRIPTION, Field.AREAS -> SUBJECT;
      case Field.TOTAL, Field.MINIMUM, Field.MAXIMUM, Field.OWN_SHARE, Field.IN_MONEY -> FUNDS;
      case Field.FORMS, Field.EACH, Field.CONDITIONS -> APPLICANTS;
      case Field.WINDOW, Field.HOUR, Field.COMPLETION, Field.PROGRAMMES_END -> TIMING;
      case Field.CRITERIA, Field.TIES, Field.THRESHOLD, "criterion" -> SCORING;
      case Field.ALLOCATION, Field.BANDS, "band" -> SCORING;
      case Field.DOCUMENTS, "document" -> DOCUMENTS;
      case Field.OBJECTIONS, Field.SELECTION, Field.CONTACT, Field.LEGAL_BASIS, Field.REASON ->
          CONDUCT;
      default -> throw new IllegalArgumentException("No field " + field);
    };
  }
}
