package org.saradnja.funding.calls.following;

import static org.saradnja.funding.calls.MilestoneReached.Milestone.LIST_PUBLISHED;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.saradnja.base.kernel.Office;
import org.saradnja.base.rules.RulesInForce;
import org.saradnja.funding.calls.Annulment;
import org.saradnja.funding.calls.PublishedText;
import org.saradnja.funding.calls.following.Stage.What;

/**
 * The procedure of a call as it stands at a moment: what is done, what runs, what is late and by
 * how much. Late is what passed its last day, whether or not anybody noticed.
 */
record Timeline(List<Stage> stages) {

  Timeline {
    stages = List.copyOf(stages);
  }

  static Timeline of(PublishedText call, Milestones milestones, RulesInForce rules, Instant now) {
    var terms = Terms.of(call, milestones.day(LIST_PUBLISHED), rules);
    return of(call, milestones, terms, Moment.of(call, now));
  }

  static Timeline of(PublishedText call, Milestones milestones, Terms terms, Moment now) {
    return new Timeline(new Reckoner(call, milestones, terms, now).stages());
  }

  /** What had happened until a call was annulled, and the annulment itself. */
  Timeline annulled(PublishedText call, Annulment because) {
    boolean closed = because.at().isAfter(call.closesAt());
    var reached =
        stages.stream()
            .filter(stage ->
                stage.happened().isPresent() || stage.what() == What.APPLICATIONS && closed);
    var day = LocalDate.ofInstant(because.at(), Office.ZONE);
    var end = Stage.undated(What.ANNULLED, new Standing.Stopped(), Optional.of(day));
    return new Timeline(Stream.concat(reached, Stream.of(end)).toList());
  }

  Stage on(What what) {
    return stages.stream().filter(stage -> stage.what() == what).findFirst().orElseThrow();
  }

  /**
   * The stage that concerns most people now: the first of these whose term runs or is overdue, or
   * else the last that was reached.
   */
  Stage current() {
    return Stream.of(What.APPLICATIONS, What.OBJECTION, What.LIST, What.SELECTION)
        .flatMap(what -> stages.stream().filter(stage -> stage.what() == what))
        .filter(stage -> stage.standing().isOpen())
        .findFirst()
        .orElseGet(this::lastReached);
  }

  private Stage lastReached() {
    return stages.reversed().stream()
        .filter(stage -> !(stage.standing() instanceof Standing.Ahead))
        .findFirst()
        .orElseThrow();
  }
}
