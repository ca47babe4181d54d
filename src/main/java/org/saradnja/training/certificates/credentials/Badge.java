package org.saradnja.training.certificates.credentials;

import static java.time.temporal.ChronoUnit.SECONDS;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;
import org.saradnja.base.kernel.Digest;
import org.saradnja.base.kernel.Office;
import org.saradnja.base.kernel.SerbianDate;
import org.saradnja.training.certificates.Completion;
import org.saradnja.training.certificates.DocumentKind;
import org.saradnja.training.certificates.IssuedCertificate;
import org.saradnja.training.sessions.DayBlock;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * An issued document as a credential of Open Badges 3.0, in Serbian Cyrillic. It says what the
 * document says and not a point more. The e-mail stands in it as a salted digest only, by which the
 * participant can prove to be the one.
 */
record Badge(Address address, IssuedCertificate issued) {

  private static final JsonMapper JSON = JsonMapper.shared();
  private static final String OB = "https://purl.imsglobal.org/spec/ob/v3p0/";

  /** In this order, as the schema of Open Badges demands. */
  private static final List<String> CONTEXTS =
      List.of(
          "https://www.w3.org/ns/credentials/v2",
          OB + "context-3.0.3.json",
          OB + "extensions.json");

  private static final String SCHEMA = OB + "schema/json/ob_v3p0_achievementcredential_schema.json";

  /**
   * The participant as programs recognise one.
   *
   * @param id of the subject, of this credential alone
   * @param email in lower case, or empty
   */
  record Holder(String id, String email, String salt) {}

  ObjectNode credential(Holder holder, StatusPlace place, Instant physical) {
    var credential = JSON.createObjectNode();
    var contexts = credential.putArray("@context");
    CONTEXTS.forEach(contexts::add);
    credential.put("id", address.certificate(issued.code()));
    types(credential, "VerifiableCredential", "OpenBadgeCredential");
    credential.set("issuer", issuer());
    credential.put("validFrom", moment(physical));
    issued
        .validUntil()
        .ifPresent(last ->
            credential.put(
                "validUntil", moment(last.atTime(LocalTime.MAX).atZone(Office.ZONE).toInstant())));
    credential.put("awardedDate", moment(issued.issuedAt()));
    credential.put("name", marked(kind() + ": " + issued.training().title().cyrillic()));
    credential.set("credentialSubject", subject(holder));
    credential.set("credentialStatus", status(place));
    credential
        .putArray("credentialSchema")
        .addObject()
        .put("id", SCHEMA)
        .put("type", "1EdTechJsonSchemaValidator2019");
    return credential;
  }

  private ObjectNode issuer() {
    var issuer = JSON.createObjectNode().put("id", address.did());
    types(issuer, "Profile");
    return issuer
        .put("name", marked(issued.issuer().name().cyrillic()))
        .put("url", address.origin());
  }

  private ObjectNode subject(Holder holder) {
    var days = issued.training().days();
    var subject = JSON.createObjectNode().put("id", holder.id());
    types(subject, "AchievementSubject");
    var identifiers = subject.putArray("identifier");
    identifiers.add(identity("name", false, issued.name().cyrillic()));
    if (!holder.email().isEmpty()) {
      var hash = "sha256$" + Digest.ofText(holder.email() + holder.salt()).hex();
      identifiers.add(identity("emailAddress", true, hash).put("salt", holder.salt()));
    }
    subject.put("activityStartDate", local(days.getFirst(), days.getFirst().from()));
    subject.put("activityEndDate", local(days.getLast(), days.getLast().until()));
    subject.put("licenseNumber", issued.number());
    subject.set("achievement", achievement());
    if (tested()) {
      var result = subject.putArray("result").addObject();
      types(result, "Result");
      result.put("resultDescription", test()).put("status", "Completed");
    }
    return subject;
  }

  private static ObjectNode identity(String type, boolean hashed, String hash) {
    return JSON.createObjectNode()
        .put("type", "IdentityObject")
        .put("identityType", type)
        .put("hashed", hashed)
        .put("identityHash", hash);
  }

  private ObjectNode achievement() {
    var training = issued.training();
    var achievement = JSON.createObjectNode().put("id", address.programme(training.programme()));
    types(achievement, "Achievement");
    achievement
        .put(
            "achievementType",
            issued.kind() == DocumentKind.CERTIFICATE ? "CertificateOfCompletion" : "Course")
        .put("inLanguage", "sr-Cyrl")
        .put("version", Integer.toString(training.year()))
        .put("humanCode", training.session())
        .put("name", marked(training.title().cyrillic()))
        .put("description", marked(description()));
    achievement.putObject("criteria").put("narrative", criteria());
    if (tested()) {
      var test = achievement.putArray("resultDescription").addObject().put("id", test());
      types(test, "ResultDescription");
      test.put("name", "Тест на крају обуке").put("resultType", "Status");
    }
    return achievement;
  }

  private String description() {
    var days =
        issued.training().days().stream()
            .map(day -> SerbianDate.inText(day.day()))
            .collect(Collectors.joining(" и "));
    return "Обука одржана %s, %s, у трајању од %d сати."
        .formatted(issued.training().place().locative(), days, issued.training().hours());
  }

  private String criteria() {
    var days =
        issued.conditions().stream()
            .filter(line -> !line.concernsTheTest())
            .flatMap(line -> line.on().stream())
            .map(SerbianDate::inText)
            .collect(Collectors.joining(" и "));
    return "Присуство: " + days + (tested() ? " Положен тест." : "");
  }

  private ObjectNode status(StatusPlace place) {
    var index = Integer.toString(place.index());
    return JSON.createObjectNode()
        .put("id", address.list(place.list()) + "#" + index)
        .put("type", "BitstringStatusListEntry")
        .put("statusPurpose", "revocation")
        .put("statusListIndex", index)
        .put("statusListCredential", address.list(place.list()));
  }

  private boolean tested() {
    return issued.conditions().stream().anyMatch(Completion.Line::concernsTheTest);
  }

  private String test() {
    return address.programme(issued.training().programme()) + "#test";
  }

  private String kind() {
    return issued.kind() == DocumentKind.CERTIFICATE ? "Сертификат" : "Потврда";
  }

  /** What the practice world issues says so in every name that a wallet shows. */
  private String marked(String text) {
    return issued.practice() ? "ВЕЖБА: " + text : text;
  }

  private static void types(ObjectNode node, String... types) {
    var array = node.putArray("type");
    for (var type : types) {
      array.add(type);
    }
  }

  private static String local(DayBlock day, LocalTime time) {
    return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
        ZonedDateTime.of(day.day(), time, Office.ZONE));
  }

  static String moment(Instant moment) {
    return moment.truncatedTo(SECONDS).toString();
  }
}
