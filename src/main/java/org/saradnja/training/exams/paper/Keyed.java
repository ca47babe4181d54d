package org.saradnja.training.exams.paper;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.saradnja.training.exams.Response;
import org.saradnja.training.exams.Task;

/**
 * How an answer on paper is keyed: choices and right sides by their printed numbers from 1, the
 * same in both scripts; several with spaces between, 0 for a left side without a pair.
 */
final class Keyed {

  private Keyed() {}

  /** Empty when it cannot be read; nothing typed is an empty answer. */
  static Optional<Response> read(Task task, int options, String typed) {
    var text = typed.strip();
    if (text.isEmpty()) {
      return Optional.of(Response.NONE);
    }
    return switch (task) {
      case Task.SingleChoice _ -> places(text, options, 1, 1);
      case Task.MultipleChoice _ -> places(text, options, 1, options);
      case Task.TrueFalse _ -> truth(text);
      case Task.Matching matching -> places(text, options, 0, matching.pairs().size());
      case Task.Numeric _, Task.ShortText _ -> Optional.of(Response.sent(List.of(text)));
    };
  }

  private static Optional<Response> truth(String text) {
    return switch (text) {
      case "1" -> Optional.of(new Response(List.of("da")));
      case "2" -> Optional.of(new Response(List.of("ne")));
      default -> Optional.empty();
    };
  }

  private static Optional<Response> places(String text, int options, int least, int most) {
    var numbers = Arrays.asList(text.split("[ ,;]+", -1));
    boolean areRead =
        numbers.size() <= most
            && numbers.stream()
                .allMatch(number ->
                    number.matches("\\d{1,2}")
                        && Integer.parseInt(number) >= least
                        && Integer.parseInt(number) <= options);
    if (!areRead) {
      return Optional.empty();
    }
    return Optional.of(
        new Response(
            numbers.stream()
                .map(Integer::parseInt)
                .map(number -> number == 0 ? "" : String.valueOf(number - 1))
                .toList()));
  }

  static String write(Task task, Response response) {
    return switch (task) {
      case Task.TrueFalse _ ->
          response.isEmpty() ? "" : response.values().getFirst().equals("da") ? "1" : "2";
      case Task.SingleChoice _, Task.MultipleChoice _, Task.Matching _ ->
          String.join(" ", response.values().stream().map(Keyed::number).toList());
      case Task.Numeric _, Task.ShortText _ ->
          response.isEmpty() ? "" : response.values().getFirst();
    };
  }

  private static String number(String place) {
    return place.isEmpty() ? "0" : String.valueOf(Integer.parseInt(place) + 1);
  }
}
