package org.saradnja.training.exams.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.saradnja.training.exams.Response;
import org.saradnja.training.exams.SomeQuestions;
import org.saradnja.training.exams.Task;

class KeyedTest {

  private static final Task TRUTH = new Task.TrueFalse("?", true);

  @Test
  void numbersOnPaperArePlacesFromOne() {
    assertThat(Keyed.read(SomeQuestions.single(), 3, " 2 ")).hasValue(new Response(List.of("1")));
    assertThat(Keyed.read(SomeQuestions.multiple(), 3, "1, 3"))
        .hasValue(new Response(List.of("0", "2")));
    assertThat(Keyed.read(SomeQuestions.matching(), 3, "2 0"))
        .hasValue(new Response(List.of("1", "")));
    assertThat(Keyed.read(TRUTH, 2, "2")).hasValue(new Response(List.of("ne")));
    assertThat(Keyed.read(SomeQuestions.number(), 0, "8,5")).hasValue(new Response(List.of("8,5")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"4", "0", "1 2", "Б", "-1", "1.5"})
  void whatIsNoChoiceIsNotRead(String typed) {
    assertThat(Keyed.read(SomeQuestions.single(), 3, typed)).isEmpty();
  }

  @Test
  void nothingTypedIsNoAnswer() {
    assertThat(Keyed.read(SomeQuestions.single(), 3, " ")).hasValue(Response.NONE);
  }

  @Test
  void whatWasReadIsWrittenTheSame() {
    for (var typed : List.of("2", "1 3")) {
      var read = Keyed.read(SomeQuestions.multiple(), 3, typed).orElseThrow();
      assertThat(Keyed.write(SomeQuestions.multiple(), read)).isEqualTo(typed);
    }
    var pairs = Keyed.read(SomeQuestions.matching(), 3, "2 0").orElseThrow();
    assertThat(Keyed.write(SomeQuestions.matching(), pairs)).isEqualTo("2 0");
    assertThat(Keyed.write(TRUTH, new Response(List.of("da")))).isEqualTo("1");
    assertThat(Keyed.write(TRUTH, Response.NONE)).isEmpty();
  }
}
