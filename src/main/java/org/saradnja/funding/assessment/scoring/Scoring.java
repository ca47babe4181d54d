package org.saradnja.funding.assessment.scoring;

import java.time.Instant;
import java.util.Map;
import org.saradnja.base.kernel.ActRefused;
import org.saradnja.base.kernel.LegalTime;
import org.saradnja.base.kernel.Versioned;
import org.saradnja.funding.applications.ApplicationId;
import org.saradnja.funding.assessment.PointsGiven;
import org.saradnja.funding.assessment.RankingLists;
import org.saradnja.funding.assessment.ScoresGiven;
import org.saradnja.funding.assessment.Sittings;
import org.saradnja.funding.assessment.Sittings.Reading;
import org.saradnja.funding.assessment.scoring.ScoreSheet.Draft;
import org.saradnja.funding.assessment.scoring.ScoreSheet.Given;
import org.saradnja.funding.assessment.scoring.ScoreSheet.Revised;
import org.saradnja.parties.people.SignedIn;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Members give points to applications, each for themselves; until the list is published a member
 * may change them, and every change stays in the history.
 */
@Component
class Scoring {

  private final ScoreTable sheets;
  private final GivenTable given;
  private final Sittings sittings;
  private final RankingLists lists;
  private final LegalTime time;
  private final ApplicationEventPublisher events;

  Scoring(
      ScoreTable sheets,
      GivenTable given,
      Sittings sittings,
      RankingLists lists,
      LegalTime time,
      ApplicationEventPublisher events) {
    this.sheets = sheets;
    this.given = given;
    this.sittings = sittings;
    this.lists = lists;
    this.time = time;
    this.events = events;
  }

  /** Keeps what is being written; it counts for nothing yet and is no act. */
  @Transactional
  public void save(SignedIn who, ApplicationId id, Entries written, int version) {
    var now = time.now();
    var reading = reading(who, id);
    var found = sheet(who, id, version, now);
    sheets.save(reading.sitting().call().id(), found.with(found.value().save(written, now)));
  }

  /**
   * @param why what made the member change points given before; unused the first time
   */
  @Transactional
  public void give(
      SignedIn who, ApplicationId id, Map<String, PointsGiven> points, String why, int version) {
    var now = time.now();
    var reading = reading(who, id);
    var found = sheet(who, id, version, now);
    var given =
        switch (found.value()) {
          case Draft draft -> draft.give(points, now);
          case Given before -> before.change(points, why, now);
          case Revised revised -> revised.change(points, why, now);
        };
    var mandate = reading.sitting().mandate();
    sheets.save(reading.sitting().call().id(), found.with(given));
    this.given.insert(given.last(), mandate.id());
    events.publishEvent(
        new ScoresGiven(id, given.last().number(), now, mandate.actor(), given.last().digest()));
  }

  private Reading reading(SignedIn who, ApplicationId id) {
    var reading = sittings.reading(who, id);
    var call = reading.sitting().call();
    call.mustStand();
    sheets.keepListUnpublished(call.id());
    if (lists.isPublished(call.id())) {
      throw new ActRefused(ScoringRefusal.LIST_PUBLISHED, call.code().value());
    }
    return reading;
  }

  private Versioned<ScoreSheet> sheet(SignedIn who, ApplicationId id, int version, Instant now) {
    var found =
        sheets
            .find(id, who.person())
            .orElseGet(() -> new Versioned<>(ScoreSheet.untouched(id, who.person(), now), 0));
    if (found.version() != version) {
      throw new OptimisticLockingFailureException("Changed meanwhile: " + id);
    }
    return found;
  }
}
