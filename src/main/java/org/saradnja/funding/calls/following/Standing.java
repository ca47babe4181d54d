package org.saradnja.funding.calls.following;

/** How a stage of the procedure stands on a day. */
sealed interface Standing {

  /** Whether a term runs, or ran out with nothing done. */
  default boolean isOpen() {
    return switch (this) {
      case Runs _, Overdue _ -> true;
      case Done _, DoneLate _, GoesOn _, Ahead _, Stopped _ -> false;
    };
  }

  /** It happened, or its term has run out as it should. */
  record Done() implements Standing {}

  /** It happened, so many days after its last day. */
  record DoneLate(int days) implements Standing {}

  /**
   * Its term runs.
   *
   * @param daysLeft 0 on the last day
   */
  record Runs(int daysLeft) implements Standing {

    private static final int SOON = 3;

    boolean endsSoon() {
      return daysLeft <= SOON;
    }
  }

  /** It goes on, without a term of its own. */
  record GoesOn() implements Standing {}

  /** Its last day passed so many days ago and it has not happened. */
  record Overdue(int days) implements Standing {}

  record Ahead() implements Standing {}

  /** The call was annulled, and nothing comes after. */
  record Stopped() implements Standing {}
}
