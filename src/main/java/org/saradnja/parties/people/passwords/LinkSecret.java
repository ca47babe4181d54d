package org.saradnja.parties.people.passwords;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import org.saradnja.parties.people.LinkSecrets;
import org.saradnja.parties.people.PasswordLinkId;
import org.springframework.stereotype.Component;

/**
 * The secret of a link, computed from its id: whoever reads the database, the outbox or the log
 * cannot make the link, and the letter can be written again after a crash.
 */
@Component
class LinkSecret implements LinkSecrets {

  private static final String PURPOSE = "password-link";

  private final SecretKey key;

  LinkSecret(SecretKey key) {
    this.key = key;
  }

  String of(PasswordLinkId link) {
    return of(PURPOSE, link.value());
  }

  boolean isOf(PasswordLinkId link, String claimed) {
    return isOf(PURPOSE, link.value(), claimed);
  }

  @Override
  public String of(String purpose, UUID link) {
    try {
      var mac = Mac.getInstance("HmacSHA256");
      mac.init(key);
      var secret = mac.doFinal((purpose + ":" + link).getBytes(UTF_8));
      return Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
    } catch (GeneralSecurityException missing) {
      throw new IllegalStateException("Every Java platform has HMAC-SHA-256", missing);
    }
  }

  @Override
  public boolean isOf(String purpose, UUID link, String claimed) {
    return MessageDigest.isEqual(of(purpose, link).getBytes(UTF_8), claimed.getBytes(UTF_8));
  }
}
