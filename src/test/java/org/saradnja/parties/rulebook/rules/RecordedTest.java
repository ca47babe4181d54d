package org.saradnja.parties.rulebook.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.saradnja.parties.rulebook.rules.Recorded.State.COMES;
import static org.saradnja.parties.rulebook.rules.Recorded.State.HOLDS;
import static org.saradnja.parties.rulebook.rules.Recorded.State.REPLACED;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.saradnja.base.rules.RecordedRule;
import org.saradnja.base.rules.Rule;
import org.saradnja.base.rules.RuleKey;
import org.saradnja.testing.NationalRules;

class RecordedTest {

  private static final LocalDate TODAY = LocalDate.of(2027, 4, 20);

  @Test
  void ofTheRecordsThatHaveBegunTheLatestHolds() {
    var recorded =
        Recorded.on(
            TODAY,
            List.of(
                record(RuleKey.OBJECTION, "12", TODAY.plusDays(1)),
                record(RuleKey.OBJECTION, "10", TODAY),
                record(RuleKey.OBJECTION, "9", TODAY.minusYears(1)),
                record(RuleKey.THRESHOLD, "50", TODAY.minusYears(2))));

    assertThat(recorded).extracting(Recorded::state).containsExactly(COMES, HOLDS, REPLACED, HOLDS);
  }

  @Test
  void oneUnitsRuleDoesNotReplaceAnothers() {
    var here = record(RuleKey.OBJECTION, "10", TODAY);
    var there =
        new RecordedRule(
            new Rule.Own(
                "raska",
                here.rule().national(),
                "9",
                here.rule().start(),
                here.rule().provision(),
                "",
                TODAY),
            TODAY,
            Instant.EPOCH);

    assertThat(Recorded.on(TODAY, List.of(here, there))).allMatch(Recorded::holds);
  }

  private static RecordedRule record(RuleKey key, String value, LocalDate from) {
    var own = NationalRules.own(key, value, "");
    return new RecordedRule(
        new Rule.Own(own.unit(), own.national(), value, own.start(), own.provision(), "", from),
        from.minusDays(30),
        Instant.EPOCH);
  }
}
