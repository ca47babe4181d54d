package org.saradnja.funding.calls.following;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.saradnja.base.kernel.Digest;
import org.saradnja.base.kernel.Dinars;
import org.saradnja.base.kernel.Office;
import org.saradnja.base.kernel.Points;
import org.saradnja.base.rules.Provision;
import org.saradnja.funding.calls.Allocation;
import org.saradnja.funding.calls.Corrections.Correction;
import org.saradnja.funding.calls.DocumentSlot;
import org.saradnja.funding.calls.PublicationPlaces.Place;
import org.saradnja.funding.calls.PublishedText.Deviation;
import org.saradnja.funding.calls.ReceivedApplications.Tally;

/**
 * A call for programs. Amounts, points and shares are decimal strings, days ISO 8601, moments RFC
 * 3339 with the offset of the office.
 */
record CallDocument(
    String code,
    int edition,
    String unit,
    String title,
    String description,
    List<Area> areas,
    Dinars total,
    Optional<Dinars> minimum,
    Optional<Dinars> maximum,
    String ownSharePercent,
    OffsetDateTime publishedAt,
    LocalDate lastDay,
    OffsetDateTime closesAt,
    Optional<LocalDate> programmesEndBy,
    Optional<Integer> applicationsPerApplicant,
    List<Criterion> criteria,
    Points threshold,
    Allocation allocation,
    List<DocumentSlot> documents,
    Map<String, OffsetDateTime> milestones,
    Optional<Tally> received,
    List<Term> terms,
    List<Deviation> deviations,
    List<Corrected> corrections,
    Optional<Annulled> annulled,
    List<Place> places,
    Digest digest,
    String page) {

  /**
   * @param edition of the text, 2 after the first correction
   */
  record Corrected(int edition, OffsetDateTime at, String reason) {}

  record Annulled(OffsetDateTime at, String act, String reason) {}

  /** What the call says beside its text: what was corrected, and where it was published. */
  record Beside(List<Correction> corrections, List<Place> places) {

    static final Beside NOTHING = new Beside(List.of(), List.of());
  }

  record Area(String code, String serbian, String english) {}

  record Criterion(String code, String name, String guidance, Points maximum, boolean breaksTies) {}

  /**
   * @param stands how the stage stands now: done, runs, late or ahead
   * @param latest whether this is the latest lawful day, counted before its event happened
   */
  record Term(
      String term,
      LocalDate lastDay,
      Optional<LocalTime> closingHour,
      LocalDate from,
      String start,
      String length,
      String unit,
      boolean latest,
      String stands,
      String rule,
      Provision provision,
      String source,
      Steps steps) {}

  record Steps(List<String> serbian, List<String> english) {}

  static CallDocument of(
      Followed call, Optional<Tally> received, Beside beside, Instant now, String origin) {
    var text = call.text().text();
    var published = call.text();
    return new CallDocument(
        published.code(),
        published.edition(),
        published.issuer().unit(),
        text.subject().title(),
        text.subject().description(),
        areas(call),
        text.funds().total().orElse(Dinars.ZERO),
        text.funds().minimum(),
        text.funds().maximum(),
        new Points(text.funds().ownShare().orElse(0)).plain(),
        offset(published.publishedAt()),
        published.lastDay(),
        offset(published.closesAt()),
        text.timing().programmesEndBy(),
        text.applicants().applicationsEach(),
        criteria(call),
        Points.of(text.scoring().threshold().orElse(0)),
        text.scoring().allocation(),
        text.documents(),
        milestones(call),
        received,
        terms(call.timeline(now)),
        published.deviations(),
        beside.corrections().stream()
            .map(one -> new Corrected(one.edition(), offset(one.at()), one.reason()))
            .toList(),
        call.annulled().map(one -> new Annulled(offset(one.at()), one.act(), one.reason())),
        beside.places(),
        call.digest(),
        origin + "/konkursi/" + published.code());
  }

  private static List<Area> areas(Followed call) {
    return call.text().areas().stream()
        .map(area -> new Area(area.code(), area.serbian(), area.english()))
        .toList();
  }

  private static List<Criterion> criteria(Followed call) {
    return call.text().text().scoring().criteria().stream()
        .map(criterion ->
            new Criterion(
                criterion.code(),
                criterion.name(),
                criterion.guidance(),
                Points.of(criterion.maximum()),
                criterion.breaksTies()))
        .toList();
  }

  private static Map<String, OffsetDateTime> milestones(Followed call) {
    return call.milestones().reached().entrySet().stream()
        .collect(
            Collectors.toMap(
                reached -> code(reached.getKey()),
                reached -> offset(reached.getValue()),
                (first, _) -> first,
                TreeMap::new));
  }

  private static List<Term> terms(Timeline timeline) {
    return timeline.stages().stream()
        .flatMap(stage -> stage.terms().stream().map(term -> term(stage, term)))
        .toList();
  }

  private static Term term(Stage stage, ProcedureTerm term) {
    var rule = term.rule();
    return new Term(
        code(term.kind()),
        term.lastDay(),
        term.closingHour(),
        term.event(),
        code(rule.start()),
        rule.value(),
        rule.unit(),
        stage.latest(),
        stands(stage.standing()),
        rule.code(),
        rule.provision(),
        code(rule.source()),
        new Steps(term.serbian().steps(), term.english().steps()));
  }

  private static String stands(Standing standing) {
    return switch (standing) {
      case Standing.Done _ -> "done";
      case Standing.DoneLate _, Standing.Overdue _ -> "late";
      case Standing.Runs _, Standing.GoesOn _ -> "runs";
      case Standing.Ahead _ -> "ahead";
      case Standing.Stopped _ -> "annulled";
    };
  }

  private static String code(Enum<?> name) {
    return name.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static OffsetDateTime offset(Instant moment) {
    return moment.atZone(Office.ZONE).toOffsetDateTime();
  }
}
