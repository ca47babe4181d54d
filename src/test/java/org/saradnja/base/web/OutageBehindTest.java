package org.saradnja.base.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.transaction.TransactionSystemException;

class OutageBehindTest {

  @Test
  void aConnectionThatWasCutIsAnOutage() {
    assertThat(Outage.isBehind(new DataAccessResourceFailureException("gone"))).isTrue();
    assertThat(Outage.isBehind(new RuntimeException(sql("08006")))).isTrue();
    assertThat(Outage.isBehind(new RuntimeException(sql("57P01")))).isTrue();
  }

  @Test
  void aRollbackThatFailedDoesNotHideWhatTheActMet() {
    var failed = new TransactionSystemException("JDBC rollback failed");
    failed.initApplicationException(new DataAccessResourceFailureException("gone"));

    assertThat(Outage.isBehind(new RuntimeException(failed))).isTrue();
  }

  @Test
  void aDefectStaysADefect() {
    assertThat(Outage.isBehind(null)).isFalse();
    assertThat(Outage.isBehind(new IllegalStateException("wrong"))).isFalse();
    assertThat(Outage.isBehind(sql("23505"))).isFalse();
    assertThat(Outage.isBehind(new TransactionSystemException("commit"))).isFalse();
  }

  private static UncategorizedSQLException sql(String state) {
    return new UncategorizedSQLException("task", "sql", new SQLException("reason", state));
  }
}
