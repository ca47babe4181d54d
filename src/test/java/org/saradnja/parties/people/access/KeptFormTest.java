package org.saradnja.parties.people.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeptFormTest {

  @Test
  void keepsEveryValueOfAField() {
    var form = KeptForm.of("/rad", Map.of("oblast", new String[] {"ELD", "SOC"}), false);

    assertThat(form.fields()).containsExactly(Map.entry("oblast", List.of("ELD", "SOC")));
    assertThat(form.inOrder()).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"password", "lozinka", "kod", "znak", "_csrf"})
  void neverKeepsASecret(String secret) {
    var form = KeptForm.of("/rad", Map.of(secret, new String[] {"тајна"}), false);

    assertThat(form.fields()).isEmpty();
    assertThat(form.isWorthKeeping()).isFalse();
  }

  @Test
  void anEndlessFormIsNotKept() {
    var form = KeptForm.of("/rad", Map.of("опис", new String[] {"а".repeat(1_000_001)}), false);

    assertThat(form.isWorthKeeping()).isFalse();
  }

  @Test
  void answersOfQuestionnairesAreKeptWithoutWhoGaveThem() {
    var typed = Map.of("predlog", new String[] {"Више вежбе"});

    assertThat(KeptForm.of("/rad/moje-obuke/upitnik/ocd-2027", typed, false).isNameless()).isTrue();
    assertThat(KeptForm.of("/rad/prijave/1", typed, false).isNameless()).isFalse();
  }
}
