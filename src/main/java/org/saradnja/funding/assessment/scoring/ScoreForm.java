package org.saradnja.funding.assessment.scoring;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.saradnja.base.web.Texts;
import org.saradnja.funding.assessment.PointsGiven;
import org.saradnja.funding.calls.Criterion;

/**
 * A sheet as the browser sent it.
 *
 * @param version at which the sheet was read; -1 when the browser sent nonsense
 * @param change why points given before are changed
 */
public record ScoreForm(Map<String, Field> fields, int version, String change) {

  static final String POINTS = "points-";
  static final String REASON = "reason-";
  static final String CHANGE = "change";

  private static final Pattern WHOLE = Pattern.compile("\\d{1,3}");
  private static final int LONGEST_REASON = 2000;

  /** What stands in the two fields of a criterion. */
  public record Field(String points, String reason) {}

  sealed interface Parsed {
    record Valid(Map<String, PointsGiven> points) implements Parsed {}

    record Invalid(Map<String, String> errors) implements Parsed {}
  }

  static ScoreForm sent(Map<String, String> sent, List<Criterion> criteria) {
    var fields = new LinkedHashMap<String, Field>();
    for (var criterion : criteria) {
      fields.put(
          criterion.code(),
          new Field(
              sent.getOrDefault(POINTS + criterion.code(), "").strip(),
              sent.getOrDefault(REASON + criterion.code(), "").strip()));
    }
    var version = sent.getOrDefault("version", "");
    return new ScoreForm(
        fields,
        version.matches("\\d{1,9}") ? Integer.parseInt(version) : -1,
        sent.getOrDefault(CHANGE, "").strip());
  }

  static ScoreForm of(Entries entries, int version, List<Criterion> criteria) {
    var fields = new LinkedHashMap<String, Field>();
    for (var criterion : criteria) {
      var entry = entries.of(criterion.code());
      fields.put(criterion.code(), new Field(entry.points(), entry.reason()));
    }
    return new ScoreForm(fields, version, "");
  }

  Entries entries() {
    var entries = new LinkedHashMap<String, Entries.Entry>();
    fields.forEach((code, field) -> {
      var entry = new Entries.Entry(field.points(), field.reason());
      if (!entry.isEmpty()) {
        entries.put(code, entry);
      }
    });
    return new Entries(entries);
  }

  /**
   * Points within 0 and the maximum, each with a reason.
   *
   * @param changing whether points were given before, so that the change needs its own reason
   */
  Parsed parse(List<Criterion> criteria, boolean changing, Texts t) {
    var errors = new LinkedHashMap<String, String>();
    var given = new LinkedHashMap<String, PointsGiven>();
    for (var criterion : criteria) {
      var field = fields.getOrDefault(criterion.code(), new Field("", ""));
      var points = points(field.points(), criterion);
      if (points.isEmpty()) {
        errors.put(
            POINTS + criterion.code(),
            t.get("assessment.score.error.points", criterion.name(), criterion.maximum()));
      }
      reasonError(field.reason(), criterion, t)
          .ifPresent(error -> errors.put(REASON + criterion.code(), error));
      if (errors.isEmpty()) {
        given.put(criterion.code(), new PointsGiven(points.orElseThrow(), field.reason()));
      }
    }
    if (changing && change.isEmpty()) {
      errors.put(CHANGE, t.get("assessment.score.error.change"));
    }
    return errors.isEmpty() ? new Parsed.Valid(given) : new Parsed.Invalid(errors);
  }

  /** The sum of what can be read so far; points over the maximum do not count. */
  static int total(Map<String, Field> fields, List<Criterion> criteria) {
    return criteria.stream()
        .flatMap(one ->
            points(fields.getOrDefault(one.code(), new Field("", "")).points(), one).stream())
        .mapToInt(Integer::intValue)
        .sum();
  }

  static Optional<Integer> points(String text, Criterion criterion) {
    return Optional.of(text)
        .filter(written -> WHOLE.matcher(written).matches())
        .map(Integer::valueOf)
        .filter(points -> points <= criterion.maximum());
  }

  private static Optional<String> reasonError(String reason, Criterion criterion, Texts t) {
    if (reason.isEmpty()) {
      return Optional.of(t.get("assessment.score.error.reason", criterion.name()));
    }
    return reason.length() > LONGEST_REASON
        ? Optional.of(t.get("assessment.error.tooLong", LONGEST_REASON))
        : Optional.empty();
  }
}
