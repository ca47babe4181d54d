package org.saradnja.practice.exercises.working;

import java.util.Comparator;
import java.util.List;
import org.saradnja.base.practice.PracticeOnly;
import org.saradnja.base.web.Texts;
import org.saradnja.funding.applications.Applications;
import org.saradnja.funding.applications.ReceivedApplication;
import org.saradnja.funding.assessment.GivenScores;
import org.saradnja.funding.assessment.Scores;
import org.saradnja.funding.calls.PublishedCall;
import org.saradnja.parties.people.People;
import org.springframework.stereotype.Component;

/** What members gave, with their reasons, as those read it who answer for the points. */
@Component
@PracticeOnly
class GivenReading {

  private final Scores scores;
  private final Applications applications;
  private final People people;

  GivenReading(Scores scores, Applications applications, People people) {
    this.scores = scores;
    this.applications = applications;
    this.people = people;
  }

  /** For the criterion that is complained about, of the application that complains. */
  List<ObjectionPage.Given> of(PublishedCall call, Complaint complaint, Texts t) {
    return applications.inOrder(call.id()).stream()
        .filter(one -> one.registryNumber().equals(complaint.registryNumber()))
        .flatMap(one -> given(call, one).stream())
        .map(given -> {
          var points = given.points().get(complaint.criterion());
          return points == null
              ? new ObjectionPage.Given(name(given, t), "—", "")
              : new ObjectionPage.Given(
                  name(given, t), String.valueOf(points.points()), points.reason());
        })
        .toList();
  }

  /** Every application with all that was given to it. */
  List<LookPage.Scored> all(PublishedCall call, Texts t) {
    return applications.inOrder(call.id()).stream()
        .map(one ->
            new LookPage.Scored(
                one.registryNumber(),
                one.organisationName(),
                one.title(),
                given(call, one).stream().map(given -> sheet(given, call, t)).toList()))
        .toList();
  }

  private LookPage.Sheet sheet(GivenScores given, PublishedCall call, Texts t) {
    return new LookPage.Sheet(
        name(given, t),
        t.get("exercises.look.total", given.total()),
        t.moment(given.at()),
        call.criteria().stream()
            .flatMap(criterion -> {
              var points = given.points().get(criterion.code());
              return points == null
                  ? java.util.stream.Stream.of()
                  : java.util.stream.Stream.of(
                      new LookPage.Line(
                          criterion.name(),
                          points.points() + " / " + criterion.maximum(),
                          points.reason()));
            })
            .toList());
  }

  private List<GivenScores> given(PublishedCall call, ReceivedApplication one) {
    return scores.of(call.id()).stream()
        .filter(given -> given.application().equals(one.id()))
        .sorted(Comparator.comparing(GivenScores::at))
        .toList();
  }

  private String name(GivenScores given, Texts t) {
    return t.name(people.nameOf(given.person()));
  }
}
