package org.saradnja.parties.registry.organisations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.saradnja.base.kernel.Csv;
import org.saradnja.testing.Property;

class OrganisationRowsTest {

  private static final String HEADING = String.join(",", OrganisationRows.COLUMNS);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "maticni_broj,pib,naziv,oblik,sediste,adresa,zastupnik,datum_upisa",
        "Матични број;ПИБ;Назив;Облик;Седиште;Адреса;Заступник;Датум уписа",
        "MATIČNI BROJ\tPIB\tNAZIV\tOBLIK\tSEDIŠTE\tADRESA\tZASTUPNIK\tDATUM UPISA",
      })
  void theColumnsAreNamedInWhateverScript(String heading) {
    var read = OrganisationRows.read(heading + "\n");

    assertThat(read.problems()).isEmpty();
    assertThat(read.rows()).isEmpty();
  }

  @Test
  void theOrderOfTheColumnsDoesNotMatter() {
    Property.forAll(
        OrganisationRowsTest::someForm,
        form -> {
          var order = new ArrayList<Integer>();
          for (int at = 0; at < OrganisationRows.COLUMNS.size(); at++) {
            order.add(at);
          }
          Collections.shuffle(order, new Random(form.hashCode()));
          var cells = OrganisationRows.cells(form);
          var table =
              Csv.write(
                  List.of(
                      order.stream().map(OrganisationRows.COLUMNS::get).toList(),
                      order.stream().map(cells::get).toList()));

          assertThat(OrganisationRows.read(table).rows())
              .singleElement()
              .extracting(OrganisationRows.Row::form)
              .isEqualTo(form);
        });
  }

  @ParameterizedTest(name = "[{0}]")
  @CsvSource(
      delimiter = ':',
      value = {
        "'SOC CUL': SOC CUL",
        "'SOC, CUL': SOC CUL",
        "'SOC;CUL|ENV': SOC CUL ENV",
        "'SOC, ': SOC",
        "' , SOC': SOC",
        "'SOC SOC': SOC",
        "'': ''",
      })
  void areasAreSeparatedByWhateverPeopleUseAndStandOnce(String typed, String areas) {
    var row =
        OrganisationRows.read(HEADING + "\n1,2,А,,,,,,\"" + typed + "\",\n").rows().getFirst();

    assertThat(String.join(" ", row.form().areas())).isEqualTo(areas);
  }

  @Test
  void accountAndAreasMayBeLeftOut() {
    var read =
        OrganisationRows.read(
            "maticni_broj,pib,naziv,oblik,sediste,adresa,zastupnik,datum_upisa\n1,2,А,,,,,\n");

    assertThat(read.rows().getFirst().form().account()).isEmpty();
    assertThat(read.rows().getFirst().form().areas()).isEmpty();
  }

  @Test
  void aColumnOfTheirOwnIsPassedOver() {
    var read = OrganisationRows.read("napomena," + HEADING + "\nважно,1,2,А,,,,,,,\n");

    assertThat(read.rows())
        .singleElement()
        .satisfies(row -> {
          assertThat(row.problems()).isEmpty();
          assertThat(row.form().registrationNumber()).isEqualTo("1");
        });
  }

  @Test
  void anEmptyTableSaysSo() {
    assertThat(OrganisationRows.read(" \n\n").problems())
        .containsExactly(Problem.of("table", "table.empty"));
  }

  @Test
  void fiveThousandRowsAreTakenAndOneMoreIsNot() {
    var rows = "\n1".repeat(OrganisationRows.MOST);

    assertThat(OrganisationRows.read(HEADING + rows).rows()).hasSize(OrganisationRows.MOST);
    assertThat(OrganisationRows.read(HEADING + rows + "\n1").problems())
        .containsExactly(Problem.of("table", "table.tooLong", "5000"));
  }

  @Test
  void aRowIsToldByTheLineInWhichItBegins() {
    var read = OrganisationRows.read(HEADING + "\n1,2,\"Дуги\nназив\",,,,,,,\n\n3,4,Б,,,,,,,\n");

    assertThat(read.rows()).extracting(OrganisationRows.Row::line).containsExactly(2, 5);
  }

  private static OrganisationForm someForm(RandomGenerator random) {
    return new OrganisationForm(
        String.valueOf(random.nextInt(100_000_000)),
        String.valueOf(random.nextInt(1_000_000_000)),
        "Удружење „" + random.nextInt(9) + "“, Ниш",
        "удружење",
        "raska",
        "Улица\u00A0" + random.nextInt(99),
        "Ана Анић",
        random.nextBoolean() ? "" : "845-404849-87",
        random.nextBoolean() ? List.of() : List.of("SOC", "CUL"),
        "11. 3. 2014.",
        0);
  }
}
