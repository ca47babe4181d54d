package org.saradnja.funding.calls.drafting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.saradnja.funding.calls.drafting.OfficeOfRaska.UNIT;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.saradnja.base.kernel.ActRefused;
import org.saradnja.base.kernel.NoSuchThing;
import org.saradnja.funding.calls.CallId;
import org.saradnja.funding.calls.drafting.Call.Published;
import org.saradnja.parties.people.Role;
import org.saradnja.parties.registry.UnitId;
import org.saradnja.testing.ApplicationTest;
import org.saradnja.testing.Somebody;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.OptimisticLockingFailureException;

@ApplicationTest
class DraftingTest {

  @Autowired private ApplicationContext application;
  @Autowired private Drafting drafting;
  @Autowired private Publishing publishing;
  private OfficeOfRaska office;

  @BeforeEach
  void open() {
    office = OfficeOfRaska.withDraft(NextYear.lawful(), application);
  }

  @Test
  void aDraftBeginsWithTheNumbersOfTheLawAndTheContactOfTheUnit() {
    var begun = drafting.begin(office.officer(), UNIT, new CallId(UUID.randomUUID()));
    var text = application.getBean(CallTable.class).find(begun).orElseThrow().value().text();

    assertThat(begun.value()).matches("RAS-\\d{4}-\\d{2,}");
    assertThat(text.timing().windowDays()).contains(15);
    assertThat(text.timing().completionDays()).contains(8);
    assertThat(text.scoring().threshold()).contains(60);
    assertThat(text.scoring().maximumPoints()).isEqualTo(100);
    assertThat(text.applicants().applicationsEach()).contains(1);
    assertThat(text.subject().title()).isEmpty();
  }

  @Test
  void aDraftBegunTwiceIsOne() {
    var id = new CallId(UUID.randomUUID());

    var first = drafting.begin(office.officer(), UNIT, id);

    assertThat(drafting.begin(office.officer(), UNIT, id)).isEqualTo(first);
  }

  @Test
  void anOfficerOfAnotherUnitDoesNotKnowTheDraft() {
    var stranger = Somebody.holding(Role.OFFICER, new UnitId("kraljevo"), application);

    assertThatExceptionOfType(NoSuchThing.class)
        .isThrownBy(() -> drafting.save(stranger, office.code(), 1, Variants.empty()));
    assertThatExceptionOfType(NoSuchThing.class)
        .isThrownBy(() -> publishing.publish(stranger, office.code(), 1));
    assertThatExceptionOfType(NoSuchThing.class)
        .isThrownBy(() -> drafting.begin(stranger, UNIT, new CallId(UUID.randomUUID())));
  }

  @Test
  void theSecondOfTwoEditorsIsToldAndOverwritesNothing() {
    int opened = office.version();
    drafting.save(office.colleague(), office.code(), opened, Variants.titled("Туђи назив"));

    var saving = drafting.save(office.officer(), office.code(), opened, Variants.titled("Мој"));

    assertThat(saving)
        .isInstanceOfSatisfying(
            Saving.ChangedMeanwhile.class,
            changed ->
                assertThat(changed.theirs().text()).isEqualTo(Variants.titled("Туђи назив")));
    assertThat(office.call().text()).isEqualTo(Variants.titled("Туђи назив"));
  }

  @Test
  void sendingOneSaveTwiceIsNoConflict() {
    int opened = office.version();
    drafting.save(office.officer(), office.code(), opened, Variants.titled("Мој"));

    var again = drafting.save(office.officer(), office.code(), opened, Variants.titled("Мој"));

    assertThat(again).isInstanceOf(Saving.Kept.class);
  }

  @Test
  void anUnfinishedCallIsNotPublishedAndStaysADraft() {
    drafting.save(office.officer(), office.code(), office.version(), Variants.empty());

    assertThatExceptionOfType(ActRefused.class)
        .isThrownBy(office::publish)
        .satisfies(refused -> {
          assertThat(refused.refusal()).isEqualTo(CallRefusal.NOT_LAWFUL);
          assertThat((int) refused.arguments().getFirst()).isGreaterThan(10);
        });
    assertThat(office.call()).isInstanceOf(Call.Draft.class);
  }

  @Test
  void onlyThePreviewedVersionIsPublished() {
    int previewed = office.version();
    drafting.save(office.officer(), office.code(), previewed, Variants.titled("Друкчији"));

    assertThatExceptionOfType(OptimisticLockingFailureException.class)
        .isThrownBy(() -> publishing.publish(office.officer(), office.code(), previewed));
  }

  @Test
  void aPublishedCallIsNeitherSavedNorPublishedAgain() {
    office.publish();

    assertThat(office.call()).isInstanceOf(Published.class);
    assertThatExceptionOfType(ActRefused.class)
        .isThrownBy(() ->
            drafting.save(office.officer(), office.code(), office.version(), Variants.empty()))
        .satisfies(
            refused -> assertThat(refused.refusal()).isEqualTo(CallRefusal.ALREADY_PUBLISHED));
    assertThatExceptionOfType(ActRefused.class).isThrownBy(office::publish);
  }
}
