package org.saradnja.funding.calls.following;

import static org.assertj.core.api.Assertions.assertThat;
import static org.saradnja.funding.calls.CallsFixture.PUBLISHED;
import static org.saradnja.funding.calls.CallsFixture.published;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.saradnja.base.rules.Correction;
import org.saradnja.base.rules.Provision;
import org.saradnja.base.rules.RulesInForce;
import org.saradnja.base.rules.WorkCalendar;
import org.saradnja.funding.calls.following.ProcedureTerm.Kind;
import org.saradnja.testing.NationalRules;

class TermsTest {

  private static final LocalDate LIST_DAY = LocalDate.of(2027, 4, 16);
  private static final LocalDate LAST_DAY = LocalDate.of(2027, 2, 9);
  private static final LocalDate OBJECTION_ENDS = LocalDate.of(2027, 4, 26);

  @Test
  void whatIsDeclaredAfterPublicationMovesOnlyTermsThatRunFromTheList() {
    var promised = Terms.of(published(), Optional.empty(), NationalRules.on(PUBLISHED));
    var later = Terms.of(published(), Optional.of(LIST_DAY), declared(LAST_DAY, OBJECTION_ENDS));
    assertThat(later.get(Kind.APPLICATIONS).lastDay()).isEqualTo("2027-02-10");

    var kept = later.keeping(promised);

    assertThat(kept.get(Kind.APPLICATIONS)).isEqualTo(promised.get(Kind.APPLICATIONS));
    assertThat(kept.get(Kind.LIST)).isEqualTo(promised.get(Kind.LIST));
    assertThat(kept.get(Kind.OBJECTION).lastDay()).isEqualTo("2027-04-27");
    assertThat(kept.undated()).isEqualTo(later.undated());
  }

  private static RulesInForce declared(LocalDate... free) {
    var rules = NationalRules.on(PUBLISHED);
    var act = new Provision("Одлука", "", true);
    var calendar =
        new WorkCalendar(
            List.of(free).stream()
                .map(day -> new Correction(day, false, "Дан жалости", act))
                .toList(),
            List.of(),
            false,
            rules.calendar().basis());
    return new RulesInForce(rules.day(), rules.rules(), calendar);
  }
}
