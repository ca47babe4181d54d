package org.saradnja.portal.listing.units;

import java.util.Optional;
import org.saradnja.base.kernel.Script;
import org.saradnja.base.rules.Rule;
import org.saradnja.base.web.Texts;
import org.saradnja.parties.registry.Organisations;
import org.saradnja.parties.registry.Unit;
import org.saradnja.parties.registry.UnitName;
import org.saradnja.parties.registry.Units;
import org.saradnja.portal.listing.CallCards;
import org.saradnja.training.capacity.PublicCount;
import org.saradnja.training.capacity.TrainedPeople;
import org.saradnja.training.capacity.TrainedPeople.OfProgramme;
import org.springframework.stereotype.Component;

/** Puts a unit on its public page: the register, its calls and rules, who in it is trained. */
@Component
class UnitWriting {

  private final Units units;
  private final Organisations organisations;
  private final CallCards cards;
  private final OwnRulesInForce ownRules;
  private final TrainedPeople trained;
  private final UnitDuties duties;

  UnitWriting(
      Units units,
      Organisations organisations,
      CallCards cards,
      OwnRulesInForce ownRules,
      TrainedPeople trained,
      UnitDuties duties) {
    this.units = units;
    this.organisations = organisations;
    this.cards = cards;
    this.ownRules = ownRules;
    this.trained = trained;
    this.duties = duties;
  }

  UnitPage page(Unit unit, Texts t) {
    var id = unit.id();
    var seated = organisations.count(new Organisations.Filter("", Optional.of(id)));
    var own = ownRules.of(id);
    return new UnitPage(
        id.slug(),
        t.name(unit.name()),
        t.get("units.kind." + unit.kind()),
        district(unit, t),
        unit.code().orElse("—"),
        unit.parent().map(units::get).map(city -> link(city, t)).orElse(null),
        units.names(id).stream().map(name -> name(name, t)).toList(),
        units.contact(id).orElse(null),
        duties.plans(id, t),
        cards.of(id, t),
        duties.of(id, t),
        trained.of(id).programmes().stream().map(one -> trained(one, t)).toList(),
        t.count("units.seated", seated),
        seated > 0,
        own.isEmpty() ? t.get("units.rules.none") : t.count("units.rules.own", own.size()),
        own.stream().anyMatch(Rule::isWeaker),
        unit.isInstitution(),
        unit.invented());
  }

  private static UnitPage.Trained trained(OfProgramme one, Texts t) {
    return new UnitPage.Trained(
        t.name(one.title()),
        "/obuke/" + one.programme(),
        count(one.certified(), t),
        count(one.confirmed(), t));
  }

  private static String count(PublicCount count, Texts t) {
    return switch (count) {
      case PublicCount.Exactly(int number) -> t.grouped(number);
      case PublicCount.FewerThan(int least) -> t.get("capacity.unit.fewer", t.grouped(least));
    };
  }

  static String district(Unit unit, Texts t) {
    if (unit.district().isEmpty()) {
      return "—";
    }
    return unit.district().startsWith("Град ")
        ? t.get("units.district.belgrade")
        : t.get("units.district", adjective(unit, t));
  }

  private static String adjective(Unit unit, Texts t) {
    return t.face().isEnglish() ? Script.toLatin(unit.district()) : unit.district();
  }

  private static UnitPage.Link link(Unit unit, Texts t) {
    return new UnitPage.Link("/jls/" + unit.id(), t.name(unit.name()));
  }

  private static UnitPage.Name name(UnitName name, Texts t) {
    return new UnitPage.Name(t.name(name.name()), name.when(t));
  }
}
