package org.saradnja.funding.assessment.scoring;

import java.util.List;
import org.saradnja.funding.applications.Applications;
import org.saradnja.funding.applications.ReceivedApplication;
import org.saradnja.funding.assessment.Commission;
import org.saradnja.funding.assessment.RankingLists;
import org.saradnja.funding.calls.CallId;
import org.saradnja.parties.people.PersonId;
import org.springframework.stereotype.Component;

/** What is left for a member of a commission. */
@Component
class Left {

  private final Applications applications;
  private final ScoreTable sheets;
  private final RankingLists lists;

  Left(Applications applications, ScoreTable sheets, RankingLists lists) {
    this.applications = applications;
    this.sheets = sheets;
    this.lists = lists;
  }

  /** Applications that the member may read and has not given points to, or is changing them. */
  List<ReceivedApplication> of(Commission commission, PersonId person) {
    var mine = sheets.of(commission.call(), person);
    return applications.inOrder(commission.call()).stream()
        .filter(one -> commission.mayRead(person, one.id()))
        .filter(one -> !(mine.get(one.id()) instanceof ScoreSheet.Given))
        .toList();
  }

  boolean isOver(CallId call) {
    return lists.isPublished(call);
  }
}
