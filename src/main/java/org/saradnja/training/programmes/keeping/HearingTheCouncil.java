package org.saradnja.training.programmes.keeping;

import java.time.LocalDate;
import org.saradnja.base.kernel.ActRefused;
import org.saradnja.base.kernel.CanonicalJson;
import org.saradnja.base.kernel.Digest;
import org.saradnja.base.kernel.LegalTime;
import org.saradnja.base.rules.RuleBook;
import org.saradnja.base.rules.RuleKey;
import org.saradnja.parties.people.Authorisation;
import org.saradnja.parties.people.Doing;
import org.saradnja.parties.people.Party;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.training.programmes.CouncilOpinion;
import org.saradnja.training.programmes.CouncilOpinionRecorded;
import org.saradnja.training.programmes.ProgrammeId;
import org.saradnja.training.programmes.keeping.ProgrammeVersion.Adopted;
import org.saradnja.training.programmes.keeping.ProgrammeVersion.Draft;
import org.saradnja.training.programmes.keeping.ProgrammeVersion.Proposed;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Records what the Programme Council said of an adopted programme, and how it marked it. */
@Component
class HearingTheCouncil {

  private static final Party ACADEMY = new Party.OfInstitution("akademija");

  private final ProgrammeTable programmes;
  private final OpinionTable opinions;
  private final RuleBook rules;
  private final Authorisation authorisation;
  private final LegalTime time;
  private final ApplicationEventPublisher events;

  HearingTheCouncil(
      ProgrammeTable programmes,
      OpinionTable opinions,
      RuleBook rules,
      Authorisation authorisation,
      LegalTime time,
      ApplicationEventPublisher events) {
    this.programmes = programmes;
    this.opinions = opinions;
    this.rules = rules;
    this.authorisation = authorisation;
    this.time = time;
    this.events = events;
  }

  @Transactional
  public void record(SignedIn who, ProgrammeId id, CouncilOpinion opinion) {
    var now = time.now();
    var actor = authorisation.require(who, Doing.KEEP_PROGRAMMES, ACADEMY).actor();
    var adopted =
        switch (programmes.get(id).toDomain().value()) {
          case Adopted found -> found;
          case Draft _, Proposed _ -> throw new ActRefused(ProgrammeRefusal.NOT_JUDGED_YET);
        };
    if (opinion.on().isAfter(LocalDate.ofInstant(now, time.zone()))) {
      throw new ActRefused(ProgrammeRefusal.NOT_YET);
    }
    if (adopted.adoption().on().filter(opinion.on()::isBefore).isPresent()) {
      throw new ActRefused(ProgrammeRefusal.NOT_JUDGED_YET);
    }
    if (!opinions.insert(id, opinion, now)) {
      throw new ActRefused(ProgrammeRefusal.OPINION_KNOWN, opinion.on());
    }
    var digest = Digest.of(CanonicalJson.of(opinion));
    events.publishEvent(new CouncilOpinionRecorded(id, now, actor, digest));
  }

  /** The highest mark of today, the same for all who evaluate. */
  int scale() {
    return rules.on(RuleKey.EVALUATION_SCALE, RuleBook.NO_UNIT, time.today()).number();
  }
}
