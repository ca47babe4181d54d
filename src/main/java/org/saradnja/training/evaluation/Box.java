package org.saradnja.training.evaluation;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * All answers to one training on one occasion, counted together as soon as they are put in. What
 * was one sheet cannot be told any more: marks are counts by question, remarks stand in the order
 * of their letters, and the order of the sheets makes no difference to the box.
 *
 * @param sheets how many were put in
 * @param tallies by the texts of slots, {@code remarks} likewise
 */
public record Box(
    int sheets, SortedMap<String, Tally> tallies, SortedMap<String, List<String>> remarks) {

  public static final Box EMPTY = new Box(0, new TreeMap<>(), new TreeMap<>());

  public Box {
    tallies = Collections.unmodifiableSortedMap(new TreeMap<>(tallies));
    remarks = Collections.unmodifiableSortedMap(new TreeMap<>(remarks));
  }

  public Box with(AnswerSheet sheet) {
    var counted = new TreeMap<>(tallies);
    sheet.marks().forEach((slot, value) -> counted.put(slot.text(), tally(slot).with(value)));
    var said = new TreeMap<>(remarks);
    sheet
        .remarks()
        .forEach((slot, text) ->
            said.put(
                slot.text(),
                Stream.concat(remarks(slot).stream(), Stream.of(text)).sorted().toList()));
    return new Box(sheets + 1, counted, said);
  }

  public Tally tally(Slot slot) {
    return tallies.getOrDefault(slot.text(), Tally.NONE);
  }

  /** In the order of their letters. */
  public List<String> remarks(Slot slot) {
    return remarks.getOrDefault(slot.text(), List.of());
  }
}
