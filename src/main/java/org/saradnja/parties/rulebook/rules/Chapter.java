package org.saradnja.parties.rulebook.rules;

import org.saradnja.base.rules.Rule;

/** The parts of the book, in the order of the procedure; the numbers of the rules tell them. */
enum Chapter {
  PLAN(0),
  CALL(10),
  APPLICANTS(20),
  COMMISSION(40),
  LIST(50),
  PROGRAMME(70),
  REPORTS(88),
  COUNTING(100),
  OTHERS(110),
  TRAINERS(150),
  TRAININGS(160);

  private final int first;

  Chapter(int first) {
    this.first = first;
  }

  static Chapter of(Rule.National rule) {
    int number = Integer.parseInt(rule.code().substring("R-".length()));
    var found = PLAN;
    for (var chapter : values()) {
      found = chapter.first <= number ? chapter : found;
    }
    return found;
  }
}
