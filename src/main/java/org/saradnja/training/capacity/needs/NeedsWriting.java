package org.saradnja.training.capacity.needs;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.saradnja.base.kernel.LegalTime;
import org.saradnja.base.web.Texts;
import org.saradnja.parties.people.Party;
import org.saradnja.parties.people.Role;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.parties.registry.UnitId;
import org.saradnja.parties.registry.Units;
import org.saradnja.training.capacity.TrainingNeed;
import org.saradnja.training.capacity.needs.NeedsPage.Choices;
import org.saradnja.training.certificates.DocumentKind;
import org.saradnja.training.programmes.ProgrammeEntries;
import org.saradnja.training.programmes.ProgrammeEntry;
import org.springframework.stereotype.Component;

/** Puts what is asked of units on the page of those who set it. */
@Component
class NeedsWriting {

  private final NeedTable needs;
  private final Setting setting;
  private final ProgrammeEntries programmes;
  private final Units units;
  private final LegalTime time;

  NeedsWriting(
      NeedTable needs, Setting setting, ProgrammeEntries programmes, Units units, LegalTime time) {
    this.needs = needs;
    this.setting = setting;
    this.programmes = programmes;
    this.units = units;
    this.time = time;
  }

  NeedsPage page(SignedIn who, NeedForm form, Map<String, String> errors, Texts t) {
    var theirs = setting.unitsOf(who);
    var titles = titles(t);
    var lines =
        needs.all().stream()
            .filter(need -> need.unit().map(theirs::contains).orElse(true))
            .map(need -> line(need, titles, t))
            .toList();
    return new NeedsPage(lines, choices(who, t), form, errors);
  }

  Choices choices(SignedIn who, Texts t) {
    var whom = new LinkedHashMap<String, String>();
    if (setting.setsForAll(who)) {
      whom.put("", t.get("capacity.need.all"));
    }
    setting.unitsOf(who).forEach(unit -> whom.put(unit.slug(), unitName(unit, t)));
    var roles = new LinkedHashMap<String, String>();
    Arrays.stream(Role.values())
        .filter(NeedsWriting::isOfAUnit)
        .forEach(role -> roles.put(role.name(), t.get(role.textKey())));
    var kinds = new LinkedHashMap<String, String>();
    Arrays.stream(DocumentKind.values())
        .forEach(kind -> kinds.put(kind.name(), t.get("capacity.kind." + kind)));
    var asked = new LinkedHashMap<String, String>();
    asked.put("da", t.get("capacity.need.asked"));
    asked.put("ne", t.get("capacity.need.lifted"));
    return new Choices(whom, roles, titles(t), kinds, asked);
  }

  /** Roles that are held for a unit, but for those who only take part in trainings. */
  private static boolean isOfAUnit(Role role) {
    return role != Role.PARTICIPANT && role.isHeldFor(new Party.OfUnit(new UnitId("jedinica")));
  }

  /** Programmes by their codes, under the title of the latest year. */
  private Map<String, String> titles(Texts t) {
    var titles = new LinkedHashMap<String, String>();
    programmes.all().stream()
        .map(ProgrammeEntry::programme)
        .forEach(one -> titles.putIfAbsent(one.code().value(), t.name(one.title())));
    return titles;
  }

  private NeedsPage.Line line(TrainingNeed need, Map<String, String> titles, Texts t) {
    boolean later = need.validFrom().isAfter(time.today());
    var provision = need.provision();
    return new NeedsPage.Line(
        Integer.toString(need.number()),
        need.unit().map(unit -> unitName(unit, t)).orElse(t.get("capacity.need.all")),
        t.get(need.role().textKey()),
        titles.getOrDefault(need.programme(), need.programme()),
        t.get("capacity.kind." + need.kind()),
        t.get(state(need, later)),
        need.asked() && !later ? "ok" : "off",
        t.shortDay(need.validFrom()),
        provision.article().isEmpty()
            ? provision.act()
            : provision.act() + ", " + provision.article(),
        provision.confirmed() ? "" : t.get("capacity.need.unconfirmed"));
  }

  private String state(TrainingNeed need, boolean later) {
    if (!need.asked()) {
      return "capacity.need.state.lifted";
    }
    boolean replaced =
        needs.all().stream()
            .filter(other -> other.isOfTheSameAs(need) && !other.validFrom().isAfter(time.today()))
            .anyMatch(other -> other.validFrom().isAfter(need.validFrom()));
    return "capacity.need.state." + (later ? "later" : replaced ? "replaced" : "asked");
  }

  private String unitName(UnitId unit, Texts t) {
    return units.find(unit).map(found -> t.name(found.name())).orElse(unit.slug());
  }
}
