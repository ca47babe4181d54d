package org.saradnja.training.sessions.materials;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.saradnja.base.kernel.ActRefused;
import org.saradnja.base.kernel.NoSuchThing;
import org.saradnja.testing.Somebody;
import org.springframework.dao.OptimisticLockingFailureException;

/** Who puts materials up, and what stays of those that were replaced. */
class PuttingUpTest extends SharedMaterials {

  @Test
  void eachActOfAMaterialIsOneEntryOfTheLog() {
    var id = put(organiser, "Листови", Shown.BEFORE, Audience.SEATED);
    var other = content("Нови листови", Shown.AFTER, Audience.EVERYONE);
    puttingUp.replace(organiser, code(), id, 1, other, Optional.of(pdf()));
    puttingUp.takeDown(organiser, code(), id, 2);

    assertThat(entries("MaterialPutUp", id.value())).isEqualTo(1);
    assertThat(entries("MaterialReplaced", id.value())).isEqualTo(1);
    assertThat(entries("MaterialTakenDown", id.value())).isEqualTo(1);
    assertThat(materials.editions(id)).extracting(Material::edition).containsExactly(3, 2, 1);
    assertThat(materials.editions(id))
        .extracting(Material::down)
        .containsExactly(true, false, false);
  }

  @Test
  void withoutAnotherFileAMaterialKeepsItsOwn() {
    var id = put(organiser, "Листови", Shown.BEFORE, Audience.SEATED);
    var other = content("Други наслов", Shown.BEFORE, Audience.SEATED);
    puttingUp.replace(organiser, code(), id, 1, other, Optional.empty());

    var editions = materials.editions(id);
    assertThat(editions.getFirst().content().title()).isEqualTo("Други наслов");
    assertThat(editions.getFirst().file()).isEqualTo(editions.getLast().file());
  }

  @Test
  void aTrainerKeepsTheMaterialsOfTheTrainingAndNotOfTheSeries() {
    var id = put(trainer, "Листови", Shown.BEFORE, Audience.SEATED);

    assertThat(materials.editions(id).getFirst().session()).contains(session.id());
    assertThat(
            jdbc.sql("select role from ledger_entry where subject = :subject")
                .param("subject", id.subject())
                .query(String.class)
                .single())
        .isEqualTo("trainer");
    assertThatExceptionOfType(NoSuchThing.class)
        .isThrownBy(() ->
            puttingUp.putUp(
                trainer, "proba-2027", content("Програм", Shown.BEFORE, Audience.EVERYONE), pdf()));
  }

  @Test
  void toATrainerOfAnotherTrainingThereAreNoMaterialsHere() {
    var other = rooms.announce();

    assertThatExceptionOfType(NoSuchThing.class)
        .isThrownBy(() ->
            puttingUp.putUp(
                trainer,
                other.code().value(),
                content("Листови", Shown.BEFORE, Audience.SEATED),
                pdf()));
  }

  @Test
  void neitherAParticipantNorAnotherOrganiserPutsAnythingUp() {
    var stranger = Somebody.withoutMandates(application);

    for (var who : List.of(person, somebodyElse(), stranger)) {
      assertThatExceptionOfType(NoSuchThing.class)
          .isThrownBy(() -> put(who, "Листови", Shown.BEFORE, Audience.SEATED));
    }
  }

  @Test
  void aMaterialIsReplacedOnItsOwnShelfAlone() {
    var id = put(organiser, "Листови", Shown.BEFORE, Audience.SEATED);
    var other = rooms.announce();
    var content = content("Листови", Shown.BEFORE, Audience.SEATED);

    for (var code : List.of(other.code().value(), "proba-2027")) {
      assertThatExceptionOfType(NoSuchThing.class)
          .isThrownBy(() -> puttingUp.replace(organiser, code, id, 1, content, Optional.empty()));
    }
  }

  @Test
  void whoLookedAtAnEarlierEditionIsToldSo() {
    var id = put(organiser, "Листови", Shown.BEFORE, Audience.SEATED);
    var content = content("Листови", Shown.BEFORE, Audience.SEATED);
    puttingUp.replace(trainer, code(), id, 1, content, Optional.empty());

    assertThatExceptionOfType(OptimisticLockingFailureException.class)
        .isThrownBy(() -> puttingUp.takeDown(organiser, code(), id, 1));
  }

  @Test
  void whatWasTakenDownIsNotChangedAnyMore() {
    var id = put(organiser, "Листови", Shown.BEFORE, Audience.SEATED);
    puttingUp.takeDown(organiser, code(), id, 1);

    assertThatExceptionOfType(ActRefused.class)
        .isThrownBy(() -> puttingUp.takeDown(organiser, code(), id, 2))
        .satisfies(no -> assertThat(no.refusal()).isEqualTo(MaterialRefusal.TAKEN_DOWN));
  }
}
