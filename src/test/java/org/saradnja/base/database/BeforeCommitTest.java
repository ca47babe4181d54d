package org.saradnja.base.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.saradnja.testing.DatabaseTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

@DatabaseTest
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class BeforeCommitTest {

  @Autowired private BeforeCommit atTheEnd;
  @Autowired private JdbcClient jdbc;
  @Autowired private PlatformTransactionManager transactions;

  private TransactionTemplate act;

  @BeforeEach
  void aTable() {
    act = new TransactionTemplate(transactions);
    jdbc.sql("create table written_last (id int primary key)").update();
  }

  @AfterEach
  void remove() {
    jdbc.sql("drop table written_last").update();
  }

  @Test
  void itIsWrittenWithTheCommitAndNotBefore() {
    act.executeWithoutResult(_ -> {
      write(1);
      write(2);
      assertThat(written()).isEmpty();
    });

    assertThat(written()).containsExactly(1, 2);
  }

  @Test
  void whoeverWritesIsToldTheAnswer() {
    var told = new ArrayList<Integer>();
    act.executeWithoutResult(_ -> atTheEnd.write(row(1), told::add));

    assertThat(told).containsExactly(1);
  }

  @Test
  void whatIsGivenWhileWritingIsWrittenToo() {
    act.executeWithoutResult(_ -> atTheEnd.write(row(1), _ -> write(2)));

    assertThat(written()).containsExactly(1, 2);
  }

  @Test
  void whoMustSeeItSeesItNow() {
    act.executeWithoutResult(_ -> {
      write(1);
      atTheEnd.now();
      write(2);
      assertThat(written()).containsExactly(1);
    });

    assertThat(written()).as("nothing is written twice").containsExactly(1, 2);
  }

  @Test
  void anActThatFailsLeavesNothing() {
    assertThatIllegalStateException()
        .isThrownBy(() ->
            act.executeWithoutResult(_ -> {
              write(1);
              throw new IllegalStateException("the act failed");
            }));

    assertThat(written()).isEmpty();
  }

  @Test
  void whatCannotBeWrittenUndoesTheAct() {
    assertThatExceptionOfType(DuplicateKeyException.class)
        .isThrownBy(() ->
            act.executeWithoutResult(_ -> {
              jdbc.sql("insert into written_last (id) values (7)").update();
              write(1);
              write(1);
            }));

    assertThat(written()).isEmpty();
  }

  @Test
  void whoeverIsToldTheAnswerMayRefuseTheAct() {
    assertThatIllegalStateException()
        .isThrownBy(() ->
            act.executeWithoutResult(_ ->
                atTheEnd.write(
                    row(1),
                    _ -> {
                      throw new IllegalStateException("changed meanwhile");
                    })));

    assertThat(written()).isEmpty();
  }

  @Test
  void anActWithinAnotherHasItsOwn() {
    var inner = new TransactionTemplate(transactions);
    inner.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    act.executeWithoutResult(outer -> {
      write(1);
      inner.executeWithoutResult(_ -> write(2));
      assertThat(written()).containsExactly(2);
      outer.setRollbackOnly();
    });

    assertThat(written()).containsExactly(2);
  }

  @Test
  void withoutATransactionItIsWrittenAtOnce() {
    write(1);

    assertThat(written()).containsExactly(1);
  }

  private void write(int id) {
    atTheEnd.write(row(id), _ -> {});
  }

  private static Question<Integer> row(int id) {
    return Question.change("insert into written_last (id) values (:id)", Map.of("id", id));
  }

  private List<Integer> written() {
    return jdbc.sql("select id from written_last order by id")
        .query((row, _) -> row.getInt("id"))
        .list();
  }
}
