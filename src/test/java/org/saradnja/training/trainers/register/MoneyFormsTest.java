package org.saradnja.training.trainers.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.saradnja.base.kernel.Dinars;
import org.saradnja.base.web.Face;
import org.saradnja.base.web.TextCatalogue;
import org.saradnja.base.web.Texts;
import org.saradnja.training.trainers.register.Fee.Work;

/** Fees and hours as they are typed. */
class MoneyFormsTest {

  private static final Texts T = Texts.ofCommand(TextCatalogue.ofCommands(), Face.CYRILLIC);

  @ParameterizedTest(name = "\"{0}\" is {1} paras")
  @CsvSource({"2500, 250000", "2.500, 250000", "'2.500,50', 250050", "'0,01', 1"})
  void anAmountIsReadAsItIsWritten(String typed, long paras) {
    var form = new FeeForm("WORKSHOP", typed, "1. 1. 2027.", "Уредба");

    assertThat(form.errors(T)).isEmpty();
    assertThat(form.fee())
        .isEqualTo(new Fee(Work.WORKSHOP, new Dinars(paras), LocalDate.of(2027, 1, 1), "Уредба"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "0", "0,00", "-5", "много", "12e3"})
  void aFeeIsMoreThanNothing(String typed) {
    assertThat(new FeeForm("LECTURE", typed, "2027-01-01", "Уредба").errors(T))
        .containsOnlyKeys("perHour");
  }

  @Test
  void aFeeNamesItsWorkItsDayAndWhatItRestsOn() {
    assertThat(new FeeForm("", "", "", "").errors(T).keySet())
        .containsExactly("work", "perHour", "from", "basis");
    assertThat(new FeeForm("TEA", "1", "2027-01-01", "Уредба").errors(T)).containsOnlyKeys("work");
    assertThat(new FeeForm("LECTURE", "1", "2027-01-01", "а".repeat(301)).errors(T))
        .containsOnlyKeys("basis");
    assertThat(new FeeForm("LECTURE", "1", "2027-01-01", "а".repeat(300)).errors(T)).isEmpty();
  }

  @Test
  void hoursAreReadByKindOfWorkAndNoneIsLeftOut() {
    var form = new HoursForm("obuka", "8", "0", "", " 2 ");

    assertThat(form.errors(Set.of("obuka"), T)).isEmpty();
    assertThat(form.hours())
        .isEqualTo(new Hours("obuka", Map.of(Work.LECTURE, 8, Work.PREPARATION, 2), true));
    assertThat(form.hours().sum()).isEqualTo(10);
  }

  @ParameterizedTest(name = "{0} = {1}")
  @CsvSource({
    "lecture, 201",
    "workshop, -1",
    "mentoring, осам",
    "preparation, 1.5",
    "lecture, 9999"
  })
  void hoursThatCannotBeAreSaidAtTheirField(String field, String typed) {
    var form =
        new HoursForm(
            "obuka",
            field.equals("lecture") ? typed : "1",
            field.equals("workshop") ? typed : "1",
            field.equals("mentoring") ? typed : "1",
            field.equals("preparation") ? typed : "1");

    assertThat(form.errors(Set.of("obuka"), T)).containsOnlyKeys(field);
  }

  @Test
  void hoursOfNothingAreSaidOnce() {
    assertThat(new HoursForm("obuka", "", "0", "", "").errors(Set.of("obuka"), T))
        .containsOnlyKeys("lecture");
    assertThat(new HoursForm("obuka", "200", "", "", "").errors(Set.of("obuka"), T)).isEmpty();
  }

  @Test
  void onlyATrainingOfTheListHasHours() {
    assertThat(new HoursForm("druga", "8", "", "", "").errors(Set.of("obuka"), T))
        .containsOnlyKeys("training");
    assertThat(new HoursForm("", "", "", "", "").errors(Set.of(), T)).containsOnlyKeys("training");
  }
}
