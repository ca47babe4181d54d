package org.saradnja.training.sessions.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.saradnja.base.kernel.ActRefused;
import org.saradnja.base.kernel.Localised;
import org.saradnja.testing.Refusals;
import org.saradnja.training.programmes.Adoption;
import org.saradnja.training.programmes.DeliveryForm;
import org.saradnja.training.programmes.KnowledgeCheck;
import org.saradnja.training.programmes.Programme;
import org.saradnja.training.programmes.ProgrammeCode;
import org.saradnja.training.programmes.ProgrammeEntry;
import org.saradnja.training.programmes.ProgrammeId;
import org.saradnja.training.programmes.ProgrammeKind;
import org.saradnja.training.programmes.ProgrammeText;
import org.saradnja.training.programmes.RecordsEntry;
import org.saradnja.training.programmes.Verification;
import org.saradnja.training.sessions.SessionContent;
import org.saradnja.training.sessions.SessionContent.Terms;
import org.saradnja.training.trainers.TrainerId;

class ReadinessTest {

  private static final LocalDate FIRST = LocalDate.of(2027, 3, 11);
  private static final LocalDate ADOPTED = LocalDate.of(2026, 12, 23);
  private static final TrainerId TRAINER = new TrainerId(new UUID(7, 7));

  @Test
  void whatIsInOrderMayBeHeld() {
    assertThatCode(() -> readiness(training(18), sector(2027, 2)).require())
        .doesNotThrowAnyException();
  }

  @ParameterizedTest(name = "{0} {1} {2} days: {3}")
  @CsvSource({
    "2026, 2026-12-23, 2, OTHER_YEAR",
    "2028, 2026-12-23, 2, OTHER_YEAR",
    "2027, 2027-03-12, 2, NOT_YET_ADOPTED",
    "2027, 2026-12-23, 1, DAYS_DIFFER",
    "2027, 2026-12-23, 3, DAYS_DIFFER"
  })
  void theProgrammeAllowsItsYearItsDaysAndNothingBeforeItsAdoption(
      int year, LocalDate adopted, int days, PlanRefusal reason) {
    var entry = entry(ProgrammeKind.CONTINUOUS_SECTOR, year, days, adopted, Optional.empty());

    Refusals.with(reason, () -> readiness(training(18), entry).require());
  }

  @Test
  void aSpecialProgrammeWaitsForItsEntryInTheRecords() {
    var without = entry(ProgrammeKind.SPECIAL, 2027, 2, ADOPTED, Optional.empty());
    var entered =
        entry(
            ProgrammeKind.SPECIAL,
            2027,
            2,
            ADOPTED,
            Optional.of(new RecordsEntry("12-3", FIRST.minusDays(1))));

    Refusals.with(PlanRefusal.NOT_IN_RECORDS, () -> readiness(training(18), without).require());
    assertThatCode(() -> readiness(training(18), entered).require()).doesNotThrowAnyException();
  }

  @Test
  void noMoreSeatsAreAnnouncedThanTheLargestRoomHolds() {
    assertThatCode(() -> readiness(training(40), sector(2027, 2)).require())
        .doesNotThrowAnyException();

    var refused =
        catchThrowableOfType(
            ActRefused.class, () -> readiness(training(41), sector(2027, 2)).require());
    assertThat(refused.refusal()).isEqualTo(PlanRefusal.ROOM_TOO_SMALL);
    assertThat(refused.arguments()).containsExactly("41", "40");
  }

  @Test
  void somebodyMustLeadIt() {
    var terms = new Terms(FIRST.minusDays(4), 18, Optional.empty(), 5, 48, false);

    Refusals.with(
        PlanRefusal.NO_TRAINER,
        () -> readiness(SampleTraining.on(FIRST, terms), sector(2027, 2)).require());
  }

  @Test
  void whoIsNotAccreditedIsNamedBeforeAnythingElseIsLookedAt() {
    var readiness =
        new Readiness(training(18), sector(2026, 5), List.of("Зорица Примеровић", "Неко Други"));

    var refused = catchThrowableOfType(ActRefused.class, readiness::require);
    assertThat(refused.refusal()).isEqualTo(PlanRefusal.NOT_ACCREDITED);
    assertThat(refused.arguments()).containsExactly("Зорица Примеровић, Неко Други", FIRST);
    Refusals.with(PlanRefusal.NOT_ACCREDITED, readiness::requireAccredited);
  }

  private static Readiness readiness(SessionContent content, ProgrammeEntry entry) {
    return new Readiness(content, entry, List.of());
  }

  private static SessionContent training(int seats) {
    var terms = new Terms(FIRST.minusDays(4), seats, Optional.empty(), 5, 48, false);
    return SampleTraining.on(FIRST, terms, TRAINER);
  }

  private static ProgrammeEntry sector(int year, int days) {
    return entry(ProgrammeKind.CONTINUOUS_SECTOR, year, days, ADOPTED, Optional.empty());
  }

  private static ProgrammeEntry entry(
      ProgrammeKind kind, int year, int days, LocalDate adopted, Optional<RecordsEntry> records) {
    var programme =
        new Programme(
            new ProgrammeId(new UUID(0, 1)),
            new ProgrammeCode("proba"),
            year,
            kind,
            Localised.ofCyrillic("Пробни програм"),
            "civilno-drustvo",
            days,
            13,
            records.map(RecordsEntry::number),
            true);
    var text =
        new ProgrammeText(
            "Разлог",
            "Циљ",
            List.of("Исход"),
            List.of("Тема"),
            new ProgrammeText.ForWhom("Запослени", List.of(), ""),
            new ProgrammeText.Delivery(DeliveryForm.CLASSROOM, List.of(), days, 13, 8, 18),
            new ProgrammeText.Ending(KnowledgeCheck.TEST, Verification.CERTIFICATE, "Упитник"),
            "Спроводилац",
            "");
    return new ProgrammeEntry(programme, text, Adoption.of(adopted, "99/2026"), records);
  }
}
