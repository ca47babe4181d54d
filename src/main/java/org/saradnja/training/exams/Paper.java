package org.saradnja.training.exams;

import java.util.List;

/**
 * The paper of one attempt, fixed when it was drawn: which versions of which questions in which
 * order, and how their choices are shuffled.
 *
 * @param salt random, so that a digest of a paper or of its marks says nothing to who guesses
 */
public record Paper(String salt, List<Item> items) {

  public Paper {
    items = List.copyOf(items);
  }

  public List<QuestionVersion> versions() {
    return items.stream().map(Item::version).toList();
  }

  /**
   * One question of a paper.
   *
   * @param order for each place on the page the index of the choice, or of the right side of a
   *     pair, as the question has it
   */
  public record Item(QuestionVersion version, List<Integer> order) {

    public Item {
      order = List.copyOf(order);
    }
  }
}
