package org.saradnja.base.rules;

/** Why an application is rejected or not chosen; the code is stable and stands on the list. */
public record RejectionReason(
    String code, Stage stage, String serbian, String english, SourceKind source) {

  /** "Above the threshold but no money left" is never mixed with a formal defect. */
  public enum Stage {
    FORMAL,
    RANKING,
    WITHDRAWAL
  }
}
