package org.saradnja.training.programmes.keeping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.saradnja.base.kernel.ActRefused;
import org.saradnja.base.kernel.Localised;
import org.saradnja.training.programmes.Adoption;
import org.saradnja.training.programmes.Programme;
import org.saradnja.training.programmes.ProgrammeEntry;
import org.saradnja.training.programmes.ProgrammeEntry.Delivery;
import org.saradnja.training.programmes.ProgrammeId;
import org.saradnja.training.programmes.RecordsEntry;
import org.saradnja.training.programmes.keeping.ProgrammeVersion.Adopted;
import org.saradnja.training.programmes.keeping.ProgrammeVersion.Draft;
import org.saradnja.training.programmes.keeping.ProgrammeVersion.Proposed;

class ProgrammeVersionTest {

  private static final ProgrammeId ID = new ProgrammeId(new UUID(0, 1));
  private static final LocalDate PROPOSED = LocalDate.of(2026, 11, 5);
  private static final LocalDate ADOPTED = LocalDate.of(2026, 12, 23);
  private static final LocalDate TODAY = LocalDate.of(2026, 12, 24);

  @Test
  void onlyAWholeEntryIsProposed() {
    var draft = new Draft(ID, SampleProgramme.incomplete("proba", 2027));

    refused(() -> draft.propose(PROPOSED), ProgrammeRefusal.INCOMPLETE);
    assertThat(draft.saying(SampleProgramme.sector("proba", 2027)).propose(PROPOSED).on())
        .isEqualTo(PROPOSED);
  }

  @Test
  void nothingIsAdoptedBeforeItWasProposedOrBeforeTheDayHasCome() {
    var proposed = proposed(SampleProgramme.sector("proba", 2027));

    refused(
        () -> proposed.adopt(Adoption.of(PROPOSED.minusDays(1), "99/2026"), TODAY),
        ProgrammeRefusal.ADOPTED_BEFORE_PROPOSED);
    refused(
        () -> proposed.adopt(Adoption.of(TODAY.plusDays(1), "99/2026"), TODAY),
        ProgrammeRefusal.NOT_YET);
    assertThat(proposed.adopt(Adoption.of(PROPOSED, "99/2026"), TODAY).adoption().act())
        .isEqualTo("99/2026");
  }

  @Test
  void aProgrammeStandsInTheRecordsOnce() {
    var entered =
        proposed(SampleProgramme.special("proba", 2027))
            .adopt(Adoption.of(ADOPTED, "акт 1"), TODAY)
            .enter(new RecordsEntry("12-3", TODAY), TODAY);

    assertThat(entered.records()).contains(new RecordsEntry("12-3", TODAY));
    refused(
        () -> entered.enter(new RecordsEntry("12-4", TODAY), TODAY),
        ProgrammeRefusal.ALREADY_ENTERED);
  }

  @Test
  void aProgrammeIsDeliveredInItsYearOnceItIsAdopted() {
    var entry = entry(SampleProgramme.sector("proba", 2027), Optional.empty());

    assertThat(entry.on(LocalDate.of(2027, 3, 11))).isEqualTo(Delivery.LAWFUL);
    assertThat(entry.on(LocalDate.of(2026, 12, 24))).isEqualTo(Delivery.OTHER_YEAR);
    assertThat(entry.on(LocalDate.of(2028, 1, 1))).isEqualTo(Delivery.OTHER_YEAR);
    assertThat(entry(SampleProgramme.sector("proba", 2026), Optional.empty()).on(PROPOSED))
        .isEqualTo(Delivery.NOT_YET_ADOPTED);
  }

  @Test
  void aSpecialProgrammeIsBlockedUntilTheDayAfterItsEntry() {
    var day = LocalDate.of(2027, 3, 11);
    var special = SampleProgramme.special("proba", 2027);

    assertThat(entry(special, Optional.empty()).on(day)).isEqualTo(Delivery.NOT_IN_RECORDS);
    assertThat(entry(special, Optional.of(new RecordsEntry("1", day))).on(day))
        .isEqualTo(Delivery.NOT_IN_RECORDS);
    assertThat(entry(special, Optional.of(new RecordsEntry("1", day.minusDays(1)))).on(day))
        .isEqualTo(Delivery.LAWFUL);
  }

  private static ProgrammeEntry entry(Content content, Optional<RecordsEntry> records) {
    var programme =
        new Programme(
            ID,
            content.code(),
            content.year(),
            content.kind(),
            Localised.ofCyrillic(content.title()),
            content.subject(),
            2,
            13,
            records.map(RecordsEntry::number),
            true);
    return new ProgrammeEntry(programme, content.text(), Adoption.of(ADOPTED, "99/2026"), records);
  }

  private static Proposed proposed(Content content) {
    return new Draft(ID, content).propose(PROPOSED);
  }

  private static void refused(ThrowingCallable act, ProgrammeRefusal reason) {
    assertThatExceptionOfType(ActRefused.class)
        .isThrownBy(act)
        .extracting(ActRefused::refusal)
        .isEqualTo(reason);
  }

  static Adopted adopted(ProgrammeId id, Content content) {
    return new Draft(id, content).propose(PROPOSED).adopt(Adoption.of(ADOPTED, "99/2026"), TODAY);
  }
}
