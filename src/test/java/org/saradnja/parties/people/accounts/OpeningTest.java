package org.saradnja.parties.people.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.junit.jupiter.params.provider.ValueSource;
import org.saradnja.base.kernel.ActRefused;
import org.saradnja.base.kernel.AdminTask;
import org.saradnja.base.kernel.LegalTime;
import org.saradnja.base.kernel.Localised;
import org.saradnja.base.kernel.NoSuchThing;
import org.saradnja.base.kernel.Office;
import org.saradnja.base.kernel.Sentence;
import org.saradnja.base.web.Face;
import org.saradnja.parties.people.AccountOpened;
import org.saradnja.parties.people.HeldMandates;
import org.saradnja.parties.people.Mandate;
import org.saradnja.parties.people.Party;
import org.saradnja.parties.people.PersonId;
import org.saradnja.parties.people.Role;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.testing.DatabaseTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
class OpeningTest {

  private static final Instant NOW = Instant.parse("2026-11-23T08:00:00Z");
  private static final SignedIn ADMINISTRATOR = somebody("Систем");
  private static final SignedIn OTHER = somebody("Други");

  @Autowired private AccountTable accounts;
  @Autowired private JdbcClient jdbc;

  private final List<Object> published = new ArrayList<>();
  private Opening opening;

  @BeforeEach
  void empty() {
    jdbc.sql("delete from account").update();
    opening = openingFor(Role.ADMINISTRATOR);
  }

  @Test
  void anAccountIsOpenedWithALinkOfItsOwn() {
    var one = opening.open(ADMINISTRATOR, account("jedan@primer.example"));
    var other = opening.open(ADMINISTRATOR, account("dva@primer.example"));

    assertThat(accounts.get(one).account().email()).isEqualTo("jedan@primer.example");
    assertThat(published)
        .extracting(AccountOpened.class::cast)
        .extracting(AccountOpened::person)
        .containsExactly(one, other);
    assertThat(published)
        .extracting(AccountOpened.class::cast)
        .extracting(AccountOpened::link)
        .doesNotHaveDuplicates();
  }

  @Test
  void anAddressThatSomebodyHasIsRefusedByName() {
    opening.open(ADMINISTRATOR, account("jedan@primer.example"));

    assertThatExceptionOfType(ActRefused.class)
        .isThrownBy(() -> opening.open(ADMINISTRATOR, account("jedan@primer.example")))
        .satisfies(refused -> {
          assertThat(refused.refusal()).isEqualTo(AccountRefusal.ADDRESS_TAKEN);
          assertThat(refused.arguments()).containsExactly("jedan@primer.example");
        });
    assertThat(published).hasSize(1);
  }

  @ParameterizedTest
  @EnumSource(mode = Mode.EXCLUDE, names = "ADMINISTRATOR")
  void nobodyElseOpensAccounts(Role role) {
    var opening = openingFor(role);

    assertThatExceptionOfType(NoSuchThing.class)
        .isThrownBy(() -> opening.open(ADMINISTRATOR, account("x@primer.example")));
    assertThatExceptionOfType(NoSuchThing.class)
        .isThrownBy(() -> opening.open(OTHER, account("x@primer.example")));
    assertThat(accounts.isEmpty()).isTrue();
  }

  @Test
  void theFirstAccountIsTheFirstOnlyOnce() {
    opening.openFirst(account("prvi@primer.example"));

    assertThatExceptionOfType(ActRefused.class)
        .isThrownBy(() -> opening.openFirst(account("drugi@primer.example")))
        .satisfies(
            refused -> assertThat(refused.refusal()).isEqualTo(AccountRefusal.NOT_THE_FIRST));
  }

  @ParameterizedTest(name = "{0} is {1}, {2}")
  @CsvSource({
    "Ђорђе Ђорђевић, Ђорђе Ђорђевић, Đorđe Đorđević",
    "Đorđe Đorđević, Đorđe Đorđević, Đorđe Đorđević",
    "József Szabó, József Szabó, József Szabó",
  })
  void theCommandOpensTheFirstAccountAndGuessesNoScript(
      String typed, String cyrillic, String latin) {
    var task = new FirstAdministrator(opening);
    var words = new ArrayList<>(List.of("Admin@Primer.example"));
    words.addAll(List.of(typed.split(" ", -1)));

    assertThat(task.run(words))
        .containsExactly(Sentence.of("admin.firstAdministrator.done", "admin@primer.example"));

    var person = accounts.withEmail("admin@primer.example").orElseThrow();
    assertThat(accounts.get(person).account().name()).isEqualTo(new Localised(cyrillic, latin));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "admin@primer.example", "admin Ана", "@ Ана", "Ана admin@primer.rs"})
  void theCommandWantsAnAddressAndAName(String typed) {
    var words = typed.isEmpty() ? List.<String>of() : List.of(typed.split(" ", -1));

    assertThatExceptionOfType(AdminTask.WrongUsage.class)
        .isThrownBy(() -> new FirstAdministrator(opening).run(words));
    assertThat(accounts.isEmpty()).isTrue();
  }

  @Test
  void aNewNameLeavesTheAddress() {
    var mine = opening.open(ADMINISTRATOR, account("jedan@primer.example"));

    new Keeping(accounts)
        .rename(new SignedIn(mine, "Ја"), new Localised("Нова", "Nova"), Face.ENGLISH);

    var account = accounts.get(mine).account();
    assertThat(account.email()).isEqualTo("jedan@primer.example");
    assertThat(account.name().cyrillic()).isEqualTo("Нова");
    assertThat(account.face()).isEqualTo(Face.ENGLISH);
  }

  private Opening openingFor(Role role) {
    var mandate =
        new Mandate(
            UUID.randomUUID(),
            ADMINISTRATOR.person(),
            role,
            Party.INSTALLATION,
            LocalDate.of(2012, 1, 1),
            Optional.empty());
    return new Opening(
        accounts,
        new HeldMandates(mandate),
        LegalTime.physical(Clock.fixed(NOW, Office.ZONE)),
        published::add);
  }

  private static SignedIn somebody(String name) {
    return new SignedIn(new PersonId(UUID.randomUUID()), name);
  }

  private static Account account(String email) {
    return new Account(
        new PersonId(UUID.randomUUID()), email, Localised.ofCyrillic("Ана Анић"), Face.CYRILLIC);
  }
}
