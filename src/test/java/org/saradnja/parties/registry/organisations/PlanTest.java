package org.saradnja.parties.registry.organisations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.saradnja.base.kernel.Actor;
import org.saradnja.base.kernel.Localised;
import org.saradnja.base.kernel.RegistrationNumber;
import org.saradnja.base.rules.Area;
import org.saradnja.parties.registry.Keepers.Keeper;
import org.saradnja.parties.registry.OrganisationId;
import org.saradnja.parties.registry.Unit;
import org.saradnja.parties.registry.UnitId;
import org.saradnja.parties.registry.UnitKind;
import org.saradnja.parties.registry.organisations.OrganisationTable.Versioned;
import org.saradnja.parties.registry.organisations.Plan.Outcome;
import org.saradnja.parties.registry.organisations.Plan.Step;

class PlanTest {

  private static final String HEADING =
      "Матични број;ПИБ;Назив;Облик;Седиште;Адреса;Заступник;Датум уписа\n";
  private static final String FIRST =
      "17059831;104052135;Удружење А;удружење;raska;Улица 1;Ана Анић;2014-03-11\n";
  private static final String SECOND =
      "20084693;103920327;Удружење Б;удружење;ub;Улица 2;Бора Борић;2015-04-12\n";
  private static final Keeper ALL = new Keeper(Actor.SYSTEM, Optional.empty());

  private final Map<RegistrationNumber, Versioned> register = new HashMap<>();

  @Test
  void goodRowsAreEnteredAndBadOnesStopNobody() {
    var plan = plan(HEADING + FIRST + "x;y;;;;;;\n" + SECOND);

    assertThat(plan.steps())
        .extracting(Step::line, Step::outcome)
        .containsExactly(
            tuple(2, Outcome.ENTERED), tuple(3, Outcome.REFUSED), tuple(4, Outcome.ENTERED));
  }

  @Test
  void theSameTableTakenOverAgainChangesNothing() {
    plan(HEADING + FIRST + SECOND).steps().forEach(this::carryOut);

    assertThat(plan(HEADING + FIRST + SECOND).steps())
        .extracting(Step::outcome)
        .containsOnly(Outcome.UNCHANGED);
  }

  @Test
  void aKnownOrganisationIsCorrected() {
    plan(HEADING + FIRST).steps().forEach(this::carryOut);

    var plan = plan(HEADING + FIRST.replace("Ана Анић", "Вера Верић"));

    assertThat(plan.with(Outcome.CORRECTED)).hasSize(1);
  }

  @Test
  void aNumberThatStandsTwiceIsRefusedTheSecondTime() {
    var plan = plan(HEADING + FIRST + FIRST);

    assertThat(plan.with(Outcome.REFUSED))
        .singleElement()
        .satisfies(step ->
            assertThat(step.problems())
                .containsExactly(Problem.of("registrationNumber", "row.twice", "2")));
  }

  @Test
  void aTaxNumberOfSomebodyElseIsRefused() {
    plan(HEADING + FIRST).steps().forEach(this::carryOut);

    var plan = plan(HEADING + SECOND.replace("103920327", "104052135"));

    assertThat(plan.steps().getFirst().problems())
        .containsExactly(Problem.of("taxNumber", "taxNumber.taken", "17059831"));
  }

  @Test
  void anOfficerKeepsOnlyWhatIsSeatedInTheUnit() {
    var officer = new Keeper(Actor.SYSTEM, Optional.of(new UnitId("ub")));

    var plan = plan(HEADING + FIRST + SECOND, officer);

    assertThat(plan.steps())
        .extracting(Step::outcome)
        .containsExactly(Outcome.REFUSED, Outcome.ENTERED);
    assertThat(plan.steps().getFirst().problems())
        .containsExactly(Problem.of("seat", "seat.notYours"));
  }

  @Test
  void anOfficerCannotDrawAnOrganisationOverFromElsewhere() {
    plan(HEADING + FIRST).steps().forEach(this::carryOut);
    var officer = new Keeper(Actor.SYSTEM, Optional.of(new UnitId("ub")));

    var plan = plan(HEADING + FIRST.replace(";raska;", ";ub;"), officer);

    assertThat(plan.steps()).extracting(Step::outcome).containsExactly(Outcome.REFUSED);
  }

  @Test
  void aTableWithoutAColumnIsRefusedAsAWhole() {
    var rows = OrganisationRows.read("maticni_broj,naziv\n1,2\n");

    assertThat(rows.rows()).isEmpty();
    assertThat(rows.problems())
        .containsExactly(
            Problem.of(
                "table", "table.columns", "pib, oblik, sediste, adresa, zastupnik, datum_upisa"));
  }

  @Test
  void aRowWithTooFewCellsOrAnOpenQuotationMarkSaysSo() {
    var rows = OrganisationRows.read(HEADING + "17059831;104052135\n" + "\"17059831;1\n");

    assertThat(rows.rows())
        .extracting(OrganisationRows.Row::problems)
        .containsExactly(
            List.of(Problem.of("table", "row.cells", "8", "2")),
            List.of(Problem.of("table", "row.open")));
  }

  private Plan plan(String table, Keeper... keepers) {
    var known =
        new Plan.Register(
            number -> Optional.ofNullable(register.get(number)),
            tax ->
                register.values().stream()
                    .map(Versioned::organisation)
                    .filter(organisation -> organisation.taxNumber().equals(tax))
                    .map(organisation -> organisation.registrationNumber())
                    .findFirst());
    return Plan.of(
        OrganisationRows.read(table).rows(),
        admission(),
        known,
        keepers.length == 0 ? List.of(ALL) : List.of(keepers));
  }

  private void carryOut(Step step) {
    var organisation = step.facts().orElseThrow().as(new OrganisationId(UUID.randomUUID()));
    register.put(organisation.registrationNumber(), new Versioned(organisation, 0));
  }

  private static Admission admission() {
    return new Admission(
        List.of(unit("raska", "Рашка"), unit("ub", "Уб")),
        List.of(new Area("SOC", "социјална заштита", "social protection")),
        false,
        LocalDate.parse("2026-11-02"));
  }

  private static Unit unit(String slug, String name) {
    return new Unit(
        new UnitId(slug),
        Localised.ofCyrillic(name),
        UnitKind.MUNICIPALITY,
        "",
        Optional.empty(),
        Optional.empty(),
        false);
  }
}
