package org.saradnja.parties.people.passwords;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.saradnja.base.database.Trip;
import org.saradnja.base.kernel.Actor;
import org.saradnja.base.kernel.Digest;
import org.saradnja.base.kernel.Localised;
import org.saradnja.base.kernel.NoSuchThing;
import org.saradnja.parties.people.AccountOpened;
import org.saradnja.parties.people.AddressMoveId;
import org.saradnja.parties.people.AddressMoved;
import org.saradnja.parties.people.Mandate;
import org.saradnja.parties.people.Party;
import org.saradnja.parties.people.PasswordLinkId;
import org.saradnja.parties.people.PasswordResetAsked;
import org.saradnja.parties.people.People;
import org.saradnja.parties.people.PersonId;
import org.saradnja.parties.people.Role;
import org.saradnja.parties.people.accounts.SomeAccount;
import org.saradnja.testing.DatabaseTest;
import org.saradnja.testing.HandClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
class LinkingTest {

  private static final Instant NOW = Instant.parse("2026-11-23T08:00:00Z");
  private static final byte[] KEY = new byte[32];

  @Autowired private LinkTable links;
  @Autowired private JdbcClient jdbc;

  private final HandClock clock = new HandClock(NOW);
  private final LinkSecret secret = new LinkSecret(new SecretKeySpec(KEY, "HmacSHA256"));
  private final List<PasswordLinkId> asked = new ArrayList<>();
  private PersonId ana;
  private Linking linking;

  @BeforeEach
  void know() {
    ana = SomeAccount.named("Ана Анић", jdbc);
    linking =
        new Linking(
            links,
            secret,
            new OnlyAna(),
            clock,
            event -> asked.add(((PasswordResetAsked) event).link()));
  }

  @Test
  void whatWentToTheOldAddressOpensNothingOnceTheAddressHasMoved() {
    linking.ask("ana@primer.example");
    var link = asked.getFirst();
    var move = new AddressMoveId(UUID.randomUUID());
    var actor = new Actor(move.value(), move.subject(), "account_holder");

    linking.leave(new AddressMoved(move, ana, NOW, actor, Digest.ofText("нова адреса")));

    assertThat(linking.find(link)).isEmpty();
    assertThat(linking.opened(link, secret.of(link))).isEmpty();
  }

  @Test
  void aForgottenPasswordIsChosenWithinAnHour() {
    linking.ask("ana@primer.example");
    var link = asked.getFirst();

    assertThat(linking.find(link)).get().extracting("person").isEqualTo(ana);
    assertThat(linking.opened(link, secret.of(link))).isPresent();

    clock.pass(Duration.ofHours(1));

    assertThat(linking.find(link)).isEmpty();
    assertThat(linking.opened(link, secret.of(link))).isEmpty();
  }

  @Test
  void theFirstPasswordIsChosenWithinAWeek() {
    var link = new PasswordLinkId(UUID.randomUUID());

    linking.welcome(new AccountOpened(ana, link, NOW));

    clock.pass(Duration.ofDays(7).minusMillis(1));
    assertThat(linking.find(link)).isPresent();
    clock.pass(Duration.ofMillis(1));
    assertThat(linking.find(link)).isEmpty();
  }

  @Test
  void askingForAnUnknownAddressDoesTheSameAndOpensNothing() {
    linking.ask("niko@primer.example");

    assertThat(asked).hasSize(1);
    assertThat(linking.find(asked.getFirst())).isEmpty();
    assertThat(linking.opened(asked.getFirst(), secret.of(asked.getFirst()))).isEmpty();
  }

  @Test
  void thePathOfALetterHoldsTheSecretThatOpensIt() {
    linking.ask("ana@primer.example");
    var link = asked.getFirst();

    var path = linking.find(link).orElseThrow().path();

    assertThat(path).startsWith("/nalog/lozinka/nova?veza=" + link.value() + "&znak=");
    assertThat(linking.opened(link, path.substring(path.lastIndexOf('=') + 1))).isPresent();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "x", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"})
  void aGuessedSecretOpensNothing(String guessed) {
    linking.ask("ana@primer.example");

    assertThat(linking.opened(asked.getFirst(), guessed)).isEmpty();
  }

  @Test
  void theSecretOfOneLinkIsNotThatOfAnotherAndNotThatOfAnotherInstallation() {
    var one = new PasswordLinkId(UUID.randomUUID());
    var other = new PasswordLinkId(UUID.randomUUID());
    var elsewhere = new byte[32];
    elsewhere[0] = 1;

    assertThat(secret.of(one)).isEqualTo(secret.of(one)).isNotEqualTo(secret.of(other));
    assertThat(secret.isOf(other, secret.of(one))).isFalse();
    assertThat(new LinkSecret(new SecretKeySpec(elsewhere, "HmacSHA256")).of(one))
        .isNotEqualTo(secret.of(one));
  }

  @Test
  void anInstallationIsGivenAKeyOfThirtyTwoBytes() {
    var key = new PeopleKey().keyOfPeople(Base64.getEncoder().encodeToString(KEY));

    assertThat(key.getEncoded()).isEqualTo(KEY);
    assertThatIllegalStateException()
        .isThrownBy(() -> new PeopleKey().keyOfPeople("c2hvcnQ="))
        .withMessageContaining("saradnja.people.key");
  }

  @Test
  void aPracticeWorldMakesItsKeyOnce() {
    var first = new PeopleKey().keyOfPracticePeople(jdbc, clock);

    assertThat(new PeopleKey().keyOfPracticePeople(jdbc, clock).getEncoded())
        .isEqualTo(first.getEncoded());
  }

  private final class OnlyAna implements People {

    @Override
    public Localised nameOf(PersonId person) {
      return addressee(person).name();
    }

    @Override
    public Addressee addressee(PersonId person) {
      if (!person.equals(ana)) {
        throw new NoSuchThing("account " + person.value());
      }
      return new Addressee("ana@primer.example", Localised.ofCyrillic("Ана Анић"), "CYRILLIC");
    }

    @Override
    public Supplier<Optional<Addressee>> askAddressee(Trip trip, PersonId person) {
      return () -> Optional.of(addressee(person));
    }

    @Override
    public Optional<PersonId> withEmail(String email) {
      return Optional.of(ana).filter(_ -> email.equals("ana@primer.example"));
    }

    @Override
    public List<Mandate> holders(Role role, Party party) {
      return List.of();
    }
  }
}
