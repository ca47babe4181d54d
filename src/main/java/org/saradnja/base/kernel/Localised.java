package org.saradnja.base.kernel;

/**
 * A name kept in both scripts. The Latin form of a person's name is what the person wrote: Cyrillic
 * is never guessed from Latin (Djordje is not always Ђорђе, Szabó stays Szabó).
 */
public record Localised(String cyrillic, String latin) {

  public Localised {
    if (cyrillic.isBlank() || latin.isBlank()) {
      throw new IllegalArgumentException("A name is kept in both scripts");
    }
  }

  /** Cyrillic to Latin loses nothing, so one form is enough when it is Cyrillic. */
  public static Localised ofCyrillic(String cyrillic) {
    return new Localised(cyrillic, Script.toLatin(cyrillic));
  }

  /** A name that has one form only, such as a Hungarian one, stands as it is in both scripts. */
  public static Localised sameInBoth(String name) {
    return new Localised(name, name);
  }
}
