package org.saradnja.base.kernel;

/**
 * On what a refusal rests. Where the law speaks it is cited; where it does not, the platform says
 * that the rule is its own.
 */
public sealed interface Ground permits Ground.Law, Ground.BookRule, PlatformRule {

  Law REGULATION_16_ARTICLE_4 = new Law("regulation-16-2018", "4", true);
  Law REGULATION_16_ARTICLE_6 = new Law("regulation-16-2018", "6", true);
  Law REGULATION_16_ARTICLE_7 = new Law("regulation-16-2018", "7", false);
  Law REGULATION_16_ARTICLE_8 = new Law("regulation-16-2018", "8", false);
  Law REGULATION_16_ARTICLE_9 = new Law("regulation-16-2018", "9", true);
  Law REGULATION_90_ARTICLE_5 = new Law("trainer-regulation-90-2018", "5", true);
  Law HOLIDAYS_ACT = new Law("holidays-act", "", true);
  Law CENTRAL_RECORDS = new Law("central-records", "", true);

  static BookRule rule(String key) {
    return new BookRule(key);
  }

  /**
   * A place in an act.
   *
   * @param act the code of a national act (its text is {@code rules.act.<act>}), or the title of a
   *     unit's own act
   * @param article as cited; empty when the act alone is
   * @param confirmed whether it was read in its source
   */
  record Law(String act, String article, boolean confirmed) implements Ground {}

  /**
   * A rule of the book, with the provision on which the book says that it rests.
   *
   * @param key the stable name, for example {@code quorum}
   */
  record BookRule(String key) implements Ground {}
}
