package org.saradnja.portal.news.items;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.saradnja.base.web.Face;
import org.saradnja.base.web.TextCatalogue;
import org.saradnja.base.web.Texts;
import org.saradnja.training.figures.Figures;
import org.saradnja.training.figures.UnitCounts;
import org.saradnja.training.sessions.Place;

class CountedWordsTest {

  private final CountedWords serbian = words(Face.CYRILLIC);
  private final CountedWords english = words(Face.ENGLISH);

  @ParameterizedTest
  @CsvSource({
    "1, Одржана је 1 обука, после 1 обуке, Учествовао је 1 полазник, 1 сертификат",
    "2, Одржане су 2 обуке, после 2 обуке, Учествовала су 2 полазника, 2 сертификата",
    "5, Одржано је 5 обука, после 5 обука, Учествовало је 5 полазника, 5 сертификата",
    "11, Одржано је 11 обука, после 11 обука, Учествовало је 11 полазника, 11 сертификата",
    "21, Одржана је 21 обука, после 21 обуке, Учествовао је 21 полазник, 21 сертификат",
    "123, Одржане су 123 обуке, после 123 обуке, Учествовала су 123 полазника, 123 сертификата"
  })
  void nounsAndVerbsTakeTheFormOfTheirNumber(
      int number, String held, String after, String took, String certificates) {
    assertThat(serbian.counted("held", number)).isEqualTo(held);
    assertThat(serbian.counted("afterTrainings", number)).isEqualTo(after);
    assertThat(serbian.counted("took", number)).isEqualTo(took);
    assertThat(serbian.counted("certificates", number)).isEqualTo(certificates);
  }

  @ParameterizedTest
  @CsvSource({
    "1, 0, 0, Сертификат је добио 21 полазник из 1 града.",
    "0, 2, 0, Сертификат је добио 21 полазник из 2 општине.",
    "0, 5, 0, Сертификат је добио 21 полазник из 5 општина.",
    "22, 35, 4, 'Сертификат је добио 21 полазник из 61 града, општине и градске општине.'",
    "22, 36, 7, 'Сертификат је добио 21 полазник из 65 градова, општина и градских општина.'"
  })
  void unitsStandInTheGenitiveAndOnlyTheKindsThereAre(
      int cities, int municipalities, int cityMunicipalities, String sentence) {
    var units = new UnitCounts(cities, municipalities, cityMunicipalities);

    assertThat(serbian.earned(figures(21, units))).isEqualTo(sentence);
  }

  @Test
  void kindsAreCountedApart() {
    assertThat(serbian.kinds(new UnitCounts(22, 35, 1)))
        .containsExactly("22 града", "35 општина", "1 градска општина");
    assertThat(english.kinds(new UnitCounts(1, 0, 2)))
        .containsExactly("1 city", "2 city municipalities");
  }

  @Test
  void womenAndMenAreNamedAsFarAsTheySaid() {
    assertThat(serbian.people(figures(21, UnitCounts.NONE)))
        .isEqualTo("Учествовала су 34 полазника: 21 жена, 12 мушкараца и 1 без изјашњења о полу.");
  }

  @Test
  void aPrepositionIsNotSaidTwice() {
    var places =
        List.of(
            new Place("Суботица", "Суботице", "у Суботици"),
            new Place("Ниш", "Ниша", "у Нишу"),
            new Place("Златибор", "Златибора", "на Златибору"));

    assertThat(serbian.places(places)).isEqualTo("у Суботици, Нишу и на Златибору");
    assertThat(english.places(places)).isEqualTo("Subotica, Niš and Zlatibor");
  }

  private static Figures figures(int certificates, UnitCounts units) {
    return new Figures(1, 34, 21, 12, 1, certificates, 0, units, units);
  }

  private static CountedWords words(Face face) {
    return new CountedWords(Texts.ofCommand(TextCatalogue.ofCommands(), face));
  }
}
