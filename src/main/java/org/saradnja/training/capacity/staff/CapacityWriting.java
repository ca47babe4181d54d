package org.saradnja.training.capacity.staff;

import static java.util.Comparator.comparing;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.saradnja.base.kernel.LegalTime;
import org.saradnja.base.kernel.SerbianOrder;
import org.saradnja.base.rules.RuleBook;
import org.saradnja.base.rules.RuleKey;
import org.saradnja.base.web.PageOf;
import org.saradnja.base.web.Texts;
import org.saradnja.parties.registry.UnitId;
import org.saradnja.parties.registry.Units;
import org.saradnja.training.capacity.staff.CapacityPage.Figure;
import org.saradnja.training.capacity.staff.CapacityPage.Link;
import org.saradnja.training.capacity.staff.CapacityPage.Listed;
import org.saradnja.training.capacity.staff.StaffFilter.State;
import org.saradnja.training.programmes.ProgrammeEntries;
import org.saradnja.training.programmes.ProgrammeEntry;
import org.springframework.stereotype.Component;

/** Puts the employees of a unit on its page. */
@Component
class CapacityWriting {

  static final String ROOM = "/rad/obucenost";

  private final Gathering gathering;
  private final Offers offers;
  private final ProgrammeEntries programmes;
  private final RuleBook rules;
  private final Units units;
  private final LegalTime time;

  CapacityWriting(
      Gathering gathering,
      Offers offers,
      ProgrammeEntries programmes,
      RuleBook rules,
      Units units,
      LegalTime time) {
    this.gathering = gathering;
    this.offers = offers;
    this.programmes = programmes;
    this.rules = rules;
    this.units = units;
    this.time = time;
  }

  /** What the reader may do besides looking. */
  record Reach(List<UnitId> units, boolean enrols, boolean sets) {}

  Staff staff(UnitId unit) {
    var today = time.today();
    int months = rules.on(RuleKey.EXPIRY_NOTICE, RuleBook.NO_UNIT, today).number();
    return Staff.of(gathering.facts(unit, today), today, today.plusMonths(months));
  }

  CapacityWords words(Texts t) {
    var titles = new LinkedHashMap<String, String>();
    programmes.all().stream()
        .map(ProgrammeEntry::programme)
        .forEach(one -> titles.putIfAbsent(one.code().value(), t.name(one.title())));
    return new CapacityWords(t, titles);
  }

  CapacityPage page(UnitId unit, Reach reach, StaffFilter filter, String number, Texts t) {
    var staff = staff(unit);
    var words = words(t);
    var near = offers.near(unit, time.today());
    return new CapacityPage(
        unit.slug(),
        unitName(unit, t),
        others(unit, reach, t),
        figures(staff, t),
        Missings.of(staff, near, words),
        expiring(staff, words),
        listed(staff, filter, number, words),
        near.stream().map(one -> nearby(one, reach, words)).toList(),
        reach.enrols(),
        reach.sets());
  }

  private List<Link> others(UnitId shown, Reach reach, Texts t) {
    return reach.units().stream()
        .filter(unit -> !unit.equals(shown))
        .map(unit -> new Link(ROOM + "?jedinica=" + unit.slug(), unitName(unit, t)))
        .toList();
  }

  private static List<Figure> figures(Staff staff, Texts t) {
    return Stream.of(
            State.SERTIFIKAT, State.POTVRDA, State.NEDOSTAJE, State.ISTICE, State.PREDSTOJI)
        .map(state ->
            new Figure(
                t.grouped(staff.count(state::fits)), t.get("capacity.figure." + state.code())))
        .toList();
  }

  private static List<CapacityPage.Expiring> expiring(Staff staff, CapacityWords words) {
    return staff.members().stream()
        .flatMap(member ->
            member.lines().stream()
                .filter(Line::isEnding)
                .map(line -> words.expiring(member, line)))
        .toList();
  }

  private static Listed listed(
      Staff staff, StaffFilter filter, String number, CapacityWords words) {
    var fitting = filter.of(staff);
    var list =
        PageOf.of(
            number,
            fitting.size(),
            filter.parameters(),
            (offset, size) -> fitting.stream().skip(offset).limit(size).map(words::row).toList());
    return new Listed(
        list,
        filter.q(),
        filter.parameters(),
        states(words.t()),
        programmes(staff, words),
        orders(words.t()),
        PageOf.query(filter.parameters()));
  }

  private static Map<String, String> states(Texts t) {
    var states = new LinkedHashMap<String, String>();
    states.put("", t.get("listing.all"));
    Arrays.stream(State.values())
        .forEach(state -> states.put(state.code(), t.get("capacity.state." + state.code())));
    return states;
  }

  private static Map<String, String> programmes(Staff staff, CapacityWords words) {
    var programmes = new LinkedHashMap<String, String>();
    programmes.put("", words.t().get("listing.all"));
    staff.members().stream()
        .flatMap(member ->
            Stream.concat(
                member.lines().stream().map(Line::programme),
                member.lacks().stream().map(lack -> lack.need().programme())))
        .distinct()
        .sorted(comparing(words::title, SerbianOrder.ORDER))
        .forEach(programme -> programmes.put(programme, words.title(programme)));
    return programmes;
  }

  private static Map<String, String> orders(Texts t) {
    var orders = new LinkedHashMap<String, String>();
    orders.put("", t.get("capacity.order.ime"));
    orders.put("istek", t.get("capacity.order.istek"));
    return orders;
  }

  private static CapacityPage.Nearby nearby(Offers.Offered one, Reach reach, CapacityWords words) {
    var t = words.t();
    var plan = one.plan();
    var code = plan.session().code().value();
    return new CapacityPage.Nearby(
        "/obuke/" + code,
        words.place(plan.session().place()),
        t.period(plan.content().firstDay(), plan.content().lastDay()),
        t.name(one.title()),
        t.get("capacity.near." + one.nearness()),
        one.occupancy().say(t),
        one.open()
            ? t.get("enrolments.closes", t.day(plan.content().terms().lastDay()))
            : t.get("capacity.closed"),
        one.open() && reach.enrols() ? "/rad/kadrovi/" + code : "");
  }

  private String unitName(UnitId unit, Texts t) {
    return t.name(units.get(unit).name());
  }
}
