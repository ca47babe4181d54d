package org.saradnja;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.saradnja.base.kernel.Sentence;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringApplication.AbandonedRunException;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * {@code ./saradnja serve}: production. It starts only when its environment names everything that
 * cannot be guessed, and nothing in it is a value of the practice world.
 */
record Serve(Console console, Map<String, String> environment) {

  private static final String URL = "SARADNJA_DATABASE_URL";
  private static final String USER = "SARADNJA_DATABASE_USER";
  private static final String PASSWORD = "SARADNJA_DATABASE_PASSWORD";

  /** The one that the tests use, which stands in RFC 8032. */
  private static final String KNOWN_KEY =
      "MC4CAQAwBQYDK2VwBCIEIJ1hsZ3v/VpguoRK9JLsLMREScVpezJpGXA7rAMcrn9g";

  /** The one that the tests use: 32 bytes that spell a sentence. */
  private static final String KNOWN_PEOPLE_KEY = "c2VjcmV0cyBvZiB0ZXN0cyBhcmUgbm8gc2VjcmV0cy4=";

  private static final List<Variable> VARIABLES =
      List.of(
          variable(URL, "jdbc:postgresql://.+", ""),
          variable(USER, ".+", ""),
          variable(PASSWORD, ".+", "vezba-2026"),
          variable("SARADNJA_MAIL_HOST", ".+", ""),
          variable("SARADNJA_MAIL_FROM", "\\S+@\\S+", ".*@vezbaonica\\.example"),
          variable(
              "SARADNJA_ADDRESS",
              "https://[^/]+.*",
              "https?://(localhost|127\\..*|\\[::1\\]|.*\\.example)(:\\d+)?(/.*)?"),
          variable(
              "SARADNJA_SEAL_KEY",
              "MC4CAQAwBQYDK2VwBCIEI[A-Za-z0-9+/]{43}",
              Pattern.quote(KNOWN_KEY)),
          variable("SARADNJA_PEOPLE_KEY", "[A-Za-z0-9+/]{43}=", Pattern.quote(KNOWN_PEOPLE_KEY)));

  /**
   * @param fits whether the value has the shape it must have
   * @param practice whether it is one of the practice world or of the tests
   */
  private record Variable(String name, Predicate<String> fits, Predicate<String> practice) {

    List<Sentence> unmet(String value) {
      if (value.isBlank()) {
        return List.of(Sentence.of("serve.missing", name, explanation()));
      }
      if (practice.test(value)) {
        return List.of(Sentence.of("serve.practice", name));
      }
      return fits.test(value)
          ? List.of()
          : List.of(Sentence.of("serve.shape", name, explanation()));
    }

    private Sentence explanation() {
      return Sentence.of("serve." + name);
    }
  }

  int start(Options options) {
    var application = new SpringApplication(Saradnja.class);
    application.setAdditionalProfiles("serve");
    return starts(application, options).isPresent() ? Commands.KEEPS_RUNNING : Commands.FAILED;
  }

  /** The running application; empty when it was refused, which has been told then. */
  Optional<ConfigurableApplicationContext> starts(SpringApplication application, Options options) {
    var unmet = unmet();
    if (unmet.isEmpty()) {
      unmet = unreachable();
    }
    if (!unmet.isEmpty()) {
      console.say("serve.refused", unmet);
      return Optional.empty();
    }
    try {
      return Optional.of(application.run(options.propertiesWith()));
    } catch (AbandonedRunException refused) {
      return Optional.empty();
    }
  }

  List<Sentence> unmet() {
    return VARIABLES.stream()
        .flatMap(variable -> variable.unmet(environment.getOrDefault(variable.name(), "")).stream())
        .toList();
  }

  /** The database is asked before anything is started, so that its silence is one sentence. */
  private List<Sentence> unreachable() {
    var url = environment.getOrDefault(URL, "");
    var properties = new Properties();
    properties.put("user", environment.getOrDefault(USER, ""));
    properties.put("password", environment.getOrDefault(PASSWORD, ""));
    properties.put("connectTimeout", "5");
    try (var _ = DriverManager.getConnection(url, properties)) {
      return List.of();
    } catch (SQLException silent) {
      return List.of(Sentence.of("serve.database", url, String.valueOf(silent.getMessage())));
    }
  }

  private static Variable variable(String name, String fits, String practice) {
    return new Variable(
        name,
        Pattern.compile(fits).asMatchPredicate(),
        Pattern.compile(practice).asMatchPredicate());
  }
}
