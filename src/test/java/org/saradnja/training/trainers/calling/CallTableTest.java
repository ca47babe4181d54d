package org.saradnja.training.trainers.calling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.saradnja.base.kernel.NoSuchThing;
import org.saradnja.base.kernel.Versioned;
import org.saradnja.testing.DatabaseTest;
import org.saradnja.training.trainers.Criterion;
import org.saradnja.training.trainers.TrainerCall;
import org.saradnja.training.trainers.TrainerCallId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;

@DatabaseTest
@Import(PublishedCalls.class)
class CallTableTest {

  private static final Instant NOW = Instant.parse("2027-04-12T07:00:00Z");

  @Autowired private CallTable calls;
  @Autowired private ListTable lists;
  @Autowired private PublishedCalls published;

  @ParameterizedTest
  @MethodSource
  void keepsEveryStage(Call call) {
    calls.insert(call, NOW);

    assertThat(calls.get(call.id())).isEqualTo(new Versioned<>(call, 0));
  }

  static Stream<Call> keepsEveryStage() {
    return Stream.of(draft(), new Call.Published(call("pred-2099-01")));
  }

  @Test
  void aDraftIsPublishedAndNobodyButTheAcademyKnowsOfDrafts() {
    var draft = draft();
    calls.insert(draft, NOW);
    assertThat(calls.drafts()).contains(draft);
    assertThatExceptionOfType(NoSuchThing.class).isThrownBy(() -> published.get(draft.id()));

    var call = call("pred-2099-02");
    calls.insert(new Call.Published(call), NOW);
    assertThat(published.find("pred-2099-02")).contains(call);
    assertThat(published.get(call.id())).isEqualTo(call);
    assertThat(published.all()).contains(call);
    assertThat(calls.countWithCode("pred-2099-")).isEqualTo(1);
  }

  @Test
  void theSecondOfTwoWritersIsRefused() {
    var draft = draft();
    calls.insert(draft, NOW);
    var read = new Versioned<>(draft, 0);
    calls.update(read, SomeTrainerCall.form("31"), NOW);

    assertThatExceptionOfType(OptimisticLockingFailureException.class)
        .isThrownBy(() -> calls.update(read, SomeTrainerCall.form("32"), NOW));
  }

  @Test
  void twoCallsNeverHaveOneCode() {
    calls.insert(new Call.Published(call("pred-2099-03")), NOW);

    assertThatExceptionOfType(DataIntegrityViolationException.class)
        .isThrownBy(() -> calls.insert(new Call.Published(call("pred-2099-03")), NOW))
        .withMessageContaining("one_code_of_a_trainer_call");
  }

  @Test
  void aPlaceIsRecordedOnceAndCanBeCorrected() {
    var call = call("pred-2099-04");
    calls.insert(new Call.Published(call), NOW);
    var day = LocalDate.of(2027, 4, 12);
    calls.put(call.id(), new Place("napa", "https://pogresno.example/", day), NOW);
    var right = new Place("napa", "https://napa.example/1", day);
    calls.put(call.id(), right, NOW);

    assertThat(calls.places(call.id())).containsExactly(right);
  }

  @Test
  void theListsSayWhatTheyRestOn() {
    assertThat(lists.conditions())
        .isNotEmpty()
        .allSatisfy(one -> {
          assertThat(one.serbian()).isNotBlank();
          assertThat(one.provisionSerbian()).isNotBlank();
        });
    assertThat(lists.documents()).extracting("code").contains("diploma");
    assertThat(lists.criteria()).extracting(Criterion::scored).contains(true, false);
    assertThat(lists.criteria()).filteredOn(one -> !one.scored()).allMatch(one -> one.most() == 1);
  }

  private static Call.Draft draft() {
    return new Call.Draft(new TrainerCallId(UUID.randomUUID()), SomeTrainerCall.form("30"));
  }

  private static TrainerCall call(String code) {
    return new TrainerCall(
        new TrainerCallId(UUID.randomUUID()),
        code,
        SomeTrainerCall.form("30").content(),
        NOW,
        LocalDate.of(2027, 5, 12),
        Instant.parse("2027-05-12T21:59:59.999999Z"));
  }
}
