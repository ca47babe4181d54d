package org.saradnja.parties.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.saradnja.testing.Property;

class DestinationTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/rad",
        "/konkursi/VEZ-2027-01/lista?strana=2#vrh",
        "/lat/rad",
        "/rad/prijave/7?a=b&c=%C4%87",
        "/nalog/posta",
      })
  void aPathOfThisSiteIsKept(String path) {
    assertThat(Destination.of(path).path()).isEqualTo(path);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "rad",
        "//elsewhere.example",
        "/\\elsewhere.example",
        "/\\\\elsewhere.example",
        "\\/elsewhere.example",
        "https://elsewhere.example/rad",
        "javascript:alert(1)",
        "/rad\r\nSet-Cookie: a=b",
        "/rad prostor",
        "/рад",
        "/nalog/prijava",
        "/nalog/prijava/kod",
        "/nalog/prijava?posle=/rad",
      })
  void everythingElseLeadsToTheDesk(String asked) {
    assertThat(Destination.of(asked).path()).isEqualTo("/rad");
  }

  @Test
  void whateverIsAskedNobodyIsLedToAnotherSite() {
    Property.forAll(
        DestinationTest::someAddress,
        asked -> {
          var path = Destination.of(asked).path();

          assertThat(path).startsWith("/").doesNotStartWith("//").doesNotContain("\\", "\n", "\r");
        });
  }

  private static String someAddress(RandomGenerator random) {
    var signs = "//\\:@.a?#\r\n %";
    return random
        .ints(random.nextInt(8), 0, signs.length())
        .mapToObj(at -> signs.substring(at, at + 1))
        .reduce("", String::concat);
  }
}
