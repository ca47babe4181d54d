package org.saradnja;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.nio.file.Path;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Production from nothing on the PostgreSQL of the distribution, with a real mail server. */
class ServeProcessTest {

  @TempDir Path folder;

  private final GreenMail post =
      new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

  @BeforeEach
  void openThePost() {
    post.start();
  }

  @AfterEach
  void closeThePost() {
    post.stop();
  }

  @Test
  void servesOnceItHasAnAdministratorAndNotBefore() throws Exception {
    var programs = DebianPostgres.installed();
    assumeThat(programs).as("a PostgreSQL of the distribution").isPresent();
    try (var database = DebianPostgres.start(programs.orElseThrow(), folder)) {
      var environment = environment(database);

      var early = Launched.start(folder.resolve("early"), environment, "serve");
      assertThat(early.status()).isEqualTo(1);
      assertThat(early.said())
          .contains("Saradnja does not start: the installation has no administrator")
          .doesNotContain("Exception");

      var first =
          Launched.start(
              folder.resolve("first"),
              environment,
              "admin",
              "first-administrator",
              "admin@opstina.rs",
              "Петра Управитељ");
      assertThat(first.status()).as(first.said()).isZero();
      assertThat(post.waitForIncomingEmail(20_000, 1)).isTrue();
      assertThat(post.getReceivedMessages()[0].getSubject()).isEqualTo("Отворен вам је налог");
      assertThat(post.getReceivedMessages()[0].getContent().toString())
          .contains("https://saradnja.opstina.rs/nalog/lozinka/nova?veza=");

      var serving = Launched.start(folder.resolve("serving"), environment, "serve");
      try {
        serving.awaitReadiness(status -> status == 200);
      } finally {
        serving.process().destroy();
        serving.status();
      }
    }
  }

  private Map<String, String> environment(DebianPostgres database) {
    var environment = new HashMap<String, String>();
    environment.put("SARADNJA_DATABASE_URL", database.url());
    environment.put("SARADNJA_DATABASE_USER", "saradnja");
    environment.put("SARADNJA_DATABASE_PASSWORD", DebianPostgres.PASSWORD);
    environment.put("SARADNJA_MAIL_HOST", "127.0.0.1");
    environment.put("SARADNJA_MAIL_PORT", String.valueOf(post.getSmtp().getPort()));
    environment.put("SARADNJA_MAIL_FROM", "saradnja@opstina.rs");
    environment.put("SARADNJA_ADDRESS", "https://saradnja.opstina.rs");
    environment.put(
        "SARADNJA_SEAL_KEY", "MC4CAQAwBQYDK2VwBCIEIEzNCJsok/yeqdtsNGyeEU4PWLjPvMJDqxUAT/Rp4xqA");
    environment.put("SARADNJA_CERTIFICATE_KEY", certificateKey());
    environment.put("SARADNJA_PEOPLE_KEY", "N0pU3S0m4b7mVxqk5nQ2rT1yWc8uXz9aLdEfGhIjKl4=");
    environment.put("SARADNJA_DATA", folder.resolve("data").toString());
    return environment;
  }

  private static String certificateKey() {
    try {
      var generator = KeyPairGenerator.getInstance("RSA");
      generator.initialize(2048);
      var key = generator.generateKeyPair().getPrivate();
      return Base64.getEncoder().encodeToString(key.getEncoded());
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException(missing);
    }
  }
}
