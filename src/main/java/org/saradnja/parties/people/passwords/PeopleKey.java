package org.saradnja.parties.people.passwords;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Base64;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.saradnja.base.practice.PracticeOnly;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The key under which secrets of people are computed and kept: in the practice world one that it
 * makes once, in production the one it is given, 32 bytes in base64.
 */
@Configuration(proxyBeanMethods = false)
class PeopleKey {

  private static final int BYTES = 32;

  @Bean
  @PracticeOnly
  SecretKey keyOfPracticePeople(JdbcClient jdbc, Clock clock) {
    var fresh = new byte[BYTES];
    new SecureRandom().nextBytes(fresh);
    jdbc.sql(
            """
            insert into people_key (secret, made_at) values (:secret, :madeAt)
            on conflict on constraint there_is_one_people_key do nothing
            """)
        .param("secret", fresh)
        .param("madeAt", clock.instant().atOffset(ZoneOffset.UTC))
        .update();
    return key(jdbc.sql("select secret from people_key").query(byte[].class).single());
  }

  @Bean
  @ConditionalOnMissingBean
  SecretKey keyOfPeople(@Value("${saradnja.people.key}") String base64) {
    return key(Base64.getMimeDecoder().decode(base64));
  }

  private static SecretKey key(byte[] secret) {
    if (secret.length != BYTES) {
      throw new IllegalStateException("saradnja.people.key is not 32 bytes in base64");
    }
    return new SecretKeySpec(secret, "HmacSHA256");
  }
}
