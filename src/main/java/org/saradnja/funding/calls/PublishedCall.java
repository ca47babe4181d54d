package org.saradnja.funding.calls;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.saradnja.base.kernel.ActRefused;
import org.saradnja.base.kernel.Dinars;
import org.saradnja.parties.registry.UnitId;

/**
 * What a published call says to the later stages.
 *
 * @param areas codes of the areas of public interest
 * @param minimum least amount of one programme; {@code maximum} the most
 * @param ownShare least own share in hundredths of a percent of the total value, 0 for none
 * @param threshold points below which a programme is not financed
 * @param allocation how the money goes to the ranked programmes
 * @param closesAt the last moment at which an application is in time
 * @param lastDay the last day for applications, as announced
 * @param programmesEndBy the last day on which a programme may end
 * @param edition of its text, 2 after the first correction
 * @param annulled by which act, when it was
 */
public record PublishedCall(
    CallId id,
    CallCode code,
    UnitId unit,
    String title,
    List<String> areas,
    Dinars total,
    Dinars minimum,
    Dinars maximum,
    int ownShare,
    List<Criterion> criteria,
    int threshold,
    Allocation allocation,
    List<DocumentSlot> documents,
    Instant publishedAt,
    Instant closesAt,
    LocalDate lastDay,
    LocalDate programmesEndBy,
    int applicationsPerApplicant,
    int edition,
    Optional<Annulment> annulled) {

  public PublishedCall annulledBy(Annulment annulment) {
    return new PublishedCall(
        id,
        code,
        unit,
        title,
        areas,
        total,
        minimum,
        maximum,
        ownShare,
        criteria,
        threshold,
        allocation,
        documents,
        publishedAt,
        closesAt,
        lastDay,
        programmesEndBy,
        applicationsPerApplicant,
        edition,
        Optional.of(annulment));
  }

  public boolean isCorrected() {
    return edition > 1;
  }

  public boolean stands() {
    return annulled.isEmpty();
  }

  /** Nothing more is done with a call that was annulled. */
  public void mustStand() {
    annulled.ifPresent(annulment -> {
      throw new ActRefused(AnnulledCall.ANNULLED, code.value(), annulment.at());
    });
  }

  public boolean accepts(Instant moment) {
    return stands() && !moment.isBefore(publishedAt) && !moment.isAfter(closesAt);
  }

  public int maximumPoints() {
    return criteria.stream().mapToInt(Criterion::maximum).sum();
  }
}
