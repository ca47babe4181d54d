package org.saradnja.parties.people.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.saradnja.base.kernel.Digest;
import org.saradnja.parties.people.accounts.SomeAccount;
import org.saradnja.testing.DatabaseTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
class KeptFormTableTest {

  private static final Instant KEPT = Instant.parse("2026-11-23T08:00:00Z");
  private static final Digest TOKEN = Digest.ofText("колачић");

  @Autowired KeptFormTable forms;
  @Autowired JdbcClient jdbc;

  @Test
  void keepsTheFieldsInTheirOrder() {
    var fields = new LinkedHashMap<String, List<String>>();
    fields.put("назив", List.of("Комшијски телефон"));
    fields.put("а", List.of("", "два"));
    var form = new KeptForm("/rad/prijave/7", fields, true);

    forms.insert(TOKEN, Optional.empty(), form, KEPT);

    var found = forms.find(TOKEN, Optional.empty(), KEPT).orElseThrow();
    assertThat(found).isEqualTo(form);
    assertThat(found.inOrder()).isEqualTo(form.inOrder());
  }

  @Test
  void aFormOfSomebodyIsShownToNobodyElse() {
    var sender = SomeAccount.named("Вежбан Вежбовић", jdbc);
    var other = SomeAccount.named("Проба Нацртић", jdbc);
    forms.insert(TOKEN, Optional.of(sender), form(), KEPT);

    assertThat(forms.find(TOKEN, Optional.of(sender), KEPT)).isPresent();
    assertThat(forms.find(TOKEN, Optional.of(other), KEPT)).isEmpty();
    assertThat(forms.find(TOKEN, Optional.empty(), KEPT)).isEmpty();
  }

  @Test
  void afterItsTimeItIsGone() {
    forms.insert(TOKEN, Optional.empty(), form(), KEPT);

    assertThat(forms.find(TOKEN, Optional.empty(), KEPT.plusMillis(1))).isEmpty();
    forms.deleteOlderThan(KEPT.plusMillis(1));
    assertThat(jdbc.sql("select count(*) from kept_form").query(Long.class).single()).isZero();
  }

  @Test
  void aFormThatWouldLeadOutsideIsRefused() {
    assertThatExceptionOfType(DataIntegrityViolationException.class)
        .isThrownBy(() ->
            forms.insert(
                TOKEN,
                Optional.empty(),
                new KeptForm("//zlo.example", form().fields(), false),
                KEPT))
        .withMessageContaining("form_goes_to_a_path_of_ours");
  }

  private static KeptForm form() {
    var fields = new LinkedHashMap<String, List<String>>();
    fields.put("назив", List.of("Комшијски телефон"));
    return new KeptForm("/rad", fields, false);
  }
}
