package org.saradnja.base.web;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;

/**
 * Tells an outage of the database from a defect. A database that goes away in the middle of an act
 * hides behind the rollback that then fails too; what the act met is found in it.
 */
final class Outage {

  /** SQLSTATE classes: connection exception, operator intervention. */
  private static final String CONNECTION = "08";

  private static final String SHUTDOWN = "57P";

  /** What the pool says of a connection that broke in a commit and was thrown away. */
  private static final String THROWN_AWAY = "Connection is closed";

  private Outage() {}

  static boolean isBehind(@Nullable Throwable failure) {
    for (var cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof CannotCreateTransactionException
          || cause instanceof DataAccessResourceFailureException
          || cause instanceof SQLException sql && isOfTheConnection(sql)
          || cause instanceof TransactionSystemException broken
              && isBehind(broken.getApplicationException())) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOfTheConnection(SQLException sql) {
    var state = sql.getSQLState();
    return state == null
        ? THROWN_AWAY.equals(sql.getMessage())
        : state.startsWith(CONNECTION) || state.startsWith(SHUTDOWN);
  }
}
