package org.saradnja.parties.people.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.saradnja.base.kernel.Localised;
import org.saradnja.base.web.Face;
import org.saradnja.parties.people.PersonId;
import org.saradnja.parties.people.Role;
import org.saradnja.testing.DatabaseTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
@Import(AccountList.class)
class AccountListTest {

  private static final Instant OPENED = Instant.parse("2026-11-02T08:00:00Z");

  @Autowired private AccountList list;
  @Autowired private JdbcClient jdbc;

  private PersonId ana;

  @BeforeEach
  void open() {
    jdbc.sql("delete from account").update();
    ana = open("Ана Анић", "ana@primer.example");
    open("Ђорђе Ђурић", "djordje@primer.example");
    open("Драган Џепић", "dragan@primer.example");
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "djordje, Ђорђе Ђурић",
    "Ђорђе, Ђорђе Ђурић",
    "ĐURIĆ, Ђорђе Ђурић",
    "dragan@primer, Драган Џепић",
    "nikо, ''",
  })
  void aPersonIsFoundByNameInEitherScriptOrByAddress(String text, String name) {
    var found = list.matching(text, 0, 10);

    assertThat(found)
        .extracting(entry -> entry.name().cyrillic())
        .isEqualTo(name.isEmpty() ? List.of() : List.of(name));
    assertThat(list.count(text)).isEqualTo(found.size());
  }

  @Test
  void allStandInSerbianOrderAndComeInPages() {
    assertThat(list.matching("", 0, 10))
        .extracting(entry -> entry.name().cyrillic())
        .containsExactly("Ана Анић", "Драган Џепић", "Ђорђе Ђурић");
    assertThat(list.matching("", 1, 1))
        .extracting(entry -> entry.name().cyrillic())
        .containsExactly("Драган Џепић");
    assertThat(list.count("")).isEqualTo(3);
  }

  @Test
  void everyRoleStandsOnceAndAnEndedOneNoMore() {
    grant(Role.OFFICER, "unit:bor", Optional.empty());
    grant(Role.OFFICER, "unit:ub", Optional.empty());
    grant(Role.DECIDER, "unit:ub", Optional.empty());
    grant(Role.TRAINER, "institution:predavac", Optional.of(OPENED));

    assertThat(list.matching("ana", 0, 10))
        .singleElement()
        .extracting(AccountList.Entry::roles)
        .isEqualTo(List.of(Role.DECIDER, Role.OFFICER));
  }

  @ParameterizedTest
  @ValueSource(strings = {"%", "_", "\\", "' or 1=1 --"})
  void whateverIsTypedIsOnlyText(String text) {
    assertThat(list.matching(text, 0, 10)).hasSize((int) list.count(text));
  }

  private PersonId open(String name, String email) {
    var id = new PersonId(UUID.randomUUID());
    new AccountTable(jdbc)
        .insert(new Account(id, email, Localised.ofCyrillic(name), Face.CYRILLIC), OPENED);
    return id;
  }

  private void grant(Role role, String party, Optional<Instant> ended) {
    jdbc.sql(
            """
            insert into mandate (id, person, role, party, held_from, granted_at, ended_at)
            values (:id, :person, :role, :party, :from, :at, :ended)
            """)
        .param("id", UUID.randomUUID())
        .param("person", ana.value())
        .param("role", role.name())
        .param("party", party)
        .param("from", LocalDate.of(2026, 1, 1))
        .param("at", OPENED.atOffset(ZoneOffset.UTC))
        .param("ended", ended.map(at -> at.atOffset(ZoneOffset.UTC)).orElse(null))
        .update();
  }
}
