package org.saradnja.training.trainers.calling;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.saradnja.base.kernel.CanonicalJson;
import org.saradnja.base.kernel.Digest;
import org.saradnja.base.kernel.LegalTime;
import org.saradnja.base.kernel.Versioned;
import org.saradnja.parties.people.Party;
import org.saradnja.parties.people.Role;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.testing.ApplicationTest;
import org.saradnja.testing.Refused;
import org.saradnja.testing.Somebody;
import org.saradnja.training.trainers.TrainerCallPosted;
import org.saradnja.training.trainers.TrainerCallPublished;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.annotation.Transactional;

/** The acts on a call for trainers: who may, when, and what each leaves behind. */
@ApplicationTest
@Transactional
@RecordApplicationEvents
class CallingTest {

  @Autowired private ApplicationContext application;
  @Autowired private ApplicationEvents events;
  @Autowired private Calling calling;
  @Autowired private CallTable calls;
  @Autowired private LegalTime time;

  private SignedIn academy;

  @BeforeEach
  void sitDown() {
    academy = SomeTrainerCall.academy(application);
  }

  @Test
  void toWhoeverIsNotOfTheAcademyThereAreNoCallsToWriteAt() {
    var id = calling.begin(academy);
    for (var other :
        List.of(
            Somebody.withoutMandates(application),
            Somebody.administrating(application),
            Somebody.holding(
                Role.ORGANISER, new Party.OfInstitution("organizator"), application))) {
      Refused.unknown(() -> calling.begin(other));
      Refused.unknown(() -> calling.read(other, id));
      Refused.unknown(() -> calling.save(other, id, SomeTrainerCall.form("30"), 0));
      Refused.unknown(() -> calling.publish(other, id, 0));
      Refused.unknown(() -> calling.post(other, id, place(time.today())));
    }

    assertThat(calls.get(id).version()).isZero();
    assertThat(events.stream(TrainerCallPublished.class)).isEmpty();
  }

  @Test
  void aMandateAtTheAcademyOfAnotherTownCountsForNothing() {
    var other = Somebody.holding(Role.ACADEMY, new Party.OfInstitution("drugo"), application);

    Refused.unknown(() -> calling.begin(other));
  }

  @Test
  void aDraftKeepsWhatWasTypedWhateverItIs() {
    var id = calling.begin(academy);
    var half =
        new CallForm(
            "Пола", "", List.of("nema"), "", List.of(), "три", List.of(), List.of(), "", "", "");

    assertThat(calling.save(academy, id, half, 0)).isTrue();

    assertThat(calling.read(academy, id)).isEqualTo(new Versioned<>(new Call.Draft(id, half), 1));
  }

  @Test
  void whoSavesFromAnOldPageSavesNothing() {
    var id = calling.begin(academy);
    var first = SomeTrainerCall.form("31");
    calling.save(academy, id, first, 0);

    assertThat(calling.save(academy, id, SomeTrainerCall.form("99"), 0)).isFalse();
    assertThat(calling.read(academy, id).value()).isEqualTo(new Call.Draft(id, first));
  }

  @Test
  void onlyTheVersionThatWasReadIsPublished() {
    var id = calling.begin(academy);
    calling.save(academy, id, SomeTrainerCall.form("30"), 0);
    calling.save(academy, id, SomeTrainerCall.form("45"), 1);

    Refused.overtaken(() -> calling.publish(academy, id, 1));

    assertThat(calling.publish(academy, id, 2).content().days()).isEqualTo(45);
  }

  @Test
  void aPublishedCallIsOpenFromItsMomentToTheEndOfItsLastDay() {
    var call = SomeTrainerCall.open(application);
    var lastMoment =
        call.lastDay().plusDays(1).atStartOfDay(time.zone()).toInstant().minusNanos(1000);

    assertThat(call.closesAt()).isEqualTo(lastMoment);
    assertThat(call.lastDay()).isAfterOrEqualTo(time.today().plusDays(30));
    assertThat(call.isOpenAt(call.publishedAt())).isTrue();
  }

  @Test
  void theCodeCountsTheCallsOfItsYear() {
    var first = SomeTrainerCall.open(application).code();
    var second = SomeTrainerCall.open(application).code();

    assertThat(first).startsWith("pred-" + time.today().getYear() + "-");
    assertThat(number(second)).isEqualTo(number(first) + 1);
  }

  @Test
  void aPublishedCallIsNeitherSavedNorPublishedAgain() {
    var call = SomeTrainerCall.open(application);

    assertThat(
            Refused.with(
                CallingRefusal.PUBLISHED_ALREADY,
                () -> calling.save(academy, call.id(), SomeTrainerCall.form("60"), 2)))
        .containsExactly(call.code());
    Refused.with(CallingRefusal.PUBLISHED_ALREADY, () -> calling.publish(academy, call.id(), 2));

    assertThat(calls.get(call.id()).value()).isEqualTo(new Call.Published(call));
    assertThat(events.stream(TrainerCallPublished.class)).hasSize(1);
  }

  @Test
  void aTermBelowTheRuleIsRefusedAndTheDraftStays() {
    var id = calling.begin(academy);
    calling.save(academy, id, SomeTrainerCall.form("29"), 0);

    assertThat(Refused.with(CallingRefusal.TOO_SHORT, () -> calling.publish(academy, id, 1)))
        .containsExactly("29", "30");
    assertThat(calls.get(id).value()).isInstanceOf(Call.Draft.class);
  }

  @Test
  void whereElseACallStandsIsRecordedBetweenItsPublicationAndToday() {
    var call = SomeTrainerCall.closed(SomeTrainerCall.open(application), application);
    var published = LocalDate.ofInstant(call.publishedAt(), time.zone());

    for (var day : List.of(published.minusDays(1), time.today().plusDays(1))) {
      assertThat(
              Refused.with(
                  CallingRefusal.BEFORE_PUBLICATION,
                  () -> calling.post(academy, call.id(), place(day))))
          .containsExactly(published, time.today());
    }
    calling.post(academy, call.id(), place(published));
    calling.post(academy, call.id(), place(time.today()));

    assertThat(calls.places(call.id())).containsExactly(place(time.today()));
  }

  @Test
  void ofADraftNothingIsRecorded() {
    var id = calling.begin(academy);

    Refused.with(
        CallingRefusal.NOT_PUBLISHED, () -> calling.post(academy, id, place(time.today())));
    assertThat(events.stream(TrainerCallPosted.class)).isEmpty();
  }

  @Test
  void eachActNamesTheCallTheMandateAndTheDigestOfWhatWasDone() {
    var call = SomeTrainerCall.open(application);
    calling.post(academy, call.id(), place(time.today()));

    assertThat(events.stream(TrainerCallPublished.class))
        .singleElement()
        .satisfies(act -> {
          assertThat(act.subject()).isEqualTo("trainer-call:" + call.id().value());
          assertThat(act.at()).isEqualTo(call.publishedAt());
          assertThat(act.actor().party()).isEqualTo("institution:akademija");
          assertThat(act.content()).isEqualTo(Digest.of(CanonicalJson.of(call)));
        });
    assertThat(events.stream(TrainerCallPosted.class))
        .singleElement()
        .satisfies(act -> {
          assertThat(act.place()).isEqualTo("napa");
          assertThat(act.content()).isEqualTo(Digest.of(CanonicalJson.of(place(time.today()))));
        });
  }

  private static Place place(LocalDate on) {
    return new Place("napa", "https://napa.example/1", on);
  }

  private static int number(String code) {
    return Integer.parseInt(code.substring(code.lastIndexOf('-') + 1));
  }
}
