package org.saradnja.training.certificates.checking;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Base64;
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
 * Credentials of the running application, as badges before two verifiers from npm and as web tokens
 * before a third. They know nothing of it and see no network but the documents that it publishes.
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
  void allAcceptWhatHoldsAndRefuseWhatDoesNot() throws IOException, InterruptedException {
    var forms = new LinkedHashMap<String, Forms>();
    forms.put("certificate", of(SomeCertificate.issued(application)));
    forms.put(
        "confirmation",
        of(SomeCertificate.issued(DocumentKind.CONFIRMATION, Optional.empty(), application)));
    forms.put("until tomorrow", of(until(LocalDate.now(java.time.Clock.systemUTC()).plusDays(1))));
    forms.put("another name", of(SomeCertificate.issued(application)).tamperedWith());
    forms.put("expired", of(until(LocalDate.parse("2020-03-12"))));
    forms.put("revoked", of(SomeCertificate.issued(application).revoked("Уписано грешком.")));
    forms.put("corrected", before());

    var results = verify(forms);

    for (var verifier : List.of("digitalBazaar", "dcc", "jose")) {
      for (var name : forms.keySet()) {
        var result = results.path(name).path(verifier);
        assertThat(result.path("accepted").asBoolean())
            .as("%s by %s: %s", name, verifier, result.path("why").asString())
            .isEqualTo(List.of("certificate", "confirmation", "until tomorrow").contains(name));
      }
    }
  }

  @Test
  void aTokenUnderAnotherAlgorithmOrKeyIsRefused() throws IOException, InterruptedException {
    var issued = of(SomeCertificate.issued(application));
    var parts = issued.token().split("\\.", -1);
    var forms = new LinkedHashMap<String, Forms>();
    forms.put("none", issued.withToken(header("none", kid(parts)) + "." + parts[1] + "."));
    forms.put(
        "elsewhere",
        issued.withToken(
            header("RS256", "https://else.example/k") + "." + parts[1] + "." + parts[2]));

    var results = verify(forms);

    for (var name : forms.keySet()) {
      assertThat(results.at("/" + name + "/jose/accepted").asBoolean()).as(name).isFalse();
      assertThat(results.at("/" + name + "/digitalBazaar/accepted").asBoolean()).as(name).isTrue();
    }
  }

  /** A document in both forms that programs read. */
  private record Forms(JsonNode badge, String token) {

    Forms withToken(String other) {
      return new Forms(badge, other);
    }

    /** With somebody else's name in both, under the signatures that were there. */
    Forms tamperedWith() {
      var changed = (ObjectNode) badge.deepCopy();
      named(changed);
      var parts = token.split("\\.", -1);
      var payload = (ObjectNode) JSON.readTree(Base64.getUrlDecoder().decode(parts[1]));
      named(payload);
      return new Forms(changed, parts[0] + "." + base64(payload.toString()) + "." + parts[2]);
    }

    private static void named(ObjectNode credential) {
      ((ObjectNode) credential.at("/credentialSubject/identifier/0"))
          .put("identityHash", "Вежбана Вежбовић");
    }
  }

  private static String kid(String[] parts) {
    return JSON.readTree(Base64.getUrlDecoder().decode(parts[0])).path("kid").asString();
  }

  private static String header(String algorithm, String kid) {
    return base64(
        JSON.createObjectNode().put("alg", algorithm).put("typ", "JWT").put("kid", kid).toString());
  }

  private static String base64(String text) {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }

  private JsonNode verify(Map<String, Forms> forms) throws IOException, InterruptedException {
    var documents = new LinkedHashMap<String, JsonNode>();
    for (var one : forms.values()) {
      var kid = kid(one.token().split("\\.", -1));
      if (kid.startsWith("http://localhost:8080/")) {
        documents.put(kid, get(kid.substring("http://localhost:8080".length())));
      }
    }
    documents.put("https://localhost:8080/.well-known/did.json", get("/.well-known/did.json"));
    documents.put("http://localhost:8080/status/1", get("/status/1"));
    documents.put(SCHEMA, JSON.readTree(SOURCE.resolve("schema.json")));
    Files.writeString(FOLDER.resolve("documents.json"), JSON.writeValueAsString(documents));
    var credentials = new LinkedHashMap<String, JsonNode>();
    var tokens = new LinkedHashMap<String, String>();
    forms.forEach((name, one) -> {
      credentials.put(name, one.badge());
      tokens.put(name, one.token());
    });
    Files.writeString(FOLDER.resolve("credentials.json"), JSON.writeValueAsString(credentials));
    Files.writeString(FOLDER.resolve("tokens.json"), JSON.writeValueAsString(tokens));
    return JSON.readTree(run("node", "verify.mjs", ".")).path("results");
  }

  private Forms before() {
    var some = SomeCertificate.issued(application);
    var issued = of(some);
    some.corrected(Localised.ofCyrillic("Јелисавета Пробна"), "Погрешно презиме.");
    return issued;
  }

  private SomeCertificate until(LocalDate last) {
    return SomeCertificate.issued(DocumentKind.CERTIFICATE, Optional.of(last), application);
  }

  private Forms of(SomeCertificate some) {
    var path = some.document().code().path();
    var token = web.get().uri(path + ".jwt").exchange();
    assertThat(token).hasStatusOk();
    return new Forms(
        get(path + ".json"),
        new String(token.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
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
