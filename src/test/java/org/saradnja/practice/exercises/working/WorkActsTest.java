package org.saradnja.practice.exercises.working;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.saradnja.base.kernel.CanonicalJson;
import org.saradnja.base.kernel.Digest;
import org.saradnja.base.kernel.LegalTime;
import org.saradnja.base.kernel.Points;
import org.saradnja.funding.calls.CallId;
import org.saradnja.parties.people.Authorisation;
import org.saradnja.parties.people.Mandate;
import org.saradnja.parties.people.Party;
import org.saradnja.parties.people.PersonId;
import org.saradnja.parties.people.Role;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.practice.exercises.ExerciseAnswered;
import org.saradnja.practice.exercises.Pair;
import org.saradnja.practice.exercises.RemarkMade;
import org.saradnja.practice.exercises.giving.OneLeader;
import org.saradnja.practice.exercises.giving.StoredExercise;
import org.saradnja.testing.DatabaseTest;
import org.saradnja.testing.HandClock;
import org.saradnja.testing.Refused;
import org.saradnja.training.programmes.ProgrammeId;
import org.saradnja.training.sessions.DayBlock;
import org.saradnja.training.sessions.Place;
import org.saradnja.training.sessions.SeriesId;
import org.saradnja.training.sessions.Session;
import org.saradnja.training.sessions.SessionCode;
import org.saradnja.training.sessions.SessionId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Answers of a pair and remarks of those who lead, on the tables alone. */
@DatabaseTest
class WorkActsTest {

  private static final Instant NOW = Instant.parse("2027-03-12T12:28:00.000001Z");
  private static final String REASON = "Критеријум тражи доказе, а у пријави их нема.";
  private static final SignedIn TRAINEE =
      new SignedIn(new PersonId(UUID.randomUUID()), "Вежбан Вежбовић");
  private static final SignedIn TRAINER =
      new SignedIn(new PersonId(UUID.randomUUID()), "Говорко Предавачевић");

  @Autowired private AnswerTable answers;
  @Autowired private RemarkTable remarks;
  @Autowired private JdbcClient jdbc;

  private final List<Object> published = new ArrayList<>();
  private final HandClock clock = new HandClock(NOW);
  private final LegalTime time = LegalTime.physical(clock);
  private Pair pair;
  private Answering answering;

  @BeforeEach
  void aPairSits() {
    pair = StoredExercise.pair(StoredExercise.running(jdbc), 1, 2, jdbc);
    answering = new Answering(answers, new Seated(pair), time, published::add);
  }

  @Test
  void withoutAnObjectionThereIsNothingToAnswer() {
    Refused.with(
        WorkingRefusal.NO_OBJECTION,
        () -> answering.answer(TRAINEE, pair, Ruling.REJECTED, REASON));
    assertThat(published).isEmpty();
  }

  @Test
  void laterAnswersAreCountedAndEachIsAnActUnderTheMandateOfTheTown() {
    handed();
    answering.answer(TRAINEE, pair, Ruling.REJECTED, REASON);
    clock.pass(Duration.ofMinutes(5));
    answering.answer(TRAINEE, pair, Ruling.UPHELD, REASON);

    assertThat(answers.of(pair.town().id()))
        .containsExactly(
            new Answer(1, Ruling.REJECTED, REASON, NOW),
            new Answer(2, Ruling.UPHELD, REASON, NOW.plus(Duration.ofMinutes(5))));
    assertThat(published)
        .hasSize(2)
        .last()
        .satisfies(event -> {
          var act = (ExerciseAnswered) event;
          assertThat(act.subject()).isEqualTo("unit:" + pair.town().unit().slug());
          assertThat(act.actor().role()).isEqualTo("commission_president");
          assertThat(act.content())
              .isEqualTo(Digest.of(CanonicalJson.of(answers.last(pair.town().id()).orElseThrow())));
        });
  }

  @Test
  void whoSitsInAnotherTownOrInNoneAnswersNothing() {
    handed();
    var other = StoredExercise.pair(StoredExercise.running(jdbc), 1, 1, jdbc);
    var elsewhere = new Answering(answers, new Seated(other), time, published::add);

    Refused.unknown(() -> elsewhere.answer(TRAINEE, pair, Ruling.UPHELD, REASON));
    Refused.unknown(() -> answering.answer(TRAINER, pair, Ruling.UPHELD, REASON));
    assertThat(answers.of(pair.town().id())).isEmpty();
  }

  @Test
  void aRemarkIsMadeWhileTheExerciseRunsByThoseWhoLeadIt() {
    remarking(true).remark(TRAINER, session(), pair, "Наведите и члан Уредбе.");

    Refused.unknown(() -> remarking(true).remark(TRAINEE, session(), pair, "Ја"));
    assertThat(remarks.of(pair.id()))
        .containsExactly(new RemarkTable.Remark(TRAINER.person(), NOW, "Наведите и члан Уредбе."));
    assertThat(published)
        .singleElement()
        .satisfies(event -> {
          assertThat(((RemarkMade) event).exercise()).isEqualTo(pair.exercise());
          assertThat(event.toString()).doesNotContain("Уредбе", TRAINER.displayName());
        });
  }

  @Test
  void afterTheEndNothingIsRemarkedAnyMore() {
    Refused.with(
        WorkingRefusal.ENDED, () -> remarking(false).remark(TRAINER, session(), pair, "Касно."));
    assertThat(remarks.of(pair.id())).isEmpty();
    assertThat(published).isEmpty();
  }

  private void handed() {
    answers.insert(
        pair.town().id(),
        new AnswerTable.Objection(
            new CallId(UUID.randomUUID()),
            NOW,
            new Complaint("401-1/2027", "Удружење", 3, "budget", new Points(1_050), 20)));
  }

  private Remarking remarking(boolean runs) {
    return new Remarking(
        remarks,
        StoredExercise.exercises(runs, pair, jdbc),
        new OneLeader(TRAINER),
        time,
        published::add);
  }

  private static Session session() {
    return new Session(
        new SessionId(UUID.randomUUID()),
        new SessionCode("proba-vezbaonica"),
        new SeriesId(UUID.randomUUID()),
        new ProgrammeId(UUID.randomUUID()),
        new Place("Вежбаоница", "Вежбаонице", "у Вежбаоници"),
        List.of(
            new DayBlock(1, LocalDate.of(2027, 3, 12), LocalTime.of(9, 0), LocalTime.of(15, 0))),
        20,
        "organizator",
        false);
  }

  /** The trainee presides over the commission of the pair's town. */
  private record Seated(Pair pair) implements Authorisation {

    @Override
    public List<Mandate> mandates(SignedIn who) {
      var mandate =
          new Mandate(
              new UUID(0, 7),
              TRAINEE.person(),
              Role.COMMISSION_PRESIDENT,
              new Party.OfUnit(pair.town().unit()),
              LocalDate.of(2012, 1, 1),
              Optional.empty());
      return who.equals(TRAINEE) ? List.of(mandate) : List.of();
    }

    @Override
    public List<Mandate> holders(Role role, Party party) {
      return List.of();
    }
  }
}
