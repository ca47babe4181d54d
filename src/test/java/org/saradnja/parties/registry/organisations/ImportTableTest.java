package org.saradnja.parties.registry.organisations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.saradnja.base.kernel.Actor;
import org.saradnja.base.kernel.NoSuchThing;
import org.saradnja.parties.registry.organisations.ImportTable.Import;
import org.saradnja.parties.registry.organisations.ImportTable.Refused;
import org.saradnja.parties.registry.organisations.Plan.Outcome;
import org.saradnja.parties.registry.organisations.Plan.Step;
import org.saradnja.testing.DatabaseTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.json.AutoConfigureJson;

@DatabaseTest
@AutoConfigureJson
@org.springframework.context.annotation.Import(ImportTable.class)
class ImportTableTest {

  private static final Instant AT = Instant.parse("2027-04-20T08:14:32.123456Z");
  private static final Actor OFFICER = new Actor(UUID.randomUUID(), "unit:vezbaonica", "officer");

  @Autowired private ImportTable imports;

  @Test
  void everyRefusedRowIsKeptAsItCameWithEveryReason() {
    var id = UUID.randomUUID();
    var form = form("Удружење „Лоше“");
    var problems =
        List.of(
            Problem.of("taxNumber", "taxNumber.taken", "17059831"),
            Problem.of("seat", "seat.notYours"));

    imports.insert(
        id,
        AT,
        OFFICER,
        new Plan(
            List.of(
                step(2, Outcome.ENTERED, form("Ново"), List.of()),
                step(3, Outcome.REFUSED, form, problems),
                step(4, Outcome.CORRECTED, form("Исправљено"), List.of()),
                step(5, Outcome.UNCHANGED, form("Исто"), List.of()),
                step(6, Outcome.UNCHANGED, form("Исто и ово"), List.of()))));

    assertThat(imports.get(id))
        .isEqualTo(
            new Import(
                id, AT, OFFICER.mandate(), 1, 1, 2, List.of(new Refused(3, form, problems))));
  }

  @Test
  void anImportWithoutRefusedRowsHasNone() {
    var id = UUID.randomUUID();

    imports.insert(id, AT, OFFICER, new Plan(List.of()));

    assertThat(imports.get(id).refused()).isEmpty();
    assertThat(imports.get(id).entered()).isZero();
  }

  @Test
  void anImportThatNeverWasIsNotFound() {
    assertThatExceptionOfType(NoSuchThing.class).isThrownBy(() -> imports.get(UUID.randomUUID()));
  }

  private static Step step(
      int line, Outcome outcome, OrganisationForm form, List<Problem> problems) {
    return new Step(line, form, outcome, problems, List.of(), Optional.empty(), Optional.empty());
  }

  private static OrganisationForm form(String name) {
    return new OrganisationForm(
        "17059831",
        "104052135",
        name,
        "удружење",
        "Ниш",
        "Улица <1>",
        "Проба Пробић",
        "",
        List.of("SOC", "CUL"),
        "11. 3. 2014.",
        0);
  }
}
