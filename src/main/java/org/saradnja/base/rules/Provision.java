package org.saradnja.base.rules;

/**
 * The place in an act on which a rule rests.
 *
 * @param act the code of a national act (it has texts in every language), or the title of a unit's
 *     own act as its citizens read it
 * @param article the article as cited, for example "9" or "57(2)"; empty when the act alone is
 *     cited
 * @param confirmed whether the act and the article were checked against the source
 */
public record Provision(String act, String article, boolean confirmed) {

  public Provision {
    if (act.isBlank()) {
      throw new IllegalArgumentException("A provision names its act");
    }
  }

  /** An article is cited that nobody has checked; a default or a practice cites none. */
  public boolean isToBeChecked() {
    return !confirmed && !article.isEmpty();
  }
}
