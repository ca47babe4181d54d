package org.saradnja.portal.listing.calls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.saradnja.base.kernel.Dinars;
import org.saradnja.base.kernel.Localised;
import org.saradnja.base.kernel.Office;
import org.saradnja.funding.calls.CallId;
import org.saradnja.parties.registry.UnitId;
import org.saradnja.portal.listing.CallCards.Tally;
import org.saradnja.testing.DatabaseTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
class ListedCallTableTest {

  private static final Instant NOW = Instant.parse("2027-04-20T08:14:00Z");
  private static final LocalDate TODAY = LocalDate.parse("2027-04-20");
  private static final CallFilter EVERYTHING = new CallFilter(null, null, null, null, null, null);

  @Autowired private ListedCallTable calls;
  @Autowired private JdbcClient jdbc;

  private final ListedCall shut = running("T-SHUT", "Зимска читаоница", -5, 900, "CUL");

  @BeforeEach
  void publish() {
    calls.put(running("T-OPEN-2", "Чисто двориште", 2, 300, "ENV"));
    calls.put(running("T-OPEN-9", "Школа шаха", 9, 200, "EDU SOC"));
    calls.put(shut);
    calls.put(historic("test-2017", "Lista za 2017", 2017));
    calls.put(historic("test-2012", "Листа за 2012", 2012));
  }

  @Test
  void openCallsComeFirstByDeadlineAndHistoricOnesLast() {
    assertThat(codes(EVERYTHING))
        .containsExactly("T-OPEN-2", "T-OPEN-9", "T-SHUT", "test-2017", "test-2012");
  }

  @ParameterizedTest(name = "{0}={1}: {2}")
  @CsvSource({
    "stanje, otvoreni, T-OPEN-2 T-OPEN-9",
    "stanje, u-postupku, T-SHUT",
    "stanje, ranije, test-2017 test-2012",
    "oblast, SOC, T-OPEN-9",
    "godina, 2012, test-2012",
    "q, sahA, T-OPEN-9",
    "q, zimska citaonica, T-SHUT",
    "q, листа за, test-2017 test-2012",
    "q, t-open, T-OPEN-2 T-OPEN-9",
    "poredak, iznos, T-SHUT T-OPEN-2 T-OPEN-9 test-2017 test-2012",
  })
  void everyFilterAndOrderDoesWhatItSays(String field, String value, String expected) {
    var filter =
        new CallFilter(
            field.equals("q") ? value : "",
            field.equals("stanje") ? value : "",
            "ub",
            field.equals("oblast") ? value : "",
            field.equals("godina") ? value : "",
            field.equals("poredak") ? value : "");

    assertThat(codes(filter)).containsExactly(expected.split(" ", -1));
    assertThat(calls.count(filter, NOW)).isEqualTo(codes(filter).size());
  }

  @Test
  void everythingIsReadBack() {
    assertThat(calls.running()).contains(shut);
  }

  @Test
  void aCallThatIsListedAgainIsListedOnce() {
    calls.put(historic("test-2017", "Исправљено", 2017));

    assertThat(codes(EVERYTHING)).hasSize(5);
  }

  @Test
  void partsFollowInTheOrderOfCodes() {
    assertThat(calls.after("T-OPEN-2", EVERYTHING, NOW, 2))
        .extracting(ListedCall::code)
        .containsExactly("T-OPEN-9", "T-SHUT");
  }

  @Test
  void theTallyCountsByTheMoment() {
    assertThat(calls.tally(NOW)).isEqualTo(new Tally(2, 1, 2));
    assertThat(calls.units()).containsExactly(new ListedCallTable.UnitCount("ub", 5));
    assertThat(calls.years()).containsExactly(2027, 2017, 2012);
  }

  @Test
  void theNewestListIsTheOneToCheck() {
    assertThat(calls.newestList()).isEmpty();

    calls.listPublished(shut.id().orElseThrow(), NOW);

    assertThat(calls.newestList()).contains("T-SHUT");
  }

  @Test
  void theDatabaseWantsADeadlineForWhatRuns() {
    assertThatExceptionOfType(DataIntegrityViolationException.class)
        .isThrownBy(
            () -> jdbc.sql("update listed_call set last_day = null where code = 'T-SHUT'").update())
        .withMessageContaining("a_running_call_has_a_unit_and_a_last_day");
  }

  private List<String> codes(CallFilter filter) {
    return calls.list(filter, NOW, 0, 100).stream().map(ListedCall::code).toList();
  }

  private static ListedCall running(String code, String title, int days, int total, String areas) {
    var lastDay = TODAY.plusDays(days);
    return new ListedCall(
        code,
        Optional.of(new CallId(UUID.randomUUID())),
        Optional.of(new UnitId("ub")),
        Localised.ofCyrillic("Уб"),
        title,
        List.of(areas.split(" ", -1)),
        Optional.of(2027),
        Optional.of(lastDay.minusDays(15)),
        Optional.of(lastDay),
        Optional.of(lastDay.plusDays(1).atStartOfDay(Office.ZONE).toInstant().minusMillis(1)),
        Optional.of(Dinars.of(total)),
        Optional.of(Dinars.of(1)),
        Optional.of(Dinars.of(100)),
        Optional.empty(),
        false);
  }

  static ListedCall historic(String code, String title, int year) {
    return new ListedCall(
        code,
        Optional.empty(),
        Optional.of(new UnitId("ub")),
        Localised.ofCyrillic("Уб"),
        title,
        List.of(),
        Optional.of(year),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.of("PARTIAL"),
        false);
  }
}
