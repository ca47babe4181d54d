package org.saradnja.practice.exercises.working;

import java.util.List;
import org.saradnja.base.practice.PracticeOnly;
import org.saradnja.base.web.Texts;
import org.saradnja.parties.people.People;
import org.saradnja.practice.exercises.Pair;
import org.springframework.stereotype.Component;

/** What was said to a pair, as both sides read it. */
@Component
@PracticeOnly
class RemarkShowing {

  private final RemarkTable remarks;
  private final People people;

  RemarkShowing(RemarkTable remarks, People people) {
    this.remarks = remarks;
    this.people = people;
  }

  /** The latest first. */
  List<PairPage.Said> of(Pair pair, Texts t) {
    return remarks.of(pair.id()).stream()
        .map(one ->
            new PairPage.Said(t.name(people.nameOf(one.author())), t.moment(one.at()), one.text()))
        .toList();
  }
}
