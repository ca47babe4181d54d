package org.saradnja.funding.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.saradnja.base.kernel.CanonicalJson;
import org.saradnja.base.kernel.Dinars;
import tools.jackson.databind.json.JsonMapper;

/** R-003 obeyed and broken: a row names grantor, area, name and period. */
class PlannedCallTest {

  @ParameterizedTest(name = "grantor {0}, name {1}, areas {2}")
  @CsvSource({"'', Култура, CUL", "Општина, ' ', CUL", "Општина, Култура, ''"})
  void aRowWithoutGrantorAreaOrNameIsNone(String grantor, String name, String area) {
    var areas = area.isEmpty() ? List.<String>of() : List.of(area);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> row(grantor, areas, name))
        .withMessageContaining("R-003");
  }

  @Test
  void amountLineAndContactMayBeMissing() {
    var row = row("Општина Лучани", List.of("CUL"), "Култура");

    assertThat(row.amount()).isEmpty();
    assertThat(row.budgetLine()).isEmpty();
  }

  @Test
  void keepsItsAreasWhateverBecomesOfTheListItCameFrom() {
    var areas = new ArrayList<>(List.of("CUL"));
    var row = row("Општина Лучани", areas, "Култура");

    areas.add("ENV");

    assertThat(row.areas()).containsExactly("CUL");
  }

  @Test
  void isReadBackFromWhatItsEditionStores() {
    var row = SomePlan.row(2027, "Култура за све", 3, 4);

    var stored = new String(CanonicalJson.of(row), StandardCharsets.UTF_8);

    assertThat(JsonMapper.shared().readValue(stored, PlannedCall.class)).isEqualTo(row);
  }

  /** What stands in a database of yesterday is read tomorrow. */
  @Test
  void isReadFromTheStoredFormat() {
    var stored =
        """
        {"id":{"value":"00000000-0000-0001-0000-000000000001"},"grantor":"Општина Вежбаоница",
         "areas":["SOC"],"name":"Програми","period":{"first":"2027-01","last":"2027-03"},
         "amount":"6000000.00","budgetLine":"481","contact":""}
        """;

    var row = JsonMapper.shared().readValue(stored, PlannedCall.class);

    assertThat(row.id()).isEqualTo(new PlanRowId(new UUID(1, 1)));
    assertThat(row.period()).isEqualTo(PlannedPeriod.of(2027, 1, 3));
    assertThat(row.amount()).contains(Dinars.of(6_000_000));
  }

  private static PlannedCall row(String grantor, List<String> areas, String name) {
    return new PlannedCall(
        new PlanRowId(UUID.randomUUID()),
        grantor,
        areas,
        name,
        PlannedPeriod.of(2027, 3, 4),
        Optional.empty(),
        "",
        "");
  }
}
