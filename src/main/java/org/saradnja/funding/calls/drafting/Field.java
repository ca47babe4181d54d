package org.saradnja.funding.calls.drafting;

/** The fields of the form, by the names they bear in the page and in a finding. */
final class Field {

  static final String PLAN = "plan";
  static final String TITLE = "title";
  static final String DESCRIPTION = "description";
  static final String AREAS = "areas";
  static final String TOTAL = "total";
  static final String MINIMUM = "minimum";
  static final String MAXIMUM = "maximum";
  static final String OWN_SHARE = "ownShare";
  static final String IN_MONEY = "ownShareInMoney";
  static final String FORMS = "forms";
  static final String EACH = "applicationsEach";
  static final String CONDITIONS = "conditions";
  static final String WINDOW = "windowDays";
  static final String HOUR = "closingHour";
  static final String COMPLETION = "completionDays";
  static final String PROGRAMMES_END = "programmesEndBy";
  static final String CRITERIA = "criteria";
  static final String TIES = "breaksTies";
  static final String THRESHOLD = "threshold";
  static final String ALLOCATION = "allocation";
  static final String BANDS = "bands";
  static final String DOCUMENTS = "documents";
  static final String OBJECTIONS = "objections";
  static final String SELECTION = "selection";
  static final String CONTACT = "contact";
  static final String LEGAL_BASIS = "legalBasis";
  static final String REASON = "deviationReason";

  private Field() {}

  static String criterion(int row, String part) {
    return "criterion-" + row + "-" + part;
  }

  static String band(int row, String part) {
    return "band-" + row + "-" + part;
  }

  static String document(int row, String part) {
    return "document-" + row + "-" + part;
  }
}
