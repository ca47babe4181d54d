package org.saradnja.training.capacity.staff;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.saradnja.base.kernel.LegalTime;
import org.saradnja.base.kernel.Localised;
import org.saradnja.base.kernel.SerbianOrder;
import org.saradnja.base.rules.RuleBook;
import org.saradnja.base.rules.RuleKey;
import org.saradnja.parties.registry.UnitId;
import org.saradnja.parties.registry.Units;
import org.saradnja.training.capacity.PublicCount;
import org.saradnja.training.capacity.TrainedPeople;
import org.saradnja.training.certificates.Certificates;
import org.saradnja.training.certificates.Certificates.Held;
import org.saradnja.training.programmes.ProgrammeEntries;
import org.saradnja.training.programmes.ProgrammeEntry;
import org.springframework.stereotype.Component;

/** Counts the trained of a unit for everybody. */
@Component
class PublicCounting implements TrainedPeople {

  private final Certificates certificates;
  private final ProgrammeEntries programmes;
  private final Units units;
  private final RuleBook rules;
  private final LegalTime time;

  PublicCounting(
      Certificates certificates,
      ProgrammeEntries programmes,
      Units units,
      RuleBook rules,
      LegalTime time) {
    this.certificates = certificates;
    this.programmes = programmes;
    this.units = units;
    this.rules = rules;
    this.time = time;
  }

  /** What the practice world invented is counted of its invented units alone. */
  @Override
  public Trained of(UnitId unit) {
    var today = time.today();
    boolean invented = units.get(unit).invented();
    var documents =
        certificates.of(unit).stream()
            .filter(held -> held.standsOn(today))
            .filter(held -> invented || !held.practice())
            .toList();
    int least = rules.on(RuleKey.SMALLEST_COUNT, RuleBook.NO_UNIT, today).number();
    return new Trained(
        documents.isEmpty() ? List.of() : byProgramme(documents, titles(), today, least));
  }

  private Map<String, Localised> titles() {
    var titles = new HashMap<String, Localised>();
    programmes.all().stream()
        .map(ProgrammeEntry::programme)
        .forEach(one -> titles.putIfAbsent(one.code().value(), one.title()));
    return titles;
  }

  static List<OfProgramme> byProgramme(
      List<Held> documents, Map<String, Localised> titles, LocalDate today, int least) {
    var facts = new Facts(List.of(), documents, List.of(), List.of());
    var staff = Staff.of(facts, today, today);
    var known = new LinkedHashMap<String, Localised>();
    documents.forEach(held ->
        known.putIfAbsent(held.programme(), titles.getOrDefault(held.programme(), held.title())));
    return known.entrySet().stream()
        .map(entry -> counted(entry.getKey(), entry.getValue(), staff, least))
        .sorted(comparing(one -> one.title().cyrillic(), SerbianOrder.ORDER))
        .toList();
  }

  private static OfProgramme counted(String programme, Localised title, Staff staff, int least) {
    return new OfProgramme(
        programme,
        title,
        PublicCount.of(count(staff, programme, Line::isCertified), least),
        PublicCount.of(count(staff, programme, Line::isConfirmed), least));
  }

  private static int count(Staff staff, String programme, Predicate<Line> fits) {
    return (int)
        staff.count(member ->
            member.lines().stream()
                .anyMatch(line -> line.programme().equals(programme) && fits.test(line)));
  }
}
