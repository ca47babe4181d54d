package org.saradnja.training.trainers.calling;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.saradnja.base.web.Texts;
import org.saradnja.parties.people.Authorisation;
import org.saradnja.parties.people.Desk;
import org.saradnja.parties.people.Doing;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.training.trainers.TrainerSelections;
import org.springframework.stereotype.Component;

/** What waits for the Academy: drafts, calls to be decided, and a year with too few calls. */
@Component
class CallsDesk implements Desk {

  private final CallTable calls;
  private final CallWords words;
  private final DeskShowing showing;
  private final TrainerSelections selections;
  private final Authorisation authorisation;

  CallsDesk(
      CallTable calls,
      CallWords words,
      DeskShowing showing,
      TrainerSelections selections,
      Authorisation authorisation) {
    this.calls = calls;
    this.words = words;
    this.showing = showing;
    this.selections = selections;
    this.authorisation = authorisation;
  }

  @Override
  public List<Item> of(SignedIn who, Texts t) {
    boolean accredits = !authorisation.mandates(who, Doing.ACCREDIT_TRAINERS).isEmpty();
    return accredits
        ? Stream.of(drafts(t), inSelection(t), few(t)).flatMap(items -> items).toList()
        : List.of();
  }

  private Stream<Item> drafts(Texts t) {
    return showing.calls(t).drafts().stream()
        .map(line -> item(line.title(), line.href(), line.state(), "", t));
  }

  private Stream<Item> inSelection(Texts t) {
    return calls.published().stream()
        .filter(call -> !call.isOpenAt(words.now()) && !call.isAnnulled())
        .filter(call -> selections.of(call.id()).isEmpty())
        .map(call ->
            item(
                call.content().title(),
                DeskShowing.DESK + "/" + call.id().value() + "/izbor",
                words.state(call, t).words(),
                "soon",
                t));
  }

  private Stream<Item> few(Texts t) {
    return showing.years(t).years().stream()
        .filter(year -> !year.isEnough() && !year.over())
        .map(year ->
            new Item(
                DeskShowing.warning(year, t),
                t.get("trainerCalls.desk.about"),
                DeskShowing.DESK,
                Optional.of(LocalDate.of(year.year(), 12, 31)),
                t.get("trainerCalls.year.few"),
                "soon"));
  }

  private static Item item(String title, String href, String state, String mark, Texts t) {
    return new Item(title, t.get("trainerCalls.desk.about"), href, Optional.empty(), state, mark);
  }
}
