package org.saradnja.portal.listing.calls;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.saradnja.base.web.PageOf;

class CallFilterTest {

  private static final CallFilter EVERYTHING = new CallFilter(null, null, null, null, null, null);

  @Test
  void whatABrowserDidNotSendIsEmpty() {
    assertThat(EVERYTHING).isEqualTo(new CallFilter("", " ", "\t", "", "", ""));
    assertThat(EVERYTHING.year()).isNull();
    assertThat(PageOf.query(EVERYTHING.parameters())).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"прошле", "27", "20277", "2027.", "-2027", " ", "2o27"})
  void whatIsNoYearIsNone(String godina) {
    assertThat(new CallFilter(null, null, null, null, godina, null).year()).isNull();
  }

  @ParameterizedTest
  @CsvSource({"2027, 2027", "' 2012 ', 2012", "0000, 0"})
  void aYearHasFourDigits(String godina, int year) {
    assertThat(new CallFilter(null, null, null, null, godina, null).year()).isEqualTo(year);
  }

  @Test
  void noAddressIsLongerThanItHasToBe() {
    var filter = new CallFilter("а".repeat(5000), null, "b".repeat(101), null, null, null);

    assertThat(filter.q()).hasSize(100);
    assertThat(filter.jedinica()).hasSize(100);
  }

  @Test
  void theSameWordsInBothScriptsAskTheSame() {
    assertThat(new CallFilter("Жива реч", null, null, null, null, null).key())
        .isEqualTo(new CallFilter("živa REČ ", null, null, null, null, null).key());
  }

  @Test
  void theLinksOfAListKeepWhatWasAsked() {
    var filter = new CallFilter("шах", "ranije", "ub", "SOC", "2012", "iznos");

    assertThat(PageOf.query(filter.parameters()))
        .contains("stanje=ranije", "jedinica=ub", "oblast=SOC", "godina=2012", "poredak=iznos");
  }
}
