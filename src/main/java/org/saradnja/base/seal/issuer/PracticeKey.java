package org.saradnja.base.seal.issuer;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.ZoneOffset;
import org.bouncycastle.crypto.params.Ed25519PrivateKeyParameters;
import org.saradnja.base.practice.PracticeOnly;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The key of a practice world, made once and kept in its database. */
@Component
@PracticeOnly
class PracticeKey {

  private final JdbcClient jdbc;
  private final Clock clock;

  PracticeKey(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** The same for every node, whichever of them makes it. */
  byte[] pkcs8() {
    jdbc.sql(
            """
            insert into seal_key (private_key, made_at) values (:key, :madeAt)
            on conflict on constraint there_is_one_key do nothing
            """)
        .param("key", InstallationSeal.pkcs8(new Ed25519PrivateKeyParameters(new SecureRandom())))
        .param("madeAt", clock.instant().atOffset(ZoneOffset.UTC))
        .update();
    return jdbc.sql("select private_key from seal_key").query(byte[].class).single();
  }
}
