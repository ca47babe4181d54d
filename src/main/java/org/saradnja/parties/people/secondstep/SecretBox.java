package org.saradnja.parties.people.secondstep;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.saradnja.parties.people.PersonId;
import org.springframework.stereotype.Component;

/**
 * Seals the secret of a person's application, so that a copy of the database makes no codes. Sealed
 * for one person, it opens for no other.
 */
@Component
class SecretBox {

  private static final String CIPHER = "AES/GCM/NoPadding";
  private static final String PURPOSE = "second-step";
  private static final int NONCE_BYTES = 12;
  private static final int TAG_BITS = 128;

  private final SecretKey key;
  private final SecureRandom random = new SecureRandom();

  SecretBox(SecretKey keyOfPeople) {
    this.key = derived(keyOfPeople);
  }

  byte[] seal(PersonId person, byte[] secret) {
    var nonce = new byte[NONCE_BYTES];
    random.nextBytes(nonce);
    var text = crypt(Cipher.ENCRYPT_MODE, person, nonce, secret);
    var sealed = Arrays.copyOf(nonce, NONCE_BYTES + text.length);
    System.arraycopy(text, 0, sealed, NONCE_BYTES, text.length);
    return sealed;
  }

  byte[] open(PersonId person, byte[] sealed) {
    var nonce = Arrays.copyOf(sealed, NONCE_BYTES);
    var text = Arrays.copyOfRange(sealed, NONCE_BYTES, sealed.length);
    return crypt(Cipher.DECRYPT_MODE, person, nonce, text);
  }

  private byte[] crypt(int mode, PersonId person, byte[] nonce, byte[] text) {
    try {
      var cipher = Cipher.getInstance(CIPHER);
      cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
      cipher.updateAAD(person.value().toString().getBytes(UTF_8));
      return cipher.doFinal(text);
    } catch (GeneralSecurityException otherKeyOrPerson) {
      throw new IllegalStateException("The secret was sealed under another key", otherKeyOrPerson);
    }
  }

  private static SecretKey derived(SecretKey keyOfPeople) {
    try {
      var mac = Mac.getInstance("HmacSHA256");
      mac.init(keyOfPeople);
      return new SecretKeySpec(mac.doFinal(PURPOSE.getBytes(UTF_8)), "AES");
    } catch (GeneralSecurityException missing) {
      throw new IllegalStateException("Every Java platform has HMAC-SHA-256", missing);
    }
  }
}
