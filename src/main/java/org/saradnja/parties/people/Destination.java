package org.saradnja.parties.people;

import java.util.regex.Pattern;

/**
 * Where somebody goes after signing in: a path of this site without face, or the workspace. A link
 * from outside must not lead outside.
 */
public record Destination(String path) {

  private static final Pattern OURS = Pattern.compile("/([!-.0-\\[\\]-~][!-\\[\\]-~]*)?");
  private static final String SIGN_IN = "/nalog/prijava";
  private static final String DESK = "/rad";

  /** The asked one if it is ours. */
  public static Destination of(String asked) {
    boolean isOurs = OURS.matcher(asked).matches() && !asked.startsWith(SIGN_IN);
    return new Destination(isOurs ? asked : DESK);
  }
}
