package org.saradnja.parties.people.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.saradnja.parties.people.Party;
import org.saradnja.parties.people.Role;
import org.saradnja.parties.registry.UnitId;

class PlacesTest {

  private static final Party UNIT = new Party.OfUnit(new UnitId("bor"));

  @Test
  void whoHoldsSeveralRolesIsLedToEachPlaceOnce() {
    assertThat(Places.of(List.of(Role.DECIDER, Role.OFFICER, Role.OFFICER)))
        .doesNotHaveDuplicates()
        .contains("/rad/konkursi", "/rad/obucenost", "/rad/pravila");
  }

  @Test
  void whoHoldsNoneIsLedToWhatIsPublic() {
    assertThat(Places.of(List.of())).containsExactly("/konkursi");
  }

  @ParameterizedTest
  @EnumSource(Role.class)
  void whoeverWorksInAUnitFindsTheirOwnTrainings(Role role) {
    assertThat(Places.of(List.of(role)).contains("/rad/moje-obuke"))
        .isEqualTo(role.isHeldFor(UNIT));
  }
}
