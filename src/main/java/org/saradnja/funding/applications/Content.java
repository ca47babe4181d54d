package org.saradnja.funding.applications;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.saradnja.base.kernel.BankAccount;
import org.saradnja.base.kernel.CanonicalJson;
import org.saradnja.base.kernel.Digest;
import org.saradnja.base.kernel.RegistrationNumber;
import org.saradnja.base.kernel.TaxNumber;
import org.saradnja.parties.registry.LegalForm;

/**
 * What an organisation asks for and says. Its canonical JSON is exactly what is sent, and what the
 * digest of the receipt covers: components may be added, never renamed.
 *
 * @param format name and version of this shape
 * @param call the public code of the call
 */
public record Content(
    String format,
    String call,
    Applicant applicant,
    Programme programme,
    Budget budget,
    List<Statement> statements,
    List<Attached> attachments) {

  public static final String FORMAT = "saradnja-application/1";

  public Content {
    statements = List.copyOf(statements);
    attachments = List.copyOf(attachments);
  }

  public byte[] canonical() {
    return CanonicalJson.of(this);
  }

  public Digest digest() {
    return Digest.of(canonical());
  }

  /**
   * The organisation as the register knew it at the moment of sending; nobody types it.
   *
   * @param seat the slug of the unit of its seat
   */
  public record Applicant(
      RegistrationNumber registrationNumber,
      TaxNumber taxNumber,
      String name,
      LegalForm form,
      String seat,
      String address,
      String representative,
      Optional<BankAccount> account,
      LocalDate registeredOn) {}

  /**
   * @param area code of the area of public interest, empty when none was chosen
   * @param users how many people the programme serves
   * @param answers in the applicant's words; a question without an answer is absent
   */
  public record Programme(
      String title,
      String area,
      Optional<Integer> users,
      Optional<LocalDate> from,
      Optional<LocalDate> until,
      Map<Question, String> answers) {

    public Programme {
      answers = Map.copyOf(answers);
    }

    public String answer(Question question) {
      return answers.getOrDefault(question, "");
    }
  }

  /**
   * A file in the place that the call made for it.
   *
   * @param file the id under which the office keeps it
   * @param size in bytes
   */
  public record Attached(
      String slot, UUID file, String name, String type, long size, Digest digest) {}
}
