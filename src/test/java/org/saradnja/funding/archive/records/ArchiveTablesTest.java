package org.saradnja.funding.archive.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.saradnja.base.kernel.Dinars;
import org.saradnja.base.kernel.NoSuchThing;
import org.saradnja.funding.archive.ArchivedCall;
import org.saradnja.funding.archive.ArchivedCall.Kind;
import org.saradnja.funding.archive.PublishedAward;
import org.saradnja.funding.calls.CallCode;
import org.saradnja.parties.registry.UnitId;
import org.saradnja.testing.DatabaseTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is kept of the past, whole, beside the columns that lists ask for. */
@DatabaseTest
class ArchiveTablesTest {

  private static final String ROWS =
      """
      [{"rank": 1, "association": "Удружење А", "programme": "Први",
        "approved": {"published": "100.000", "rsd": "100000"}, "outcome": "awarded"},
       {"rank": 2, "association": "Удружење Б",
        "approved": {"published": "50.000", "rsd": "50000.50"}},
       {"rank": 3, "association": "Удружење В",
        "approved": {"published": "1", "rsd": "1"}, "outcome": "rejected"},
       {"rank": 4, "association": "Удружење Г", "approved": null, "outcome": "awarded"},
       {"rank": 5, "association": null,
        "approved": {"published": "7", "rsd": "7"}, "outcome": "contracted"}]
      """;

  @Autowired private JdbcClient jdbc;

  private ArchiveTable archive;
  private AwardTable awards;

  @BeforeEach
  void emptyTables() {
    archive = new ArchiveTable(jdbc, SomeRecord.JSON);
    awards = new AwardTable(jdbc);
    jdbc.sql("delete from archived_call").update();
  }

  @Test
  void aCallIsReadBackAsItWasSummedUp() {
    var list =
        put(SomeRecord.listed("izmisljeno-2019", "report_of_commission", "partial", ROWS, ""));
    var facts = put(factsOnly("izmisljeno-2020"));

    assertThat(archive.find(list.code())).contains(list);
    assertThat(archive.find(facts.code())).contains(facts);
    assertThat(archive.all()).containsExactly(list, facts);
    assertThat(archive.find(new CallCode("nema-2017"))).isEmpty();
  }

  @Test
  void theRecordIsKeptWholeAndNotOnlyWhatWeReadOfIt() {
    var call =
        put(
            SomeRecord.listed(
                "izmisljeno-2019",
                "list_of_evaluation",
                "complete",
                ROWS,
                "\"something_of_the_source\": \"остаје\""));

    assertThat(archive.record(call.code()).fields().text("something_of_the_source"))
        .contains("остаје");
    assertThatExceptionOfType(NoSuchThing.class)
        .isThrownBy(() -> archive.record(new CallCode("nema-2017")));
  }

  @Test
  void theSameRecordAgainChangesNothingAndAnotherReplacesIt() {
    var json = SomeRecord.listed("izmisljeno-2019", "list_of_evaluation", "complete", ROWS, "");
    var call = SomeRecord.summary(SomeRecord.of(json));
    assertThat(archive.put(call, json)).isTrue();
    assertThat(archive.put(call, json)).as("no act").isFalse();

    var corrected = json.replace("Листа за измишљени конкурс", "Исправљена листа");

    assertThat(archive.put(SomeRecord.summary(SomeRecord.of(corrected)), corrected)).isTrue();
    assertThat(archive.find(call.code()).orElseThrow().title()).isEqualTo("Исправљена листа");
    assertThat(archive.all()).hasSize(1);
  }

  @Test
  void callsOfAUnitStandTheNewestFirstAndThoseWithoutAYearLast() {
    put(ofYear("izmisljeno-a", "2017"));
    put(ofYear("izmisljeno-b", "null"));
    put(ofYear("izmisljeno-c", "2021"));

    assertThat(archive.of(new UnitId("u-00001")))
        .extracting(call -> call.code().value())
        .containsExactly("izmisljeno-c", "izmisljeno-a", "izmisljeno-b");
    assertThat(archive.of(new UnitId("raska"))).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(
      value = Kind.class,
      names = {"DECISION_ON_SELECTION", "DIRECT_AWARD", "MEDIA_REPORT_OF_DECISION"})
  void onlyWhatADecisionGaveToSomebodyNamedIsAnAward(Kind kind) {
    put(listed(kind));

    assertThat(awards.all())
        .extracting(
            PublishedAward::row,
            PublishedAward::recipient,
            PublishedAward::programme,
            PublishedAward::amount)
        .containsExactly(
            tuple(1, "Удружење А", Optional.of("Први"), Dinars.of(100_000)),
            tuple(2, "Удружење Б", Optional.empty(), new Dinars(50_000_50)));
  }

  @ParameterizedTest
  @EnumSource(
      value = Kind.class,
      mode = EnumSource.Mode.EXCLUDE,
      names = {
        "DECISION_ON_SELECTION",
        "DIRECT_AWARD",
        "MEDIA_REPORT_OF_DECISION",
        "FACTS_OF_CALL"
      })
  void whatOnlyProposesGivesNobodyAnything(Kind kind) {
    put(listed(kind));

    assertThat(awards.all()).isEmpty();
  }

  @Test
  void anAwardHasAKeyThatSortsAsCallAndRowAndNamesItsSource() {
    put(listed(Kind.DIRECT_AWARD));

    var award = awards.all().getFirst();

    assertThat(award.key()).isEqualTo("izmisljeno-2019.0001");
    assertThat(award.source()).isEqualTo("https://izvor.example/izmisljeno-2019");
    assertThat(award.unit()).contains(new UnitId("u-00001"));
    assertThat(award.grantor().latin()).isEqualTo("Izmišljeno");
    assertThat(award.year()).contains(2019);
  }

  @Test
  void factsAloneHaveNoCompletenessAndAListAlwaysHas() {
    put(factsOnly("izmisljeno-2020"));

    assertThatExceptionOfType(DataIntegrityViolationException.class)
        .isThrownBy(() -> jdbc.sql("update archived_call set completeness = 'PARTIAL'").update())
        .withMessageContaining("facts_of_a_call_have_no_list");
  }

  @Test
  void aCompletenessThatNobodyKnowsIsNotStored() {
    put(listed(Kind.DIRECT_AWARD));

    assertThatExceptionOfType(DataIntegrityViolationException.class)
        .isThrownBy(() -> jdbc.sql("update archived_call set completeness = 'MOSTLY'").update())
        .withMessageContaining("completeness_is_known");
  }

  private ArchivedCall put(String json) {
    var call = SomeRecord.summary(SomeRecord.of(json));
    assertThat(archive.put(call, json)).isTrue();
    return call;
  }

  private static String listed(Kind kind) {
    return SomeRecord.listed(
        "izmisljeno-2019", kind.name().toLowerCase(Locale.ROOT), "complete", ROWS, "");
  }

  private static String ofYear(String code, String year) {
    return SomeRecord.listed(code, "list_of_evaluation", "complete", ROWS, "")
        .replace("\"year\": 2019", "\"year\": " + year);
  }

  private static String factsOnly(String code) {
    return """
    {"id": "%s", "unit": {"name": "Измишљено"}, "title": "Измишљени конкурс",
     "source_url": "https://izvor.example/%s", "facts": {"applications": 12}}
    """
        .formatted(code, code);
  }
}
