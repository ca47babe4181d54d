package org.saradnja.funding.applications.filing;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Opens the registry book of a unit for a year when its first letter comes: the row that says how
 * numbers look, and the sequence that gives them (ADR 7).
 */
@Component
class RegistryBooks {

  private final JdbcClient jdbc;
  private final TransactionTemplate alone;

  RegistryBooks(JdbcClient jdbc, PlatformTransactionManager transactions) {
    this.jdbc = jdbc;
    this.alone = new TransactionTemplate(transactions);
    this.alone.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
  }

  /**
   * In a transaction of its own: who comes next must find the book even if this letter is not
   * received after all. Of two who open it at once, the second waits and finds it open.
   */
  void open(String unit, int year) {
    alone.executeWithoutResult(_ ->
        jdbc.sql(
                """
                insert into registry_book (unit, year)
                values (:unit, :year)
                on conflict on constraint one_book_of_a_unit_and_year do nothing
                returning id
                """)
            .param("unit", unit)
            .param("year", year)
            .query(Integer.class)
            .optional()
            .ifPresent(this::createSequence));
  }

  /** The name cannot be a parameter; it is made of our own number alone. */
  private void createSequence(int book) {
    jdbc.sql("create sequence registry_book_%d".formatted(book)).update();
  }
}
