package org.saradnja.funding.assessment.scoring;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.saradnja.funding.applications.ApplicationId;
import org.saradnja.funding.assessment.GivenScores;
import org.saradnja.funding.assessment.PointsGiven;
import org.saradnja.parties.people.PersonId;

/**
 * A member's sheet for one application. Points once given count until the changed ones are given in
 * their turn; nothing that was given is lost.
 */
sealed interface ScoreSheet {

  ApplicationId application();

  PersonId person();

  /** What stands in the form. */
  Entries entries();

  /** What is being written, saved; it counts for nothing yet. */
  ScoreSheet save(Entries written, Instant at);

  static ScoreSheet untouched(ApplicationId application, PersonId person, Instant at) {
    return new Draft(application, person, Entries.NONE, at);
  }

  record Draft(ApplicationId application, PersonId person, Entries entries, Instant savedAt)
      implements ScoreSheet {

    @Override
    public Draft save(Entries written, Instant at) {
      return new Draft(application, person, written, at);
    }

    Given give(Map<String, PointsGiven> points, Instant at) {
      return new Given(new GivenScores(UUID.randomUUID(), application, person, 1, at, "", points));
    }
  }

  record Given(GivenScores last) implements ScoreSheet {

    @Override
    public ApplicationId application() {
      return last.application();
    }

    @Override
    public PersonId person() {
      return last.person();
    }

    @Override
    public Entries entries() {
      return Entries.of(last);
    }

    @Override
    public Revised save(Entries written, Instant at) {
      return new Revised(last, written, at);
    }

    Given change(Map<String, PointsGiven> points, String why, Instant at) {
      return new Given(
          new GivenScores(
              UUID.randomUUID(), application(), person(), last.number() + 1, at, why, points));
    }
  }

  /** Given before and being changed: the last given still count. */
  record Revised(GivenScores last, Entries entries, Instant savedAt) implements ScoreSheet {

    @Override
    public ApplicationId application() {
      return last.application();
    }

    @Override
    public PersonId person() {
      return last.person();
    }

    @Override
    public Revised save(Entries written, Instant at) {
      return new Revised(last, written, at);
    }

    Given change(Map<String, PointsGiven> points, String why, Instant at) {
      return new Given(last).change(points, why, at);
    }
  }
}
