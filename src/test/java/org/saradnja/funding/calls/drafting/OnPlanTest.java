package org.saradnja.funding.calls.drafting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.saradnja.base.rules.RuleKey.CALL_IN_PLAN;
import static org.saradnja.funding.calls.CallsFixture.PUBLISHED;
import static org.saradnja.funding.calls.CallsFixture.at;
import static org.saradnja.funding.calls.CallsFixture.lawful;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.saradnja.base.kernel.ActRefused;
import org.saradnja.base.kernel.CanonicalJson;
import org.saradnja.base.rules.RulesInForce;
import org.saradnja.funding.calls.CallCode;
import org.saradnja.funding.calls.CallId;
import org.saradnja.funding.calls.CallsFixture;
import org.saradnja.funding.calls.PublishedText;
import org.saradnja.funding.calls.PublishedText.Planned;
import org.saradnja.funding.calls.drafting.Call.Draft;
import org.saradnja.funding.calls.drafting.Finding.Weight;
import org.saradnja.funding.planning.PlanRowId;
import org.saradnja.funding.planning.PlannedPeriod;
import org.saradnja.parties.people.PersonId;
import org.saradnja.parties.registry.UnitId;
import org.saradnja.testing.NationalRules;
import tools.jackson.databind.json.JsonMapper;

/** R-004 obeyed and broken: a call stands in the plan, or the plan is amended first. */
class OnPlanTest {

  private static final RulesInForce RULES = NationalRules.on(PUBLISHED);
  private static final PlannedPeriod JANUARY = PlannedPeriod.of(2027, 1, 1);
  private static final OnPlan.OfRow ON_A_ROW =
      new OnPlan.OfRow(new PlanRowId(new UUID(1, 1)), 2, "Програми", JANUARY);
  private static final Draft DRAFT =
      new Draft(
          new CallId(new UUID(7, 1)),
          new CallCode("VEZ-2027-01"),
          new UnitId("vezbaonica"),
          lawful(),
          new Saved(at("2027-01-20T10:14:02"), new PersonId(new UUID(8, 1))));

  @Test
  void aCallOnARowIsPublishedAndKeepsTheRowAsItStood() {
    var text = publish(ON_A_ROW);

    assertThat(text.planned())
        .contains(new Planned(new PlanRowId(new UUID(1, 1)), 2, "Програми", JANUARY));
  }

  @Test
  void besideAPlanACallWithoutARowIsRefused() {
    assertThatExceptionOfType(ActRefused.class)
        .isThrownBy(() -> publish(new OnPlan.OfNoRow(2027)))
        .satisfies(refused -> assertThat(refused.refusal()).isEqualTo(CallRefusal.NOT_LAWFUL));
  }

  @Test
  void withoutAPlanACallIsPublishedWithAWarning() {
    var finding = new OnPlan.NoPlan(2027).findings(RULES).toList().getFirst();

    assertThat(finding.weight()).isEqualTo(Weight.WARNING);
    assertThat(publish(new OnPlan.NoPlan(2027)).planned()).isEmpty();
  }

  @Test
  void theFindingNamesTheYearTheProvisionAndTheField() {
    var finding = new OnPlan.OfNoRow(2027).findings(RULES).toList().getFirst();

    assertThat(finding.weight()).isEqualTo(Weight.MISSING);
    assertThat(finding.arguments()).isEqualTo(List.of("2027"));
    assertThat(finding.field()).isEqualTo(Field.PLAN);
    assertThat(finding.provision()).isEqualTo(RULES.on(CALL_IN_PLAN).provision());
    assertThat(Part.of(Field.PLAN)).isEqualTo(Part.PLAN);
  }

  @Test
  void aCallOnARowLacksNothing() {
    assertThat(ON_A_ROW.findings(RULES)).isEmpty();
  }

  /** Texts published before there were plans are read without one. */
  @Test
  void aTextThatKnowsNoPlanStandsOnNone() {
    var withoutPlan =
        new String(CanonicalJson.of(CallsFixture.published()), StandardCharsets.UTF_8)
            .replaceFirst("\"planned\":null,", "");

    assertThat(withoutPlan).doesNotContain("planned");
    assertThat(JsonMapper.shared().readValue(withoutPlan, PublishedText.class).planned()).isEmpty();
  }

  private static PublishedText publish(OnPlan plan) {
    return DRAFT.publish(
        new Circumstances(
            CallsFixture.published().issuer(),
            List.of(),
            RULES,
            plan,
            new Approval.NotNeeded(),
            Optional.empty(),
            at("2027-01-25T08:00:00")));
  }
}
