package org.saradnja.training.evaluation.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.saradnja.testing.Pages.html;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.saradnja.base.kernel.NoSuchThing;
import org.saradnja.base.web.Face;
import org.saradnja.base.web.TextCatalogue;
import org.saradnja.base.web.Texts;
import org.saradnja.training.evaluation.Block;
import org.saradnja.training.evaluation.FormScope;
import org.saradnja.training.evaluation.Indicator;
import org.saradnja.training.evaluation.Question;
import org.saradnja.training.evaluation.QuestionKind;
import org.saradnja.training.evaluation.SomeEvaluation;
import org.saradnja.training.evaluation.forms.QuestionsForm.Parsed;
import org.saradnja.training.exams.Sitting;
import org.saradnja.training.sessions.SeriesCode;
import org.springframework.beans.factory.annotation.Autowired;

/** The page on which questions are written, and the form behind it. */
class QuestionsPageTest extends SomeEvaluation {

  private static final Texts T = Texts.ofCommand(TextCatalogue.ofCommands(), Face.CYRILLIC);

  @Autowired private FormTable forms;

  @Test
  void whatIsWrongUnfoldsItsQuestionWithTheMessageAtTheField() {
    var typed = fields();
    typed.put("r1-sr", "");
    typed.put("do", "adopt");

    var answer = new Sitting(web, organiser).post(path(), typed);

    assertThat(answer).hasStatus(422);
    var page = html(answer);
    assertThat(page.expectFirst("#r1-sr").attr("aria-describedby")).contains("r1-sr-error");
    assertThat(page.expectFirst("details:has(#r1-sr)").hasAttr("open")).isTrue();
    assertThat(page.expectFirst("#r0-sr").val()).isEqualTo(typed.get("r0-sr"));
    assertThat(forms.latest(FormScope.of(new SeriesCode(seriesCode())))).isEmpty();
  }

  @Test
  void lookingAtThePageOrThePreviewAdoptsNothing() {
    var typed = fields();
    typed.put("do", "preview");
    assertThat(new Sitting(web, organiser).post(path(), typed)).hasStatusOk();

    assertThat(forms.latest(FormScope.of(new SeriesCode(seriesCode())))).isEmpty();
  }

  @Test
  void thePreviewShowsWhatEverybodyIsAskedOnEveryOccasion() {
    var page = new Sitting(web, organiser).page(path());

    assertThat(page.select("section[aria-label]").eachAttr("aria-label"))
        .containsSubsequence(
            "Самопроцена пре обуке",
            "Упитник о обуци",
            "Група: одговара предавач",
            "Рад после обуке: одговара руководилац");
    assertThat(page.text()).contains("Име предавача", "Ефекат обуке на рад запосленог лица");
  }

  @ParameterizedTest
  @ValueSource(strings = {"serija/nema-je", "program/nema-ga", "drugo/obuka", "serija/Nije"})
  void whatIsNotThereHasNoForm(String rest) {
    assertThat(new Sitting(web, organiser).get("/rad/vrednovanje/obrasci/" + rest)).hasStatus(404);
  }

  @Test
  void anAddressNamesItsScopeAndBack() {
    for (var scope : List.of(FormScope.ALL, FormScope.of(new SeriesCode("ocd-2027")))) {
      var parts = FormWriting.path(scope).split("/", -1);
      assertThat(FormWriting.scope(parts[4], parts[5])).isEqualTo(scope);
    }
    assertThatExceptionOfType(NoSuchThing.class)
        .isThrownBy(() -> FormWriting.scope("serija", "Велика"));
  }

  @ParameterizedTest
  @CsvSource({"0, 3", "10, 13", "59, 60", "60, 60", "99, 60", "мало, 3", "'', 3", "-1, 3"})
  void threeFreeRowsAreAddedAndThereAreNeverMoreThanSixty(String rows, int after) {
    assertThat(new QuestionsForm(Map.of("rows", rows)).withFreeRows().rows()).isEqualTo(after);
  }

  @ParameterizedTest
  @CsvSource({"sr, 200, true", "sr, 201, false", "en, 200, true", "en, 201, false"})
  void aQuestionHasAnEnd(String language, int length, boolean good) {
    var fields = row();
    fields.put("r0-" + language, "а".repeat(length));

    assertThat(new QuestionsForm(fields).parse(T) instanceof Parsed.Valid).isEqualTo(good);
  }

  @Test
  void aQuestionInEnglishAloneSaysThatTheSerbianIsMissing() {
    var fields = row();
    fields.put("r0-sr", " ");
    fields.put("r0-en", "Overall");

    assertThat(new QuestionsForm(fields).parse(T))
        .isInstanceOfSatisfying(
            Parsed.Invalid.class, wrong -> assertThat(wrong.errors()).containsOnlyKeys("r0-sr"));
  }

  @Test
  void questionsWithoutAPlaceFollowThoseThatHaveOneInTheOrderOfTheirRows() {
    var fields = new HashMap<String, String>();
    fields.put("rows", "4");
    IntStream.range(0, 4)
        .forEach(row -> {
          fields.putAll(row(row));
          fields.put("r" + row + "-place", row == 2 ? "1" : "");
        });

    assertThat(new QuestionsForm(fields).parse(T))
        .isInstanceOfSatisfying(
            Parsed.Valid.class,
            valid ->
                assertThat(valid.questions())
                    .extracting(Question::serbian)
                    .containsExactly("Питање 2", "Питање 0", "Питање 1", "Питање 3"));
  }

  @Test
  void everyKindOfQuestionIsReadBackAsItWasPrinted() {
    var all =
        List.of(
            new Question("a", Block.SELF, QuestionKind.SCALE, Indicator.NONE, "А", "A"),
            new Question("b", Block.TRAINER, QuestionKind.TEXT, Indicator.NONE, "Б", ""),
            new Question("c", Block.GROUP, QuestionKind.YES_NO, Indicator.EXPECTATIONS, "Ц", ""),
            new Question("d", Block.SUPERIOR, QuestionKind.PERCENT, Indicator.NONE, "Д", ""));

    assertThat(QuestionsForm.of(all).parse(T)).isEqualTo(new Parsed.Valid(all));
  }

  private static Map<String, String> row() {
    var fields = new HashMap<>(row(0));
    fields.put("rows", "1");
    return fields;
  }

  private static Map<String, String> row(int number) {
    var begins = "r" + number + "-";
    return Map.of(
        begins + "sr", "Питање " + number,
        begins + "block", "TRAINING",
        begins + "kind", "SCALE",
        begins + "indicator", "NONE");
  }

  private Map<String, String> fields() {
    Document page = new Sitting(web, organiser).page(path());
    var fields = new HashMap<String, String>();
    page.select("main form input[name]").forEach(one -> fields.put(one.attr("name"), one.val()));
    page.select("main form select")
        .forEach(one -> fields.put(one.attr("name"), one.select("option[selected]").val()));
    return fields;
  }

  private String seriesCode() {
    return training.series().code().value();
  }

  private String path() {
    return "/rad/vrednovanje/obrasci/serija/" + seriesCode();
  }
}
