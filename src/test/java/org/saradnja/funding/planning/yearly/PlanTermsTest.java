package org.saradnja.funding.planning.yearly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.saradnja.base.rules.RuleKey.PLAN_DELIVERED;
import static org.saradnja.base.rules.RuleKey.PLAN_PUBLISHED;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.saradnja.base.kernel.Digest;
import org.saradnja.base.kernel.LegalTime;
import org.saradnja.base.kernel.Office;
import org.saradnja.base.rules.RuleBook;
import org.saradnja.base.web.Face;
import org.saradnja.base.web.Texts;
import org.saradnja.base.web.TextsOfRequest;
import org.saradnja.funding.planning.PlanId;
import org.saradnja.funding.planning.yearly.Plan.Draft;
import org.saradnja.parties.people.PersonId;
import org.saradnja.parties.registry.UnitId;
import org.saradnja.testing.ApplicationTest;
import org.springframework.beans.factory.annotation.Autowired;

/** obeyed and broken; 31 January 2027 is a Sunday. */
@ApplicationTest
class PlanTermsTest {

  private static final Draft PLAN =
      new Draft(
          new PlanId(new UUID(7, 1)),
          new UnitId("lucani"),
          2027,
          PlanText.EMPTY,
          new Saved(Instant.parse("2027-01-10T10:00:00Z"), new PersonId(new UUID(8, 1))));

  @Autowired private RuleBook rules;
  @Autowired private TextsOfRequest texts;

  @Test
  void aPlanIsPublishedAndDeliveredByTheEndOfJanuary() {
    var terms = on(LocalDate.of(2027, 1, 14));

    assertThat(terms.deadline(PLAN_PUBLISHED, PLAN).lastDay()).isEqualTo("2027-02-01");
    assertThat(terms.deadline(PLAN_DELIVERED, PLAN).lastDay())
        .isEqualTo(terms.deadline(PLAN_PUBLISHED, PLAN).lastDay());
  }

  @ParameterizedTest(name = "on {0}: {1}")
  @CsvSource({
    "2027-01-14, рок тече, run, Објављује се до",
    "2027-02-03, касни 2 дана, late, Рок је истекао",
  })
  void aDraftIsToldWhatIsLeftOrByHowMuchItIsLate(
      LocalDate today, String state, String mark, String sentence) {
    var term = on(today).published(PLAN, history(), serbian());

    assertThat(term.state()).isEqualTo(state);
    assertThat(term.mark()).isEqualTo(mark);
    assertThat(term.sentence()).contains(sentence);
    assertThat(term.provision()).contains("16/2018");
  }

  @ParameterizedTest(name = "published on {0}: {1}")
  @CsvSource({"2027-01-14, у року, ok", "2027-02-04, 3 дана после рока, late"})
  void aPublishedPlanKeepsWhatItWas(LocalDate published, String state, String mark) {
    var term =
        on(LocalDate.of(2027, 10, 1)).published(PLAN, history(edition(published)), serbian());

    assertThat(term.state()).isEqualTo(state);
    assertThat(term.mark()).isEqualTo(mark);
    assertThat(term.sentence()).startsWith("План је објављен").contains("Рок је био");
  }

  @Test
  void deliveryHasATermOfItsOwn() {
    var published = edition(LocalDate.of(2027, 1, 14));
    var delivery = new Delivery(1, LocalDate.of(2027, 2, 3), "пошта", "");
    var terms = on(LocalDate.of(2027, 2, 20));

    var without = terms.delivered(PLAN, history(published), serbian());
    var with =
        terms.delivered(PLAN, new PlanHistory(List.of(published), List.of(delivery)), serbian());

    assertThat(without.state()).isEqualTo("касни 19 дана");
    assertThat(with.state()).isEqualTo("2 дана после рока");
    assertThat(with.sentence()).startsWith("Достављен је за календар 3. фебруара 2027.");
  }

  @Test
  void isToldInEnglishToo() {
    var term = on(LocalDate.of(2027, 1, 14)).delivered(PLAN, history(), texts.of(Face.ENGLISH));

    assertThat(term.state()).isEqualTo("term runs");
    assertThat(term.sentence()).contains("2027.");
  }

  private PlanTerms on(LocalDate today) {
    var noon = today.atTime(LocalTime.NOON).atZone(Office.ZONE).toInstant();
    return new PlanTerms(rules, LegalTime.physical(Clock.fixed(noon, Office.ZONE)));
  }

  private Texts serbian() {
    return texts.of(Face.CYRILLIC);
  }

  private static PlanHistory history(Edition... editions) {
    return new PlanHistory(List.of(editions), List.of());
  }

  private static Edition edition(LocalDate day) {
    var noon = day.atTime(LocalTime.NOON).atZone(Office.ZONE).toInstant();
    return new Edition(1, noon, "", PlanText.EMPTY, Digest.ofText("edition"));
  }
}
