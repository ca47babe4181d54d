package org.saradnja.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.saradnja.base.kernel.ActRefused;
import org.saradnja.base.kernel.NoSuchThing;
import org.saradnja.base.kernel.Refusal;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Acts that the rules refuse. */
public final class Refused {

  private Refused() {}

  /** Answers with what the words of the refusal name. */
  public static List<Object> with(Refusal reason, ThrowingCallable act) {
    var refused = catchThrowableOfType(ActRefused.class, act);
    assertThat(refused).as("refused with " + reason.key()).isNotNull();
    assertThat(refused.refusal()).isEqualTo(reason);
    return refused.arguments();
  }

  /** To whoever asks there is no such thing. */
  public static void unknown(ThrowingCallable act) {
    assertThatExceptionOfType(NoSuchThing.class).isThrownBy(act);
  }

  /** Somebody else was faster. */
  public static void overtaken(ThrowingCallable act) {
    assertThatExceptionOfType(OptimisticLockingFailureException.class).isThrownBy(act);
  }

  /**
   * The table itself refuses, by the constraint of that name; the test's transaction goes on as if
   * nothing had been tried.
   */
  public static void by(String constraint, JdbcClient jdbc, Runnable statements) {
    jdbc.sql("savepoint before_the_statements").update();
    assertThatExceptionOfType(DataAccessException.class)
        .isThrownBy(statements::run)
        .withMessageContaining(constraint);
    jdbc.sql("rollback to savepoint before_the_statements").update();
  }
}
