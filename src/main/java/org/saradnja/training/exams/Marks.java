package org.saradnja.training.exams;

import java.util.List;

/**
 * What an attempt is worth, in hundredths of a point; every question is worth one point.
 *
 * @param items in the order of the paper; a dropped question has none of the maximum
 * @param passMark the least that passes
 */
public record Marks(List<Item> items, int passMark) {

  public Marks {
    items = List.copyOf(items);
  }

  public int points() {
    return items.stream().mapToInt(Item::points).sum();
  }

  public int maximum() {
    return items.stream().mapToInt(Item::maximum).sum();
  }

  public boolean arePassed() {
    return points() >= passMark;
  }

  public record Item(int points, int maximum) {}
}
