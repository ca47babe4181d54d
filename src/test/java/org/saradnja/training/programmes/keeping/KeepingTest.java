package org.saradnja.training.programmes.keeping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.saradnja.base.kernel.Act;
import org.saradnja.base.kernel.LegalTime;
import org.saradnja.parties.people.Party;
import org.saradnja.parties.people.Role;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.testing.ApplicationTest;
import org.saradnja.testing.Refusals;
import org.saradnja.testing.Somebody;
import org.saradnja.training.programmes.Adoption;
import org.saradnja.training.programmes.CouncilOpinion;
import org.saradnja.training.programmes.CouncilOpinionRecorded;
import org.saradnja.training.programmes.ProgrammeAdopted;
import org.saradnja.training.programmes.ProgrammeFamily;
import org.saradnja.training.programmes.ProgrammeId;
import org.saradnja.training.programmes.ProgrammeKind;
import org.saradnja.training.programmes.ProgrammeTakenOver;
import org.saradnja.training.programmes.RecordsEntry;
import org.saradnja.training.programmes.YearAdopted;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.annotation.Transactional;

/** The Academy's acts on programmes, and what the rules refuse of them. */
@ApplicationTest
@Transactional
@RecordApplicationEvents
class KeepingTest {

  private static final int YEAR = 2090;

  @Autowired private ApplicationContext application;
  @Autowired private ApplicationEvents events;
  @Autowired private Keeping keeping;
  @Autowired private AdoptingYears adopting;
  @Autowired private HearingTheCouncil hearing;
  @Autowired private OpinionTable opinions;
  @Autowired private ProgrammeTable programmes;
  @Autowired private LegalTime time;

  private SignedIn academy;
  private LocalDate today;
  private Adoption gazette;

  @BeforeEach
  void theAcademy() {
    academy = Somebody.holding(Role.ACADEMY, new Party.OfInstitution("akademija"), application);
    today = time.today();
    gazette = Adoption.of(today, "99/2090");
  }

  @Test
  void aDraftBindsNobodyAndTakingAProposalBackIsNoAct() {
    var id = keeping.draft(academy, SampleProgramme.sector("nacrt", YEAR));
    assertThat(events.stream(Act.class)).isEmpty();

    keeping.propose(academy, id, 0);
    keeping.takeBack(academy, id, 1);

    assertThat(events.stream(Act.class)).hasSize(1);
    assertThat(programmes.get(id).stage()).isEqualTo("DRAFT");
    keeping.rewrite(academy, id, 2, SampleProgramme.sector("nacrt-dva", YEAR));
    assertThat(programmes.get(id).code()).isEqualTo("nacrt-dva");
  }

  @Test
  void aProgrammeHasOneVersionForAYearHoweverItCameToBe() {
    var id = adopted("jedini", ProgrammeKind.CONTINUOUS_SECTOR);
    var other = keeping.draft(academy, SampleProgramme.sector("drugi", YEAR));
    var same = SampleProgramme.sector("jedini", YEAR);

    Refusals.with(ProgrammeRefusal.YEAR_EXISTS, () -> keeping.draft(academy, same));
    Refusals.with(ProgrammeRefusal.YEAR_EXISTS, () -> keeping.rewrite(academy, other, 0, same));
    Refusals.with(ProgrammeRefusal.YEAR_EXISTS, () -> keeping.draftForYear(academy, id, YEAR));
    Refusals.with(
        ProgrammeRefusal.YEAR_EXISTS,
        () -> keeping.takeOver(academy, same, Adoption.knownFrom("извештај")));
  }

  @Test
  void whatIsProposedOrAdoptedIsNotWrittenAnew() {
    var id = proposed("predlog", ProgrammeKind.CONTINUOUS_SECTOR);
    var other = SampleProgramme.sector("predlog-dva", YEAR);

    Refusals.with(ProgrammeRefusal.NOT_A_DRAFT, () -> keeping.rewrite(academy, id, 1, other));
    Refusals.with(ProgrammeRefusal.NOT_A_DRAFT, () -> keeping.propose(academy, id, 1));
    keeping.adopt(academy, id, 1, gazette);
    Refusals.with(ProgrammeRefusal.NOT_PROPOSED, () -> keeping.takeBack(academy, id, 2));
    Refusals.with(ProgrammeRefusal.NOT_PROPOSED, () -> keeping.adopt(academy, id, 2, gazette));
    assertThat(events.stream(ProgrammeAdopted.class)).hasSize(1);
  }

  @Test
  void onlyWhatIsAdoptedIsEnteredInTheRecordsAndNotTomorrow() {
    var id = proposed("evidencija", ProgrammeKind.SPECIAL);
    Refusals.with(
        ProgrammeRefusal.NOT_ADOPTED,
        () -> keeping.enter(academy, id, 1, new RecordsEntry("12-3", today)));

    keeping.adopt(academy, id, 1, Adoption.of(today, "акт 1"));
    Refusals.with(
        ProgrammeRefusal.NOT_YET,
        () -> keeping.enter(academy, id, 2, new RecordsEntry("12-3", today.plusDays(1))));
    keeping.enter(academy, id, 2, new RecordsEntry("12-3", today));
    assertThat(programmes.get(id).recordsNumber()).isEqualTo("12-3");
  }

  @Test
  void theNextYearIsACopyThatIsWrittenOnWhileTheOldOneStays() {
    var id = adopted("godisnji", ProgrammeKind.CONTINUOUS_SECTOR);

    var next = keeping.draftForYear(academy, id, YEAR + 1);

    assertThat(programmes.get(next).toDomain().value().content())
        .isEqualTo(programmes.get(id).toDomain().value().content().forYear(YEAR + 1));
    assertThat(programmes.get(id).stage()).isEqualTo("ADOPTED");
  }

  @Test
  void aProgrammeOfThePastIsTakenOverFromItsSourceAndIsNotInvented() {
    var id =
        keeping.takeOver(
            academy, SampleProgramme.incomplete("prosli", 2018), Adoption.knownFrom("извештај"));

    assertThat(programmes.get(id).invented()).isFalse();
    assertThat(programmes.get(id).adoptedOn()).isNull();
    assertThat(events.stream(ProgrammeTakenOver.class)).hasSize(1);
  }

  @Test
  void theWholeGeneralProgrammeIsAdoptedByOneAct() {
    var sector = proposed("celina-jedan", ProgrammeKind.CONTINUOUS_SECTOR);
    var general = proposed("celina-dva", ProgrammeKind.CONTINUOUS_GENERAL);
    var induction = proposed("celina-tri", ProgrammeKind.INDUCTION);
    var managers = proposed("celina-cetiri", ProgrammeKind.MANAGERS);
    var special = proposed("celina-pet", ProgrammeKind.SPECIAL);
    var draft = keeping.draft(academy, SampleProgramme.sector("celina-sest", YEAR));

    assertThat(adoptYear(ProgrammeFamily.GENERAL)).isEqualTo(3);

    for (var id : List.of(sector, general, induction)) {
      assertThat(programmes.get(id).stage()).isEqualTo("ADOPTED");
      assertThat(programmes.get(id).adoptionAct()).isEqualTo("99/2090");
      assertThat(programmes.get(id).adoptedOn()).isEqualTo(today);
    }
    assertThat(List.of(managers, special))
        .allMatch(id -> programmes.get(id).stage().equals("PROPOSED"));
    assertThat(programmes.get(draft).stage()).isEqualTo("DRAFT");
    assertThat(events.stream(YearAdopted.class))
        .singleElement()
        .satisfies(act -> {
          assertThat(act.entries()).isEqualTo(3);
          assertThat(act.subject()).isEqualTo("programmes:general-2090");
        });
    assertThat(events.stream(ProgrammeAdopted.class)).as("one act, not three").isEmpty();
  }

  @Test
  void whatIsProposedLaterIsAdoptedByAnAmendmentOfItsOwn() {
    proposed("dopuna-jedan", ProgrammeKind.CONTINUOUS_SECTOR);
    adoptYear(ProgrammeFamily.GENERAL);
    var late = proposed("dopuna-dva", ProgrammeKind.CONTINUOUS_SECTOR);

    assertThat(adoptYear(ProgrammeFamily.GENERAL)).isEqualTo(1);

    assertThat(programmes.get(late).stage()).isEqualTo("ADOPTED");
    assertThat(events.stream(YearAdopted.class)).hasSize(2);
  }

  @Test
  void nothingIsAdoptedThatWasNotSeenOrNotProposed() {
    Refusals.with(ProgrammeRefusal.NOTHING_PROPOSED, () -> adoptYear(ProgrammeFamily.MANAGERS));
    proposed("vidjeno", ProgrammeKind.MANAGERS);
    var seen = adopting.whole(YEAR, ProgrammeFamily.MANAGERS).seen();
    proposed("nevidjeno", ProgrammeKind.MANAGERS);

    Refusals.with(
        ProgrammeRefusal.OTHERS_PROPOSED,
        () -> adopting.adopt(academy, YEAR, ProgrammeFamily.MANAGERS, seen, gazette));
    Refusals.with(
        ProgrammeRefusal.NOTHING_PROPOSED,
        () -> adopting.adopt(academy, YEAR, ProgrammeFamily.SPECIAL, "", gazette));
    assertThat(events.stream(YearAdopted.class)).isEmpty();
  }

  @Test
  void theWholeIsNotAdoptedBeforeItWasProposedOrTomorrow() {
    proposed("dan", ProgrammeKind.MANAGERS);
    var seen = adopting.whole(YEAR, ProgrammeFamily.MANAGERS).seen();

    for (var wrong : List.of(today.minusDays(1), today.plusDays(1))) {
      Refusals.with(
          wrong.isBefore(today)
              ? ProgrammeRefusal.ADOPTED_BEFORE_PROPOSED
              : ProgrammeRefusal.NOT_YET,
          () ->
              adopting.adopt(
                  academy, YEAR, ProgrammeFamily.MANAGERS, seen, Adoption.of(wrong, "99/2090")));
    }
  }

  @Test
  void theCouncilJudgesWhatWasAdoptedOnceADay() {
    var id = adopted("ocenjen", ProgrammeKind.CONTINUOUS_SECTOR);

    hearing.record(academy, id, opinion(today, 3));

    assertThat(opinions.of(id)).containsExactly(opinion(today, 3));
    Refusals.with(
        ProgrammeRefusal.OPINION_KNOWN, () -> hearing.record(academy, id, opinion(today, 4)));
    assertThat(events.stream(CouncilOpinionRecorded.class)).hasSize(1);
  }

  @Test
  void theCouncilDoesNotJudgeWhatIsNotAdoptedYetNorTomorrow() {
    var proposed = proposed("predlog", ProgrammeKind.CONTINUOUS_SECTOR);
    var adopted = adopted("usvojen", ProgrammeKind.CONTINUOUS_SECTOR);

    Refusals.with(
        ProgrammeRefusal.NOT_JUDGED_YET,
        () -> hearing.record(academy, proposed, opinion(today, 3)));
    Refusals.with(
        ProgrammeRefusal.NOT_JUDGED_YET,
        () -> hearing.record(academy, adopted, opinion(today.minusDays(1), 3)));
    Refusals.with(
        ProgrammeRefusal.NOT_YET,
        () -> hearing.record(academy, adopted, opinion(today.plusDays(1), 3)));
  }

  @Test
  void whoeverWasFasterIsNotOverwritten() {
    var id = keeping.draft(academy, SampleProgramme.sector("brzi", YEAR));
    keeping.propose(academy, id, 0);

    assertThatExceptionOfType(OptimisticLockingFailureException.class)
        .isThrownBy(() -> keeping.adopt(academy, id, 0, gazette));
  }

  @Test
  void onlyTheAcademyKeepsProgrammes() {
    var id = proposed("tudji", ProgrammeKind.MANAGERS);
    var seen = adopting.whole(YEAR, ProgrammeFamily.MANAGERS).seen();
    var other = Somebody.holding(Role.ORGANISER, new Party.OfInstitution("akademija"), application);
    var content = SampleProgramme.sector("tudji-dva", YEAR);

    List.<ThrowingCallable>of(
            () -> keeping.draft(other, content),
            () -> keeping.draftForYear(other, id, YEAR + 1),
            () -> keeping.rewrite(other, id, 1, content),
            () -> keeping.propose(other, id, 1),
            () -> keeping.takeBack(other, id, 1),
            () -> keeping.adopt(other, id, 1, gazette),
            () -> keeping.enter(other, id, 1, new RecordsEntry("1", today)),
            () -> keeping.takeOver(other, content, gazette),
            () -> adopting.adopt(other, YEAR, ProgrammeFamily.MANAGERS, seen, gazette),
            () -> hearing.record(other, id, opinion(today, 3)),
            () -> keeping.propose(academy, new ProgrammeId(UUID.randomUUID()), 0))
        .forEach(Refusals::asUnknown);
    assertThat(programmes.get(id).version()).isEqualTo(1);
  }

  private int adoptYear(ProgrammeFamily family) {
    var seen = adopting.whole(YEAR, family).seen();
    return adopting.adopt(academy, YEAR, family, seen, gazette);
  }

  private ProgrammeId proposed(String code, ProgrammeKind kind) {
    var id = keeping.draft(academy, SampleProgramme.of(code, YEAR, kind));
    keeping.propose(academy, id, 0);
    return id;
  }

  private ProgrammeId adopted(String code, ProgrammeKind kind) {
    var id = proposed(code, kind);
    keeping.adopt(academy, id, 1, gazette);
    return id;
  }

  private static CouncilOpinion opinion(LocalDate on, int mark) {
    return new CouncilOpinion(on, mark, 4, "Програм је јасан.");
  }
}
