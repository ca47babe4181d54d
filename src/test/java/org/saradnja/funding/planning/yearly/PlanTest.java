package org.saradnja.funding.planning.yearly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.saradnja.funding.planning.SomePlan.row;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.saradnja.base.kernel.ActRefused;
import org.saradnja.base.kernel.Digest;
import org.saradnja.funding.planning.PlanId;
import org.saradnja.funding.planning.PlannedCall;
import org.saradnja.funding.planning.yearly.Plan.Draft;
import org.saradnja.funding.planning.yearly.Plan.InForce;
import org.saradnja.parties.people.PersonId;
import org.saradnja.parties.registry.UnitId;

class PlanTest {

  private static final Instant NOW = Instant.parse("2027-01-14T11:00:00Z");
  private static final Saved SAVED = new Saved(NOW, new PersonId(new UUID(8, 1)));
  private static final PlannedCall SPRING = row(2027, "Пролећни", 3, 4);
  private static final PlannedCall AUTUMN = row(2027, "Јесењи", 10, 10);

  @Test
  void rowsStandInTheOrderOfTheirPeriods() {
    var plan = draft().write(AUTUMN, SAVED).write(SPRING, SAVED);

    assertThat(plan.working().rows()).containsExactly(SPRING, AUTUMN);
  }

  @Test
  void aRowWrittenAgainIsReplaced() {
    var later = row(SPRING.id(), 2027, "Пролећни", 5, 5);

    var plan = draft().write(SPRING, SAVED).write(later, SAVED);

    assertThat(plan.working().rows()).containsExactly(later);
  }

  @Test
  void aRowOfAnotherYearIsRefused() {
    refuses(PlanRefusal.OTHER_YEAR, () -> draft().write(row(2028, "Сутра", 1, 2), SAVED));
  }

  @Test
  void aPlanWithoutRowsIsNotPublished() {
    refuses(PlanRefusal.EMPTY, () -> draft().publish(NOW));
  }

  @Test
  void anAmendmentIsTheNextEditionWithItsReason() {
    var changed = (InForce) inForce().write(AUTUMN, SAVED);

    var amended = changed.amend("Ребаланс", NOW);

    assertThat(changed.isChanged()).isTrue();
    assertThat(amended.edition()).isEqualTo(2);
    assertThat(amended.reason()).isEqualTo("Ребаланс");
    assertThat(amended.text().rows()).containsExactly(SPRING, AUTUMN);
  }

  @Test
  void anAmendmentThatChangesNothingIsRefused() {
    refuses(PlanRefusal.NOTHING_CHANGED, () -> inForce().amend("Разлог", NOW));
  }

  @Test
  void differencesNameWhatCameWhatWentAndWhatChanged() {
    var before = new PlanText(List.of(SPRING, AUTUMN));
    var moved = row(SPRING.id(), 2027, "Пролећни", 5, 5);
    var winter = row(2027, "Зимски", 12, 12);
    var after = before.with(moved).with(winter).without(AUTUMN.id());

    var differences = Differences.between(before, after);

    assertThat(differences.added()).containsExactly(winter);
    assertThat(differences.changed()).containsExactly(new Differences.Changed(SPRING, moved));
    assertThat(differences.removed()).containsExactly(AUTUMN);
    assertThat(Differences.between(before, before).isEmpty()).isTrue();
  }

  private static Draft draft() {
    return new Draft(new PlanId(new UUID(7, 1)), new UnitId("lucani"), 2027, PlanText.EMPTY, SAVED);
  }

  private static InForce inForce() {
    var text = PlanText.EMPTY.with(SPRING);
    var edition = new Edition(1, NOW, "", text, Digest.ofText("edition"));
    return new InForce(
        new PlanId(new UUID(7, 1)), new UnitId("lucani"), 2027, edition, text, SAVED);
  }

  private static void refuses(PlanRefusal refusal, Runnable act) {
    assertThatExceptionOfType(ActRefused.class)
        .isThrownBy(act::run)
        .satisfies(refused -> assertThat(refused.refusal()).isEqualTo(refusal));
  }
}
