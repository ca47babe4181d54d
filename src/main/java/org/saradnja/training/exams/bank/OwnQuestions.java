package org.saradnja.training.exams.bank;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.IntStream;
import org.saradnja.training.exams.Basis;
import org.saradnja.training.exams.Difficulty;
import org.saradnja.training.exams.QuestionText;
import org.saradnja.training.exams.Share;
import org.saradnja.training.exams.Task;
import org.saradnja.training.exams.Task.Choice;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.json.JsonMapper;

/**
 * The questions that come with the platform: on Regulation 16/2018, written for it, each with its
 * source and with what its answer rests on.
 */
final class OwnQuestions {

  private static final String FILE = "registers/questions-2018.json";

  private OwnQuestions() {}

  static List<Incoming> all() {
    try (var file = new ClassPathResource(FILE).getInputStream()) {
      return List.of(JsonMapper.shared().readValue(file, Listed[].class)).stream()
          .map(Listed::incoming)
          .toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException("The platform's own questions cannot be read", unreadable);
    }
  }

  /**
   * @param right index of the right option
   */
  private record Listed(
      String code,
      String module,
      Difficulty difficulty,
      Basis basis,
      String stem,
      List<String> options,
      int right,
      String source,
      String explanation) {

    Incoming incoming() {
      var choices =
          IntStream.range(0, options.size())
              .mapToObj(
                  at -> new Choice(options.get(at), at == right ? Share.WHOLE : Share.NONE, ""))
              .toList();
      var task = new Task.SingleChoice(stem, choices);
      return new Incoming(
          code, new QuestionText(module, difficulty, basis, task, source, explanation));
    }
  }
}
