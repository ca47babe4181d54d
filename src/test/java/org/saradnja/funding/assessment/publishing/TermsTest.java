package org.saradnja.funding.assessment.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.saradnja.base.rules.Adoption;
import org.saradnja.base.rules.OwnRules;
import org.saradnja.base.rules.RuleKey;
import org.saradnja.base.rules.Start;
import org.saradnja.base.web.Face;
import org.saradnja.base.web.TextCatalogue;
import org.saradnja.base.web.Texts;
import org.saradnja.funding.assessment.town.Town;
import org.saradnja.funding.assessment.town.TownTest;
import org.saradnja.funding.calls.PublishedCall;
import org.saradnja.parties.people.Authorisation;
import org.saradnja.parties.people.Doing;
import org.saradnja.parties.people.Party;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What runs from a list, counted by the rules of the call. */
@TownTest
class TermsTest {

  private static final Texts SERBIAN = Texts.ofCommand(TextCatalogue.ofCommands(), Face.CYRILLIC);
  private static final LocalDate FRIDAY = LocalDate.parse("2027-04-16");

  @Autowired private Terms terms;
  @Autowired private OwnRules ownRules;
  @Autowired private Authorisation authorisation;
  @Autowired private ApplicationContext application;

  @Test
  void theListIsDueSixtyDaysAfterTheLastDayForApplications() {
    var call = Town.in(application).call;

    assertThat(terms.due(call)).isEqualTo(LocalDate.parse("2027-04-12"));
    assertThat(terms.late(call, LocalDate.parse("2027-04-12"))).isEmpty();
    assertThat(terms.late(call, LocalDate.parse("2027-03-01"))).isEmpty();
    assertThat(terms.late(call, LocalDate.parse("2027-04-13"))).contains(1L);
    assertThat(terms.late(call, FRIDAY)).contains(4L);
  }

  @ParameterizedTest(name = "a list of {0}: inspection until {1}, objection until {2}")
  @CsvSource({
    "2027-04-16, 2027-04-21, 2027-04-26",
    "2027-03-01, 2027-03-04, 2027-03-09",
    "2027-03-05, 2027-03-10, 2027-03-15",
    "2027-02-12, 2027-02-19, 2027-02-22",
  })
  void inspectionRunsInWorkingDaysAndObjectionInCalendarDays(
      LocalDate list, String inspection, String objection) {
    assertThat(terms.from(list, call(), list, SERBIAN))
        .extracting(RankingPage.Term::iso)
        .containsExactly(inspection, objection);
  }

  @ParameterizedTest(name = "on {0}: {1}, {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "2027-04-16 | још 5 дана | ''",
        "2027-04-18 | још 3 дана | soon",
        "2027-04-20 | до сутра | soon",
        "2027-04-21 | до краја дана | soon",
        "2027-04-22 | рок је истекао | over",
      })
  void howMuchIsLeftIsSaidFromTheDayOfTheReader(LocalDate today, String left, String css) {
    var inspection = terms.from(FRIDAY, call(), today, SERBIAN).getFirst();

    assertThat(inspection.css()).isEqualTo(css);
    assertThat(inspection.left()).startsWith("Увид").contains(left);
  }

  @Test
  void everyTermNamesItsProvisionAndShowsHowItWasCounted() {
    var call = call();
    for (var face : List.of(Face.CYRILLIC, Face.ENGLISH)) {
      var t = Texts.ofCommand(TextCatalogue.ofCommands(), face);

      assertThat(terms.from(FRIDAY, call, FRIDAY, t))
          .allSatisfy(term -> {
            assertThat(term.source().toString()).contains("16/2018");
            assertThat(term.reckoning().toString()).isNotBlank();
            assertThat(term.day()).matches("\\d{1,2}");
          });
    }
  }

  @Test
  void whatTheUnitAdoptsWhileTheCallRunsChangesNothingThatWasPromised() {
    var town = Town.in(application);
    var promised = terms.from(FRIDAY, town.call, FRIDAY, SERBIAN);
    adopt(town, RuleKey.LIST_ESTABLISHED, "50");
    adopt(town, RuleKey.OBJECTION, "12");

    assertThat(terms.due(town.call)).isEqualTo(LocalDate.parse("2027-04-12"));
    assertThat(terms.from(FRIDAY, town.call, FRIDAY, SERBIAN)).isEqualTo(promised);
  }

  private void adopt(Town town, RuleKey key, String value) {
    var actor =
        authorisation
            .require(town.officer, Doing.ADOPT_OWN_RULE, new Party.OfUnit(town.unit))
            .actor();
    var day = LocalDate.parse("2027-03-02");
    ownRules.adopt(
        new Adoption(town.unit.slug(), key, value, Start.NONE, "Одлука 1", "7", "", day, day),
        actor);
  }

  private PublishedCall call() {
    return Town.in(application).call;
  }
}
