package org.saradnja.base.web;

/**
 * One of the three faces of every page. The path prefix says which; the id of a thing never does.
 */
public enum Face {
  CYRILLIC("", "sr-Cyrl", "Ћир"),
  LATIN("/lat", "sr-Latn", "Lat"),
  ENGLISH("/en", "en", "EN");

  private final String prefix;
  private final String language;
  private final String label;

  Face(String prefix, String language, String label) {
    this.prefix = prefix;
    this.language = language;
    this.label = label;
  }

  public String prefix() {
    return prefix;
  }

  /** The BCP 47 tag of the face. */
  public String language() {
    return language;
  }

  public String label() {
    return label;
  }

  public boolean isEnglish() {
    return this == ENGLISH;
  }

  /** The address of a path of the site ({@code /konkursi}) in this face. */
  public String href(String path) {
    if (prefix.isEmpty() || !path.startsWith("/")) {
      return path;
    }
    return path.equals("/") ? prefix : prefix + path;
  }

  /** The face a request path is in. */
  public static Face of(String path) {
    if (path.equals("/en") || path.startsWith("/en/")) {
      return ENGLISH;
    }
    return path.equals("/lat") || path.startsWith("/lat/") ? LATIN : CYRILLIC;
  }

  /** The path without the prefix of this face; a path in another face stays as it is. */
  public String strip(String path) {
    if (of(path) != this) {
      return path;
    }
    var rest = path.substring(prefix.length());
    return rest.isEmpty() ? "/" : rest;
  }
}
