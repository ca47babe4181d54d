package org.saradnja.base.web;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What surrounds a page: where it is, who reads it, and in the practice world its banner.
 *
 * @param path the path without face, with which the other faces are linked
 * @param query the query of the request with its question mark, or empty
 * @param origin scheme and host of the configured public address, for absolute links
 * @param reader the name of who is signed in
 * @param csrf the token that forms carry, made only when a form asks for it
 * @param isPractice whether the page belongs to the practice world and must say so
 * @param practiceClock the second of the law in it, absent in production and in an outage
 * @param beside where one is in an exercise, if in one
 * @param assets the address under which the assets stand
 */
public record Frame(
    String path,
    String query,
    String origin,
    @Nullable String reader,
    Supplier<Token> csrf,
    boolean isPractice,
    @Nullable Instant practiceClock,
    @Nullable Beside beside,
    String assets) {

  /** Where there is no page: commands. */
  static final Frame NONE = new Frame("/", "", "", null, () -> Token.NONE, false, null, null, "");

  public record Token(String name, String value) {

    static final Token NONE = new Token("_csrf", "");
  }

  /** The same around a page that many readers get: a form in it would carry another's token. */
  Frame forEverybody() {
    return new Frame(
        path, query, origin, reader, Frame::noToken, isPractice, practiceClock, null, assets);
  }

  private static Token noToken() {
    throw new IllegalStateException("A page for everybody has a form with a token");
  }

  public Optional<String> signedIn() {
    return Optional.ofNullable(reader);
  }

  public String asset(String name) {
    return assets + name;
  }

  /** Whether the page is in the part of the site to which an item of the navigation leads. */
  public boolean isIn(String section) {
    return path.equals(section) || path.startsWith(section + "/");
  }
}
