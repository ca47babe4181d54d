package org.saradnja.funding.calls.posting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.saradnja.base.web.Face;
import org.saradnja.base.web.TextCatalogue;
import org.saradnja.base.web.Texts;

class PlaceFormTest {

  private static final Texts SERBIAN = Texts.ofCommand(TextCatalogue.ofCommands(), Face.CYRILLIC);

  @ParameterizedTest(name = "{0}, {1}, {2}, {3}: {4}")
  @CsvSource(
      nullValues = "-",
      value = {
        "own-site, https://primer.example/konkurs, -, 26. 4. 2027., -",
        "own-site, -, -, 26. 4. 2027., link",
        "own-site, primer, -, 26. 4. 2027., link",
        "own-site, javascript:alert(1), -, 26. 4. 2027., link",
        "own-site, https://primer.example, број 4, 26. 4. 2027., issue",
        "newspaper, -, број 4, 26. 4. 2027., -",
        "newspaper, -, -, 26. 4. 2027., issue",
        "newspaper, -, број 4, сутра, on",
        "-, https://primer.example, -, 26. 4. 2027., place",
      })
  void saysWhatIsToBeCorrected(String place, String link, String issue, String on, String field) {
    var errors =
        new PlaceForm(place, link, issue, on)
            .errors(List.of("own-site"), List.of("newspaper"), SERBIAN);

    if (field == null) {
      assertThat(errors).isEmpty();
    } else {
      assertThat(errors).containsKey(field);
    }
  }

  @Test
  void keepsWhatWasTypedWithoutTheSpacesAroundIt() {
    var place = new PlaceForm("newspaper", " ", " број 4 ", " 2027-04-26 ").recorded();

    assertThat(place.issue()).isEqualTo("број 4");
    assertThat(place.link()).isEmpty();
    assertThat(place.on()).isEqualTo("2027-04-26");
  }
}
