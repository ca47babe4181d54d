package org.saradnja.parties.rulebook.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.saradnja.base.rules.Correction;
import org.saradnja.base.rules.Declaration;
import org.saradnja.base.rules.Provision;
import org.saradnja.base.rules.RecordedDeclaration;
import org.saradnja.base.rules.Suspension;
import org.saradnja.base.rules.Withdrawal;
import org.saradnja.base.rules.WorkCalendar;
import org.saradnja.base.web.Face;
import org.saradnja.base.web.TextCatalogue;
import org.saradnja.base.web.Texts;
import org.saradnja.parties.rulebook.RunningTerms;

class CalendarWordsTest {

  private static final LocalDate TODAY = LocalDate.of(2027, 4, 20);
  private static final LocalDate FRIDAY = LocalDate.of(2027, 11, 12);
  private static final Provision ACT = new Provision("Одлука 1, Сл. гласник 3/2027", "2", true);
  private static final Instant RECORDED = Instant.parse("2027-04-20T08:14:02Z");
  private static final Correction FREE = new Correction(FRIDAY, false, "Дан жалости", ACT);

  private final CalendarWords words = on(Face.CYRILLIC);

  @Test
  void aDayThatHoldsCanBeWithdrawnUntilItHasPassed() {
    var calendar = WorkCalendar.OF_THE_LAW.with(FREE, TODAY);

    var ahead = words.line(recorded(FREE), calendar, TODAY);
    var onItsDay = words.line(recorded(FREE), calendar, FRIDAY);
    var after = words.line(recorded(FREE), calendar, FRIDAY.plusDays(1));

    assertThat(ahead.state()).isEqualTo("Важи");
    assertThat(ahead.withdrawing())
        .isEqualTo("/rad/kalendar/upis?vrsta=POVLACENJE_DANA&dan=2027-11-12");
    assertThat(onItsDay.withdrawing()).isNotEmpty();
    assertThat(after.withdrawing()).isEmpty();
    assertThat(after.state()).isEqualTo("Важи");
  }

  @Test
  void aDayThatWasDeclaredAnewHoldsAsTheLaterActSays() {
    var working = new Correction(FRIDAY, true, "Ипак се ради", ACT);
    var calendar = WorkCalendar.OF_THE_LAW.with(FREE, TODAY).with(working, TODAY);

    assertThat(words.line(recorded(FREE), calendar, TODAY))
        .extracting(CalendarPage.Line::state, CalendarPage.Line::mark)
        .containsExactly("Не важи више", "off");
  }

  @Test
  void aWithdrawalIsNeitherInForceNorWithdrawnItself() {
    var withdrawal = new Withdrawal(FRIDAY, Withdrawal.Of.DAY, "Грешка", ACT);

    var line = words.line(recorded(withdrawal), WorkCalendar.OF_THE_LAW, TODAY);

    assertThat(line.state()).isEqualTo("Повлачење");
    assertThat(line.what()).isEqualTo("исправка дана повучена");
    assertThat(line.withdrawing()).isEmpty();
  }

  @Test
  void aSuspensionNamesBothItsDaysAndIsWithdrawnByTheFirst() {
    var suspension = new Suspension(FRIDAY, FRIDAY.plusDays(18), 30, "Ванредно стање", ACT);
    var calendar = WorkCalendar.OF_THE_LAW.with(suspension, TODAY);

    var line = words.line(recorded(suspension), calendar, FRIDAY.plusDays(18));

    assertThat(line.when()).isEqualTo("12. 11. 2027. – 30. 11. 2027.");
    assertThat(line.what()).isEqualTo("рокови обустављени, још 30 дана по престанку");
    assertThat(line.withdrawing()).contains("POVLACENJE_OBUSTAVE", "2027-11-12");
  }

  @ParameterizedTest
  @CsvSource({"1, још 1 дан по престанку", "2, још 2 дана по престанку", "21, још 21 дан по"})
  void theDaysAfterASuspensionAreCountedInWords(int days, String words) {
    var suspension = new Suspension(FRIDAY, FRIDAY, days, "Ванредно стање", ACT);

    assertThat(this.words.line(suspension).what()).contains(words);
  }

  @Test
  void theReasonStaysAsItWasWrittenAndTheRestIsInTheLanguageOfTheFace() {
    var english = on(Face.ENGLISH).line((Declaration) FREE);

    assertThat(words.line((Declaration) FREE).what()).isEqualTo("нерадни дан");
    assertThat(english.what()).doesNotContainPattern("\\p{IsCyrillic}");
    assertThat(english.when()).isEqualTo("12 November 2027");
    assertThat(english.reason()).isEqualTo("Дан жалости");
  }

  @Test
  void whatCameWithTheBookHasNoMomentOfItsOwn() {
    var calendar = WorkCalendar.OF_THE_LAW.with(FREE, TODAY);

    assertThat(
            words.line(new RecordedDeclaration(FREE, Optional.empty()), calendar, TODAY).recorded())
        .isEqualTo("са књигом правила");
    assertThat(words.line(recorded(FREE), calendar, TODAY).recorded())
        .isEqualTo("20. 4. 2027. у 10.14.02");
  }

  @Test
  void anActThatNobodyCheckedIsMarked() {
    var unchecked =
        new Correction(FRIDAY, false, "Дан жалости", new Provision("Одлука 1", "2", false));

    assertThat(words.line((Declaration) unchecked).toBeChecked()).isTrue();
    assertThat(words.line((Declaration) FREE).toBeChecked()).isFalse();
  }

  @Test
  void publishedTermsStandBesideWhatTheyWouldBe() {
    var moved =
        words.moved(
            List.of(
                new RunningTerms.Moved(
                    "VEZ-2027-01", "/konkursi/VEZ-2027-01", "Рок", FRIDAY, FRIDAY.plusDays(3))));

    assertThat(moved)
        .containsExactly(
            new CalendarPage.Moved(
                "VEZ-2027-01", "/konkursi/VEZ-2027-01", "Рок", "12. 11. 2027.", "15. 11. 2027."));
  }

  private static RecordedDeclaration recorded(Declaration declaration) {
    return new RecordedDeclaration(declaration, Optional.of(RECORDED));
  }

  private static CalendarWords on(Face face) {
    return new CalendarWords(Texts.ofCommand(TextCatalogue.ofCommands(), face));
  }
}
