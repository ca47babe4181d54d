package org.saradnja.training.trainers;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.saradnja.base.kernel.Digest;
import org.saradnja.base.kernel.Localised;
import org.saradnja.parties.people.PersonId;

/**
 * An application for accreditation as it was received. Personal data: only for the applicant, the
 * Academy's coordinator and the committee.
 */
public record SentApplication(
    TrainerApplicationId id,
    TrainerCallId call,
    PersonId person,
    String number,
    Instant receivedAt,
    Digest digest,
    Content content,
    boolean withdrawn) {

  /**
   * What was sent.
   *
   * @param subjects areas applied for
   * @param years of work experience in the area
   */
  public record Content(
      String call,
      Localised name,
      List<String> subjects,
      String education,
      int years,
      String experience,
      String teaching,
      String course,
      String references,
      List<Attached> attachments) {

    public Content {
      subjects = List.copyOf(subjects);
      attachments = List.copyOf(attachments);
    }
  }

  /**
   * @param slot code of the document that was asked for
   * @param size in bytes
   */
  public record Attached(
      String slot, UUID file, String name, String type, long size, Digest digest) {}
}
