package org.saradnja.parties.people.secondstep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.UUID;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import org.saradnja.parties.people.PersonId;

class SecretBoxTest {

  private static final PersonId PERSON = new PersonId(UUID.randomUUID());
  private static final byte[] SECRET = {1, 2, 3, 4, 5};

  private final SecretBox box = box(1);

  @Test
  void opensWhatItSealed() {
    assertThat(box.open(PERSON, box.seal(PERSON, SECRET))).isEqualTo(SECRET);
  }

  @Test
  void sealsNeverTwiceAlike() {
    assertThat(box.seal(PERSON, SECRET)).isNotEqualTo(box.seal(PERSON, SECRET));
  }

  @Test
  void opensForNobodyElse() {
    var sealed = box.seal(PERSON, SECRET);

    assertThatIllegalStateException()
        .isThrownBy(() -> box.open(new PersonId(UUID.randomUUID()), sealed));
  }

  @Test
  void opensUnderNoOtherKey() {
    var sealed = box.seal(PERSON, SECRET);

    assertThatIllegalStateException().isThrownBy(() -> box(2).open(PERSON, sealed));
  }

  private static SecretBox box(int first) {
    var key = new byte[32];
    key[0] = (byte) first;
    return new SecretBox(new SecretKeySpec(key, "HmacSHA256"));
  }
}
