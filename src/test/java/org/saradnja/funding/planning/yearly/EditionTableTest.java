package org.saradnja.funding.planning.yearly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.saradnja.funding.planning.SomePlan.row;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.saradnja.base.kernel.Digest;
import org.saradnja.funding.planning.PlanId;
import org.saradnja.funding.planning.PlannedCall;
import org.saradnja.funding.planning.yearly.Plan.Draft;
import org.saradnja.parties.people.PersonId;
import org.saradnja.parties.registry.UnitId;
import org.saradnja.testing.DatabaseTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
class EditionTableTest {

  private static final Instant NOW = Instant.parse("2027-01-14T11:00:00.000001Z");
  private static final UnitId UNIT = new UnitId("lucani");
  private static final PlanId ID = new PlanId(new UUID(7, 1));
  private static final PlannedCall SPRING = row(2027, "Пролећни", 3, 4);
  private static final Saved SAVED = new Saved(NOW, new PersonId(new UUID(8, 1)));

  @Autowired private JdbcClient jdbc;
  private PlanTable plans;
  private EditionTable editions;

  @BeforeEach
  void publish() {
    plans = new PlanTable(jdbc);
    editions = new EditionTable(jdbc);
    var draft = new Draft(ID, UNIT, 2027, PlanText.EMPTY.with(SPRING), SAVED);
    plans.insert(draft);
    plans.publish(plans.lock(UNIT, 2027), draft.publish(NOW));
  }

  @Test
  void keepsEveryEditionTheFirstOneFirst() {
    amend("Ребаланс");

    var history = editions.history(ID);

    assertThat(history.editions()).extracting(Edition::number).containsExactly(1, 2);
    assertThat(history.editions()).extracting(Edition::reason).containsExactly("", "Ребаланс");
    assertThat(history.editions().getFirst().text().rows()).containsExactly(SPRING);
    assertThat(history.editions().getLast().text().rows()).isEmpty();
  }

  @Test
  void theDigestIsOfTheBytesThatAnybodyGets() {
    var bytes = editions.text(UNIT, 2027, 1).orElseThrow();

    assertThat(Digest.ofText(bytes)).isEqualTo(editions.editions(ID).getFirst().digest());
    assertThat(bytes).contains("Пролећни");
    assertThat(editions.text(UNIT, 2027, 2)).isEmpty();
    assertThat(editions.text(new UnitId("raska"), 2027, 1)).isEmpty();
  }

  @Test
  void anotherTextUnderTheSameDigestIsRefused() {
    assertThatExceptionOfType(DataAccessException.class)
        .isThrownBy(() ->
            jdbc.sql(
                    """
                    insert into plan_edition (plan, number, published_at, reason, text, digest)
                    values (:plan, 2, now(), 'разлог', 'други текст', :digest)
                    """)
                .param("plan", ID.value())
                .param("digest", Digest.ofText("текст").hex())
                .update())
        .withMessageContaining("digest_is_of_the_edition");
  }

  @Test
  void keepsDeliveriesByEdition() {
    amend("Ребаланс");
    var second = new Delivery(2, LocalDate.of(2027, 3, 12), "пошта", "");
    var first = new Delivery(1, LocalDate.of(2027, 1, 15), "апликација", "17");
    editions.deliver(ID, second, NOW);
    editions.deliver(ID, first, NOW);

    assertThat(editions.deliveries(ID)).isEqualTo(List.of(first, second));
  }

  @Test
  void anEditionIsDeliveredOnce() {
    var delivery = new Delivery(1, LocalDate.of(2027, 1, 15), "апликација", "17");
    editions.deliver(ID, delivery, NOW);

    assertThatExceptionOfType(DuplicateKeyException.class)
        .isThrownBy(() -> editions.deliver(ID, delivery, NOW))
        .withMessageContaining("an_edition_is_delivered_once");
  }

  @Test
  void anEditionThatIsNotThereIsNotDelivered() {
    var delivery = new Delivery(5, LocalDate.of(2027, 1, 15), "апликација", "17");

    assertThatExceptionOfType(DataAccessException.class)
        .isThrownBy(() -> editions.deliver(ID, delivery, NOW));
  }

  private void amend(String reason) {
    var found = plans.lock(UNIT, 2027);
    var changed = (Plan.InForce) found.value().remove(SPRING.id(), SAVED);
    plans.publish(found, changed.amend(reason, NOW.plusSeconds(60)));
  }
}
