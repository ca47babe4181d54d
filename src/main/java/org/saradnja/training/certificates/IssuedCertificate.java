package org.saradnja.training.certificates;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.saradnja.base.kernel.CanonicalJson;
import org.saradnja.base.kernel.Digest;
import org.saradnja.base.kernel.Localised;
import org.saradnja.training.programmes.ProgrammeKind;
import org.saradnja.training.sessions.DayBlock;
import org.saradnja.training.sessions.Place;
import tools.jackson.databind.json.JsonMapper;

/**
 * Everything that stands on a document as it was issued: the one source of its page, its paper and
 * its credential. A later change of a name or a programme changes nothing in it.
 *
 * @param number in the register of the issuer
 * @param employer of the participant; guests of institutions have none
 * @param conditions that were met, without points; a confirmation says nothing of a test
 * @param rule number of the rule of completion
 * @param issuedAt in the time of the law
 * @param validUntil the last day, when the rule sets one
 * @param practice whether it was issued in the practice world and proves nothing
 */
public record IssuedCertificate(
    String format,
    CertificateCode code,
    String number,
    DocumentKind kind,
    Localised name,
    Optional<Employer> employer,
    Training training,
    Issuer issuer,
    List<Completion.Line> conditions,
    int rule,
    Instant issuedAt,
    Optional<LocalDate> validUntil,
    boolean practice) {

  public static final String FORMAT = "saradnja-certificate/1";

  private static final JsonMapper JSON = JsonMapper.shared();

  public IssuedCertificate {
    conditions = List.copyOf(conditions);
    if (conditions.isEmpty() || conditions.stream().anyMatch(line -> !line.met())) {
      throw new IllegalArgumentException("A document says which conditions were met");
    }
    if (kind == DocumentKind.CONFIRMATION
        && conditions.stream().anyMatch(Completion.Line::concernsTheTest)) {
      throw new IllegalArgumentException("A confirmation says nothing of a test");
    }
  }

  /**
   * @param unit slug of the unit
   */
  public record Employer(String unit, Localised name) {}

  /**
   * @param programme code of the programme
   * @param recordsNumber of the programme in the Central records
   * @param subject code of the subject area
   * @param session code of the session
   */
  public record Training(
      String programme,
      int year,
      Localised title,
      ProgrammeKind kind,
      Optional<String> recordsNumber,
      String subject,
      String session,
      Place place,
      List<DayBlock> days,
      int hours) {

    public Training {
      days = List.copyOf(days);
    }
  }

  /**
   * The issuer under the name that it bore on the day, and who signs for it.
   *
   * @param institution code
   * @param english its official name in English
   * @param office of the signatory, for example директорка
   */
  public record Issuer(
      String institution, Localised name, String english, Localised signatory, String office) {}

  public static IssuedCertificate read(String stored) {
    return JSON.readValue(stored, IssuedCertificate.class);
  }

  public String canonical() {
    return new String(CanonicalJson.of(this), StandardCharsets.UTF_8);
  }

  /** What the paper and the page print, and the public log keeps. */
  public Digest digest() {
    return Digest.ofText(canonical());
  }
}
