package org.saradnja.record.ledger.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.saradnja.testing.ApplicationTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

@ApplicationTest
class LedgerTest {

  @Autowired ApplicationEventPublisher events;
  @Autowired TransactionTemplate transaction;
  @Autowired Sequencer sequencer;
  @Autowired JdbcClient jdbc;

  @Test
  void anActOutsideATransactionIsNotAnAct() {
    assertThatExceptionOfType(IllegalTransactionStateException.class)
        .isThrownBy(() -> events.publishEvent(Happened.to("thing:nowhere")));
    assertThat(entriesAbout("thing:nowhere")).isEmpty();
  }

  @Test
  void theEntryIsTheOneOfTheAct() {
    var act = Happened.to("thing:written");
    commit(act);

    assertThat(entriesAbout("thing:written")).containsExactly(Entry.of(act).bytes());
  }

  @Test
  void anActThatIsTakenBackLeavesNoEntry() {
    transaction.executeWithoutResult(status -> {
      events.publishEvent(Happened.to("thing:undone"));
      status.setRollbackOnly();
    });

    assertThat(entriesAbout("thing:undone")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update ledger_entry set kind = 'Nothing'",
        "delete from ledger_entry",
        "truncate ledger_entry cascade",
        "update ledger_leaf set position = position + 1",
        "delete from ledger_leaf",
        "truncate ledger_leaf",
        "update ledger_subtree set number = 1",
        "delete from ledger_subtree",
        "truncate ledger_subtree",
        "update ledger_head set size = size + 1",
        "delete from ledger_head",
        "truncate ledger_head",
      })
  void theDatabaseRefusesToForget(String statement) {
    commit(Happened.to("thing:kept"));
    sequencer.closeAll();

    assertThatExceptionOfType(DataAccessException.class)
        .isThrownBy(() -> jdbc.sql(statement).update())
        .withMessageContaining("append-only");
  }

  @Test
  void anEntryUnderAnotherDigestIsRefused() {
    assertThatExceptionOfType(DataAccessException.class)
        .isThrownBy(() ->
            jdbc.sql(
                    """
                    insert into ledger_entry
                      (at, kind, subject, mandate, party, role, content, entry, digest)
                    select at, kind, subject, mandate, party, role, content, entry, sha256('')
                      from ledger_entry limit 1
                    """)
                .update())
        .withMessageContaining("entry_carries_its_digest");
  }

  private void commit(Happened act) {
    transaction.executeWithoutResult(_ -> events.publishEvent(act));
  }

  private List<byte[]> entriesAbout(String subject) {
    return jdbc.sql("select entry from ledger_entry where subject = :subject")
        .param("subject", subject)
        .query((row, _) -> row.getBytes("entry"))
        .list();
  }
}
