package org.saradnja.parties.people.signin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SignInFormTest {

  @ParameterizedTest
  @ValueSource(strings = {"/", "/rad", "/rad/konkursi/VEZ-2027-01?deo=2", "/konkursi?q=%D0%B0"})
  void leadsBackToWhereOneWasGoing(String path) {
    assertThat(SignInForm.empty(path).destination()).isEqualTo(path);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "rad",
        "//zlo.example",
        "/\\zlo.example",
        "https://zlo.example",
        "/rad\r\nSet-Cookie: a=b",
        "/rad konkursi",
        "/nalog/prijava?posle=/rad"
      })
  void neverLeadsElsewhere(String path) {
    assertThat(SignInForm.empty(path).destination()).isEqualTo("/rad");
  }

  @Test
  void whatTheBrowserLeftOutIsEmpty() {
    assertThat(new SignInForm(null, null, null)).isEqualTo(new SignInForm("", "", ""));
  }
}
