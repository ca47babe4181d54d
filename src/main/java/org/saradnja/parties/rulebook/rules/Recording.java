package org.saradnja.parties.rulebook.rules;

import java.util.List;
import org.saradnja.base.rules.Adoption;
import org.saradnja.base.rules.OwnRules;
import org.saradnja.parties.people.Authorisation;
import org.saradnja.parties.people.Doing;
import org.saradnja.parties.people.Party;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.parties.registry.UnitId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Records what a unit adopted, by those who may act for it. */
@Component
class Recording {

  private final OwnRules ownRules;
  private final Authorisation authorisation;

  Recording(OwnRules ownRules, Authorisation authorisation) {
    this.ownRules = ownRules;
    this.authorisation = authorisation;
  }

  @Transactional
  public void adopt(SignedIn who, Adoption adoption) {
    var mandate = authorisation.require(who, Doing.ADOPT_OWN_RULE, unit(adoption.unit()));
    ownRules.adopt(adoption, mandate.actor());
  }

  /** For others the workspace of the unit does not exist. */
  void mustBeAllowed(SignedIn who, String slug) {
    authorisation.require(who, Doing.ADOPT_OWN_RULE, unit(slug));
  }

  /** The units for which somebody may adopt today. */
  List<UnitId> units(SignedIn who) {
    return authorisation.units(who, Doing.ADOPT_OWN_RULE);
  }

  private static Party unit(String slug) {
    return new Party.OfUnit(new UnitId(slug));
  }
}
