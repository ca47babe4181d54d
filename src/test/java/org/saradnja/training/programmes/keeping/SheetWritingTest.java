package org.saradnja.training.programmes.keeping;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.saradnja.base.web.Face;
import org.saradnja.base.web.TextCatalogue;
import org.saradnja.base.web.Texts;
import org.saradnja.testing.DatabaseTest;
import org.saradnja.training.programmes.Adoption;
import org.saradnja.training.programmes.CouncilOpinion;
import org.saradnja.training.programmes.ProgrammeEntry;
import org.saradnja.training.programmes.ProgrammeId;
import org.saradnja.training.programmes.ProgrammeKind;
import org.saradnja.training.programmes.ProgrammeSheet.Fact;
import org.saradnja.training.programmes.ProgrammeSheet.Part;
import org.saradnja.training.programmes.RecordsEntry;
import org.saradnja.training.programmes.keeping.ProgrammeVersion.Adopted;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
class SheetWritingTest {

  private static final LocalDate DAY = LocalDate.of(2026, 12, 23);
  private static final Instant NOW = Instant.parse("2026-12-24T10:00:00Z");

  @Autowired private ProgrammeTable programmes;
  @Autowired private OpinionTable opinions;
  @Autowired private StoredProgrammes.Entries entries;
  private SheetWriting sheets;

  @BeforeEach
  void write() {
    sheets = new SheetWriting(entries, opinions);
  }

  @Test
  void whatTheGovernmentAdoptedNamesTheGazette() {
    var sheet =
        sheets.of(stored(ProgrammeKind.CONTINUOUS_SECTOR, Adoption.of(DAY, "99/2026")), t());

    assertThat(sheet.adoption())
        .isEqualTo(
            "Усвојила Влада на предлог Академије 23. децембра 2026. (Службени гласник РС 99/2026).");
    assertThat(sheet.cited()).isEmpty();
    assertThat(sheet.kicker()).isEqualTo("Секторски програм континуираног усавршавања · 2027.");
  }

  @Test
  void aSpecialOneNamesItsBodysActAndItsNumberInTheRecords() {
    var content = SampleProgramme.of("list", 2027, ProgrammeKind.SPECIAL);
    var adopted =
        new Adopted(
            new ProgrammeId(UUID.randomUUID()),
            content,
            Adoption.of(DAY, "акт 1"),
            Optional.of(new RecordsEntry("12-3", DAY.plusDays(9))));
    programmes.insert(adopted, true, NOW);

    var sheet = sheets.of(entries.get(adopted.id()), t());

    assertThat(sheet.cited()).isEqualTo("акт 1");
    assertThat(sheet.records()).contains("12-3", "1. јануара 2027.");
  }

  @Test
  void oneOfThePastNamesItsSource() {
    var entry = stored(ProgrammeKind.CONTINUOUS_SECTOR, Adoption.knownFrom("извештај"));

    assertThat(sheets.of(entry, t()).adoption()).isEqualTo("Унето из извора:");
    assertThat(sheets.of(entry, t()).cited()).isEqualTo("извештај");
  }

  @Test
  void thePartsStandInTheOrderOfTheCatalogueAndTheCouncilLast() {
    var entry = stored(ProgrammeKind.CONTINUOUS_SECTOR, Adoption.of(DAY, "99/2026"));
    opinions.insert(
        entry.programme().id(), new CouncilOpinion(DAY.plusDays(90), 3, 4, "Јасан програм."), NOW);

    var parts = sheets.of(entry, t()).parts();

    assertThat(parts)
        .extracting(Part::id)
        .containsExactly(
            "reasons",
            "aim",
            "outcomes",
            "topics",
            "targetGroup",
            "jobs",
            "selection",
            "methods",
            "evaluation",
            "provider",
            "council");
    assertThat(parts).filteredOn(Part::ordered).extracting(Part::id).containsExactly("topics");
    assertThat(parts.getLast().paragraphs())
        .containsExactly("Оцена 3 од 4, 23. марта 2027.", "Јасан програм.");
  }

  @Test
  void theFactsSayHowLongForHowManyAndWhatOneGets() {
    var facts = sheets.of(stored(ProgrammeKind.MANAGERS, Adoption.of(DAY, "99/2026")), t()).facts();

    assertThat(facts)
        .extracting(Fact::value)
        .containsExactly(
            "Сарадња са цивилним друштвом",
            "обука у учионици",
            "2 дана, 13 часова",
            "од 8 до 18 полазника",
            "тест",
            "сертификат");
  }

  @ParameterizedTest
  @EnumSource(Face.class)
  void everyFaceHasItsWords(Face face) {
    var texts = Texts.ofCommand(TextCatalogue.ofCommands(), face);
    for (var kind : ProgrammeKind.values()) {
      var sheet = sheets.of(stored(kind, Adoption.of(DAY, "99/2026")), texts);

      assertThat(sheet.kicker()).isNotBlank();
      assertThat(sheet.facts()).allSatisfy(fact -> assertThat(fact.value()).isNotBlank());
      assertThat(sheet.parts()).allSatisfy(part -> assertThat(part.heading()).isNotBlank());
    }
  }

  @Test
  void anEmptyTextIsNoPart() {
    assertThat(SheetWriting.parts(SampleProgramme.incomplete("a", 2027).text(), t()))
        .extracting(Part::id)
        .doesNotContain("reasons", "funds");
    assertThat(SheetWriting.name(entries.subjects().getFirst(), t()))
        .isEqualTo("Сарадња са цивилним друштвом");
  }

  private ProgrammeEntry stored(ProgrammeKind kind, Adoption adoption) {
    var id = new ProgrammeId(UUID.randomUUID());
    var code = "list-" + id.value().toString().substring(0, 8);
    var adopted = new Adopted(id, SampleProgramme.of(code, 2027, kind), adoption, Optional.empty());
    programmes.insert(adopted, true, NOW);
    return entries.get(id);
  }

  private static Texts t() {
    return Texts.ofCommand(TextCatalogue.ofCommands(), Face.CYRILLIC);
  }
}
