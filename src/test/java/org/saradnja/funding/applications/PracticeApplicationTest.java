package org.saradnja.funding.applications;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.saradnja.base.kernel.Localised;
import org.saradnja.base.practice.Town;
import org.saradnja.base.practice.TownNumber;
import org.saradnja.funding.calls.CallCode;

/** The applications of the story, and those of a town in which trainees practise. */
class PracticeApplicationTest {

  private static final LocalDateTime AT = LocalDateTime.parse("2027-03-01T11:00:00");
  private static final CallCode CALL = new CallCode("V0007-2027-01");

  @Test
  void everyApplicationOfTheStoryIsSentAfterItWasOpened() {
    assertThat(PracticeApplication.all())
        .hasSizeGreaterThan(10)
        .allSatisfy(one -> one.sent().ifPresent(sent -> assertThat(sent).isAfter(one.opened())));
  }

  @Test
  void someDraftsOfTheStoryAreNeverSent() {
    assertThat(PracticeApplication.all()).anyMatch(one -> one.sent().isEmpty());
  }

  @Test
  void scenesAreToldApartByTheirNames() {
    var names =
        PracticeApplication.all().stream()
            .flatMap(one -> Stream.of(one.scene("filled"), one.scene("sent")))
            .toList();

    assertThat(names).doesNotHaveDuplicates();
  }

  @Test
  void nobodyOfTheStoryCouldBeAnAssociationThatExists() {
    assertThat(PracticeApplication.all())
        .allSatisfy(one -> {
          assertThat(one.email()).endsWith("@vezbaonica.example");
          assertThat(one.registration().hasValidCheckDigit()).isFalse();
        });
  }

  @Test
  void aTownHasThreeApplicationsOfThreeAssociations() {
    var applications = PracticeApplication.of(town(7), CALL, AT);

    assertThat(applications).hasSize(Town.ASSOCIATIONS);
    assertThat(applications)
        .extracting(PracticeApplication::registration)
        .doesNotHaveDuplicates()
        .containsExactly(
            town(7).number().registration(1),
            town(7).number().registration(2),
            town(7).number().registration(3));
    assertThat(applications).extracting(PracticeApplication::requested).doesNotHaveDuplicates();
    assertThat(applications).allMatch(one -> one.code().equals(CALL));
  }

  @Test
  void twoTownsShareNoAssociation() {
    var here = PracticeApplication.of(town(7), CALL, AT);
    var there = PracticeApplication.of(town(8), CALL, AT);

    assertThat(here)
        .extracting(PracticeApplication::registration)
        .doesNotContainAnyElementsOf(
            there.stream().map(PracticeApplication::registration).toList());
  }

  private static Town town(int number) {
    return new Town(
        UUID.randomUUID(),
        new TownNumber(number),
        "vezba-" + number,
        Localised.ofCyrillic("Вежбино " + number),
        List.of(new Town.Trainee("polaznik@vezbaonica.example", Localised.ofCyrillic("Полазник"))));
  }
}
