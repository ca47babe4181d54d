package org.saradnja.training.trainers.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.saradnja.base.kernel.CanonicalJson;
import org.saradnja.base.kernel.Digest;
import org.saradnja.base.kernel.Dinars;
import org.saradnja.base.kernel.LegalTime;
import org.saradnja.base.kernel.Localised;
import org.saradnja.parties.people.Party;
import org.saradnja.parties.people.PersonId;
import org.saradnja.parties.people.Role;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.testing.ApplicationTest;
import org.saradnja.testing.Refused;
import org.saradnja.testing.Somebody;
import org.saradnja.training.trainers.AccreditationEnded;
import org.saradnja.training.trainers.AccreditationId;
import org.saradnja.training.trainers.AccreditationResumed;
import org.saradnja.training.trainers.AccreditationSuspended;
import org.saradnja.training.trainers.Capacity;
import org.saradnja.training.trainers.TrainerAccredited;
import org.saradnja.training.trainers.TrainerEntered;
import org.saradnja.training.trainers.TrainerFeeSet;
import org.saradnja.training.trainers.TrainerId;
import org.saradnja.training.trainers.register.Accreditation.End;
import org.saradnja.training.trainers.register.Accreditation.Ground;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.annotation.Transactional;

/** The Academy's acts on the permanent list: who may, what they refuse, what they leave behind. */
@ApplicationTest
@Transactional
@RecordApplicationEvents
class ListingTest {

  private static final String AREA = "civilno-drustvo";

  @Autowired private ApplicationContext application;
  @Autowired private ApplicationEvents events;
  @Autowired private Listing listing;
  @Autowired private Resting resting;
  @Autowired private AccreditationTable accreditations;
  @Autowired private PermanentList list;
  @Autowired private LegalTime time;

  private SignedIn academy;

  @BeforeEach
  void sitDown() {
    academy = Somebody.holding(Role.ACADEMY, new Party.OfInstitution("akademija"), application);
  }

  @Test
  void toWhoeverIsNotOfTheAcademyThereIsNoListToActOn() {
    var trainer = entered(Optional.empty());
    var held = listing.accredit(academy, trainer, wanted(today()));
    for (var other :
        List.of(
            Somebody.withoutMandates(application),
            Somebody.administrating(application),
            Somebody.holding(Role.TRAINER, new Party.OfInstitution("predavac"), application))) {
      Refused.unknown(() -> listing.enter(other, name(), Optional.empty(), false));
      Refused.unknown(() -> listing.accredit(other, trainer, wanted(today())));
      Refused.unknown(() -> listing.end(other, held, end(today())));
      Refused.unknown(() -> listing.determineFee(other, fee()));
      Refused.unknown(() -> resting.suspend(other, held, today(), "absence", "одсуство"));
      Refused.unknown(() -> resting.resume(other, held, today(), "постоје"));
    }

    assertThat(accreditations.get(held).version()).isZero();
  }

  @Test
  void aPersonIsEnteredOnce() {
    var person = Somebody.withoutMandates(application).person();
    entered(Optional.of(person));

    Refused.with(TrainerRefusal.ALREADY_LISTED, () -> entered(Optional.of(person)));
    assertThat(events.stream(TrainerEntered.class)).hasSize(1);
  }

  @Test
  void twoWithoutAccountMayHaveOneName() {
    assertThat(entered(Optional.empty())).isNotEqualTo(entered(Optional.empty()));
  }

  @Test
  void anAccreditationIsNotGivenForTheFuture() {
    var trainer = entered(Optional.empty());

    Refused.with(
        TrainerRefusal.NOT_YET,
        () -> listing.accredit(academy, trainer, wanted(today().plusDays(1))));
    assertThat(accreditations.of(trainer)).isEmpty();
  }

  @Test
  void oneAccreditationInAnAreaHoldsAtATimeAndAnotherCapacityIsAnotherOne() {
    var trainer = entered(Optional.empty());
    listing.accredit(academy, trainer, wanted(today()));

    Refused.with(
        TrainerRefusal.ALREADY_ACCREDITED,
        () -> listing.accredit(academy, trainer, wanted(today())));
    var asMentor = new Listing.Wanted(AREA, Capacity.MENTOR, new Ground(today(), "15/2027", ""));
    listing.accredit(academy, trainer, asMentor);

    assertThat(accreditations.of(trainer)).hasSize(2);
  }

  @Test
  void aSuspendedOneStillStandsAndIsNotGivenAgain() {
    var trainer = entered(Optional.empty());
    var held = listing.accredit(academy, trainer, wanted(today()));
    resting.suspend(academy, held, today(), "absence", "одсуство");

    Refused.with(
        TrainerRefusal.ALREADY_ACCREDITED,
        () -> listing.accredit(academy, trainer, wanted(today())));
  }

  @Test
  void afterItEndedAnotherDecisionAccreditsAgain() {
    var trainer = entered(Optional.empty());
    var held = listing.accredit(academy, trainer, wanted(today()));
    listing.end(academy, held, end(today()));
    assertThat(list.isAccredited(trainer, AREA, today())).isFalse();

    listing.accredit(
        academy,
        trainer,
        new Listing.Wanted(AREA, Capacity.LECTURER, new Ground(today(), "16/2027", "")));

    assertThat(list.isAccredited(trainer, AREA, today())).isTrue();
  }

  @Test
  void anUnknownTrainerOrAccreditationIsNotThere() {
    Refused.unknown(
        () -> listing.accredit(academy, new TrainerId(UUID.randomUUID()), wanted(today())));
    Refused.unknown(
        () -> listing.end(academy, new AccreditationId(UUID.randomUUID()), end(today())));
    Refused.unknown(() ->
        resting.suspend(academy, new AccreditationId(UUID.randomUUID()), today(), "absence", "х"));
  }

  @Test
  void anEndIsRefusedWithTheDayThatStandsAgainstIt() {
    var trainer = entered(Optional.empty());
    var from = today().minusDays(30);
    var held = listing.accredit(academy, trainer, wanted(from));

    assertThat(
            Refused.with(
                TrainerRefusal.ENDS_BEFORE_IT_BEGAN,
                () -> listing.end(academy, held, end(from.minusDays(1)))))
        .containsExactly(from);
    Refused.with(
        TrainerRefusal.NOT_YET, () -> listing.end(academy, held, end(today().plusDays(1))));
    listing.end(academy, held, end(from));
    assertThat(
            Refused.with(
                TrainerRefusal.ALREADY_ENDED, () -> listing.end(academy, held, end(today()))))
        .containsExactly(from);
  }

  @Test
  void whatEndedNeitherRestsNorGoesOn() {
    var held = listing.accredit(academy, entered(Optional.empty()), wanted(today()));
    listing.end(academy, held, end(today()));

    Refused.with(
        TrainerRefusal.ALREADY_ENDED,
        () -> resting.suspend(academy, held, today(), "absence", "одсуство"));
    Refused.with(
        TrainerRefusal.ALREADY_ENDED, () -> resting.resume(academy, held, today(), "постоје"));
    assertThat(events.stream(AccreditationSuspended.class)).isEmpty();
    assertThat(events.stream(AccreditationResumed.class)).isEmpty();
  }

  @Test
  void aSuspensionIsLiftedNotBeforeItBegan() {
    var from = today().minusDays(30);
    var held = listing.accredit(academy, entered(Optional.empty()), wanted(from));
    resting.suspend(academy, held, today().minusDays(3), "absence", "одсуство");

    assertThat(
            Refused.with(
                TrainerRefusal.ENDS_BEFORE_IT_BEGAN,
                () -> resting.resume(academy, held, today().minusDays(4), "постоје")))
        .containsExactly(today().minusDays(3));
    resting.resume(academy, held, today().minusDays(3), "постоје");

    assertThat(accreditations.get(held).value().holdsOn(today().minusDays(3))).isTrue();
    assertThat(events.stream(AccreditationResumed.class)).hasSize(1);
  }

  @Test
  void eachActNamesTheTrainerAndTheDigestOfWhatWasDecided() {
    var trainer = entered(Optional.empty());
    var held = listing.accredit(academy, trainer, wanted(today()));
    listing.end(academy, held, end(today()));
    listing.determineFee(academy, fee());

    assertThat(events.stream(TrainerAccredited.class))
        .singleElement()
        .satisfies(act -> {
          assertThat(act.subject()).isEqualTo(trainer.subject());
          assertThat(act.accreditation()).isEqualTo(held);
          assertThat(act.actor().role()).isEqualTo("academy");
        });
    assertThat(events.stream(AccreditationEnded.class))
        .singleElement()
        .satisfies(act ->
            assertThat(act.content())
                .isEqualTo(Digest.of(CanonicalJson.of(accreditations.get(held).value()))));
    assertThat(events.stream(TrainerFeeSet.class))
        .singleElement()
        .satisfies(act -> assertThat(act.subject()).isEqualTo("fee:mentoring"));
  }

  private TrainerId entered(Optional<PersonId> person) {
    return listing.enter(academy, name(), person, false);
  }

  private static Localised name() {
    return Localised.ofCyrillic("Слушалица Говорић");
  }

  private static Listing.Wanted wanted(LocalDate from) {
    return new Listing.Wanted(AREA, Capacity.LECTURER, new Ground(from, "12/2027", ""));
  }

  private static End end(LocalDate on) {
    return new End(on, "conditions-lost", "услови више нису испуњени");
  }

  private static Fee fee() {
    return new Fee(Fee.Work.MENTORING, Dinars.of(2500), LocalDate.of(2027, 1, 1), "Уредба");
  }

  private LocalDate today() {
    return time.today();
  }
}
