package org.saradnja.funding.applications.filing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.saradnja.funding.applications.AnOpenCall;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The book of a unit for a year is opened by whoever sends first, however many do. */
class RegistryBooksTest extends AnOpenCall {

  @Autowired private RegistryBooks books;
  @Autowired private JdbcClient jdbc;

  @Test
  void ofManyWhoOpenItAtOnceAllFindOneBook() throws Exception {
    var unit = "knjiga-" + UUID.randomUUID();
    var together = new CyclicBarrier(5);
    Callable<Boolean> opening =
        () -> {
          together.await();
          books.open(unit, 2027);
          return true;
        };

    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (var opened : threads.invokeAll(Collections.nCopies(5, opening))) {
        assertThat(opened.get()).isTrue();
      }
    }

    assertThat(booksOf(unit)).hasSize(1);
    assertThat(next(booksOf(unit).getFirst())).isEqualTo(1);
  }

  @Test
  void anotherYearAndAnotherUnitCountFromOneAgain() {
    var unit = "knjiga-" + UUID.randomUUID();
    books.open(unit, 2027);
    assertThat(next(booksOf(unit).getFirst())).isEqualTo(1);
    assertThat(next(booksOf(unit).getFirst())).isEqualTo(2);

    books.open(unit, 2028);
    books.open(unit, 2027);

    assertThat(booksOf(unit)).hasSize(2);
    assertThat(next(booksOf(unit).getFirst())).as("2027 goes on").isEqualTo(3);
    assertThat(next(booksOf(unit).getLast())).as("2028 begins").isEqualTo(1);
  }

  @Test
  void theBookOutlivesALetterThatIsNotReceivedAfterAll() {
    var unit = "knjiga-" + UUID.randomUUID();
    var transaction =
        new TransactionTemplate(application.getBean(PlatformTransactionManager.class));

    transaction.executeWithoutResult(status -> {
      books.open(unit, 2027);
      status.setRollbackOnly();
    });

    assertThat(booksOf(unit)).hasSize(1);
  }

  private List<Integer> booksOf(String unit) {
    return jdbc.sql("select id from registry_book where unit = :unit order by year")
        .param("unit", unit)
        .query((row, _) -> row.getInt("id"))
        .list();
  }

  private long next(int book) {
    return jdbc.sql("select nextval(format('registry_book_%s', cast(:book as int))::regclass)")
        .param("book", book)
        .query(Long.class)
        .single();
  }
}
