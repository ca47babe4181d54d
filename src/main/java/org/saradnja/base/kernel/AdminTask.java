package org.saradnja.base.kernel;

import java.util.List;

/**
 * One command of {@code ./saradnja admin}, a bean of the module whose acts it calls. It runs inside
 * the application, without its pages.
 */
public interface AdminTask {

  /** The word after {@code admin}, for example {@code first-administrator}. */
  String name();

  /** What follows the word, for example {@code EMAIL NAME}. */
  String usage();

  /** Does it and tells what was done; an {@link ActRefused} is told and fails the command. */
  List<Sentence> run(List<String> arguments);

  /** The arguments are not those that {@link #usage} names. */
  final class WrongUsage extends RuntimeException {}
}
