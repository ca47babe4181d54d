package org.saradnja.training.capacity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.saradnja.base.rules.Provision;
import org.saradnja.parties.people.Role;
import org.saradnja.parties.registry.UnitId;
import org.saradnja.training.certificates.DocumentKind;

/** Which document meets a need, and which needs are about the same. */
class TrainingNeedTest {

  @ParameterizedTest(name = "{0} asked, {1} held: {2}")
  @CsvSource({
    "CERTIFICATE, CERTIFICATE, true",
    "CERTIFICATE, CONFIRMATION, false",
    "CONFIRMATION, CERTIFICATE, true",
    "CONFIRMATION, CONFIRMATION, true",
  })
  void aCertificateIsAlwaysEnough(DocumentKind asked, DocumentKind held, boolean isMet) {
    assertThat(need(Optional.empty(), Role.OFFICER, "ocd", asked).isMetBy(held)).isEqualTo(isMet);
  }

  @Test
  void needsOfOneRoleAndProgrammeOfOneUnitAreAboutTheSame() {
    var need = need(Optional.empty(), Role.OFFICER, "ocd", DocumentKind.CERTIFICATE);
    var unit = Optional.of(new UnitId("arilje"));

    assertThat(
            need.isOfTheSameAs(
                need(Optional.empty(), Role.OFFICER, "ocd", DocumentKind.CONFIRMATION)))
        .isTrue();
    assertThat(
            List.of(
                need(unit, Role.OFFICER, "ocd", DocumentKind.CERTIFICATE),
                need(Optional.empty(), Role.FINANCE, "ocd", DocumentKind.CERTIFICATE),
                need(Optional.empty(), Role.OFFICER, "drugi", DocumentKind.CERTIFICATE)))
        .noneMatch(need::isOfTheSameAs);
  }

  private static TrainingNeed need(
      Optional<UnitId> unit, Role role, String programme, DocumentKind kind) {
    return new TrainingNeed(
        1,
        unit,
        role,
        programme,
        kind,
        true,
        LocalDate.parse("2027-01-15"),
        new Provision("препорука", "", false));
  }
}
