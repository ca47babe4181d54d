package org.saradnja.base.kernel;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * One command of {@code ./saradnja admin}, a bean of the module whose acts it calls. It runs inside
 * the application, without its pages.
 */
public interface AdminTask {

  /** The words after {@code admin}, for example {@code import units}. */
  String name();

  /** What follows the word, for example {@code EMAIL NAME}. */
  String usage();

  /** Does it and tells what was done; what it throws of the below is told and fails the command. */
  List<Sentence> run(List<String> arguments);

  /** The arguments are not those that {@link #usage} names. */
  final class WrongUsage extends RuntimeException {}

  /** It cannot be done with what was given; the rules themselves refuse by {@link ActRefused}. */
  final class Impossible extends RuntimeException {

    private final transient Sentence why;

    public Impossible(Sentence why) {
      super(why.key());
      this.why = why;
    }

    public Sentence why() {
      return why;
    }
  }

  /** The text of a file that an argument names. */
  static String textOf(String file) {
    try {
      return Files.readString(Path.of(file));
    } catch (IOException unreadable) {
      throw new Impossible(Sentence.of("admin.unreadable", file));
    }
  }
}
