package org.saradnja.training.sessions.attending;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.saradnja.base.kernel.Office;
import org.saradnja.base.web.Face;
import org.saradnja.base.web.TextCatalogue;
import org.saradnja.base.web.Texts;
import org.saradnja.testing.Property;
import org.saradnja.training.sessions.DayBlock;

class CorrectionFormTest {

  private static final Texts T = Texts.ofCommand(TextCatalogue.ofCommands(), Face.CYRILLIC);
  private static final DayBlock DAY = on("2027-03-12");
  private static final DayState NOTHING = new DayState(new TreeMap<>(), Ruling.NONE);

  @ParameterizedTest
  @CsvSource({
    "potpis1, 9.05, ''",
    "potpis1, 9:05, ''",
    "potpis1, 09.05, ''",
    "potpis1, 23.59, ''",
    "potpis1, 24.00, potpis1",
    "potpis1, 9.60, potpis1",
    "potpis1, 9, potpis1",
    "potpis2, у девет, potpis2",
    "kasni, 0, ''",
    "kasni, 999, ''",
    "kasni, 1000, kasni",
    "kasni, -1, kasni",
    "kasni, мало, kasni",
    "razlog, '', razlog",
    "razlog, '  ', razlog",
  })
  void whatIsWrongStandsAtItsField(String field, String typed, String error) {
    var fields = new HashMap<>(Map.of("razlog", "Читач није радио."));
    fields.put(field, typed);

    var errors = CorrectionForm.of(fields, 2).errors(T);

    assertThat(String.join(" ", errors.keySet())).isEqualTo(error);
  }

  @Test
  void everythingThatIsWrongIsSaidAtOnceInTheOrderOfThePage() {
    var fields =
        Map.of("potpis1", "25.10", "potpis2", "x", "kasni", "мало", "opravdanje", "а".repeat(501));

    assertThat(CorrectionForm.of(fields, 2).errors(T).keySet())
        .containsExactly("potpis1", "potpis2", "kasni", "opravdanje", "razlog");
  }

  @ParameterizedTest
  @CsvSource({"500, ''", "501, razlog"})
  void aReasonHasAnEnd(int length, String error) {
    var errors = CorrectionForm.of(Map.of("razlog", "а".repeat(length)), 1).errors(T);

    assertThat(String.join(" ", errors.keySet())).isEqualTo(error);
  }

  @Test
  void anExcuseNeedsASignatureThatIsMissing() {
    var all = Map.of("potpis1", "9.00", "potpis2", "15.30", "opravdanje", "Пут", "razlog", "Тако.");
    var some = Map.of("potpis1", "9.00", "opravdanje", "Пут", "razlog", "Тако.");

    assertThat(CorrectionForm.of(all, 2).errors(T)).containsOnlyKeys("opravdanje");
    assertThat(CorrectionForm.of(some, 2).errors(T)).isEmpty();
  }

  @Test
  void signaturesBeyondThoseOfTheTrainingAreNotRead() {
    var form = CorrectionForm.of(Map.of("potpis1", "9.00", "potpis3", "10.00", "razlog", "т"), 2);

    assertThat(form.times()).containsExactly("9.00", "");
  }

  @Test
  void aMomentThatWasNotTouchedKeepsItsSeconds() {
    var exact = Instant.parse("2027-03-12T08:05:33.123456Z");
    var before = new DayState(new TreeMap<>(Map.of(1, exact)), Ruling.NONE);

    var untouched = form("9.05", "15.20").change(before, DAY, Office.ZONE);
    var touched = form("9.06", "").change(before, DAY, Office.ZONE);

    assertThat(untouched.signed())
        .containsEntry(1, exact)
        .containsEntry(2, Instant.parse("2027-03-12T14:20:00Z"));
    assertThat(touched.signed()).containsOnlyKeys(1).containsValue(exact("2027-03-12T08:06:00Z"));
  }

  @ParameterizedTest(name = "9.00 on {0} is {1}")
  @CsvSource({
    "2027-03-27, 2027-03-27T08:00:00Z",
    "2027-03-29, 2027-03-29T07:00:00Z",
    "2027-10-30, 2027-10-30T07:00:00Z",
    "2027-11-01, 2027-11-01T08:00:00Z",
  })
  void timesAreThoseOfTheOfficeInSummerAndWinter(String day, Instant moment) {
    var change = form("9.00", "").change(NOTHING, on(day), Office.ZONE);

    assertThat(change.signed()).containsEntry(1, moment);
  }

  @Test
  void lateIsWhatWasTypedAndOtherwiseWhatTheClockSays() {
    var byHand = CorrectionForm.of(Map.of("kasni", "12", "razlog", "т"), 1);
    var byClock = CorrectionForm.of(Map.of("razlog", "т"), 1);

    assertThat(byHand.change(NOTHING, DAY, Office.ZONE).ruling())
        .isEqualTo(new Ruling(Optional.of(12), ""));
    assertThat(byClock.change(NOTHING, DAY, Office.ZONE).ruling()).isEqualTo(Ruling.NONE);
  }

  @Test
  void aFormThatIsSentAsItWasPrintedChangesNothing() {
    Property.forAll(
        CorrectionFormTest::someState,
        state -> {
          var printed = CorrectionForm.of(state, 3, Office.ZONE);
          var fields = new HashMap<String, String>();
          for (int point = 1; point <= 3; point++) {
            fields.put("potpis" + point, printed.times().get(point - 1));
          }
          fields.put("kasni", printed.late());
          fields.put("opravdanje", printed.excuse());
          fields.put("stanje", printed.seen());
          fields.put("razlog", "Без промене.");

          var change = CorrectionForm.of(fields, 3).change(state, DAY, Office.ZONE);

          assertThat(new DayState(change.signed(), change.ruling())).isEqualTo(state);
          assertThat(change.seen()).isEqualTo(state.json());
        });
  }

  private static DayState someState(RandomGenerator random) {
    var begins = Instant.parse("2027-03-12T05:00:00Z");
    var signed = new TreeMap<Integer, Instant>();
    for (int point = 1; point <= 3; point++) {
      if (random.nextBoolean()) {
        signed.put(point, begins.plusMillis(random.nextLong(12 * 3_600_000L)));
      }
    }
    var late = random.nextBoolean() ? Optional.of(random.nextInt(200)) : Optional.<Integer>empty();
    return new DayState(signed, new Ruling(late, random.nextBoolean() ? "" : "службени пут"));
  }

  private static CorrectionForm form(String first, String second) {
    return CorrectionForm.of(
        Map.of("potpis1", first, "potpis2", second, "razlog", "Читач није радио."), 2);
  }

  private static Instant exact(String moment) {
    return Instant.parse(moment);
  }

  private static DayBlock on(String day) {
    return new DayBlock(2, LocalDate.parse(day), LocalTime.of(9, 0), LocalTime.of(15, 30));
  }
}
