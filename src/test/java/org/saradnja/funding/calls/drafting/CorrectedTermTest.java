package org.saradnja.funding.calls.drafting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.saradnja.funding.calls.CallsFixture.PUBLISHED;
import static org.saradnja.funding.calls.CallsFixture.lawful;
import static org.saradnja.funding.calls.CallsFixture.published;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.saradnja.base.kernel.Office;
import org.saradnja.base.rules.RulesInForce;
import org.saradnja.funding.calls.CallText;
import org.saradnja.funding.calls.PublishedText.Window;
import org.saradnja.funding.calls.PublishedText.Window.Basis;
import org.saradnja.testing.NationalRules;
import org.saradnja.testing.Property;

/** Published 25 January 2027 for fifteen days, until 9 February, and corrected. */
class CorrectedTermTest {

  private static final RulesInForce RULES = NationalRules.on(PUBLISHED);

  @ParameterizedTest(name = "corrected {0}: applications until {1}")
  @CsvSource({
    "2027-01-25, 2027-02-09, fifteen days are left: nothing is added",
    "2027-01-26, 2027-02-10, one day is missing and one is added",
    "2027-02-09, 2027-02-24, on the last day the whole term begins again",
    "2027-02-02, 2027-02-17, a Wednesday is a working day",
    "2027-01-31, 2027-02-17, a state holiday moves the end to the next working day",
  })
  void whatApplicantsRelyOnLeavesThemFifteenDays(LocalDate day, LocalDate last, String why) {
    var term = on(day, described());

    assertThat(term.lastDay()).as(why).isEqualTo(last);
    assertThat(term.closesAt().atZone(Office.ZONE).toLocalDate()).isEqualTo(last);
    assertThat(term.shortens(published(), described())).isFalse();
  }

  @Test
  void anotherTelephoneExtendsNothing() {
    var term = on(LocalDate.of(2027, 2, 8), contacted());

    assertThat(term.lastDay()).isEqualTo(published().lastDay());
    assertThat(term.closesAt()).isEqualTo(published().closesAt());
    assertThat(term.window()).isEqualTo(published().window());
  }

  @Test
  void aLaterPublicationElsewhereGivesTheWholeWindow() {
    var later = Optional.of(LocalDate.of(2027, 1, 28));

    var term = CorrectedTerm.of(published(), lawful(), LocalDate.of(2027, 1, 28), later, RULES);

    assertThat(term.lastDay()).isEqualTo("2027-02-12");
    assertThat(term.window()).isEqualTo(new Window(LocalDate.of(2027, 1, 28), Basis.LATER_PLACE));
    assertThat(term.extendsTermOf(published())).isTrue();
  }

  @Test
  void aPublicationElsewhereOnTheSameDayChangesNothing() {
    var term =
        CorrectedTerm.of(
            published(), lawful(), PUBLISHED.plusDays(3), Optional.of(PUBLISHED), RULES);

    assertThat(term.extendsTermOf(published())).isFalse();
    assertThat(term.window().basis()).isEqualTo(Basis.PUBLICATION);
  }

  @Test
  void aShorterWindowOrAnEarlierHourTakesWhatWasAnnounced() {
    var fewer = Variants.window(10, Optional.empty());
    var earlier = Variants.window(15, Optional.of(LocalTime.of(12, 0)));

    assertThat(on(PUBLISHED, fewer).shortens(published(), fewer)).isTrue();
    assertThat(on(PUBLISHED, earlier).shortens(published(), earlier)).isTrue();
    assertThat(on(LocalDate.of(2027, 2, 1), earlier).shortens(published(), earlier)).isFalse();
  }

  @Test
  void noCorrectionEverEndsTheTermEarlier() {
    Property.forAll(
        random -> PUBLISHED.plusDays(random.nextInt(16)),
        day -> {
          for (var text : List.of(described(), contacted(), lawful())) {
            assertThat(on(day, text).lastDay()).isAfterOrEqualTo(published().lastDay());
            assertThat(on(day, text).closesAt()).isAfterOrEqualTo(published().closesAt());
          }
        });
  }

  private static CorrectedTerm on(LocalDate day, CallText text) {
    return CorrectedTerm.of(published(), text, day, Optional.empty(), RULES);
  }

  private static CallText described() {
    var subject = lawful().subject();
    return lawful()
        .about(
            new CallText.Subject(
                subject.title(), subject.description() + " И превоз.", subject.areas()));
  }

  private static CallText contacted() {
    var text = lawful();
    var conduct = text.conduct();
    return new CallText(
        text.subject(),
        text.funds(),
        text.applicants(),
        text.timing(),
        text.scoring(),
        text.documents(),
        new CallText.Conduct(
            conduct.objections(),
            conduct.selection(),
            "Други телефон",
            conduct.legalBasis(),
            conduct.deviationReason()));
  }
}
