package org.saradnja.training.certificates.credentials;

import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.saradnja.base.kernel.Sentence;
import org.saradnja.base.kernel.ServingCondition;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Which key signs web tokens: in production the one it is given, elsewhere one made once and kept
 * in the database. It is published before it signs.
 */
@Component
class TokenKeys implements ServingCondition {

  private final KeyTable table;
  private final Clock clock;
  private final String given;
  private final TransactionTemplate alone;
  private final AtomicReference<TokenKey> known = new AtomicReference<>();

  TokenKeys(
      KeyTable table,
      Clock clock,
      PlatformTransactionManager transactions,
      @Value("${saradnja.certificates.key:}") String given) {
    this.table = table;
    this.clock = clock;
    this.given = given;
    this.alone = new TransactionTemplate(transactions);
    this.alone.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
  }

  TokenKey key() {
    var key = known.get();
    if (key == null) {
      key = alone.execute(_ -> published());
      known.set(key);
    }
    return key;
  }

  /** In a transaction of its own: the key stays even if what it was wanted for is rolled back. */
  private TokenKey published() {
    var key =
        given.isBlank()
            ? TokenKey.of(table.own(TokenKey::make, clock.instant()))
            : TokenKey.parse(given).orElseThrow();
    table.publish(key.thumbprint(), key.jwk(), clock.instant());
    return key;
  }

  @Override
  public Optional<Sentence> unmet() {
    return TokenKey.parse(given).isPresent()
        ? Optional.empty()
        : Optional.of(Sentence.of("serve.SARADNJA_CERTIFICATE_KEY"));
  }
}
