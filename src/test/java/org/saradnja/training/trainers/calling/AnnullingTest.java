package org.saradnja.training.trainers.calling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.saradnja.base.kernel.CanonicalJson;
import org.saradnja.base.kernel.Digest;
import org.saradnja.base.kernel.LegalTime;
import org.saradnja.parties.people.Authorisation;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.testing.ApplicationTest;
import org.saradnja.testing.Refused;
import org.saradnja.testing.Somebody;
import org.saradnja.training.trainers.TrainerCall;
import org.saradnja.training.trainers.TrainerCallAnnulled;
import org.saradnja.training.trainers.TrainerCallId;
import org.saradnja.training.trainers.TrainerSelections;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.annotation.Transactional;

/** A published call is annulled for a reason; then nobody applies, judges or decides by it. */
@ApplicationTest
@Transactional
@RecordApplicationEvents
class AnnullingTest {

  private static final String REASON = "Погрешно је наведено радно искуство.";

  @Autowired private ApplicationContext application;
  @Autowired private ApplicationEvents events;
  @Autowired private Annulling annulling;
  @Autowired private Calling calling;
  @Autowired private CallTable calls;
  @Autowired private LegalTime time;

  private SignedIn academy;
  private TrainerCall open;

  @BeforeEach
  void aCallIsOpen() {
    academy = SomeTrainerCall.academy(application);
    open = SomeTrainerCall.open(application);
  }

  @Test
  void itReceivesNothingFromThatMomentOnAndKeepsWhatWasPublished() {
    annulling.annul(academy, open.id(), REASON);

    var call = annulled();
    var made = call.annulment().orElseThrow();
    assertThat(made.reason()).isEqualTo(REASON);
    assertThat(call.isOpenAt(made.at())).isFalse();
    assertThat(call.isOpenAt(made.at().minusNanos(1000)))
        .isEqualTo(open.publishedAt().isBefore(made.at()));
    assertThat(call.content()).isEqualTo(open.content());
    assertThat(call.closesAt()).isEqualTo(open.closesAt());
    assertThat(call.code()).isEqualTo(open.code());
  }

  @Test
  void theLogHoldsTheDigestOfTheReasonUnderTheMandate() {
    annulling.annul(academy, open.id(), REASON);

    var made = annulled().annulment().orElseThrow();
    assertThat(events.stream(TrainerCallAnnulled.class))
        .singleElement()
        .satisfies(act -> {
          assertThat(act.subject()).isEqualTo(open.id().subject());
          assertThat(act.at()).isEqualTo(made.at());
          assertThat(act.actor().party()).isEqualTo("institution:akademija");
          assertThat(act.content()).isEqualTo(Digest.of(CanonicalJson.of(made)));
        });
  }

  @Test
  void itIsAnnulledOnceByTheAcademyAlone() {
    Refused.unknown(
        () -> annulling.annul(Somebody.withoutMandates(application), open.id(), REASON));
    annulling.annul(academy, open.id(), REASON);

    assertThat(
            Refused.with(
                CallingRefusal.ANNULLED, () -> annulling.annul(academy, open.id(), "Опет.")))
        .containsExactly(annulled().annulment().orElseThrow().at());
    assertThat(events.stream(TrainerCallAnnulled.class)).hasSize(1);
  }

  @Test
  void aDraftIsNotAnnulledAndWhatIsNotThereNeither() {
    var draft = calling.begin(academy);

    Refused.with(CallingRefusal.NOT_PUBLISHED, () -> annulling.annul(academy, draft, REASON));
    Refused.unknown(() -> annulling.annul(academy, new TrainerCallId(UUID.randomUUID()), REASON));
  }

  @Test
  void onceItIsDecidedItIsAnnulledNoMore() {
    TrainerSelections decided =
        id -> Optional.of(new TrainerSelections.Selection(id, "12/2027", time.now(), List.of()));
    var late =
        new Annulling(calls, decided, application.getBean(Authorisation.class), time, application);

    assertThat(Refused.with(CallingRefusal.DECIDED, () -> late.annul(academy, open.id(), REASON)))
        .containsExactly("12/2027");
    assertThat(calls.get(open.id()).value()).isEqualTo(new Call.Published(open));
  }

  @Test
  void nothingOfItIsChangedAnyMore() {
    annulling.annul(academy, open.id(), REASON);

    Refused.with(
        CallingRefusal.ANNULLED,
        () ->
            calling.post(
                academy, open.id(), new Place("napa", "https://napa.example/1", time.today())));
    Refused.with(
        CallingRefusal.PUBLISHED_ALREADY,
        () -> calling.save(academy, open.id(), SomeTrainerCall.form("60"), 3));
    Refused.with(CallingRefusal.PUBLISHED_ALREADY, () -> calling.publish(academy, open.id(), 3));
  }

  @Test
  void theNextCallGetsTheNextCode() {
    annulling.annul(academy, open.id(), REASON);

    assertThat(SomeTrainerCall.open(application).code()).isGreaterThan(open.code());
  }

  @Test
  void ofTwoWhoAnnulAtOnceTheSlowerIsRefused() {
    var read = calls.get(open.id());
    var because = new TrainerCall.Annulment(time.now(), REASON);
    var published = (Call.Published) read.value();
    calls.annul(read.with(published.annul(because)));

    Refused.overtaken(() -> calls.annul(read.with(published.annul(because))));
  }

  @Test
  void aReasonIsNeverEmpty() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new TrainerCall.Annulment(Instant.EPOCH, " "));
    assertThatIllegalArgumentException().isThrownBy(() -> new Call.Annulled(open));
  }

  private TrainerCall annulled() {
    return ((Call.Annulled) calls.get(open.id()).value()).call();
  }
}
