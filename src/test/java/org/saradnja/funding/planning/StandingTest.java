package org.saradnja.funding.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.saradnja.base.kernel.Dinars;
import org.saradnja.base.web.Face;
import org.saradnja.base.web.TextCatalogue;
import org.saradnja.base.web.Texts;
import org.saradnja.funding.planning.Realisations.Realised;
import org.saradnja.parties.registry.UnitId;
import org.saradnja.testing.Property;

class StandingTest {

  private static final PlannedPeriod MARCH = PlannedPeriod.of(2027, 3, 3);
  private static final Texts SERBIAN = texts(Face.CYRILLIC);
  private static final Texts ENGLISH = texts(Face.ENGLISH);

  @ParameterizedTest(name = "on {0}: {1}, {2}, {3}")
  @CsvSource({
    "2027-02-28, najavljen, најављен, ''",
    "2027-03-01, ocekuje-se, очекује се, ''",
    "2027-03-31, ocekuje-se, очекује се, ''",
    "2027-04-01, kasni, није расписан, касни 1 дан",
    "2027-04-20, kasni, није расписан, касни 20 дана",
  })
  void aPlannedCallIsAheadDueOrLate(LocalDate today, String state, String word, String deviation) {
    var standing = Standing.expected(MARCH, today);

    assertThat(standing.state()).isEqualTo(state);
    assertThat(standing.told(SERBIAN)).isEqualTo(word);
    assertThat(standing.deviation(SERBIAN)).isEqualTo(deviation);
    assertThat(standing.code()).isEmpty();
    assertThat(standing.dates(SERBIAN)).isEmpty();
  }

  @ParameterizedTest(name = "published on {0}: {1}")
  @CsvSource({
    "2027-03-15, '', ok",
    "2027-02-27, 2 дана пре планираног периода, ok",
    "2027-04-01, 1 дан после планираног периода, soon",
    "2027-04-12, 12 дана после планираног периода, soon",
  })
  void aPublishedCallSaysHowFarItWasFromItsPeriod(LocalDate on, String deviation, String mark) {
    var standing = Standing.published(MARCH, realised(on));

    assertThat(standing.deviation(SERBIAN)).isEqualTo(deviation);
    assertThat(standing.mark()).isEqualTo(mark);
    assertThat(standing.code()).isEqualTo("LUC-2027-01");
  }

  @Test
  void aCallSaysWhenItCameAndUntilWhenItTakesApplications() {
    var came = realised(LocalDate.of(2027, 4, 12));

    assertThat(plain(Standing.unplanned(came).dates(SERBIAN)))
        .isEqualTo("расписан 12. 4. 2027. · пријаве до 27. 4. 2027.");
    assertThat(plain(Standing.published(MARCH, came).dates(ENGLISH)))
        .isEqualTo("issued 12 April 2027 · applications until 27 April 2027");
    assertThat(Standing.unplanned(came).deviation(SERBIAN)).isEmpty();
    assertThat(Standing.unplanned(came).told(ENGLISH)).isEqualTo("outside the plan");
  }

  @Test
  void everyMarkIsOneOfTheDesign() {
    var marks =
        List.of(
            Standing.expected(MARCH, LocalDate.of(2027, 1, 1)).mark(),
            Standing.expected(MARCH, LocalDate.of(2027, 3, 1)).mark(),
            Standing.expected(MARCH, LocalDate.of(2027, 5, 1)).mark(),
            Standing.unplanned(realised(LocalDate.of(2027, 5, 1))).mark());

    assertThat(marks).containsExactly("", "run", "late", "soon");
  }

  @Test
  void isLateJustWhenItsPeriodHasPassed() {
    Property.forAll(
        random -> LocalDate.of(2026, 1, 1).plusDays(random.nextInt(1_000)),
        today -> {
          var standing = Standing.expected(MARCH, today);

          assertThat(standing instanceof Standing.Late).isEqualTo(today.isAfter(MARCH.lastDay()));
          assertThat(standing instanceof Standing.Ahead)
              .isEqualTo(today.isBefore(MARCH.firstDay()));
        });
  }

  private static Realised realised(LocalDate on) {
    return new Realised(
        Optional.empty(),
        new UnitId("lucani"),
        "LUC-2027-01",
        "Конкурс",
        List.of("CUL"),
        on,
        on.plusDays(15),
        Dinars.of(3_000_000),
        Optional.empty());
  }

  private static Texts texts(Face face) {
    return Texts.ofCommand(TextCatalogue.ofCommands(), face);
  }

  private static String plain(String text) {
    return text.replace('\u00A0', ' ');
  }
}
