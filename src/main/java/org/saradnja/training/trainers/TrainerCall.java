package org.saradnja.training.trainers;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A published call for the accreditation of trainers.
 *
 * @param code as on its public page, for example {@code pred-2027-01}
 * @param closesAt the last moment of the last day
 * @param annulment when and why it was annulled, if it was
 */
public record TrainerCall(
    TrainerCallId id,
    String code,
    Content content,
    Instant publishedAt,
    LocalDate lastDay,
    Instant closesAt,
    Optional<Annulment> annulment) {

  /** As it is published. */
  public TrainerCall(
      TrainerCallId id,
      String code,
      Content content,
      Instant publishedAt,
      LocalDate lastDay,
      Instant closesAt) {
    this(id, code, content, publishedAt, lastDay, closesAt, Optional.empty());
  }

  /** From then on it receives no applications, and nobody is selected by it. */
  public record Annulment(Instant at, String reason) {

    public Annulment {
      if (reason.isBlank()) {
        throw new IllegalArgumentException("A call is annulled for a reason");
      }
    }
  }

  public TrainerCall annulled(Annulment because) {
    return new TrainerCall(id, code, content, publishedAt, lastDay, closesAt, Optional.of(because));
  }

  public boolean isAnnulled() {
    return annulment.isPresent();
  }

  /** Whether applications are received at the moment. */
  public boolean isOpenAt(Instant moment) {
    return !moment.isBefore(publishedAt)
        && !moment.isAfter(closesAt)
        && annulment.map(made -> moment.isBefore(made.at())).orElse(true);
  }

  /**
   * What was published, by codes of the lists that the Academy keeps.
   *
   * @param subjects areas of professional training
   * @param years of work experience in the area, at least
   * @param threshold percent of the points, at least
   * @param days the call is open
   */
  public record Content(
      String title,
      String about,
      List<String> subjects,
      Capacity capacity,
      List<String> conditions,
      int years,
      List<String> documents,
      List<String> criteria,
      int threshold,
      int days,
      String contact) {

    public Content {
      subjects = List.copyOf(subjects);
      conditions = List.copyOf(conditions);
      documents = List.copyOf(documents);
      criteria = List.copyOf(criteria);
      if (title.isBlank() || subjects.isEmpty() || criteria.isEmpty()) {
        throw new IllegalArgumentException("A call has a title, areas and criteria");
      }
    }
  }
}
