package org.saradnja.training.exams;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What there is to draw from in one module.
 *
 * @param confirmed questions of each difficulty
 */
public record ModuleStock(QuestionModule module, Map<Difficulty, Long> confirmed) {

  public ModuleStock {
    confirmed = Map.copyOf(confirmed);
  }

  public static ModuleStock of(QuestionModule module, List<Question> bank) {
    var counts = new EnumMap<Difficulty, Long>(Difficulty.class);
    bank.stream()
        .filter(question -> question.text().module().equals(module.code()))
        .forEach(question -> counts.merge(question.text().difficulty(), 1L, Long::sum));
    return new ModuleStock(module, counts);
  }

  /** Of the difficulty, or all of them. */
  public long count(Optional<Difficulty> difficulty) {
    return difficulty
        .map(one -> confirmed.getOrDefault(one, 0L))
        .orElseGet(() -> confirmed.values().stream().mapToLong(Long::longValue).sum());
  }
}
