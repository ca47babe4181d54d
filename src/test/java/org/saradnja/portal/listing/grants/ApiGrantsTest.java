package org.saradnja.portal.listing.grants;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.saradnja.base.kernel.Dinars;
import org.saradnja.base.kernel.Localised;
import org.saradnja.base.web.ApiList;
import org.saradnja.base.web.WrongParameter;
import org.saradnja.funding.archive.ArchivedCall.Kind;
import org.saradnja.funding.archive.PublishedAward;
import org.saradnja.funding.calls.CallCode;
import org.saradnja.parties.registry.UnitId;

class ApiGrantsTest {

  private static final List<PublishedAward> AWARDS =
      List.of(
          award("ub-2018", 1, "ub", 2018, "Друштво љубитеља Тамнаве"),
          award("ub-2018", 2, "ub", 2018, "Хор „Клик“"),
          award("zabari-2019", 1, "zabari", 2019, "Klub žena Žabari"));

  @Test
  void eachGrantNamesItsRecipientItsAmountAndWhereItWasPublished() {
    var grants = new ApiGrants(() -> AWARDS).grants("1", null, "", "", "", "");

    assertThat(grants.items())
        .containsExactly(
            new ApiGrants.Item(
                "ub-2018.0001",
                "ub-2018",
                "decision_on_selection",
                "ub",
                "Давалац",
                2018,
                null,
                "Друштво љубитеља Тамнаве",
                null,
                "120000.00",
                "https://izvor.example/odluka"));
  }

  @Test
  void theCursorLeadsFromPartToPartWithoutRepeating() {
    var first = new ApiGrants(() -> AWARDS).grants("2", null, "", "", "", "");
    var second = new ApiGrants(() -> AWARDS).grants("2", first.next(), "", "", "", "");

    assertThat(ids(first)).containsExactly("ub-2018.0001", "ub-2018.0002");
    assertThat(ids(second)).containsExactly("zabari-2019.0001");
    assertThat(second.next()).isNull();
  }

  @Test
  void theyAreFilteredByRecipientInEitherScriptByCallUnitAndYear() {
    assertThat(recipients("zabari", "", "", "")).containsExactly("Klub žena Žabari");
    assertThat(recipients("Жабари", "", "", "")).containsExactly("Klub žena Žabari");
    assertThat(recipients("", "ub-2018", "", "")).hasSize(2);
    assertThat(recipients("", "", "zabari", "2019")).containsExactly("Klub žena Žabari");
    assertThat(recipients("", "", "zabari", "2018")).isEmpty();
    assertThatExceptionOfType(WrongParameter.class)
        .isThrownBy(() -> recipients("", "", "", "прошле"))
        .withMessageContaining("four digits");
  }

  private static List<String> recipients(String q, String call, String unit, String year) {
    return new ApiGrants(() -> AWARDS)
        .grants(null, null, q, call, unit, year).items().stream()
            .map(ApiGrants.Item::recipient)
            .toList();
  }

  private static List<String> ids(ApiList<ApiGrants.Item> list) {
    return list.items().stream().map(ApiGrants.Item::id).toList();
  }

  private static PublishedAward award(
      String call, int row, String unit, int year, String recipient) {
    return new PublishedAward(
        new CallCode(call),
        row,
        Kind.DECISION_ON_SELECTION,
        Optional.of(new UnitId(unit)),
        Localised.ofCyrillic("Давалац"),
        Optional.of(year),
        Optional.empty(),
        recipient,
        Optional.empty(),
        Dinars.of(120_000),
        "https://izvor.example/odluka");
  }
}
