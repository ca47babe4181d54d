package org.saradnja.training.certificates.checking;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.saradnja.base.kernel.Localised;
import org.saradnja.testing.ApplicationTest;
import org.saradnja.training.certificates.DocumentKind;
import org.saradnja.training.certificates.register.SomeCertificate;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Credentials of the running application before two verifiers from npm that know nothing of it and
 * see no network but the documents that the application publishes.
 */
@ApplicationTest
class IndependentVerifiersTest {

  private static final Path SOURCE = Path.of("src/test/verify");
  private static final Path FOLDER = Path.of("target/verify");
  private static final JsonMapper JSON = JsonMapper.shared();
  private static final String SCHEMA =
      "https://purl.imsglobal.org/spec/ob/v3p0/schema/json/"
          + "ob_v3p0_achievementcredential_schema.json";

  @Autowired private MockMvcTester web;
  @Autowired private ApplicationContext application;

  /** Exactly the versions of the lock file; a folder that has them already is left as it is. */
  @BeforeAll
  static void install() throws IOException, InterruptedException {
    Files.createDirectories(FOLDER);
    var lock = Files.readString(SOURCE.resolve("package-lock.json"));
    var installed = FOLDER.resolve("installed.json");
    for (var name : List.of("package.json", "package-lock.json", "verify.mjs")) {
      Files.writeString(FOLDER.resolve(name), Files.readString(SOURCE.resolve(name)));
    }
    if (!Files.exists(installed) || !Files.readString(installed).equals(lock)) {
      run("npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund");
      Files.writeString(installed, lock);
    }
  }

  @Test
  void theLockFileNamesExactVersionsAndNoRegistry() throws IOException {
    var lock = Files.readString(SOURCE.resolve("package-lock.json"));
    var wanted = JSON.readTree(SOURCE.resolve("package.json")).path("dependencies");

    assertThat(lock).doesNotContain("\"resolved\"", "://registry");
    assertThat(wanted.properties())
        .isNotEmpty()
        .allMatch(one -> one.getValue().asString().matches("\\d+\\.\\d+\\.\\d+(-[a-z0-9.]+)?"));
  }

  @Test
  void bothAcceptWhatHoldsAndRefuseWhatDoesNot() throws IOException, InterruptedException {
    var credentials = new LinkedHashMap<String, JsonNode>();
    credentials.put("certificate", badge(SomeCertificate.issued(application)));
    credentials.put(
        "confirmation",
        badge(SomeCertificate.issued(DocumentKind.CONFIRMATION, Optional.empty(), application)));
    credentials.put(
        "until tomorrow", badge(until(LocalDate.now(java.time.Clock.systemUTC()).plusDays(1))));
    credentials.put("another name", tampered());
    credentials.put("expired", badge(until(LocalDate.parse("2020-03-12"))));
    credentials.put(
        "revoked", badge(SomeCertificate.issued(application).revoked("Уписано грешком.")));
    credentials.put("corrected", before());

    var results = verify(credentials);

    for (var verifier : List.of("digitalBazaar", "dcc")) {
      for (var name : credentials.keySet()) {
        var result = results.path(name).path(verifier);
        assertThat(result.path("accepted").asBoolean())
            .as("%s by %s: %s", name, verifier, result.path("why").asString())
            .isEqualTo(List.of("certificate", "confirmation", "until tomorrow").contains(name));
      }
    }
  }

  private JsonNode verify(Map<String, JsonNode> credentials)
      throws IOException, InterruptedException {
    var documents = new LinkedHashMap<String, JsonNode>();
    documents.put("https://localhost:8080/.well-known/did.json", get("/.well-known/did.json"));
    documents.put("http://localhost:8080/status/1", get("/status/1"));
    documents.put(SCHEMA, JSON.readTree(SOURCE.resolve("schema.json")));
    Files.writeString(FOLDER.resolve("documents.json"), JSON.writeValueAsString(documents));
    Files.writeString(FOLDER.resolve("credentials.json"), JSON.writeValueAsString(credentials));
    return JSON.readTree(run("node", "verify.mjs", ".")).path("results");
  }

  private JsonNode tampered() {
    var badge = (ObjectNode) badge(SomeCertificate.issued(application));
    ((ObjectNode) badge.at("/credentialSubject/identifier/0"))
        .put("identityHash", "Вежбана Вежбовић");
    return badge;
  }

  private JsonNode before() {
    var some = SomeCertificate.issued(application);
    var badge = badge(some);
    some.corrected(Localised.ofCyrillic("Јелисавета Пробна"), "Погрешно презиме.");
    return badge;
  }

  private SomeCertificate until(LocalDate last) {
    return SomeCertificate.issued(DocumentKind.CERTIFICATE, Optional.of(last), application);
  }

  private JsonNode badge(SomeCertificate some) {
    return get(some.document().code().path() + ".json");
  }

  private JsonNode get(String path) {
    var answer = web.get().uri(path).exchange();
    assertThat(answer).hasStatusOk();
    return JSON.readTree(answer.getResponse().getContentAsByteArray());
  }

  private static String run(String... command) throws IOException, InterruptedException {
    var output = FOLDER.resolve("output.txt");
    var process =
        new ProcessBuilder(command)
            .directory(FOLDER.toFile())
            .redirectOutput(output.toFile())
            .redirectError(FOLDER.resolve("errors.txt").toFile())
            .start();
    assertThat(process.waitFor(5, TimeUnit.MINUTES)).as(String.join(" ", command)).isTrue();
    assertThat(process.exitValue())
        .as("%s: %s", String.join(" ", command), Files.readString(FOLDER.resolve("errors.txt")))
        .isZero();
    return Files.readString(output, StandardCharsets.UTF_8);
  }
}
