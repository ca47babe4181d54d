package org.saradnja.funding.assessment.scoring;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.saradnja.base.kernel.Versioned;
import org.saradnja.base.web.Texts;
import org.saradnja.funding.applications.Applications;
import org.saradnja.funding.applications.ReceivedApplication;
import org.saradnja.funding.assessment.GivenScores;
import org.saradnja.funding.assessment.PointsGiven;
import org.saradnja.funding.assessment.RankingLists;
import org.saradnja.funding.assessment.Sittings.Reading;
import org.saradnja.funding.calls.Criterion;
import org.saradnja.funding.calls.PublishedCall;
import org.saradnja.parties.people.SignedIn;
import org.springframework.stereotype.Component;

/** Lays out the sheet of one application for one member. */
@Component
class SheetShowing {

  private final ScoreTable sheets;
  private final GivenTable given;
  private final Applications applications;
  private final RankingLists lists;

  SheetShowing(ScoreTable sheets, GivenTable given, Applications applications, RankingLists lists) {
    this.sheets = sheets;
    this.given = given;
    this.applications = applications;
    this.lists = lists;
  }

  /** What stands in the form when the page is opened. */
  ScoreForm stored(SignedIn who, Reading reading) {
    var found = sheets.find(reading.application().id(), who.person());
    return ScoreForm.of(
        found.map(sheet -> sheet.value().entries()).orElse(Entries.NONE),
        found.map(Versioned::version).orElse(0),
        criteria(reading));
  }

  boolean isGiven(SignedIn who, Reading reading) {
    return given.last(reading.application().id(), who.person()).isPresent();
  }

  /** The applications this member may read, in the order of the registry. */
  List<ReceivedApplication> readable(SignedIn who, Reading reading) {
    var commission = reading.sitting().commission();
    return applications.inOrder(reading.sitting().call().id()).stream()
        .filter(one -> commission.mayRead(who.person(), one.id()))
        .toList();
  }

  SheetPage page(
      SignedIn who, Reading reading, ScoreForm form, Map<String, String> errors, Texts t) {
    var id = reading.application().id();
    var call = reading.sitting().call();
    var all = readable(who, reading);
    int at = all.indexOf(reading.application());
    var sheet = sheets.find(id, who.person()).map(Versioned::value);
    var state = SheetState.of(sheet, call.criteria(), t);
    return new SheetPage(
        id.value().toString(),
        call.code().value(),
        head(reading.application(), t),
        t.get("assessment.score.where", at + 1, all.size()),
        href(all, at - 1),
        href(all, at + 1),
        applications.sheet(id, t),
        fields(form, call.criteria(), t),
        form.change(),
        String.valueOf(ScoreForm.total(form.fields(), call.criteria())),
        String.valueOf(call.maximumPoints()),
        form.version(),
        saved(sheet, t),
        state.words(),
        state.mark(),
        given.history(id, who.person()).reversed().stream().map(one -> past(one, call, t)).toList(),
        lists.isPublished(call.id()),
        errors);
  }

  private static List<Criterion> criteria(Reading reading) {
    return reading.sitting().call().criteria();
  }

  private static SheetPage.Head head(ReceivedApplication one, Texts t) {
    return new SheetPage.Head(
        one.registryNumber(),
        one.organisationName(),
        one.title(),
        t.amount(one.requested()),
        t.amount(one.total()));
  }

  private static @Nullable String href(List<ReceivedApplication> all, int at) {
    return at < 0 || at >= all.size() ? null : "/rad/ocene/" + all.get(at).id().value();
  }

  private static List<SheetPage.Field> fields(ScoreForm form, List<Criterion> criteria, Texts t) {
    return criteria.stream()
        .map(one -> {
          var field = form.fields().getOrDefault(one.code(), new ScoreForm.Field("", ""));
          return new SheetPage.Field(
              one.code(),
              one.name(),
              one.guidance(),
              t.get("assessment.score.limit", one.maximum()),
              String.valueOf(one.maximum()),
              field.points(),
              field.reason());
        })
        .toList();
  }

  private static String saved(Optional<ScoreSheet> sheet, Texts t) {
    return sheet
        .map(found ->
            switch (found) {
              case ScoreSheet.Draft draft ->
                  t.get("assessment.score.savedAt", t.moment(draft.savedAt()));
              case ScoreSheet.Revised revised ->
                  t.get("assessment.score.savedAt", t.moment(revised.savedAt()));
              case ScoreSheet.Given done ->
                  t.get("assessment.score.givenAt", t.moment(done.last().at()));
            })
        .orElse("");
  }

  private static SheetPage.Past past(GivenScores given, PublishedCall call, Texts t) {
    var points =
        call.criteria().stream()
            .map(one -> {
              var found = given.points().getOrDefault(one.code(), new PointsGiven(0, "—"));
              return t.get("assessment.score.past", one.name(), found.points(), found.reason());
            })
            .toList();
    return new SheetPage.Past(
        t.moment(given.at()), String.valueOf(given.total()), given.change(), points);
  }
}
