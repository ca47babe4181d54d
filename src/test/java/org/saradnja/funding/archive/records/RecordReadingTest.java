package org.saradnja.funding.archive.records;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.saradnja.base.kernel.Dinars;
import org.saradnja.funding.archive.ArchivedCall.Kind;

/**
 * A record says what its source said: what is absent there is absent here, and nothing is guessed.
 */
class RecordReadingTest {

  private static final String ROW =
      """
      [{"rank": 1, "association": "Удружење А", "programme": "Програм",
        "points": {"published": "69,33"},
        "approved": {"published": "42,870.00", "rsd": "42870.00"},
        "requested": null, "outcome": "awarded"}]
      """;

  @Test
  void whatIsNullInTheRecordIsAbsent() {
    var fields =
        new Fields(SomeRecord.JSON.readTree("{\"year\": null, \"note\": \"да\", \"days\": 8}"));

    assertThat(fields.number("year")).isEmpty();
    assertThat(fields.text("nothing")).isEmpty();
    assertThat(fields.text("note")).contains("да");
    assertThat(fields.number("days")).contains(8);
    assertThat(fields.list("rows")).isEmpty();
    assertThat(fields.texts("columns")).isEmpty();
    assertThat(fields.within("facts").text("any")).isEmpty();
  }

  @Test
  void aRecordWithoutWhatItMustHaveIsADefectThatNamesIt() {
    var fields = new Fields(SomeRecord.JSON.readTree("{\"title\": null}"));

    assertThatIllegalArgumentException()
        .isThrownBy(() -> fields.needed("title"))
        .withMessageStartingWith("A record without title");
  }

  @Test
  void anAmountIsKeptAsPublishedAndAsDinars() {
    var fields =
        new Fields(
            SomeRecord.JSON.readTree(
                "{\"total\": {\"published\": \"42,870.00\", \"rsd\": \"42870.00\"}}"));

    assertThat(fields.amount("total")).contains(new Amount("42,870.00", Dinars.of(42_870)));
    assertThat(fields.amount("other")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "нема", "42,870", "-1"})
  void whatIsNoAmountIsADefectAndNeverZero(String rsd) {
    var fields =
        new Fields(
            SomeRecord.JSON.readTree(
                "{\"total\": {\"published\": \"x\", \"rsd\": \"" + rsd + "\"}}"));

    assertThatIllegalArgumentException().isThrownBy(() -> fields.amount("total"));
  }

  @Test
  void mapsKeepTheOrderOfTheSource() {
    var fields =
        new Fields(
            SomeRecord.JSON.readTree("{\"line\": {\"section\": \"5\", \"position\": \"27\"}}"));

    assertThat(fields.strings("line"))
        .containsExactly(entry("section", "5"), entry("position", "27"));
    assertThat(fields.strings("none")).isEmpty();
  }

  @ParameterizedTest(name = "{0} of {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "2019-07-04 | \"decision\": \"2019-07-04\", \"call_published\": \"2019-06-13\"",
        "2019-06-20 | \"list_published\": \"2019-06-20\", \"published\": \"2019-05-01\"",
        "2019-06-13 | \"decision\": \"2019-07\", \"call_published\": \"2019-06-13\"",
        "2019-05-05 | \"news\": \"2019-05-05\"",
      })
  void theDayOfTheActIsTheNearestWholeDayThatTheSourceStates(LocalDate day, String dates) {
    var record = SomeRecord.list("izmisljeno-2019", ROW, "\"dates\": {" + dates + "}");

    assertThat(SomeRecord.summary(record).day()).contains(day);
  }

  @Test
  void aMonthOrADayWithoutItsYearIsNoDayOfAnAct() {
    var record =
        SomeRecord.list(
            "izmisljeno-2019", ROW, "\"dates\": {\"decision\": \"2019-07\", \"list\": \"06-13\"}");

    assertThat(SomeRecord.summary(record).day()).isEmpty();
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "'\"budget_stated\": {\"published\": \"5\", \"rsd\": \"5\"},"
            + " \"total_stated\": {\"published\": \"4\", \"rsd\": \"4\"}' | 5",
        "'\"total_stated\": {\"published\": \"4\", \"rsd\": \"4\"}' | 4",
        "'\"facts\": {\"total\": {\"published\": \"3\", \"rsd\": \"3\"}}' | 3",
      })
  void theMoneyOfTheCallGoesBeforeTheSumOfTheList(String stated, long dinars) {
    assertThat(SomeRecord.summary(SomeRecord.list("izmisljeno-2019", ROW, stated)).amount())
        .contains(Dinars.of(dinars));
  }

  @Test
  void anAssociationThatStandsTwiceIsOneRecipient() {
    var record =
        SomeRecord.list(
            "izmisljeno-2019",
            """
            [{"association": "Удружење А"}, {"association": "Удружење Б"},
             {"association": "Удружење А"}, {"association": null}]
            """,
            "");

    assertThat(SomeRecord.summary(record).recipients()).containsExactly("Удружење А", "Удружење Б");
  }

  @Test
  void namesInFactsAreRecipientsToo() {
    var record =
        SomeRecord.facts(
            "izmisljeno-2020",
            """
            {"largest_proposed": [{"association": "Удружење В", "published": "1", "rsd": "1"}],
             "first_row_of_first_list": {"association": "Удружење Г"}}
            """);

    assertThat(SomeRecord.summary(record).recipients()).containsExactly("Удружење В", "Удружење Г");
    assertThat(SomeRecord.summary(record).kind()).isEqualTo(Kind.FACTS_OF_CALL);
    assertThat(SomeRecord.summary(record).completeness()).isEmpty();
    assertThat(SomeRecord.summary(record).unit()).as("no code, no unit").isEmpty();
    assertThat(SomeRecord.summary(record).grantor().latin()).isEqualTo("Izmišljeno");
  }

  @Test
  void aKindThatNobodyKnowsStopsTheTakingOver() {
    var record = SomeRecord.of(SomeRecord.listed("izmisljeno-2019", "rumour", "complete", ROW, ""));

    assertThatIllegalArgumentException().isThrownBy(() -> SomeRecord.summary(record));
  }

  @Test
  void aRowKeepsItsPointsInTheWordsOfTheSource() {
    var list = SomeRecord.list("izmisljeno-2019", ROW, "").list();

    assertThat(list.rows())
        .singleElement()
        .satisfies(row -> {
          assertThat(row.points()).contains("69,33");
          assertThat(row.approved().orElseThrow().dinars()).isEqualTo(Dinars.of(42_870));
          assertThat(row.requested()).isEmpty();
          assertThat(row.remark()).isEmpty();
        });
    assertThat(list.has(PublishedList.Row::points)).isTrue();
    assertThat(list.has(PublishedList.Row::requested)).isFalse();
  }

  @Test
  void aSumThatTheSourceGivesAsOverIsALeast() {
    var over =
        SomeRecord.list(
            "izmisljeno-2019",
            ROW,
            """
            "total_stated": {"published": "преко 40.000", "rsd": "40000", "precision": "at_least"}
            """);
    var exact =
        SomeRecord.list(
            "izmisljeno-2019",
            ROW,
            "\"total_stated\": {\"published\": \"42.870\", \"rsd\": \"42870\"}");

    assertThat(over.list().total().orElseThrow().atLeast()).isTrue();
    assertThat(exact.list().total().orElseThrow().atLeast()).isFalse();
    assertThat(SomeRecord.list("izmisljeno-2019", ROW, "").list().total()).isEmpty();
  }

  @Test
  void equalPointsAreReadWithTheRowsThatHaveThem() {
    var list =
        SomeRecord.list(
                "izmisljeno-2019",
                ROW,
                "\"points_check\": {\"descending\": false, \"ties\": [[\"80\", [2, 3, 5]]]}")
            .list();

    assertThat(list.points())
        .contains(
            new PublishedList.PointsCheck(
                false, List.of(new PublishedList.PointsCheck.Tie("80", "2, 3, 5"))));
  }

  @ParameterizedTest(name = "script {0}, title „{1}“: {2}")
  @CsvSource({
    "latin, Листа, true",
    "cyrillic, Lista, false",
    "'', Lista dodele, true",
    "'', Листа доделе, false",
  })
  void theScriptOfTheSourceIsStatedOrSeenInItsTitle(String script, String title, boolean latin) {
    var stated = script.isEmpty() ? "" : "\"script\": \"%s\", ".formatted(script);

    assertThat(SomeRecord.of("{%s\"title\": \"%s\"}".formatted(stated, title)).isLatin())
        .isEqualTo(latin);
  }
}
