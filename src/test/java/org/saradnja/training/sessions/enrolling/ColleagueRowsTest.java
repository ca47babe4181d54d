package org.saradnja.training.sessions.enrolling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.saradnja.base.kernel.Localised;
import org.saradnja.base.kernel.Sentence;
import org.saradnja.base.web.TableFile;
import org.saradnja.training.sessions.Gender;
import org.saradnja.training.sessions.enrolling.ColleagueRows.Problem;
import org.saradnja.training.sessions.enrolling.Enrolling.Colleague;

class ColleagueRowsTest {

  @Test
  void withoutAHeadingTheColumnsAreNameAddressGenderJob() {
    var read = ColleagueRows.read(TableFile.csv("Вежбан Вежбовић; Vezban@primer.rs; м; саветник"));

    assertThat(read.problems()).isEmpty();
    assertThat(read.colleagues())
        .containsExactly(
            new Colleague(
                Localised.ofCyrillic("Вежбан Вежбовић"),
                Gender.MAN,
                "vezban@primer.rs",
                "саветник"));
  }

  @Test
  void aHeadingNamesTheColumnsInAnyOrderAndScript() {
    var read =
        ColleagueRows.read(
            TableFile.csv("Radno mesto,Пол,E-pošta,Prezime,Ime\nšef,ж,p@primer.rs,Пробић,Проба"));

    assertThat(read.colleagues())
        .extracting(one -> one.name().cyrillic(), Colleague::email, Colleague::gender)
        .containsExactly(tuple("Проба Пробић", "p@primer.rs", Gender.WOMAN));
  }

  @ParameterizedTest
  @CsvSource({
    "ж, WOMAN",
    "Ženski, WOMAN",
    "жена, WOMAN",
    "F, WOMAN",
    "м, MAN",
    "мушки, MAN",
    "Muškarac, MAN",
    "x, NOT_STATED",
    "'', NOT_STATED"
  })
  void genderIsReadInEitherScriptAndNeverGuessed(String written, Gender gender) {
    var read = ColleagueRows.read(List.of(List.of("Проба Пробић", "", written)));

    assertThat(read.colleagues()).extracting(Colleague::gender).containsExactly(gender);
  }

  @ParameterizedTest
  @CsvSource({
    "Full name;E-mail;Sex;Position",
    "Polaznik;Mejl;Pol;Funkcija",
    "Учесник;Адреса е-поште;Пол;Радно место",
    "Запослени;Е пошта;Gender;Посао"
  })
  void theUsualHeadingsAreKnown(String heading) {
    var read =
        ColleagueRows.read(TableFile.csv(heading + "\nПроба Пробић;p@primer.rs;ж;виши саветник"));

    assertThat(read.colleagues())
        .containsExactly(
            new Colleague(
                Localised.ofCyrillic("Проба Пробић"),
                Gender.WOMAN,
                "p@primer.rs",
                "виши саветник"));
  }

  @Test
  void aHeadingIsLookedForOnlyNearTheTop() {
    var rows = new ArrayList<List<String>>();
    IntStream.range(0, 15).forEach(_ -> rows.add(List.of("")));
    rows.add(List.of("Е-пошта", "Име и презиме"));

    assertThat(ColleagueRows.read(rows).problems()).extracting(Problem::line).containsExactly(16);
  }

  @Test
  void aRowShorterThanTheHeadingHasNothingInTheOtherColumns() {
    var read =
        ColleagueRows.read(TableFile.csv("Пол,Радно место,Ime,Prezime,Mejl\nж,,Проба,Пробић"));

    assertThat(read.problems()).isEmpty();
    assertThat(read.colleagues())
        .extracting(Colleague::email, Colleague::job)
        .containsExactly(tuple("", ""));
  }

  @Test
  void whatIsLongIsShortenedOrRefusedAndNeverCutInAName() {
    var job = "а".repeat(250);
    var read =
        ColleagueRows.read(
            List.of(List.of("Проба Пробић", "", "", job), List.of("Проба " + "а".repeat(200), "")));

    assertThat(read.colleagues()).extracting(one -> one.job().length()).containsExactly(200);
    assertThat(read.problems()).containsExactly(new Problem(2, Sentence.of("enrolments.row.name")));
  }

  @Test
  void namesakesWithTwoAddressesAreTwo() {
    var read =
        ColleagueRows.read(
            List.of(
                List.of("Јован Јовановић", "jovan1@primer.rs"),
                List.of("Јован Јовановић", "jovan2@primer.rs")));

    assertThat(read.problems()).isEmpty();
    assertThat(read.colleagues()).hasSize(2);
  }

  @Test
  void lookAlikeLettersAreMendedAndARealMixtureIsSaidToBeOne() {
    var lookAlikes = "Мapкo Пeтpoвић";
    var read = ColleagueRows.read(List.of(List.of(lookAlikes), List.of("Марко Petrović")));

    assertThat(read.colleagues())
        .extracting(one -> one.name().cyrillic())
        .containsExactly("Марко Петровић");
    assertThat(read.problems())
        .containsExactly(new Problem(2, Sentence.of("enrolments.row.scripts", "Марко Petrović")));
  }

  @Test
  void aNameInLatinStaysAsItIsWritten() {
    var read = ColleagueRows.read(List.of(List.of("Szabó Éva")));

    assertThat(read.colleagues().getFirst().name()).isEqualTo(Localised.sameInBoth("Szabó Éva"));
  }

  @Test
  void theSamePersonTwiceInOneTableIsFoundInEitherScript() {
    var read =
        ColleagueRows.read(
            List.of(
                List.of("Ђорђе Ђокић", "dj@primer.rs"), List.of("Djordje Djokic", "DJ@primer.rs")));

    assertThat(read.problems())
        .containsExactly(new Problem(2, Sentence.of("enrolments.row.twice", "1")));
  }

  @Test
  void everyRowThatCannotBeReadIsNamed() {
    var read = ColleagueRows.read(TableFile.csv("Вежбан; a@b.rs\nПроба Пробић; није адреса\n;;x"));

    assertThat(read.problems()).extracting(Problem::line).containsExactly(1, 2, 3);
  }

  @Test
  void aWorkbookWithATitleAndMergedCellsIsRead() {
    var rows = TableFile.read(workbook()).orElseThrow();

    var read = ColleagueRows.read(rows);

    assertThat(read.problems()).isEmpty();
    assertThat(read.colleagues())
        .extracting(one -> one.name().cyrillic())
        .containsExactly("Вежбан Вежбовић", "Проба Пробић");
    assertThat(read.colleagues())
        .extracting(Colleague::email)
        .containsExactly("vezban@primer.rs", "proba@primer.rs");
  }

  @Test
  void whatIsNoTableIsRefused() {
    assertThat(TableFile.read(new byte[] {'P', 'K', 3, 4, 0, 1, 2})).isEmpty();
    assertThat(TableFile.read("Проба Пробић".getBytes(StandardCharsets.UTF_8))).isPresent();
  }

  @Test
  void whatWasReadIsWrittenBackSoThatItCanBeCorrected() {
    var rows = List.of(List.of("Проба Пробић", "p@primer.rs"), List.of(""));

    assertThat(TableFile.csv(TableFile.written(rows))).hasSize(1);
    assertThat(TableFile.written(rows)).isEqualTo("Проба Пробић; p@primer.rs");
  }

  /** A title over all columns, and a heading that is merged over name and surname. */
  private static byte[] workbook() {
    var bytes = new ByteArrayOutputStream();
    try (var workbook = new Workbook(bytes, "Test", "1.0")) {
      var sheet = workbook.newWorksheet("Лист");
      sheet.value(0, 0, "Пријава на обуку – општина Вежбаоница");
      sheet.range(0, 0, 0, 3).merge();
      sheet.value(2, 0, "Ime i prezime");
      sheet.range(2, 0, 2, 1).merge();
      sheet.value(2, 2, "е-пошта");
      sheet.value(2, 3, "пол");
      sheet.value(3, 0, "Вeжбан");
      sheet.value(3, 1, "Вежбовић");
      sheet.value(3, 2, "vezban@primer.rs");
      sheet.value(3, 3, "м");
      sheet.value(4, 0, "Проба Пробић");
      sheet.value(4, 2, "proba@primer.rs");
    } catch (IOException impossible) {
      throw new IllegalStateException(impossible);
    }
    return bytes.toByteArray();
  }
}
