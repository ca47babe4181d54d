package org.saradnja.training.capacity.needs;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.saradnja.base.rules.Provision;
import org.saradnja.parties.people.Role;
import org.saradnja.parties.registry.UnitId;
import org.saradnja.training.capacity.TrainingNeed;
import org.saradnja.training.certificates.DocumentKind;

class NeedsInForceTest {

  private static final UnitId HERE = new UnitId("vezbaonica");
  private static final UnitId THERE = new UnitId("arilje");
  private static final LocalDate JANUARY = LocalDate.of(2027, 1, 15);
  private static final LocalDate MARCH = LocalDate.of(2027, 3, 1);

  private final List<TrainingNeed> all =
      List.of(
          need(1, Optional.empty(), Role.OFFICER, true, JANUARY),
          need(2, Optional.of(HERE), Role.FINANCE, true, JANUARY),
          need(3, Optional.empty(), Role.COMMISSION_MEMBER, true, JANUARY),
          need(4, Optional.empty(), Role.COMMISSION_MEMBER, false, MARCH));

  @Test
  void whatIsAskedOfAllCountsEverywhereAndAUnitsOwnOnlyThere() {
    assertThat(roles(HERE, JANUARY))
        .containsExactly(Role.OFFICER, Role.COMMISSION_MEMBER, Role.FINANCE);
    assertThat(roles(THERE, JANUARY)).containsExactly(Role.OFFICER, Role.COMMISSION_MEMBER);
  }

  @Test
  void nothingCountsBeforeItsDay() {
    assertThat(roles(HERE, JANUARY.minusDays(1))).isEmpty();
  }

  @Test
  void whatWasLiftedCountsUntilThatDay() {
    assertThat(roles(THERE, MARCH.minusDays(1))).contains(Role.COMMISSION_MEMBER);
    assertThat(roles(THERE, MARCH)).containsExactly(Role.OFFICER);
  }

  @Test
  void aUnitCannotLiftWhatIsAskedOfAll() {
    var own = need(5, Optional.of(HERE), Role.OFFICER, false, JANUARY);

    assertThat(NeedsInForce.of(List.of(all.getFirst(), own), HERE, MARCH))
        .containsExactly(all.getFirst());
  }

  private List<Role> roles(UnitId unit, LocalDate day) {
    return NeedsInForce.of(all, unit, day).stream().map(TrainingNeed::role).toList();
  }

  private static TrainingNeed need(
      int number, Optional<UnitId> unit, Role role, boolean asked, LocalDate from) {
    return new TrainingNeed(
        number,
        unit,
        role,
        "saradnja-sa-ocd",
        DocumentKind.CERTIFICATE,
        asked,
        from,
        new Provision("препорука", "", false));
  }
}
