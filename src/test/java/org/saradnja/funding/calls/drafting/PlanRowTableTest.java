package org.saradnja.funding.calls.drafting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.saradnja.funding.calls.CallsFixture.at;
import static org.saradnja.funding.calls.CallsFixture.lawful;
import static org.saradnja.funding.calls.CallsFixture.published;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.saradnja.funding.calls.CallCode;
import org.saradnja.funding.calls.CallId;
import org.saradnja.funding.calls.drafting.Call.Draft;
import org.saradnja.funding.calls.drafting.OnPlan.OfRow;
import org.saradnja.funding.planning.PlanRowId;
import org.saradnja.funding.planning.PlannedPeriod;
import org.saradnja.parties.people.PersonId;
import org.saradnja.parties.registry.UnitId;
import org.saradnja.testing.DatabaseTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
class PlanRowTableTest {

  private static final CallCode CODE = new CallCode("VEZ-2027-01");
  private static final CallId CALL = new CallId(new UUID(7, 1));
  private static final PlanRowId JANUARY = new PlanRowId(new UUID(1, 1));
  private static final PlanRowId MARCH = new PlanRowId(new UUID(1, 3));

  @Autowired private JdbcClient jdbc;
  private CallTable calls;
  private PlanRowTable rows;

  @BeforeEach
  void draft() {
    calls = new CallTable(jdbc);
    rows = new PlanRowTable(jdbc);
    calls.insert(
        new Draft(
            CALL,
            CODE,
            new UnitId("vezbaonica"),
            lawful(),
            new Saved(at("2027-01-20T10:14:02"), new PersonId(new UUID(8, 1)))));
  }

  @Test
  void aDraftStandsOnOneRowAtATime() {
    assertThat(rows.find(CALL)).isEmpty();

    rows.put(CALL, row(JANUARY, 1));
    rows.put(CALL, row(MARCH, 3));

    assertThat(rows.find(CALL)).contains(MARCH);
    assertThat(rows.uses(MARCH)).isTrue();
    assertThat(rows.uses(JANUARY)).isFalse();
  }

  @Test
  void aDraftMayLeaveItsRow() {
    rows.put(CALL, row(JANUARY, 1));

    rows.remove(CALL);

    assertThat(rows.find(CALL)).isEmpty();
    assertThat(rows.uses(JANUARY)).isFalse();
  }

  @Test
  void onlyPublishedCallsAreCountedInTheirYear() {
    rows.put(CALL, row(JANUARY, 1));
    assertThat(rows.publishedIn(2027)).isEmpty();

    publish();

    assertThat(rows.publishedIn(2027)).containsEntry(CALL, JANUARY).hasSize(1);
    assertThat(rows.publishedIn(2026)).isEmpty();
  }

  @Test
  void aPublishedCallKeepsItsRow() {
    rows.put(CALL, row(JANUARY, 1));
    publish();

    assertThatExceptionOfType(DataAccessException.class)
        .isThrownBy(() -> rows.put(CALL, row(MARCH, 3)))
        .withMessageContaining("keeps its row");
  }

  @Test
  void noOneTakesItAway() {
    rows.put(CALL, row(JANUARY, 1));
    publish();

    assertThatExceptionOfType(DataAccessException.class)
        .isThrownBy(() -> rows.remove(CALL))
        .withMessageContaining("keeps its row");
  }

  private void publish() {
    var found = calls.lock(CODE);
    calls.publish(found.with((Draft) found.value()), published());
  }

  private static OfRow row(PlanRowId id, int month) {
    return new OfRow(id, 1, "Програми", PlannedPeriod.of(2027, month, month));
  }
}
