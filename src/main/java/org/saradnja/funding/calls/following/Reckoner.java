package org.saradnja.funding.calls.following;

import static org.saradnja.funding.calls.MilestoneReached.Milestone.CHECK_FINISHED;
import static org.saradnja.funding.calls.MilestoneReached.Milestone.COMMISSION_APPOINTED;
import static org.saradnja.funding.calls.MilestoneReached.Milestone.LIST_PUBLISHED;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.saradnja.base.kernel.Office;
import org.saradnja.funding.calls.PublishedText;
import org.saradnja.funding.calls.following.ProcedureTerm.Kind;
import org.saradnja.funding.calls.following.Stage.What;

/** Finds how each stage of one call stands at a moment. */
record Reckoner(PublishedText call, Milestones milestones, Terms terms, Moment now) {

  List<Stage> stages() {
    var stages = new ArrayList<Stage>();
    stages.add(
        Stage.undated(What.PUBLISHED, new Standing.Done(), Optional.of(dayOf(call.publishedAt()))));
    stages.add(applications());
    stages.add(commissionBeforeOpening() ? 1 : 2, commission());
    stages.add(check());
    stages.add(list());
    stages.add(inspectionOrObjection(What.INSPECTION, Kind.INSPECTION));
    stages.add(inspectionOrObjection(What.OBJECTION, Kind.OBJECTION));
    stages.add(objectionDecision());
    stages.add(selection());
    stages.add(Stage.undated(What.CONTRACTS, new Standing.Ahead(), Optional.empty()));
    return stages;
  }

  /** It should stand before the opening of the applications, and does unless it was late. */
  private boolean commissionBeforeOpening() {
    return milestones
        .day(COMMISSION_APPOINTED)
        .map(day -> !day.isAfter(call.lastDay()))
        .orElseGet(() -> !isClosed());
  }

  private Stage commission() {
    var appointed = milestones.day(COMMISSION_APPOINTED);
    var waiting = isClosed() ? new Standing.GoesOn() : new Standing.Ahead();
    return Stage.undated(
        What.COMMISSION, appointed.isPresent() ? new Standing.Done() : waiting, appointed);
  }

  private Stage applications() {
    var term = terms.get(Kind.APPLICATIONS);
    var standing = isClosed() ? new Standing.Done() : runs(term.lastDay());
    return new Stage(What.APPLICATIONS, standing, Optional.empty(), List.of(term), false);
  }

  private Stage check() {
    var finished = milestones.day(CHECK_FINISHED);
    if (finished.isPresent() || isListPublished()) {
      return Stage.undated(What.CHECK, new Standing.Done(), finished);
    }
    return Stage.undated(
        What.CHECK, isClosed() ? new Standing.GoesOn() : new Standing.Ahead(), finished);
  }

  private Stage list() {
    var term = terms.get(Kind.LIST);
    var published = milestones.day(LIST_PUBLISHED);
    var standing =
        published.map(day -> done(term.lastDay(), day)).orElseGet(() -> awaited(term.lastDay()));
    return new Stage(What.LIST, standing, published, List.of(term), !isClosed());
  }

  private Standing awaited(LocalDate last) {
    if (!isClosed()) {
      return new Standing.Ahead();
    }
    return today().isAfter(last) ? new Standing.Overdue(days(last, today())) : runs(last);
  }

  private static Standing done(LocalDate last, LocalDate day) {
    return day.isAfter(last) ? new Standing.DoneLate(days(last, day)) : new Standing.Done();
  }

  private Stage inspectionOrObjection(What what, Kind kind) {
    var term = terms.get(kind);
    if (!isListPublished()) {
      return ahead(what, List.of(term));
    }
    var standing = today().isAfter(term.lastDay()) ? new Standing.Done() : runs(term.lastDay());
    return new Stage(what, standing, Optional.empty(), List.of(term), false);
  }

  private Stage objectionDecision() {
    var term = terms.get(Kind.OBJECTION_DECISION);
    if (!isListPublished()) {
      return ahead(What.OBJECTION_DECISION, List.of(term));
    }
    var standing = today().isAfter(term.lastDay()) ? new Standing.Done() : new Standing.Ahead();
    return new Stage(What.OBJECTION_DECISION, standing, Optional.empty(), List.of(term), true);
  }

  /** It may not be made before the objection term has run out. */
  private Stage selection() {
    var readings = new ArrayList<ProcedureTerm>();
    readings.add(terms.get(Kind.SELECTION));
    terms.find(Kind.SELECTION_OTHERWISE).ifPresent(readings::add);
    if (!isListPublished()) {
      return ahead(What.SELECTION, readings);
    }
    var last =
        readings.stream().map(ProcedureTerm::lastDay).max(LocalDate::compareTo).orElseThrow();
    var standing =
        today().isAfter(terms.get(Kind.OBJECTION).lastDay()) ? awaited(last) : new Standing.Ahead();
    return new Stage(What.SELECTION, standing, Optional.empty(), readings, true);
  }

  /** Latest days counted from a list that is itself overdue would promise too much. */
  private Stage ahead(What what, List<ProcedureTerm> latest) {
    boolean overdue = today().isAfter(terms.get(Kind.LIST).lastDay());
    return new Stage(
        what, new Standing.Ahead(), Optional.empty(), overdue ? List.of() : latest, true);
  }

  private Standing runs(LocalDate last) {
    return new Standing.Runs(days(today(), last));
  }

  private boolean isClosed() {
    return now.closed();
  }

  private boolean isListPublished() {
    return milestones.has(LIST_PUBLISHED);
  }

  private LocalDate today() {
    return now.day();
  }

  private static LocalDate dayOf(Instant moment) {
    return LocalDate.ofInstant(moment, Office.ZONE);
  }

  private static int days(LocalDate from, LocalDate to) {
    return Math.toIntExact(ChronoUnit.DAYS.between(from, to));
  }
}
