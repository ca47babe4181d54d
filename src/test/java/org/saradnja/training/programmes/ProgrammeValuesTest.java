package org.saradnja.training.programmes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.saradnja.base.kernel.Act;
import org.saradnja.base.kernel.Actor;
import org.saradnja.base.kernel.Digest;
import org.saradnja.training.programmes.ProgrammeText.Delivery;
import org.saradnja.training.programmes.ProgrammeText.Ending;
import org.saradnja.training.programmes.ProgrammeText.ForWhom;
import org.saradnja.training.programmes.ProgrammeText.Job;
import tools.jackson.databind.json.JsonMapper;

class ProgrammeValuesTest {

  private static final LocalDate DAY = LocalDate.of(2026, 12, 23);
  private static final ProgrammeId ID = new ProgrammeId(new UUID(0, 1));

  @ParameterizedTest
  @CsvSource({
    "'', Ц, И, Т, ЦГ, В, С",
    "Р, '', И, Т, ЦГ, В, С",
    "Р, Ц, '', Т, ЦГ, В, С",
    "Р, Ц, И, '', ЦГ, В, С",
    "Р, Ц, И, Т, '', В, С",
    "Р, Ц, И, Т, ЦГ, '', С",
    "Р, Ц, И, Т, ЦГ, В, ''"
  })
  void anEntryWithoutAnyOfItsPartsIsNotWhole(
      String reasons,
      String aim,
      String outcome,
      String topic,
      String group,
      String evaluation,
      String provider) {
    assertThat(text(reasons, aim, outcome, topic, group, evaluation, provider).isComplete())
        .isFalse();
    assertThat(text("Р", "Ц", "И", "Т", "ЦГ", "В", "С").isComplete())
        .as("funds, methods, jobs and selection may be left out")
        .isTrue();
  }

  @Test
  void whatIsStoredOfAnEntryIsReadBack() {
    var text = text("Р", "Ц", "И", "Т", "ЦГ", "В", "С");
    var json = JsonMapper.shared();

    assertThat(json.readValue(json.writeValueAsString(text), ProgrammeText.class)).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({"0, 13, 8, 18", "2, 0, 8, 18", "2, 13, 0, 18", "2, 13, 19, 18"})
  void aTrainingHasDaysHoursAndAGroup(int days, int hours, int least, int most) {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> new Delivery(DeliveryForm.CLASSROOM, List.of(), days, hours, least, most));
  }

  @ParameterizedTest
  @ValueSource(strings = {"ЛС-12", "3.14/2", "A1", "12345678901234567890"})
  void codesOfJobsAreAsTheSystematisationWritesThem(String code) {
    assertThat(new Job(code, "Послови").code()).isEqualTo(code);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "-12", "ЛС 12", "ЛС|12", "123456789012345678901"})
  void whatIsNoCodeOfAJobIsNone(String code) {
    assertThat(Job.isCode(code)).isFalse();
    assertThatIllegalArgumentException().isThrownBy(() -> new Job(code, "Послови"));
    assertThatIllegalArgumentException().isThrownBy(() -> new Job("ЛС-12", " "));
  }

  @Test
  void aProgrammeIsAdoptedOnADayByAnActOrKnownFromASource() {
    assertThat(Adoption.of(DAY, "99/2026").on()).contains(DAY);
    assertThat(Adoption.knownFrom("извештај").on()).isEmpty();
    assertThatIllegalArgumentException().isThrownBy(() -> Adoption.of(DAY, " "));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Adoption(Optional.empty(), "99/2026", ""));
  }

  @Test
  void anEntryInTheRecordsHasANumber() {
    assertThatIllegalArgumentException().isThrownBy(() -> new RecordsEntry(" ", DAY));
  }

  @ParameterizedTest
  @CsvSource({"0, 4", "5, 4", "-1, 4"})
  void theCouncilMarksOnItsScale(int mark, int scale) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new CouncilOpinion(DAY, mark, scale, "Јасан."));
    assertThatIllegalArgumentException().isThrownBy(() -> new CouncilOpinion(DAY, 3, 4, " "));
  }

  @ParameterizedTest
  @CsvSource({
    "INDUCTION, GENERAL",
    "CONTINUOUS_GENERAL, GENERAL",
    "CONTINUOUS_SECTOR, GENERAL",
    "MANAGERS, MANAGERS",
    "SPECIAL, SPECIAL"
  })
  void everyKindIsPartOfAWholeThatIsAdoptedForAYear(ProgrammeKind kind, ProgrammeFamily family) {
    assertThat(kind.family()).isEqualTo(family);
    assertThat(family.anchor(2027)).isEqualTo(family.name().toLowerCase(Locale.ROOT) + "-2027");
    assertThat(family.subject(2027)).isEqualTo("programmes:" + family.anchor(2027));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Saradnja", "saradnja sa ocd", "-a", "a-", "сарадња"})
  void whatCannotStandInAnAddressIsNoCode(String value) {
    assertThatIllegalArgumentException().isThrownBy(() -> new ProgrammeCode(value));
  }

  static Stream<Act> acts() {
    var at = Instant.parse("2026-12-24T10:00:00Z");
    var actor = new Actor(new UUID(0, 4), "institution:akademija", "academy");
    var content = Digest.ofText("проба");
    return Stream.of(
        new ProgrammeProposed(ID, at, actor, content),
        new ProgrammeAdopted(ID, at, actor, content),
        new ProgrammeEnteredInRecords(ID, at, actor, content),
        new ProgrammeTakenOver(ID, at, actor, content),
        new CouncilOpinionRecorded(ID, at, actor, content),
        new YearAdopted(2027, ProgrammeFamily.GENERAL, 5, at, actor, content));
  }

  @ParameterizedTest
  @MethodSource("acts")
  void whatWasPublishedIsReadBackAndNamedInTheLog(Act act) {
    var json = JsonMapper.shared();

    assertThat(json.readValue(json.writeValueAsString(act), act.getClass())).isEqualTo(act);
    assertThat(act.subject())
        .isEqualTo(act instanceof YearAdopted ? "programmes:general-2027" : ID.subject());
  }

  private static ProgrammeText text(
      String reasons,
      String aim,
      String outcome,
      String topic,
      String group,
      String evaluation,
      String provider) {
    return new ProgrammeText(
        reasons,
        aim,
        outcome.isEmpty() ? List.of() : List.of(outcome),
        topic.isEmpty() ? List.of() : List.of(topic),
        new ForWhom(group, List.of(), ""),
        new Delivery(DeliveryForm.CLASSROOM, List.of(), 2, 13, 8, 18),
        new Ending(KnowledgeCheck.TEST, Verification.CERTIFICATE, evaluation),
        provider,
        "");
  }
}
