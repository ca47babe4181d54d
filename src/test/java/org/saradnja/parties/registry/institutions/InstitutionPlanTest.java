package org.saradnja.parties.registry.institutions;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.saradnja.base.kernel.Localised;
import org.saradnja.parties.registry.Institution;
import org.saradnja.parties.registry.InstitutionName;
import org.saradnja.parties.registry.institutions.InstitutionPlan.Outcome;
import org.saradnja.parties.registry.institutions.InstitutionPlan.Step;

class InstitutionPlanTest {

  private static final String HEADING = "oznaka;vrsta;naziv;engleski;od;eposta\n";
  private static final LocalDate FIRST_DAY = LocalDate.parse("2020-01-01");
  private static final Institution KNOWN = known(Optional.empty());

  @Test
  void aRowMayOpenCorrectOrLeaveAsItIs() {
    var plan =
        plan(
            KNOWN,
            ";donor;Нови донатор;New Donor;;\n"
                + "poznato;ministry;Познато;Known;;a@poznato.example\n");

    assertThat(plan.steps())
        .extracting(Step::outcome)
        .containsExactly(Outcome.OPENED, Outcome.CORRECTED);
    assertThat(plan(KNOWN, "poznato;ministry;Познато;Known;;\n").steps())
        .extracting(Step::outcome)
        .containsExactly(Outcome.UNCHANGED);
  }

  @Test
  void whatTheTableDoesNotSayOfTheContactStays() {
    var plan = plan(KNOWN, "poznato;ministry;Ново име;New Name;1.1.2027.;\n");

    assertThat(plan.with(Outcome.CORRECTED))
        .singleElement()
        .extracting(step -> step.facts().orElseThrow().contact().address())
        .isEqualTo("Трг 1");
  }

  @Test
  void aNameBeforeTheFirstIsRefused() {
    var plan = plan(KNOWN, "poznato;ministry;Ново име;New Name;31.12.2019.;\n");

    assertThat(plan.steps())
        .singleElement()
        .extracting(Step::faults)
        .satisfies(faults -> assertThat(faults).containsOnlyKeys("od"));
  }

  @Test
  void anInstitutionThatEndedIsNotChanged() {
    var plan = plan(known(Optional.of(FIRST_DAY)), "poznato;ministry;Ново име;New Name;;\n");

    assertThat(plan.steps()).singleElement().extracting(Step::outcome).isEqualTo(Outcome.REFUSED);
  }

  @Test
  void everyRefusedRowSaysWhyAtItsLine() {
    var plan =
        plan(
            KNOWN,
            "a;donor;Први;First;;\n"
                + "a;donor;Други;Second;;\n"
                + "b;краљевство;;Third;;\n"
                + "c;donor\n");

    assertThat(plan.with(Outcome.REFUSED)).extracting(Step::line).containsExactly(3, 4, 5);
    assertThat(plan.with(Outcome.REFUSED))
        .extracting(step -> step.faults().keySet().stream().sorted().toList().toString())
        .containsExactly("[row]", "[naziv, vrsta]", "[row]");
  }

  @Test
  void aTableWithoutItsColumnsIsRefusedAsAWhole() {
    assertThat(InstitutionRows.read("").fault()).isPresent();
    assertThat(InstitutionRows.read("oznaka;vrsta\na;donor\n").fault())
        .get()
        .satisfies(fault -> assertThat(fault.arguments().toString()).contains("naziv, engleski"));
  }

  @Test
  void refusedRowsComeBackAsATable() {
    var read = InstitutionRows.read(HEADING + "b;краљевство;Треће;Third;;a@b.example\n");
    var forms = read.rows().stream().map(InstitutionRows.Row::form).toList();

    assertThat(InstitutionRows.read(InstitutionRows.write(forms)).rows())
        .extracting(InstitutionRows.Row::form)
        .isEqualTo(forms);
  }

  private static InstitutionPlan plan(Institution known, String rows) {
    var registered = Map.of(known.code(), known);
    return InstitutionPlan.of(
        InstitutionRows.read(HEADING + rows).rows(),
        new InstitutionPlan.Register(
            InstitutionFormTest.KINDS,
            code -> Optional.ofNullable(registered.get(code)),
            _ -> Optional.of(FIRST_DAY),
            InstitutionFormTest.TODAY));
  }

  private static Institution known(Optional<LocalDate> closedOn) {
    return new Institution(
        "poznato",
        InstitutionFormTest.MINISTRY,
        new InstitutionName(
            Localised.ofCyrillic("Познато"), "Known", Optional.of(FIRST_DAY), Optional.empty()),
        new Institution.Contact("Трг 1", "", "", ""),
        true,
        false,
        false,
        closedOn);
  }
}
