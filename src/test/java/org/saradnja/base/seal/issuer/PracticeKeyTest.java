package org.saradnja.base.seal.issuer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.saradnja.base.kernel.Office;
import org.saradnja.testing.DatabaseTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
class PracticeKeyTest {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2027-04-20T08:14:32Z"), Office.ZONE);

  @Autowired JdbcClient jdbc;

  @Test
  void isMadeOnceForAllNodes() {
    var made = new PracticeKey(jdbc, CLOCK).pkcs8();

    assertThat(new PracticeKey(jdbc, CLOCK).pkcs8()).isEqualTo(made);
    assertThat(new InstallationSeal(made, "http://localhost:8080").publicKey()).hasSize(32);
  }
}
