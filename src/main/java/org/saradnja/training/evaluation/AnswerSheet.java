package org.saradnja.training.evaluation;

import java.util.List;
import java.util.Map;

/** What one person answered, until it is counted in; any question may be left out. */
public record AnswerSheet(Map<Slot, Integer> marks, Map<Slot, String> remarks) {

  public AnswerSheet {
    marks = Map.copyOf(marks);
    remarks = Map.copyOf(remarks);
  }

  public boolean isEmpty() {
    return marks.isEmpty() && remarks.isEmpty();
  }

  /** Whether it answers nothing but what was asked, with values that there are. */
  public boolean fits(List<Asked> asked, int scale) {
    return marks.entrySet().stream()
            .allMatch(mark ->
                asked.stream()
                    .anyMatch(one ->
                        one.slot().equals(mark.getKey())
                            && one.question().kind().values(scale).contains(mark.getValue())))
        && remarks.keySet().stream()
            .allMatch(slot ->
                asked.stream().anyMatch(one -> one.slot().equals(slot) && one.question().isText()));
  }
}
