package org.saradnja.base.practice;

import java.time.LocalDateTime;

/**
 * One moment of the practice world's story. Modules contribute scenes as beans; at the first start
 * they are played in order of time under the moved clock, each by the same acts that people use, so
 * that receipts, ledger and documents are real.
 */
public interface Scene {

  /** When it plays, in the office's zone; scenes of one moment play in the order of their names. */
  LocalDateTime at();

  /** A stable name, unique in the story, for example {@code 2027-02-03 commission appointed}. */
  String name();

  void play();

  static Scene of(String at, String name, Runnable acts) {
    return new Told(LocalDateTime.parse(at), name, acts);
  }

  /** A scene told in one expression. */
  record Told(LocalDateTime at, String name, Runnable acts) implements Scene {

    @Override
    public void play() {
      acts.run();
    }
  }
}
