package org.saradnja.training.figures.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.saradnja.training.figures.statistics.SomeFacts.donor;
import static org.saradnja.training.figures.statistics.SomeFacts.project;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.saradnja.parties.registry.UnitKind;
import org.saradnja.testing.Property;
import org.saradnja.training.figures.Period;
import org.saradnja.training.sessions.Gender;

class SelectionTest {

  private final SomeFacts some = new SomeFacts();

  @BeforeEach
  void fourTrainings() {
    some.held("prvi", "2019-04-01", donor("Влада Швајцарске", ""), project("Добра управа"));
    some.held("drugi", "2020-04-01", donor("Влада Швајцарске", ""), donor("Други донатор", ""));
    some.held("treci", "2021-04-01", project("Добра управа"));
    some.held("cetvrti", "2022-04-01");
  }

  @ParameterizedTest(name = "{0}–{1} {2} {3} {4}: {5}")
  @CsvSource({
    "'', '', '', '', '', 4",
    "2020-01-01, 2021-12-31, '', '', '', 2",
    "'', '', prvi, '', '', 1",
    "'', '', nema, '', '', 0",
    "'', '', '', dobra-uprava, '', 2",
    "'', '', '', '', vlada-svajcarske, 2",
    "'', '', '', '', drugi-donator, 1",
    "'', '', '', dobra-uprava, vlada-svajcarske, 1",
    "2021-01-01, '', '', dobra-uprava, vlada-svajcarske, 0"
  })
  void whatIsChosenNarrowsTogether(
      String from, String until, String programme, String project, String donor, int trainings) {
    var selection = Selection.of(Range.of(from, until), programme, project, donor);

    assertThat(some.facts().where(selection::fits).trainings()).hasSize(trainings);
  }

  @Test
  void theAddressSaysWhatWasChosenForPeopleAndForPrograms() {
    var selection = Selection.of(Range.of("2019-01-01", ""), "saradnja", "", "vlada-svajcarske");

    assertThat(selection.address())
        .isEqualTo("?od=2019-01-01&program=saradnja&donator=vlada-svajcarske");
    assertThat(selection.api())
        .isEqualTo("?from=2019-01-01&programme=saradnja&donor=vlada-svajcarske");
    assertThat(Selection.ALL.address()).isEmpty();
    assertThat(Selection.ALL.api()).isEmpty();
  }

  @Test
  void whatSomebodyTypedCannotBreakTheAddress() {
    var selection = Selection.of(Range.ALL, "", "a&od=x", "б в");

    assertThat(selection.address()).isEqualTo("?projekat=a%26od%3Dx&donator=%D0%B1+%D0%B2");
    assertThat(selection.api()).startsWith("?project=a%26od%3Dx&");
  }

  @Test
  void narrowingKeepsWhatWasChosenBefore() {
    var selection = Selection.of(Range.of("2019-01-01", ""), "", "dobra-uprava", "");

    assertThat(selection.with(Aspect.DONOR, "x").address())
        .isEqualTo("?od=2019-01-01&projekat=dobra-uprava&donator=x");
    assertThat(selection.with(Aspect.PROJECT, "x").address())
        .isEqualTo("?od=2019-01-01&projekat=x");
  }

  @Test
  void whatIsNotSentIsNotChosen() {
    assertThat(new SelectionForm(null, null, null, null, null).read()).isEqualTo(Selection.ALL);
    assertThat(new SelectionForm("", " ", " ", "", "").read()).isEqualTo(Selection.ALL);
    assertThat(new SelectionForm("2020-01-01", "2019-01-01", "", "", "").read().range().isWrong())
        .isTrue();
  }

  @Test
  void aTrainingOfTwoDonorsStandsInBothLines() {
    var lines = Breakdown.by(Aspect.DONOR::of, some.facts()).lines();

    assertThat(lines)
        .extracting(line -> line.name().code(), line -> line.figures().sessions())
        .containsExactlyInAnyOrder(tuple("vlada-svajcarske", 2), tuple("drugi-donator", 1));
  }

  @Test
  void theListBehindANumberIsOfTheSameTrainings() {
    var selection = Selection.of(Range.of("2019-01-01", ""), "prvi", "", "");
    var asked = new ListAsked("ucesnici", "prvi", "zena", selection);

    assertThat(asked.query()).isEqualTo("?serija=prvi&pol=zena&od=2019-01-01&program=prvi");
    assertThat(some.facts().where(asked::fits).trainings()).hasSize(1);
    var other = new ListAsked("ucesnici", "drugi", "", selection);
    assertThat(some.facts().where(other::fits).trainings()).isEmpty();
    assertThat(new ListAsked("obuke", "", "", Selection.ALL).query()).isEmpty();
  }

  @ParameterizedTest(name = "{0} in {1}–{2}: {3}")
  @CsvSource({
    "2019-01-01, 2019-01-01, 2019-12-31, true",
    "2019-12-31, 2019-01-01, 2019-12-31, true",
    "2018-12-31, 2019-01-01, 2019-12-31, false",
    "2020-01-01, 2019-01-01, 2019-12-31, false",
    "2020-01-01, 2019-01-01, , true",
    "1999-01-01, , 2019-12-31, true",
    "1999-01-01, , , true"
  })
  void aPeriodHasBothItsEndsAndMayBeOpen(
      LocalDate day, LocalDate from, LocalDate until, boolean inside) {
    var period = new Period(Optional.ofNullable(from), Optional.ofNullable(until));

    assertThat(period.contains(day)).isEqualTo(inside);
  }

  @Test
  void theYearsTogetherAreAlwaysTheWhole() {
    Property.forAll(
        random -> {
          var any = new SomeFacts();
          for (int number = 0; number < 6; number++) {
            var training = any.held("t" + number, (2018 + random.nextInt(4)) + "-04-01");
            for (int person = random.nextInt(4); person > 0; person--) {
              var slug = "u" + random.nextInt(3);
              any.came(training, "Проба Пробић", Gender.WOMAN, UnitKind.CITY, slug);
            }
          }
          return any.facts();
        },
        facts -> {
          var years = Breakdown.by(Aspect.YEAR::of, facts).lines();
          assertThat(years.stream().mapToInt(line -> line.figures().participants()).sum())
              .isEqualTo(facts.count().participants());
          assertThat(years.stream().mapToInt(line -> line.figures().sessions()).sum())
              .isEqualTo(facts.count().sessions());
          assertThat(years).extracting(line -> line.name().code()).doesNotHaveDuplicates();
        });
  }

  @Test
  void onlyWhatIsNoYearIsChosenFromAList() {
    assertThat(List.of(Aspect.values()))
        .filteredOn(Aspect::isChosen)
        .extracting(Aspect::parameter)
        .containsExactly("programme", "project", "donor");
  }
}
