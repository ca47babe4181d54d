package org.saradnja.training.trainers.selecting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.saradnja.base.kernel.ActRefused;
import org.saradnja.base.kernel.CanonicalJson;
import org.saradnja.base.kernel.Digest;
import org.saradnja.parties.people.PersonId;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.testing.ApplicationTest;
import org.saradnja.testing.Refused;
import org.saradnja.testing.Somebody;
import org.saradnja.training.trainers.TrainerApplicationId;
import org.saradnja.training.trainers.TrainerCommitteeAppointed;
import org.saradnja.training.trainers.TrainerStatementSigned;
import org.saradnja.training.trainers.applying.SomeTrainerApplication;
import org.saradnja.training.trainers.calling.SomeTrainerCall;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.annotation.Transactional;

/** Who sits in a committee, and what each of them states before reading anything. */
@ApplicationTest
@Transactional
@RecordApplicationEvents
class AppointingTest {

  @Autowired private ApplicationContext application;
  @Autowired private ApplicationEvents events;
  @Autowired private Appointing appointing;
  @Autowired private CommitteeTable committees;

  @Test
  void aCommitteeHasAnOddNumberOfTheRule() {
    var closed = Committee.closed(1, application);
    for (int size : List.of(1, 2, 4, 6)) {
      assertThat(
              Refused.with(
                  SelectingRefusal.WRONG_SIZE,
                  () -> appointing.appoint(closed.academy(), closed.call(), people(size))))
          .containsExactly(Integer.toString(size), "3, 5");
    }

    appointing.appoint(closed.academy(), closed.call(), people(5));

    assertThat(committees.of(closed.call().id()))
        .hasSize(5)
        .extracting(Member::chairs)
        .containsExactly(true, false, false, false, false);
  }

  @Test
  void nobodySelectsAmongThoseWithWhomTheyApplied() {
    var closed = Committee.closed(1, application);
    var people = new ArrayList<>(people(2));
    people.add(closed.first().person());

    Refused.with(
        SelectingRefusal.IS_APPLICANT,
        () -> appointing.appoint(closed.academy(), closed.call(), people));
    assertThat(committees.of(closed.call().id())).isEmpty();
  }

  @Test
  void whoSitsInACommitteeDoesNotApplyToItsCallAfterwards() {
    var open = SomeTrainerCall.open(application);
    var member = Somebody.withoutMandates(application);
    var people = new ArrayList<>(people(2));
    people.add(member.person());
    var written =
        SomeTrainerApplication.written(open, member, List.of(Committee.AREA), application);
    appointing.appoint(SomeTrainerCall.academy(application), open, people);

    var refused =
        catchThrowableOfType(
            ActRefused.class,
            () -> SomeTrainerApplication.sent(open, member, List.of(Committee.AREA), application));

    assertThat(written).isNotNull();
    assertThat(refused.refusal().key()).isEqualTo("trainerApplications.sitsInCommittee");
  }

  @Test
  void aCommitteeIsAppointedOnceAndByTheAcademyAlone() {
    var seated = Committee.seated(1, application);
    var stranger = Somebody.withoutMandates(application);

    Refused.with(SelectingRefusal.APPOINTED_ALREADY, seated::appoint);
    Refused.unknown(() -> appointing.appoint(stranger, seated.call(), people(3)));
    assertThat(events.stream(TrainerCommitteeAppointed.class))
        .singleElement()
        .satisfies(act -> {
          assertThat(act.subject()).isEqualTo(seated.call().id().subject());
          assertThat(act.actor().role()).isEqualTo("academy");
        });
  }

  @Test
  void aStatementIsSignedOnceTheCallIsClosed() {
    var open = SomeTrainerCall.open(application);
    var members = List.of(signedIn(), signedIn(), signedIn());
    appointing.appoint(
        SomeTrainerCall.academy(application),
        open,
        members.stream().map(SignedIn::person).toList());

    assertThat(
            Refused.with(
                SelectingRefusal.STILL_OPEN,
                () -> appointing.sign(members.getFirst(), open, Set.of())))
        .containsExactly(open.closesAt());
    var closed = SomeTrainerCall.closed(open, application);
    appointing.sign(members.getFirst(), closed, Set.of());
    Refused.with(
        SelectingRefusal.SIGNED_ALREADY,
        () -> appointing.sign(members.getFirst(), closed, Set.of()));
  }

  @Test
  void onlyAMemberSigns() {
    var seated = Committee.seated(1, application);

    Refused.unknown(() -> seated.sign(Somebody.withoutMandates(application), Set.of()));
    Refused.unknown(() -> seated.sign(seated.academy(), Set.of()));
    assertThat(events.stream(TrainerStatementSigned.class)).isEmpty();
  }

  @Test
  void aConflictIsStatedWithApplicantsOfTheCallAlone() {
    var seated = Committee.seated(1, application);
    var elsewhere = Committee.seated(1, application);

    Refused.unknown(() -> seated.sign(seated.chair(), Set.of(elsewhere.first().id())));
    Refused.unknown(
        () -> seated.sign(seated.chair(), Set.of(new TrainerApplicationId(UUID.randomUUID()))));
    seated.sign(seated.chair(), Set.of(seated.first().id()));

    assertThat(
            committees.find(seated.call().id(), seated.chair().person()).orElseThrow().conflicts())
        .containsExactly(seated.first().id());
  }

  @Test
  void theLogHoldsTheStatementUnderTheSeatWithoutNamingThePerson() {
    var seated = Committee.seated(2, application);
    var conflicts = Set.of(seated.first().id());
    seated.sign(seated.chair(), conflicts);

    var seat = committees.find(seated.call().id(), seated.chair().person()).orElseThrow();
    assertThat(events.stream(TrainerStatementSigned.class))
        .singleElement()
        .satisfies(act -> {
          assertThat(act.actor()).isEqualTo(seat.actor());
          assertThat(act.toString()).doesNotContain(seated.chair().person().value().toString());
          assertThat(act.content())
              .isEqualTo(
                  Digest.of(CanonicalJson.of(List.of(seated.first().id().value().toString()))));
        });
  }

  private List<PersonId> people(int number) {
    return IntStream.range(0, number).mapToObj(_ -> signedIn().person()).toList();
  }

  private SignedIn signedIn() {
    return Somebody.withoutMandates(application);
  }
}
