package org.saradnja.training.certificates.credentials;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The public keys of web tokens, and the private one of an installation that was given none. */
@Repository
class KeyTable {

  private final JdbcClient jdbc;

  KeyTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The private key in PKCS#8, the same for every node, whichever of them makes it. */
  byte[] own(Supplier<byte[]> made, Instant now) {
    return kept()
        .orElseGet(() -> {
          jdbc.sql(
                  """
                  insert into token_key (private_key, made_at) values (:key, :now)
                  on conflict on constraint there_is_one_token_key do nothing
                  """)
              .param("key", made.get())
              .param("now", now.atOffset(ZoneOffset.UTC))
              .update();
          return kept().orElseThrow();
        });
  }

  private Optional<byte[]> kept() {
    return jdbc.sql("select private_key from token_key").query(byte[].class).optional();
  }

  void publish(String thumbprint, String jwk, Instant now) {
    jdbc.sql(
            """
            insert into published_key (thumbprint, jwk, since) values (:thumbprint, :jwk, :now)
            on conflict on constraint a_key_is_published_once do nothing
            """)
        .param("thumbprint", thumbprint)
        .param("jwk", jwk)
        .param("now", now.atOffset(ZoneOffset.UTC))
        .update();
  }

  Optional<String> find(String thumbprint) {
    return jdbc.sql("select jwk from published_key where thumbprint = :thumbprint")
        .param("thumbprint", thumbprint)
        .query(String.class)
        .optional();
  }
}
