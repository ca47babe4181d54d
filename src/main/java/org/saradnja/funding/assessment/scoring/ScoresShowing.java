package org.saradnja.funding.assessment.scoring;

import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.saradnja.base.web.Texts;
import org.saradnja.funding.applications.ApplicationId;
import org.saradnja.funding.applications.Applications;
import org.saradnja.funding.applications.ReceivedApplication;
import org.saradnja.funding.assessment.Commission;
import org.saradnja.funding.assessment.GivenScores;
import org.saradnja.funding.assessment.Seat;
import org.saradnja.funding.assessment.Sittings.Sitting;
import org.saradnja.parties.people.People;
import org.saradnja.parties.people.PersonId;
import org.saradnja.parties.people.SignedIn;
import org.springframework.stereotype.Component;

/** Lays out what is left for a member, and for the president how far all are. */
@Component
class ScoresShowing {

  /** Members whose totals lie further apart should talk before the list. */
  private static final int WIDE = 20;

  private static final int ALL = 100;

  private final ScoreTable sheets;
  private final GivenTable given;
  private final Applications applications;
  private final People people;
  private final Left left;

  ScoresShowing(
      ScoreTable sheets, GivenTable given, Applications applications, People people, Left left) {
    this.sheets = sheets;
    this.given = given;
    this.applications = applications;
    this.people = people;
    this.left = left;
  }

  ScoresPage page(SignedIn who, Sitting sitting, Texts t) {
    var call = sitting.call();
    var commission = sitting.commission();
    var all = applications.inOrder(call.id());
    var mine = sheets.of(call.id(), who.person());
    var waiting = left.of(commission, who.person());
    boolean published = left.isOver(call.id());
    var scores = given.of(call.id());
    boolean presides = commission.isPresident(who.person());
    return new ScoresPage(
        call.code().value(),
        call.title(),
        lead(waiting.size(), published, t),
        published || waiting.isEmpty() ? null : href(waiting.getFirst()),
        all.stream().map(one -> item(one, who, sitting, mine, t)).toList(),
        presides
            ? commission.seats().stream()
                .map(seat -> progress(seat, commission, all, scores, t))
                .toList()
            : List.of(),
        presides
            ? all.stream().map(one -> spread(one, commission, who.person(), scores, t)).toList()
            : List.of(),
        published ? "/konkursi/" + call.code() + "/lista" : null);
  }

  private static String lead(int waiting, boolean published, Texts t) {
    if (published) {
      return t.get("assessment.scores.published");
    }
    return waiting == 0
        ? t.get("assessment.scores.none")
        : t.count("assessment.scores.left", waiting);
  }

  private static String href(ReceivedApplication one) {
    return "/rad/ocene/" + one.id().value();
  }

  private static ScoresPage.Item item(
      ReceivedApplication one,
      SignedIn who,
      Sitting sitting,
      Map<ApplicationId, ScoreSheet> mine,
      Texts t) {
    boolean readable = sitting.commission().mayRead(who.person(), one.id());
    var state =
        readable
            ? SheetState.of(Optional.ofNullable(mine.get(one.id())), sitting.call().criteria(), t)
            : new SheetState(t.get("assessment.state.recused"), "off");
    return new ScoresPage.Item(
        readable ? one.registryNumber() : "",
        one.organisationName(),
        readable ? one.title() : "",
        readable ? t.amount(one.requested()) : "—",
        state.words(),
        state.mark(),
        readable ? href(one) : null);
  }

  private ScoresPage.Progress progress(
      Seat seat,
      Commission commission,
      List<ReceivedApplication> all,
      List<GivenScores> scores,
      Texts t) {
    var theirs =
        all.stream().filter(one -> !commission.isRecused(seat.person(), one.id())).toList();
    int done =
        (int)
            theirs.stream()
                .filter(one ->
                    scores.stream()
                        .anyMatch(given ->
                            given.person().equals(seat.person())
                                && given.application().equals(one.id())))
                .count();
    boolean signed = seat instanceof Seat.Signed;
    return new ScoresPage.Progress(
        seat.name(),
        t.name(people.nameOf(seat.person())),
        t.get("assessment.progress.done", done, theirs.size()),
        t.get(signed ? "assessment.statement.signed" : "assessment.statement.awaited"),
        signed ? "ok" : "",
        theirs.isEmpty() ? ALL : done * ALL / theirs.size());
  }

  private static ScoresPage.Spread spread(
      ReceivedApplication one,
      Commission commission,
      PersonId president,
      List<GivenScores> scores,
      Texts t) {
    var scorers = commission.scorersOf(one.id());
    Map<PersonId, List<GivenScores>> byPerson =
        scores.stream()
            .filter(given -> given.application().equals(one.id()))
            .filter(given -> !commission.isRecused(given.person(), one.id()))
            .collect(groupingBy(GivenScores::person));
    var totals =
        byPerson.values().stream()
            .map(List::getFirst)
            .mapToInt(GivenScores::total)
            .sorted()
            .toArray();
    boolean led = !byPerson.containsKey(president) && !commission.isRecused(president, one.id());
    boolean unknown = led || totals.length < 2;
    int apart = totals.length == 0 ? 0 : totals[totals.length - 1] - totals[0];
    return new ScoresPage.Spread(
        one.registryNumber(),
        one.organisationName(),
        t.get("assessment.progress.done", totals.length, scorers.size()),
        unknown
            ? "—"
            : t.get("assessment.progress.range", totals[0], totals[totals.length - 1], apart),
        !unknown && apart > WIDE ? "soon" : "");
  }
}
