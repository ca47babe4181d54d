package org.saradnja.base.practice;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.function.Consumer;

/**
 * One moment in the past of every town that is given to trainees. Modules contribute them as beans;
 * for each town they are played in order of time by the same acts that people use, each in a time
 * of its own.
 *
 * @param daysBefore how many days before the town was given it happens; 0 is at that very moment
 * @param name stable and unique among the scenes of towns, for example {@code call published}
 */
public record TownScene(int daysBefore, LocalTime time, String name, Consumer<Town> acts) {

  public static final Comparator<TownScene> IN_ORDER =
      Comparator.comparing(TownScene::daysBefore, Comparator.reverseOrder())
          .thenComparing(TownScene::time)
          .thenComparing(TownScene::name);

  public static TownScene of(int daysBefore, String time, String name, Consumer<Town> acts) {
    return new TownScene(daysBefore, LocalTime.parse(time), name, acts);
  }

  /** A scene of the moment itself; several play in the order of their names. */
  public static TownScene last(String name, Consumer<Town> acts) {
    return new TownScene(0, LocalTime.MIN, name, acts);
  }

  /** When it plays for a town that is given at the moment, in the office's zone. */
  public LocalDateTime at(LocalDateTime given) {
    return daysBefore == 0 ? given : given.toLocalDate().minusDays(daysBefore).atTime(time);
  }

  public void play(Town town) {
    acts.accept(town);
  }
}
