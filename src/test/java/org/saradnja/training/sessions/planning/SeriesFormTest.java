package org.saradnja.training.sessions.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.saradnja.base.web.Face;
import org.saradnja.base.web.TextCatalogue;
import org.saradnja.base.web.Texts;
import org.saradnja.training.programmes.ProgrammeId;
import org.saradnja.training.sessions.SeriesCode;
import org.saradnja.training.sessions.Support;
import org.saradnja.training.sessions.Support.Part;

class SeriesFormTest {

  private static final String PROGRAMME = new UUID(0, 1).toString();
  private static final Set<String> OFFERED = Set.of(PROGRAMME);
  private static final Texts TEXTS = Texts.ofCommand(TextCatalogue.ofCommands(), Face.CYRILLIC);

  @Test
  void whatIsWrittenIntoTheFormIsReadBack() {
    var content =
        new SeriesContent(
            new SeriesCode("ocd-2027"),
            new ProgrammeId(new UUID(0, 1)),
            "Пробна серија",
            "О серији.",
            List.of(
                new Support(Part.DONOR, "Влада Швајцарске", "Government of Switzerland"),
                new Support(Part.DONOR, "Други донатор", ""),
                new Support(Part.PROJECT, "Пројекат", "Project"),
                new Support(Part.PARTNER, "Партнер", "")));

    var form = SeriesForm.of(content, 4);

    assertThat(form.errors(OFFERED, TEXTS)).isEmpty();
    assertThat(form.content()).isEqualTo(content);
    assertThat(form.version()).isEqualTo(4);
    assertThat(form.donor())
        .isEqualTo("Влада Швајцарске | Government of Switzerland\nДруги донатор");
  }

  @Test
  void theChainGoesFromTheDonorToTheOrganiser() {
    var form =
        new SeriesForm(
            "a", PROGRAMME, "Серија", "", "Д", "П", "Пр", "И\n\n  И2 ", "Пар", "Орг | Org", 0);

    assertThat(form.content().support())
        .extracting(Support::part)
        .containsExactly(
            Part.DONOR,
            Part.PROGRAMME,
            Part.PROJECT,
            Part.IMPLEMENTER,
            Part.IMPLEMENTER,
            Part.PARTNER,
            Part.ORGANISER);
    assertThat(form.content().support().getLast().english()).isEqualTo("Org");
  }

  @ParameterizedTest(name = "{0}: {1} {2} {3}")
  @CsvSource({
    "title, '', ocd-2027, true, ''",
    "title, Serija, ocd-2027, true, ''",
    "code, Серија, 'OCD 2027', true, ''",
    "code, Серија, '', true, ''",
    "code, Серија, -ocd, true, ''",
    "programme, Серија, ocd-2027, false, ''",
    "about, Серија, ocd-2027, true, O seriji"
  })
  void whatIsWrongIsSaidAtItsFieldAlone(
      String field, String title, String code, boolean known, String about) {
    var programme = known ? PROGRAMME : new UUID(9, 9).toString();

    assertThat(form(title, code, programme, about).errors(OFFERED, TEXTS)).containsOnlyKeys(field);
  }

  @Test
  void textsHaveTheirLengths() {
    assertThat(form("а".repeat(301), "a", PROGRAMME, "").errors(OFFERED, TEXTS))
        .containsOnlyKeys("title");
    assertThat(form("а", "a".repeat(61), PROGRAMME, "").errors(OFFERED, TEXTS))
        .containsOnlyKeys("code");
    assertThat(form("а", "a", PROGRAMME, "а".repeat(6001)).errors(OFFERED, TEXTS))
        .containsOnlyKeys("about");
  }

  @Test
  void ofAnEmptyFormEverythingThatMustBeThereIsAskedFor() {
    assertThat(SeriesForm.EMPTY.errors(OFFERED, TEXTS))
        .containsOnlyKeys("title", "code", "programme");
  }

  private static SeriesForm form(String title, String code, String programme, String about) {
    return new SeriesForm(code, programme, title, about, "", "", "", "", "", "", 0);
  }
}
