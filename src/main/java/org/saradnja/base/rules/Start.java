package org.saradnja.base.rules;

/** The event from which a term runs. The day of the event itself is never counted. */
public enum Start {
  /** No event: the rule is not a term. */
  NONE,
  /** Any event; the deadline calculator does not ask which. */
  EVENT,
  /** The year itself: terms that end on a fixed day of it. */
  YEAR,
  CALL_PUBLISHED,
  CALL_CORRECTED,
  APPLICATIONS_CLOSED,
  NOTICE_RECEIVED,
  LIST_ESTABLISHED,
  LIST_PUBLISHED,
  OBJECTION_RECEIVED,
  OBJECTIONS_ENDED,
  SELECTION_DECIDED,
  PROGRAMME_ENDED,
  REPORT_RECEIVED,
  SUSPENSION_ENDED,
  ACT_DELIVERED,
  PUBLIC_NOTICE_POSTED,
  REQUEST_RECEIVED,
  DEBATE_OPENED,
  DEBATE_CLOSED,
  TRAINING_ENDED
}
