package org.saradnja.training.figures.statistics;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.saradnja.training.figures.statistics.SomeFacts.donor;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.saradnja.base.web.Face;
import org.saradnja.base.web.TextCatalogue;
import org.saradnja.base.web.Texts;
import org.saradnja.parties.registry.UnitKind;
import org.saradnja.training.certificates.DocumentKind;
import org.saradnja.training.figures.Figures;
import org.saradnja.training.figures.UnitCounts;
import org.saradnja.training.figures.statistics.StatisticsPage.Bar;
import org.saradnja.training.figures.statistics.StatisticsPage.Figure;
import org.saradnja.training.sessions.Gender;

/** The lists behind the numbers, the file of the numbers, and their words. */
class PeopleListsTest {

  private static final Texts TEXTS = texts(Face.CYRILLIC);
  private final SomeFacts some = new SomeFacts();

  @BeforeEach
  void twoTrainings() {
    var spring = some.held("prolece", "2026-04-01", donor("Влада Швајцарске", "Switzerland"));
    var autumn = some.held("jesen", "2026-10-01");
    some.came(spring, "Чедо Чедић", Gender.MAN, UnitKind.CITY, "grad", DocumentKind.CERTIFICATE)
        .came(spring, "Ђорђе Ђокић", Gender.MAN, UnitKind.CITY, "grad", DocumentKind.CONFIRMATION)
        .came(
            autumn,
            "Ана Анић",
            Gender.WOMAN,
            UnitKind.CITY_MUNICIPALITY,
            "beograd-vracar",
            DocumentKind.CERTIFICATE)
        .came(autumn, "Иван Ивић", Gender.NOT_STATED, UnitKind.INSTITUTION, "ministarstvo");
  }

  @ParameterizedTest(name = "{0} {1}: {2}")
  @CsvSource({
    "ucesnici, '', Ана Анић;Ђорђе Ђокић;Иван Ивић;Чедо Чедић",
    "ucesnici, zena, Ана Анић",
    "ucesnici, muskarac, Ђорђе Ђокић;Чедо Чедић",
    "ucesnici, bez, Иван Ивић",
    "sertifikati, '', Ана Анић;Чедо Чедић"
  })
  void eachNumberOfPeopleOpensToItsNamesInSerbianOrder(String list, String gender, String names) {
    assertThat(rows(list, gender)).extracting(List::getFirst).containsExactly(names.split(";", -1));
  }

  @Test
  void aPersonIsListedWithTheUnitTheTrainingAndWhatWasEarned() {
    assertThat(rows("ucesnici", "zena"))
        .containsExactly(
            List.of(
                "Ана Анић",
                "Јединица beograd-vracar",
                "жена",
                "Суботица, 1. 10. 2026.",
                "сертификат"));
    assertThat(rows("ucesnici", "bez").getFirst().getLast()).isEqualTo("ништа");
  }

  @Test
  void trainingsAreListedTheLatestFirstWithTheirOwnNumbers() {
    assertThat(rows("obuke", ""))
        .extracting(row -> row.get(1), row -> row.get(3), row -> row.get(4))
        .containsExactly(tuple("1. 10. 2026.", "2", "1"), tuple("1. 4. 2026.", "2", "1"));
  }

  @Test
  void aUnitIsListedOnceWithHowManyItSent() {
    assertThat(rows("jedinice", ""))
        .extracting(row -> row.get(0), row -> row.get(1), row -> row.get(2), row -> row.get(3))
        .containsExactlyInAnyOrder(
            tuple("Јединица grad", "град", "2", "1"),
            tuple("Јединица beograd-vracar", "градска општина", "1", "1"),
            tuple("Јединица ministarstvo", "институција", "1", "0"));
  }

  @Test
  void theFileHasOneRowForTheWholeAndOneForEachValue() {
    var bytes = requireNonNull(FigureFile.of(some.facts()).csv().getBody());
    var lines = new String(bytes, StandardCharsets.UTF_8).lines().toList();

    assertThat(lines)
        .anyMatch(line -> line.startsWith("all,,2,4,1,2,1,2,1,2,1,0,1,2"))
        .anyMatch(line -> line.startsWith("year,2026,2,4,"))
        .anyMatch(line -> line.startsWith("programme,jesen,1,2,"))
        .anyMatch(line -> line.startsWith("donor,Влада Швајцарске,1,2,"));
    assertThat(lines).noneMatch(line -> line.startsWith("project"));
  }

  @Test
  void whoDidNotStateAGenderIsCountedApartAndOnlyIfThereIsSomebody() {
    var words = new FigureWords(TEXTS);

    assertThat(words.figures(some.facts().count(), FigureWords.Lists.HIDDEN))
        .extracting(Figure::number)
        .containsExactly("2", "4", "1", "2", "1", "2", "2");
    assertThat(words.figures(Figures.NONE, FigureWords.Lists.HIDDEN)).hasSize(6);
  }

  @Test
  void whoMaySeeTheListsIsLedToThemWithWhatWasAsked() {
    var lists = StatisticsWriting.path("&serija=jesen&od=2026-01-01");

    assertThat(new FigureWords(TEXTS).figures(some.facts().count(), lists))
        .extracting(Figure::href)
        .contains(
            "/rad/statistika/obuke?serija=jesen&od=2026-01-01",
            "/rad/statistika/ucesnici?pol=zena&serija=jesen&od=2026-01-01");
    assertThat(StatisticsWriting.path("").path("obuke", "")).isEqualTo("/rad/statistika/obuke");
  }

  @Test
  void theBarIsOfCertifiedAndOthersAndOfNobodyThereIsNone() {
    var bar = new FigureWords(TEXTS).bar(some.facts().count());

    assertThat(bar.sentence()).isEqualTo("Од 4 учесника сертификат су добила 2");
    assertThat(bar.width()).isEqualTo("50.0");
    assertThat(bar.legend()).containsExactly("2", "2");
    assertThat(new FigureWords(TEXTS).bar(Figures.NONE)).isEqualTo(Bar.NONE);
  }

  @Test
  void theNumbersOfADayStandBesideThoseOfToday() {
    var then = new Figures(1, 2, 1, 1, 0, 1, 0, new UnitCounts(1, 0, 0), UnitCounts.NONE);

    var beside = new FigureWords(TEXTS).beside(then, some.facts().count());

    assertThat(beside).extracting(one -> one.then()).containsExactly("1", "2", "1", "1", "1", "1");
    assertThat(beside).extracting(one -> one.today()).containsExactly("2", "4", "1", "2", "2", "2");
  }

  @ParameterizedTest
  @CsvSource({"0, 0, 0", "3, 1, 3333", "3, 2, 6667", "8, 8, 10000"})
  void theShareIsRoundedOnce(int participants, int certificates, int share) {
    var figures =
        new Figures(1, participants, 0, 0, 0, certificates, 0, UnitCounts.NONE, UnitCounts.NONE);

    assertThat(figures.certifiedShare()).isEqualTo(share);
    assertThat(figures.withoutCertificate()).isEqualTo(participants - certificates);
  }

  @Test
  void everyFaceHasItsWords() {
    for (var face : Face.values()) {
      assertThat(PeopleLists.listed(asked("jedinice", ""), some.facts(), texts(face)).rows())
          .hasSize(3)
          .allSatisfy(row -> assertThat(row).noneMatch(String::isBlank));
    }
  }

  private List<List<String>> rows(String list, String gender) {
    return PeopleLists.listed(asked(list, gender), some.facts(), TEXTS).rows();
  }

  private static ListAsked asked(String list, String gender) {
    return new ListAsked(list, "", gender, Selection.ALL);
  }

  private static Texts texts(Face face) {
    return Texts.ofCommand(TextCatalogue.ofCommands(), face);
  }
}
