package org.saradnja.parties.rulebook.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.saradnja.base.rules.Direction;
import org.saradnja.base.rules.Provision;
import org.saradnja.base.rules.Rule;
import org.saradnja.base.rules.RuleKey;
import org.saradnja.base.rules.RuleUnit;
import org.saradnja.base.rules.SourceKind;
import org.saradnja.base.rules.Start;
import org.saradnja.base.web.Face;
import org.saradnja.base.web.TextCatalogue;
import org.saradnja.base.web.Texts;
import org.saradnja.testing.NationalRules;

class RuleWordsTest {

  private final RuleWords serbian = on(Face.CYRILLIC);
  private final RuleWords english = on(Face.ENGLISH);

  @ParameterizedTest(name = "{1} {0} is {2}")
  @CsvSource({
    "CALENDAR_DAYS, 1, 1 дан",
    "CALENDAR_DAYS, 8, 8 дана",
    "CALENDAR_DAYS, 21, 21 дан",
    "WORKING_DAYS, 1, 1 радни дан",
    "WORKING_DAYS, 3, 3 радна дана",
    "WORKING_DAYS, 5, 5 радних дана",
    "MONTHS, 1, 1 месец",
    "MONTHS, 6, 6 месеци",
    "YEARS, 2, 2 године",
    "YEARS, 5, 5 година",
    "POINTS, 60, 60 бодова од 100",
    "POINTS, 1, 1 бод од 100",
    "PERCENT, 0, '0\u202F%'",
    "PERCENT, 15, '15\u202F%'",
    "COUNT, 1200, 1.200",
    "DINARS, 300000, 300.000 динара",
    "DAY_OF_YEAR, 12-31, 31. децембар",
    "DAY_OF_YEAR, 02-29, 29. фебруар",
    "LIST, '3,5', '3, 5'",
    "YES_NO, yes, да",
    "YES_NO, no, не",
  })
  void aValueIsWrittenAsPeopleSayIt(RuleUnit unit, String value, String said) {
    assertThat(serbian.value(rule(unit, value, Direction.ANY), value)).isEqualTo(said);
  }

  @ParameterizedTest
  @CsvSource({
    "MIN, CALENDAR_DAYS, 8, може више; мање је слабије",
    "MAX, CALENDAR_DAYS, 60, може мање; више је слабије",
    "MAX, DAY_OF_YEAR, 01-31, може раније; касније је слабије",
    "ANY, DAY_OF_YEAR, 01-31, одређује јединица",
    "NONE, YES_NO, no, не мења се",
  })
  void theDirectionSaysWhatIsWeaker(Direction direction, RuleUnit unit, String value, String said) {
    assertThat(serbian.direction(rule(unit, value, direction))).isEqualTo(said);
  }

  @Test
  void aUnitsOwnActIsConfirmedByTheUnitItself() {
    var national = NationalRules.national(RuleKey.SELECTION);

    assertThat(serbian.source(national)).isEqualTo("из праксе јединица");
    assertThat(serbian.source(NationalRules.own(RuleKey.SELECTION, "20", "")))
        .isEqualTo("акт јединице");
  }

  @ParameterizedTest
  @EnumSource(Start.class)
  void everyEventThatStartsATermHasItsWords(Start start) {
    assertThat(serbian.start(start).isEmpty()).isEqualTo(start == Start.NONE);
    assertThat(english.start(start)).doesNotContainPattern("\\p{IsCyrillic}");
  }

  @ParameterizedTest(name = "{0} stands in {1}")
  @CsvSource({
    "R-001, PLAN",
    "R-009, PLAN",
    "R-010, CALL",
    "R-037, APPLICANTS",
    "R-046, COMMISSION",
    "R-050, LIST",
    "R-059, LIST",
    "R-070, PROGRAMME",
    "R-088, REPORTS",
    "R-109, COUNTING",
    "R-135, OTHERS",
    "R-150, TRAINERS",
    "R-199, TRAININGS",
  })
  void theNumberOfARuleTellsItsChapter(String code, Chapter chapter) {
    assertThat(Chapter.of(rule(code, RuleUnit.COUNT, "1", Direction.ANY))).isEqualTo(chapter);
  }

  @Test
  void chaptersStandInTheOrderOfTheProcedureHoweverTheRulesCome() {
    var rules =
        List.<Rule>of(
            rule("R-160", RuleUnit.COUNT, "1", Direction.ANY),
            rule("R-001", RuleUnit.COUNT, "2", Direction.ANY),
            rule("R-054", RuleUnit.COUNT, "3", Direction.ANY));

    var chapters = new BookWriting(texts(Face.CYRILLIC)).chapters(rules, "");

    assertThat(chapters)
        .extracting(BookPage.Chaptered::heading)
        .containsExactly("Годишњи план", "Листа, приговор и избор", "Обуке");
    assertThat(chapters).extracting(BookPage.Chaptered::id).doesNotHaveDuplicates();
  }

  private static Rule.National rule(RuleUnit unit, String value, Direction direction) {
    return rule("R-001", unit, value, direction);
  }

  private static Rule.National rule(String code, RuleUnit unit, String value, Direction direction) {
    return new Rule.National(
        code,
        RuleKey.OBJECTION.code(),
        value,
        unit,
        List.of(),
        direction,
        Start.NONE,
        Start.NONE,
        new Provision("regulation-16-2018", "4", true),
        SourceKind.CONFIRMED,
        NationalRules.IN_FORCE,
        "");
  }

  private static RuleWords on(Face face) {
    return new RuleWords(texts(face));
  }

  private static Texts texts(Face face) {
    return Texts.ofCommand(TextCatalogue.ofCommands(), face);
  }
}
