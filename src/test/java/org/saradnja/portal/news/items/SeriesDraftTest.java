package org.saradnja.portal.news.items;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.saradnja.base.kernel.Localised;
import org.saradnja.base.kernel.Script;
import org.saradnja.base.web.TextCatalogue;
import org.saradnja.testing.Property;
import org.saradnja.training.figures.Figures;
import org.saradnja.training.figures.SeriesFigures;
import org.saradnja.training.figures.UnitCounts;
import org.saradnja.training.programmes.Programme;
import org.saradnja.training.programmes.ProgrammeCode;
import org.saradnja.training.programmes.ProgrammeId;
import org.saradnja.training.programmes.ProgrammeKind;
import org.saradnja.training.sessions.Place;
import org.saradnja.training.sessions.Series;
import org.saradnja.training.sessions.SeriesCode;
import org.saradnja.training.sessions.SeriesId;
import org.saradnja.training.sessions.Support;
import org.saradnja.training.sessions.Support.Part;

class SeriesDraftTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 2);
  private static final LocalDate FIRST = LocalDate.of(2026, 9, 14);
  private static final LocalDate LAST = LocalDate.of(2026, 10, 2);
  private static final UnitCounts SIX_UNITS = new UnitCounts(1, 5, 0);
  private static final Place NIS = new Place("Ниш", "Ниша", "у Нишу");
  private static final Place RASKA = new Place("Рашка", "Рашке", "у Рашки");
  private static final Support ORGANISER =
      new Support(Part.ORGANISER, "Национална академија", "National Academy");

  private final SeriesDraft drafting = new SeriesDraft(TextCatalogue.ofCommands());

  @Test
  void certificatesStandInTheTitleOnceThereAreSome() {
    var draft = of(figures(3, 40, 21));

    assertThat(draft.title().serbian()).isEqualTo("21 сертификат после 3 обуке 2026. године");
    assertThat(draft.lead().serbian())
        .isEqualTo("Сертификат је добио 21 полазник из 6 градова и општина.");
    assertThat(draft.body().serbian()).contains("= 21 | сертификат\n= 6 | градова и општина");
  }

  @Test
  void aSeriesWithoutCertificatesSpeaksOfThoseWhoTookPart() {
    var draft = of(figures(3, 40, 0));

    assertThat(draft.title().serbian()).isEqualTo("3 обуке 2026. године");
    assertThat(draft.lead().serbian())
        .isEqualTo("Учествовало је 40 полазника из 6 градова и општина.");
    assertThat(draft.body().serbian())
        .contains("= 3 | обуке\n= 40 | полазника\n\n")
        .doesNotContain("сертификатом", "= 0");
  }

  @Test
  void oneTrainingHasItsDaysSeveralHaveTheFirstAndTheLast() {
    assertThat(of(figures(1, 20, 0), NIS).body().serbian())
        .contains("Одржана је 1 обука у Нишу, 14. септембра – 2. октобра 2026. године.");
    assertThat(of(figures(2, 20, 0), NIS, RASKA).body().serbian())
        .contains(
            "Одржане су 2 обуке у Нишу и Рашки. Прва је почела 14. септембра 2026. године, а"
                + " последња се завршила 2. октобра 2026. године.");
  }

  @ParameterizedTest
  @CsvSource({
    "1, Организатор: Установа 1.",
    "2, Организатори: Установа 1 и Установа 2.",
    "3, 'Организатори: Установа 1, Установа 2 и Установа 3.'",
  })
  void organisersAreNamedInOneSentence(int number, String sentence) {
    var support =
        IntStream.rangeClosed(1, number)
            .mapToObj(at -> new Support(Part.ORGANISER, "Установа " + at, ""))
            .toList();

    assertThat(drafting.of(series(figures(2, 9, 0), List.of(NIS), support, List.of()), TODAY))
        .satisfies(draft -> {
          assertThat(draft.body().serbian()).contains("Тема: „Пчеле и буџет“. " + sentence);
          assertThat(draft.acknowledgement().serbian()).isEmpty();
        });
  }

  @Test
  void withoutOrganisersTheSubjectStandsAlone() {
    assertThat(
            drafting
                .of(series(figures(2, 9, 0), List.of(NIS), List.of(), List.of()), TODAY)
                .body()
                .serbian())
        .contains("\n\nТема: „Пчеле и буџет“.\n\n");
  }

  @Test
  void theAcknowledgementNamesEverybodyButTheOrganiser() {
    var support =
        List.of(
            new Support(Part.DONOR, "Влада Швајцарске", "Government of Switzerland"),
            new Support(Part.PROGRAMME, "Добра управа", ""),
            ORGANISER);

    var ack =
        drafting
            .of(series(figures(2, 9, 0), List.of(NIS), support, List.of()), TODAY)
            .acknowledgement();

    assertThat(ack.serbian()).isEqualTo("Донатор: Влада Швајцарске.\nПрограм: „Добра управа“.");
    assertThat(ack.english()).contains("Government of Switzerland", "Dobra uprava");
  }

  @Test
  void trainersAreListedInLatinForEnglishReaders() {
    var draft =
        drafting.of(
            series(figures(2, 9, 0), List.of(NIS), List.of(), List.of("Јелена Јеринић")), TODAY);

    assertThat(draft.body().serbian()).endsWith("## Ко је водио обуке\n\n- Јелена Јеринић");
    assertThat(draft.body().english()).endsWith("- Jelena Jerinić");
    assertThat(of(figures(2, 9, 0)).body().serbian()).doesNotContain("Ко је водио");
  }

  @Test
  void theOriginSaysOfWhichDayTheFiguresAre() {
    var origin = of(figures(2, 9, 0)).origin();

    assertThat(origin.serbian()).contains("2. новембра 2026. године");
    assertThat(origin.english()).contains("2 November 2026");
  }

  @Test
  void everyDraftCanBePublishedAndItsEnglishHoldsNoCyrillic() {
    Property.forAll(
        random -> {
          int participants = random.nextInt(1, 200);
          return figures(random.nextInt(1, 30), participants, random.nextInt(0, participants + 1));
        },
        figures -> {
          var draft = of(figures, NIS, RASKA);

          assertThat(draft.isComplete()).isTrue();
          assertThat(draft.title().english() + draft.lead().english() + draft.body().english())
              .doesNotContainPattern("\\p{IsCyrillic}");
          assertThat(Script.isCyrillic(draft.body().serbian())).isTrue();
        });
  }

  private Content of(Figures figures, Place... places) {
    var held = places.length == 0 ? List.of(NIS) : List.of(places);
    return drafting.of(series(figures, held, List.of(ORGANISER), List.of()), TODAY);
  }

  private static Figures figures(int sessions, int participants, int certificates) {
    return new Figures(
        sessions,
        participants,
        0,
        0,
        participants,
        certificates,
        0,
        certificates == 0 ? UnitCounts.NONE : SIX_UNITS,
        SIX_UNITS);
  }

  private static SeriesFigures series(
      Figures figures, List<Place> places, List<Support> support, List<String> trainers) {
    var programme = new ProgrammeId(UUID.randomUUID());
    return new SeriesFigures(
        new Series(
            new SeriesId(UUID.randomUUID()),
            new SeriesCode("pcele-2026"),
            programme,
            Localised.ofCyrillic("Пчеле и буџет"),
            "akademija",
            true),
        new Programme(
            programme,
            new ProgrammeCode("pcele"),
            2026,
            ProgrammeKind.values()[0],
            Localised.ofCyrillic("Пчеле и буџет"),
            "civilno-drustvo",
            2,
            12,
            Optional.empty(),
            true),
        support,
        places,
        trainers,
        FIRST,
        LAST,
        figures);
  }
}
