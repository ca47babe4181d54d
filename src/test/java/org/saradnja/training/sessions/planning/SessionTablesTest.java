package org.saradnja.training.sessions.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.saradnja.base.kernel.NoSuchThing;
import org.saradnja.testing.DatabaseTest;
import org.saradnja.training.programmes.ProgrammeId;
import org.saradnja.training.sessions.SeriesCode;
import org.saradnja.training.sessions.SeriesId;
import org.saradnja.training.sessions.Session;
import org.saradnja.training.sessions.SessionCode;
import org.saradnja.training.sessions.SessionContent.Terms;
import org.saradnja.training.sessions.SessionId;
import org.saradnja.training.sessions.Support;
import org.saradnja.training.sessions.TrainingApproaches;
import org.saradnja.training.sessions.planning.TrainingSession.Identity;
import org.saradnja.training.sessions.planning.TrainingSession.Planned;
import org.saradnja.training.trainers.TrainerId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;

@DatabaseTest
class SessionTablesTest {

  private static final Instant NOW = Instant.parse("2027-02-01T08:00:00Z");
  private static final LocalDate TODAY = LocalDate.of(2027, 2, 1);
  private static final LocalDate FIRST = LocalDate.of(2027, 3, 11);
  private static final TrainerId TRAINER = new TrainerId(new UUID(7, 7));

  @Autowired private SeriesTable series;
  @Autowired private SessionTable sessions;
  @Autowired private StoredSessions stored;
  @Autowired private StoredSessions.AnnouncedPlans plans;

  private final SeriesId id = new SeriesId(UUID.randomUUID());

  @BeforeEach
  void begin() {
    var content =
        new SeriesContent(
            new SeriesCode("proba"),
            new ProgrammeId(new UUID(0, 1)),
            "Пробна серија",
            "",
            List.of(new Support(Support.Part.DONOR, "Донатор", "")));
    series.insert(SeriesTable.Row.of(id, content, "organizator", true, ""));
    assertThat(series.get(id).content()).isEqualTo(content);
  }

  @Test
  void keepsEveryStage() {
    var planned = planned("proba-subotica");
    sessions.insert(planned, NOW);
    assertThat(read(planned)).isEqualTo(planned);
    assertThat(plans.find(new SessionCode("proba-subotica"))).isEmpty();

    var announced = planned.announce(NOW, TODAY);
    sessions.update(announced, 0, NOW);
    series.announce(id, NOW);
    assertThat(read(planned)).isEqualTo(announced);
    assertThat(stored.trainers(planned.id())).containsExactly(TRAINER);
    assertThat(stored.get(planned.id()).days()).hasSize(2);
    assertThat(stored.series(id).title().latin()).isEqualTo("Probna serija");

    var cancelled = announced.cancel(NOW, TODAY, "нема сале");
    sessions.update(cancelled, 1, NOW);
    assertThat(read(planned)).isEqualTo(cancelled);
    assertThat(stored.get(planned.id()).isCancelled()).isTrue();
    assertThat(plans.get(planned.id()).cancelReason()).isEqualTo("нема сале");
    assertThat(plans.get(planned.id()).revision()).isEqualTo(1);
  }

  @Test
  void othersKnowOnlyWhatWasAnnounced() {
    var planned = planned("proba-subotica");
    sessions.insert(planned, NOW);

    assertThat(stored.find(new SeriesCode("proba"))).isEmpty();
    assertThatExceptionOfType(NoSuchThing.class).isThrownBy(() -> stored.get(planned.id()));

    sessions.update(planned.announce(NOW, TODAY), 0, NOW);
    series.announce(id, NOW);
    assertThat(stored.find(new SeriesCode("proba"))).isPresent();
    assertThat(plans.from(FIRST)).extracting(plan -> plan.session().id()).contains(planned.id());
    assertThat(plans.from(FIRST.plusDays(1)))
        .extracting(plan -> plan.session().id())
        .doesNotContain(planned.id());
    assertThat(sessions.ledBy(TRAINER)).extracting(row -> row.code()).contains("proba-subotica");
  }

  @Test
  void whatIsStillToComeIsFoundByTheLastDay() {
    var planned = planned("proba-subotica");
    sessions.insert(planned, NOW);
    sessions.update(planned.announce(NOW, TODAY), 0, NOW);
    series.announce(id, NOW);
    var last = stored.get(planned.id()).lastDay().day();

    assertThat(stored.endingFrom(last)).contains(stored.get(planned.id()));
    assertThat(stored.endingFrom(last.plusDays(1)))
        .extracting(Session::id)
        .doesNotContain(planned.id());
  }

  @Test
  void ofEachFirstDayOneReminds() {
    var planned = planned("proba-subotica");
    sessions.insert(planned, NOW);
    sessions.update(planned.announce(NOW, TODAY), 0, NOW);
    var soon = new TrainingApproaches(planned.id(), FIRST);

    assertThat(sessions.approaching(FIRST.minusDays(2), FIRST)).contains(soon);
    assertThat(sessions.approaching(FIRST, FIRST.plusDays(2))).doesNotContain(soon);
    assertThat(sessions.remindOf(planned.id(), FIRST)).isTrue();
    assertThat(sessions.remindOf(planned.id(), FIRST)).isFalse();
    assertThat(sessions.approaching(FIRST.minusDays(2), FIRST)).doesNotContain(soon);
  }

  @Test
  void theSecondOfTwoWritersIsRefused() {
    var planned = planned("proba-subotica");
    sessions.insert(planned, NOW);
    sessions.update(planned, 0, NOW);

    assertThatExceptionOfType(OptimisticLockingFailureException.class)
        .isThrownBy(() -> sessions.update(planned, 0, NOW));
    series.update(series.get(id));
    assertThatExceptionOfType(OptimisticLockingFailureException.class)
        .isThrownBy(() -> series.update(series.get(id).saying(series.get(id).content(), 0)));
  }

  @Test
  void twoTrainingsNeverShareACode() {
    sessions.insert(planned("proba-subotica"), NOW);

    assertThatExceptionOfType(DataIntegrityViolationException.class)
        .isThrownBy(() -> sessions.insert(planned("proba-subotica"), NOW))
        .withMessageContaining("one_training_for_a_code");
  }

  @Test
  void applicationsCloseBeforeTheTrainingBegins() {
    var terms = new Terms(FIRST, 18, Optional.empty(), 5, 48, false);
    var late = new Planned(identity("proba-subotica"), SampleTraining.on(FIRST, terms));

    assertThatExceptionOfType(DataIntegrityViolationException.class)
        .isThrownBy(() -> sessions.insert(late, NOW))
        .withMessageContaining("applications_close_before_a_training_begins");
  }

  private Planned planned(String code) {
    return new Planned(identity(code), SampleTraining.on(FIRST, TRAINER));
  }

  private Identity identity(String code) {
    return new Identity(new SessionId(UUID.randomUUID()), new SessionCode(code), id);
  }

  private TrainingSession read(Planned planned) {
    return sessions.get(planned.id()).toDomain();
  }
}
