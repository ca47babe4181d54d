package org.saradnja.training.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.saradnja.base.kernel.Localised;
import org.saradnja.base.web.Face;
import org.saradnja.base.web.TextCatalogue;
import org.saradnja.base.web.Texts;
import org.saradnja.training.evaluation.AnswersForm.Parsed;
import org.saradnja.training.trainers.Trainer;
import org.saradnja.training.trainers.TrainerId;

class AnswersFormTest {

  private static final Texts T = Texts.ofCommand(TextCatalogue.ofCommands(), Face.CYRILLIC);
  private static final List<Asked> ASKED =
      List.of(
          asked("ocena", QuestionKind.SCALE),
          asked("deo", QuestionKind.PERCENT),
          asked("preporuka", QuestionKind.YES_NO),
          asked("predlog", QuestionKind.TEXT));

  @ParameterizedTest
  @CsvSource({
    "ocena, 4, true",
    "ocena, 5, false",
    "ocena, 0, false",
    "ocena, најбоља, false",
    "deo, 70, true",
    "deo, 75, false",
    "preporuka, 1, true",
    "preporuka, да, false",
    "predlog, Више времена, true"
  })
  void anAnswerIsOneOfThoseThatThereAre(String field, String typed, boolean good) {
    var parsed = new AnswersForm(Map.of(field, typed)).parse(ASKED, 4, T);

    assertThat(parsed instanceof Parsed.Valid).isEqualTo(good);
    if (parsed instanceof Parsed.Invalid(var errors)) {
      assertThat(errors).containsOnlyKeys(field);
    }
  }

  @Test
  void anyQuestionMayBeLeftOutButNotAll() {
    var one = new AnswersForm(Map.of("ocena", "3", "deo", "", "predlog", "  "));
    var none = new AnswersForm(Map.of("ocena", "", "predlog", " "));

    assertThat(one.parse(ASKED, 4, T))
        .isEqualTo(new Parsed.Valid(new AnswerSheet(Map.of(Slot.of("ocena"), 3), Map.of())));
    assertThat(none.parse(ASKED, 4, T))
        .isInstanceOfSatisfying(
            Parsed.Invalid.class, wrong -> assertThat(wrong.errors()).containsOnlyKeys("ocena"));
  }

  @Test
  void aTextThatIsTooLongSaysByHowMuch() {
    var parsed = new AnswersForm(Map.of("predlog", "а".repeat(1003))).parse(ASKED, 4, T);

    assertThat(parsed)
        .isInstanceOfSatisfying(
            Parsed.Invalid.class,
            wrong -> assertThat(wrong.errors().get("predlog")).contains("1000", "3"));
  }

  @Test
  void signedAnswersAreToldInTheOrderOfTheQuestions() {
    var sheet =
        new AnswerSheet(
            Map.of(Slot.of("preporuka"), 1, Slot.of("ocena"), 3, Slot.of("deo"), 70),
            Map.of(Slot.of("predlog"), "Више времена"));

    var said = SignedAnswers.of(sheet).inWords(ASKED.stream().map(Asked::question).toList(), 4, T);

    assertThat(said.values()).containsExactly("3 од 4", "70\u202F%", "да", "Више времена");
  }

  @Test
  void questionsAreSetApartByWhatTheyAreAbout() {
    var trainer =
        new Trainer(
            new TrainerId(new UUID(0, 3)),
            Localised.ofCyrillic("Вежбан Вежбовић"),
            Optional.empty(),
            true);
    var about =
        Asked.of(
            new Question(
                "jasnoca", Block.TRAINER, QuestionKind.SCALE, Indicator.NONE, "Јасноћа", ""),
            trainer);

    var parts =
        QuestionnaireParts.of(
            Stream.concat(ASKED.stream(), Stream.of(about)).toList(),
            4,
            new AnswersForm(Map.of("ocena", "2")),
            Occasion.AFTER,
            T);

    assertThat(parts.parts())
        .extracting(QuestionnaireParts.Part::heading)
        .containsExactly("О обуци", "О раду предавача: Вежбан Вежбовић");
    assertThat(parts.parts().getFirst().items().getFirst().typed()).isEqualTo("2");
  }

  private static Asked asked(String key, QuestionKind kind) {
    return Asked.of(new Question(key, Block.TRAINING, kind, Indicator.NONE, "Питање " + key, ""));
  }
}
