package org.saradnja;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ServeTest {

  private static final Map<String, String> COMPLETE =
      Map.of(
          "SARADNJA_DATABASE_URL", "jdbc:postgresql://127.0.0.1:9/saradnja",
          "SARADNJA_DATABASE_USER", "saradnja",
          "SARADNJA_DATABASE_PASSWORD", "r4vnogor-skala",
          "SARADNJA_MAIL_HOST", "posta.opstina.rs",
          "SARADNJA_MAIL_FROM", "saradnja@opstina.rs",
          "SARADNJA_ADDRESS", "https://saradnja.opstina.rs",
          "SARADNJA_SEAL_KEY", "MC4CAQAwBQYDK2VwBCIEIEzNCJsok/yeqdtsNGyeEU4PWLjPvMJDqxUAT/Rp4xqA",
          "SARADNJA_PEOPLE_KEY", "N0pU3S0m4b7mVxqk5nQ2rT1yWc8uXz9aLdEfGhIjKl4=");

  private final Spoken spoken = new Spoken();

  @Test
  void anEmptyEnvironmentIsRefusedInOneSentenceThatNamesEverything() {
    var status = new Serve(spoken.console(), Map.of()).start(Options.parse(List.of()));

    assertThat(status).isEqualTo(1);
    assertThat(spoken.text().lines()).hasSize(2).allMatch(line -> line.endsWith(")."));
    assertThat(spoken.text().lines())
        .allSatisfy(line -> assertThat(line).contains(COMPLETE.keySet()));
  }

  @ParameterizedTest
  @CsvSource({
    "SARADNJA_DATABASE_URL, jdbc:h2:mem:x, does not have the needed form",
    "SARADNJA_DATABASE_PASSWORD, vezba-2026, is a value of the practice world",
    "SARADNJA_MAIL_HOST, '', is not in the environment",
    "SARADNJA_MAIL_FROM, saradnja, does not have the needed form",
    "SARADNJA_MAIL_FROM, sluzbenik@vezbaonica.example, is a value of the practice world",
    "SARADNJA_ADDRESS, http://saradnja.opstina.rs, does not have the needed form",
    "SARADNJA_ADDRESS, http://localhost:8080, is a value of the practice world",
    "SARADNJA_ADDRESS, https://127.0.0.1, is a value of the practice world",
    "SARADNJA_SEAL_KEY, kljuc, does not have the needed form",
    "SARADNJA_SEAL_KEY, MC4CAQAwBQYDK2VwBCIEIJ1hsZ3v/VpguoRK9JLsLMREScVpezJpGXA7rAMcrn9g,"
        + " is a value of the practice world",
    "SARADNJA_PEOPLE_KEY, kratak, does not have the needed form",
    "SARADNJA_PEOPLE_KEY, c2VjcmV0cyBvZiB0ZXN0cyBhcmUgbm8gc2VjcmV0cy4=,"
        + " is a value of the practice world",
  })
  void aValueThatIsAbsentOrOfPracticeIsNamed(String variable, String value, String complaint) {
    var environment = new HashMap<>(COMPLETE);
    environment.put(variable, value);

    assertThat(new Serve(spoken.console(), environment).unmet()).hasSize(1);
    assertThat(new Serve(spoken.console(), environment).start(Options.parse(List.of())))
        .isEqualTo(1);
    assertThat(spoken.text()).contains("Saradnja does not start: " + variable + " " + complaint);
  }

  @Test
  void aSilentDatabaseIsOneSentence() {
    assertThat(new Serve(spoken.console(), COMPLETE).unmet()).isEmpty();
    assertThat(new Serve(spoken.console(), COMPLETE).start(Options.parse(List.of()))).isEqualTo(1);
    assertThat(spoken.text().lines()).hasSize(2);
    assertThat(spoken.text())
        .contains("the database at jdbc:postgresql://127.0.0.1:9/saradnja does not answer");
  }
}
