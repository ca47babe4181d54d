package org.saradnja.training.exams;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.saradnja.testing.Property;

/** What a browser may send for an answer. */
class ResponseTest {

  @Test
  void moreValuesThanAnAnswerCanHaveAreNotTaken() {
    var sent = Response.sent(IntStream.range(0, 100).mapToObj(String::valueOf).toList());

    assertThat(sent.values()).hasSize(30).startsWith("0").endsWith("29");
  }

  @Test
  void aTypedAnswerIsCutAtItsLongest() {
    var sent = Response.sent(List.of("а".repeat(10_000), "кратко"));

    assertThat(sent.values().getFirst()).hasSize(500);
    assertThat(sent.values().getLast()).isEqualTo("кратко");
  }

  @Test
  void anAnswerOfBlanksSaysNothing() {
    assertThat(Response.NONE.isEmpty()).isTrue();
    assertThat(new Response(List.of("", "  ")).isEmpty()).isTrue();
    assertThat(new Response(List.of("", "0")).isEmpty()).isFalse();
  }

  @Test
  void nothingChangesAnAnswerAfterwards() {
    var values = new ArrayList<>(List.of("1"));
    var response = new Response(values);

    values.add("2");

    assertThat(response.values()).containsExactly("1");
  }

  @Test
  void whateverWasSentFitsTheTable() {
    Property.forAll(
        random ->
            IntStream.range(0, random.nextInt(60))
                .mapToObj(_ -> "ж".repeat(random.nextInt(1200)))
                .toList(),
        values -> {
          var sent = Response.sent(values);
          assertThat(sent.values()).hasSizeLessThanOrEqualTo(30);
          assertThat(sent.values()).allMatch(value -> value.length() <= 500);
          assertThat(Response.sent(sent.values())).as("cut once is cut").isEqualTo(sent);
        });
  }
}
