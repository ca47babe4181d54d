package org.saradnja.funding.archive.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.saradnja.base.web.Face;
import org.saradnja.funding.archive.records.ArchivedListPage.Column;

/** Pages of the past: the words of the source stay, ours are translated, and no gap is hidden. */
class ArchivePrintingTest {

  private static final String ROWS =
      """
      [{"rank": 1, "association": "Удружење А", "programme": "Први", "place": "Брдо",
        "registry_number": "401-1/2019", "points": {"published": "80"},
        "approved": {"published": "42,870.00", "rsd": "42870.00"}, "outcome": "awarded"},
       {"association": null, "approved": null, "outcome": "rejected", "remark": "без доказа"}]
      """;

  @ParameterizedTest(name = "{0} is written {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "2019-06-13 | 13. 6. 2019.",
        "2019-06-13T14:30 | 13. 6. 2019. у 14.30",
        "2019-06 | јун 2019.",
        "06-13 | 13. 6.",
      })
  void aDayIsWrittenAsExactlyAsTheSourceKnowsIt(String text, String written) {
    assertThat(new Wording(SomeRecord.in(Face.CYRILLIC), list("")).day(text)).isEqualTo(written);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2019", "13. 6. 2019.", "јуна", ""})
  void whatIsNoDayIsADefectOfTheCollection(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Wording(SomeRecord.in(Face.CYRILLIC), list("")).day(text));
  }

  @Test
  void ourNotesAreReadInTheLanguageOfTheReaderOrSaidToBeEnglish() {
    var serbian = new Wording(SomeRecord.in(Face.CYRILLIC), list(""));
    var english = new Wording(SomeRecord.in(Face.ENGLISH), list(""));

    assertThat(serbian.words("cut", Optional.of("пресечено")))
        .isEqualTo(new ArchivedCallPage.Words("пресечено", null));
    assertThat(serbian.words("cut", Optional.empty()))
        .isEqualTo(new ArchivedCallPage.Words("cut", "en"));
    assertThat(english.words("cut", Optional.of("пресечено")))
        .isEqualTo(new ArchivedCallPage.Words("cut", null));
  }

  @Test
  void theRowOfTheListSaysWhatTheSourceSaidAndWhatItLeftOut() {
    var rows = showing(list("")).listPage().rows();

    assertThat(rows.get(0))
        .satisfies(row -> {
          assertThat(row.name()).isEqualTo("Удружење А");
          assertThat(row.details()).containsExactly("Први", "Брдо", "401-1/2019");
          assertThat(row.approved()).isEqualTo("42.870");
          assertThat(row.approvedAs()).isEqualTo("42,870.00");
          assertThat(row.outcome()).isEqualTo("Добио средства");
          assertThat(row.mark()).isEqualTo("ok");
        });
    assertThat(rows.get(1))
        .satisfies(row -> {
          assertThat(row.rank()).isEqualTo("—");
          assertThat(row.name()).isEqualTo("име није објављено");
          assertThat(row.approved()).isEqualTo("—");
          assertThat(row.points()).isEqualTo("—");
          assertThat(row.mark()).isEqualTo("off");
          assertThat(row.remark()).isEqualTo("без доказа");
        });
  }

  @Test
  void onlyColumnsThatTheSourceHasAreShown() {
    var page = showing(list("")).listPage();

    assertThat(page.columns())
        .containsExactlyInAnyOrder(Column.RANK, Column.POINTS, Column.APPROVED, Column.OUTCOME);
    assertThat(page.has(Column.REQUESTED)).isFalse();
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "decision_on_selection, Одобрено",
    "direct_award, Одобрено",
    "media_report_of_decision, Одобрено",
    "list_of_evaluation, Износ на листи",
    "proposal_of_commission, Износ на листи",
  })
  void anAmountOnAListIsNotSaidToBeAwarded(String kind, String heading) {
    var record = SomeRecord.of(SomeRecord.listed("izmisljeno-2019", kind, "complete", ROWS, ""));

    assertThat(showing(record).listPage().approvedHeading()).isEqualTo(heading);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({"partial, пресечена", "nearly_complete, није сасвим цела"})
  void nobodyTakesACutListForAWholeOne(String completeness, String says) {
    var record =
        SomeRecord.of(
            SomeRecord.listed("izmisljeno-2019", "list_of_evaluation", completeness, ROWS, ""));

    assertThat(showing(record).page().warning()).contains(says, "2 реда");
    assertThat(showing(record).listPage().warning()).contains(says);
    assertThat(showing(list("")).page().warning()).isNull();
  }

  @Test
  void aCallWithoutAListSaysThatNobodyKnowsWhoGotWhat() {
    var record = SomeRecord.facts("izmisljeno-2020", "{\"applications\": 12}");

    var page = showing(record).page();

    assertThat(page.warning()).contains("листе у њему нема");
    assertThat(page.rows()).isNull();
    assertThat(page.kicker()).contains("година није наведена");
    assertThat(facts(page, "brojevi")).containsExactly("Пријава: 12");
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "equal | тачно колико наводи извор",
        "differs | Збирови се разликују",
        "consistent | заокружено",
        "no_total_stated | Извор не наводи збир",
      })
  void whatWeComputedStandsBesideWhatTheSourceStates(String verdict, String says) {
    var record =
        list(
            """
            "sum_checks": [{"column": "approved", "rows_summed": 1, "computed_rsd": "42870.00",
                            "stated_rsd": "40000.00", "verdict": "%s"}]
            """
                .formatted(verdict));

    assertThat(showing(record).listPage().checks())
        .singleElement()
        .asString()
        .startsWith("Износ на листи")
        .contains(says, "42.870");
  }

  @Test
  void tiesInPointsAreNamedWithTheirRows() {
    var record = list("\"points_check\": {\"descending\": true, \"ties\": [[\"80\", [1, 2]]]}");

    assertThat(showing(record).listPage().checks())
        .containsExactly(
            "Бодови опадају од првог реда до последњег.",
            "Исти број бодова (80) имају редови 1, 2.");
  }

  @Test
  void aSectionThatWouldBeEmptyIsLeftOut() {
    assertThat(showing(list("")).page().sections()).isEmpty();
  }

  @Test
  void moneyDaysTermsAndCriteriaStandInTheirSections() {
    var page =
        showing(
                list(
                    """
                    "budget_stated": {"published": "1.000.000", "rsd": "1000000"},
                    "counts_stated": {"applications": 6, "awarded": 5},
                    "dates": {"call_published": "2019-06-13", "deadline": "2019-06-28T15:00"},
                    "terms": {"objection_days": 8, "application_days": 15},
                    "criteria": [{"name": "Циљеви", "max": "30"}],
                    "legal_basis": ["Правилник, чл. 13"], "registry_numbers": ["401-9/2019"],
                    "conditions": ["the sum may be lower"], "conditions_sr": ["може мање"]
                    """))
            .page();

    assertThat(facts(page, "novac")).containsExactly("Средства конкурса: 1.000.000 динара");
    assertThat(facts(page, "brojevi")).containsExactly("Пријава: 6", "Изабраних: 5");
    assertThat(facts(page, "dani"))
        .containsExactly("Конкурс објављен: 13. 6. 2019.", "Рок за пријаве: 28. 6. 2019. у 15.00");
    assertThat(facts(page, "rokovi")).containsExactly("За пријаве: 15 дана", "Приговор: 8 дана");
    assertThat(facts(page, "merila")).containsExactly("Циљеви: највише 30");
    assertThat(section(page, "uslovi").items())
        .containsExactly(new ArchivedCallPage.Words("може мање", null));
    assertThat(section(page, "osnov").items())
        .extracting(ArchivedCallPage.Words::text)
        .containsExactly("Правилник, чл. 13", "Број: 401-9/2019");
  }

  @Test
  void everySourceIsALinkAndWhereItWasReadIsSaid() {
    var record = list("\"more_sources\": [\"https://drugi.example/\"], \"source_type\": \"media\"");

    var page = showing(record).page();

    assertThat(page.sources())
        .extracting(ArchivedCallPage.Link::href)
        .containsExactly("https://izvor.example/izmisljeno-2019", "https://drugi.example/");
    assertThat(page.readFrom()).contains("са сајта медија, не даваоца средстава");
    assertThat(page.unit()).isEqualTo(new ArchivedCallPage.Link("/jls/u-00001", "Измишљено"));
  }

  @Test
  void aLatinSourceIsMarkedLatinOnEveryFace() {
    var record = list("\"script\": \"latin\"");

    for (var face : Face.values()) {
      assertThat(
              new Showing(SomeRecord.summary(record), record, SomeRecord.in(face))
                  .page()
                  .language())
          .isEqualTo("sr-Latn");
    }
  }

  private static HistoricRecord list(String more) {
    return SomeRecord.list("izmisljeno-2019", ROWS, more);
  }

  private static Showing showing(HistoricRecord record) {
    return new Showing(SomeRecord.summary(record), record, SomeRecord.in(Face.CYRILLIC));
  }

  private static ArchivedCallPage.Section section(ArchivedCallPage page, String id) {
    return page.sections().stream()
        .filter(section -> section.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> facts(ArchivedCallPage page, String id) {
    return section(page, id).facts().stream()
        .map(fact -> fact.label() + ": " + fact.value())
        .toList();
  }
}
