package org.saradnja.training.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.saradnja.testing.Property;
import org.saradnja.training.trainers.TrainerId;
import tools.jackson.databind.json.JsonMapper;

class BoxTest {

  private static final Slot MARK = Slot.of("opsta-ocena");
  private static final Slot OTHER = new Slot("jasnoca", Optional.of(new TrainerId(new UUID(0, 7))));
  private static final Slot TEXT = Slot.of("predlog");

  @Test
  void theOrderOfTheSheetsCannotBeTold() {
    Property.forAll(
        BoxTest::someSheets,
        sheets -> {
          var shuffled = new ArrayList<>(sheets);
          Collections.shuffle(shuffled, new Random(11));

          assertThat(filled(shuffled)).isEqualTo(filled(sheets));
          assertThat(JsonMapper.shared().writeValueAsString(filled(shuffled)))
              .isEqualTo(JsonMapper.shared().writeValueAsString(filled(sheets)));
        });
  }

  @Test
  void whatOnePersonAnsweredCannotBePutTogetherAgain() {
    var highAndLow = filled(List.of(sheet(4, 1, "а"), sheet(1, 4, "б")));
    var bothTheSame = filled(List.of(sheet(4, 4, "б"), sheet(1, 1, "а")));

    assertThat(highAndLow).isEqualTo(bothTheSame);
  }

  @Test
  void everyAnswerIsCounted() {
    Property.forAll(
        BoxTest::someSheets,
        sheets -> {
          var box = filled(sheets);

          assertThat(box.sheets()).isEqualTo(sheets.size());
          assertThat(box.tally(MARK).number())
              .isEqualTo(sheets.stream().filter(one -> one.marks().containsKey(MARK)).count());
          assertThat(box.remarks(TEXT)).hasSize(box.sheets()).isSorted();
        });
  }

  @Test
  void theMeanIsRoundedOnceHalfUp() {
    var tally = Tally.NONE.with(4).with(4).with(3);

    assertThat(tally.mean()).isEqualTo(367);
    assertThat(tally.plus(Tally.NONE.with(1)).mean()).isEqualTo(300);
    assertThat(Tally.NONE.with(1).with(2).mean()).isEqualTo(150);
    assertThatExceptionOfType(IllegalStateException.class).isThrownBy(Tally.NONE::mean);
  }

  @Test
  void itIsReadAsItWasStored() {
    var box = filled(List.of(sheet(4, 1, "а"), sheet(1, 4, "б")));
    var json = JsonMapper.shared().writeValueAsString(box);

    assertThat(JsonMapper.shared().readValue(json, Box.class)).isEqualTo(box);
  }

  @Test
  void aSheetAnswersOnlyWhatWasAsked() {
    var question =
        new Question("opsta-ocena", Block.TRAINING, QuestionKind.SCALE, Indicator.OVERALL, "О", "");
    var asked = List.of(Asked.of(question));

    assertThat(new AnswerSheet(Map.of(MARK, 4), Map.of()).fits(asked, 4)).isTrue();
    assertThat(new AnswerSheet(Map.of(MARK, 5), Map.of()).fits(asked, 4)).isFalse();
    assertThat(new AnswerSheet(Map.of(OTHER, 4), Map.of()).fits(asked, 4)).isFalse();
    assertThat(new AnswerSheet(Map.of(), Map.of(MARK, "текст")).fits(asked, 4)).isFalse();
  }

  private static Box filled(List<AnswerSheet> sheets) {
    var box = Box.EMPTY;
    for (var sheet : sheets) {
      box = box.with(sheet);
    }
    return box;
  }

  private static AnswerSheet sheet(int mark, int other, String text) {
    return new AnswerSheet(Map.of(MARK, mark, OTHER, other), Map.of(TEXT, text));
  }

  private static List<AnswerSheet> someSheets(RandomGenerator random) {
    return IntStream.range(0, 1 + random.nextInt(6))
        .mapToObj(_ -> sheet(1 + random.nextInt(4), 1 + random.nextInt(4), "т" + random.nextInt(9)))
        .toList();
  }
}
