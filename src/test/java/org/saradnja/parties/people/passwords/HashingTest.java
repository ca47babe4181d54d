package org.saradnja.parties.people.passwords;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class HashingTest {

  private final Hashing hashing = new Hashing();

  @Test
  void isArgon2idWithTheRecommendedCosts() {
    assertThat(hashing.hash("vezba-2026")).startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
  }

  @Test
  void aPasswordMatchesItsOwnHashOnly() {
    var hash = Optional.of(hashing.hash("vezba-2026"));

    assertThat(hashing.matches("vezba-2026", hash)).isTrue();
    assertThat(hashing.matches("Vezba-2026", hash)).isFalse();
  }

  @Test
  void nobodyHasAPasswordThatMatches() {
    assertThat(hashing.matches("a password that nobody has", Optional.empty())).isFalse();
  }

  @Test
  void onePasswordHasManyHashes() {
    assertThat(hashing.hash("vezba-2026")).isNotEqualTo(hashing.hash("vezba-2026"));
  }
}
