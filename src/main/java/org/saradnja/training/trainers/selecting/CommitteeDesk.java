package org.saradnja.training.trainers.selecting;

import java.util.List;
import java.util.Optional;
import org.saradnja.base.web.Texts;
import org.saradnja.parties.people.Desk;
import org.saradnja.parties.people.SignedIn;
import org.springframework.stereotype.Component;

/** What waits for the members of committees that select trainers. */
@Component
class CommitteeDesk implements Desk {

  private final CommitteeTable committees;
  private final SelectionWriting writing;

  CommitteeDesk(CommitteeTable committees, SelectionWriting writing) {
    this.committees = committees;
    this.writing = writing;
  }

  @Override
  public List<Item> of(SignedIn who, Texts t) {
    return writing.member(committees.of(who.person()), t).calls().stream()
        .filter(line -> line.mark().equals("soon"))
        .map(line ->
            new Item(
                line.title(),
                t.get("selection.desk.about", line.code()),
                line.href(),
                Optional.empty(),
                line.state(),
                line.mark()))
        .toList();
  }
}
