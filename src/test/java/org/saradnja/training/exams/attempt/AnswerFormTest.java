package org.saradnja.training.exams.attempt;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.saradnja.training.exams.Response;
import org.springframework.util.LinkedMultiValueMap;

/** Answers as browsers send them: one by one, or the whole page at once. */
class AnswerFormTest {

  @Test
  void oneAnswerIsItsPlaceItsNumberAndWhatWasTaken() {
    assertThat(form("p", "3", "s", "7", "o", "0", "o", "2").one())
        .contains(new AnswerForm.One(3, 7, new Response(List.of("0", "2"))));
  }

  @Test
  void anAnswerThatWasTakenBackIsAnEmptyOne() {
    assertThat(form("p", "0", "s", "2").one()).contains(new AnswerForm.One(0, 2, Response.NONE));
  }

  @ParameterizedTest(name = "p=[{0}] s=[{1}]")
  @CsvSource({
    "'', 1",
    "0, ''",
    "0, 0",
    "-1, 1",
    "1.5, 1",
    "прво, 1",
    "0, 12345678",
    "99999999, 1",
    "' 1', 1",
  })
  void whatHasNoPlaceOrNoNumberIsNoAnswer(String place, String number) {
    assertThat(form("p", place, "s", number).one()).isEmpty();
    assertThat(form("o", "1").one()).isEmpty();
  }

  @Test
  void aPageHasEveryQuestionThatStoodOnIt() {
    var all = form("s0", "0", "o0", "2", "s1", "4", "s2", "0", "o2", "а", "o2", "б").all();

    assertThat(all)
        .containsExactly(
            Map.entry(0, new Answering.Sent(0, new Response(List.of("2")))),
            Map.entry(1, new Answering.Sent(4, Response.NONE)),
            Map.entry(2, new Answering.Sent(0, new Response(List.of("а", "б")))));
  }

  @Test
  void whatStandsBehindAGapStoodOnNoPage() {
    assertThat(form("s0", "0", "s2", "0", "o2", "1").all()).containsOnlyKeys(0);
    assertThat(form("o0", "1").all()).isEmpty();
  }

  @Test
  void noPageHasMoreThanTwoHundredQuestions() {
    var fields = new LinkedMultiValueMap<String, String>();
    IntStream.range(0, 500).forEach(item -> fields.add("s" + item, "0"));

    assertThat(new AnswerForm(fields).all()).hasSize(200);
  }

  @Test
  void aNumberThatNobodyPrintedIsNone() {
    assertThat(form("s0", "много", "o0", "1").all())
        .containsExactly(Map.entry(0, new Answering.Sent(0, new Response(List.of("1")))));
  }

  @Test
  void linesOfABrowserAreLinesOfTheAnswer() {
    assertThat(form("p", "0", "s", "1", "o", "први\r\nдруги").one().orElseThrow().response())
        .isEqualTo(new Response(List.of("први\nдруги")));
  }

  @Test
  void whatWasPressedIsSaid() {
    assertThat(form("act", "predaja").act()).isEqualTo("predaja");
    assertThat(form().act()).isEmpty();
  }

  private static AnswerForm form(String... fields) {
    var sent = new LinkedMultiValueMap<String, String>();
    for (int at = 0; at < fields.length; at += 2) {
      sent.add(fields[at], fields[at + 1]);
    }
    return new AnswerForm(sent);
  }
}
