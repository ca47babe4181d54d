package org.saradnja.funding.calls;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.saradnja.base.kernel.Dinars;
import org.saradnja.parties.registry.LegalForm;

/**
 * What a call says, whole. A draft may lack anything; a published call lacks nothing that the rules
 * ask for.
 */
public record CallText(
    Subject subject,
    Funds funds,
    Applicants applicants,
    Timing timing,
    Scoring scoring,
    List<DocumentSlot> documents,
    Conduct conduct) {

  public CallText {
    documents = List.copyOf(documents);
  }

  /** The same call of another subject. */
  public CallText about(Subject other) {
    return new CallText(other, funds, applicants, timing, scoring, documents, conduct);
  }

  /**
   * @param areas codes of the areas of public interest
   */
  public record Subject(String title, String description, List<String> areas) {

    public Subject {
      areas = List.copyOf(areas);
    }
  }

  /**
   * @param minimum least amount of one programme; {@code maximum} the most
   * @param ownShare least own share in hundredths of a percent of the total value of the programme
   * @param ownShareInMoney whether work and goods do not count as own share
   */
  public record Funds(
      Optional<Dinars> total,
      Optional<Dinars> minimum,
      Optional<Dinars> maximum,
      Optional<Integer> ownShare,
      boolean ownShareInMoney) {}

  /**
   * @param conditions in words, as applicants read them
   */
  public record Applicants(
      List<LegalForm> forms, Optional<Integer> applicationsEach, String conditions) {

    public Applicants {
      forms = List.copyOf(forms);
    }
  }

  /**
   * @param windowDays calendar days for applications, the day of publication not counted
   * @param closingHour of the last day; without one the whole day counts
   * @param completionDays calendar days to complete an incomplete application, from the notice
   * @param programmesEndBy the last day on which a programme may end
   */
  public record Timing(
      Optional<Integer> windowDays,
      Optional<LocalTime> closingHour,
      Optional<Integer> completionDays,
      Optional<LocalDate> programmesEndBy) {}

  /**
   * @param threshold points below which a programme is not financed
   * @param announced how the money is shared; absent while each is to get all it asked, so that
   *     texts from before there was a choice keep their digest
   */
  public record Scoring(
      List<Criterion> criteria, Optional<Integer> threshold, Optional<Allocation> announced) {

    public Scoring {
      criteria = List.copyOf(criteria);
      announced = announced.filter(one -> !one.equals(Allocation.FULL_AMOUNT));
    }

    public Scoring(List<Criterion> criteria, Optional<Integer> threshold) {
      this(criteria, threshold, Optional.empty());
    }

    public Allocation allocation() {
      return announced.orElse(Allocation.FULL_AMOUNT);
    }

    public int maximumPoints() {
      return criteria.stream().mapToInt(Criterion::maximum).sum();
    }
  }

  /**
   * @param legalBasis the acts on which the call is issued
   * @param deviationReason why a term is shorter than the national one, when it is
   */
  public record Conduct(
      Optional<Decider> objections,
      Optional<Decider> selection,
      String contact,
      String legalBasis,
      String deviationReason) {}

  /** Who decides about an objection or about the selection of programmes. */
  public enum Decider {
    COMMISSION,
    COUNCIL,
    PRESIDENT,
    HEAD_OF_ADMINISTRATION
  }
}
