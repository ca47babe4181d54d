package org.saradnja.base.web;

/** The book of rules, as a refusal cites it; the module of the book answers. */
public interface BookRules {

  /** A national rule as it stands today; a key that the book does not hold is a defect. */
  BookRule rule(String key, Texts t);

  /**
   * @param code its number, for example R-045
   * @param name what it is about
   * @param provision act and article on which it rests, in words
   * @param toBeChecked whether the article was not yet read in its source
   */
  record BookRule(String code, String name, String provision, boolean toBeChecked) {}
}
