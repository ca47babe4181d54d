package org.saradnja.training.capacity.needs;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.saradnja.base.kernel.DayText;
import org.saradnja.base.rules.Provision;
import org.saradnja.base.web.Texts;
import org.saradnja.parties.people.Role;
import org.saradnja.parties.registry.UnitId;
import org.saradnja.training.capacity.TrainingNeed;
import org.saradnja.training.certificates.DocumentKind;

/**
 * A need of training as it was typed.
 *
 * @param unit slug of a unit, or empty for all units
 * @param asked {@code da} or {@code ne}
 */
public record NeedForm(
    @Nullable String unit,
    @Nullable String role,
    @Nullable String programme,
    @Nullable String kind,
    @Nullable String asked,
    @Nullable String from,
    @Nullable String act,
    @Nullable String article) {

  private static final int LONGEST_ACT = 300;
  private static final int LONGEST_ARTICLE = 40;

  static NeedForm of(String unit, String programme) {
    return new NeedForm(
        unit, Role.OFFICER.name(), programme, DocumentKind.CERTIFICATE.name(), "da", "", "", "");
  }

  /** What was typed in every field; an absent one is empty. */
  public Map<String, String> typed() {
    return Map.of(
        "unit", text(unit),
        "role", text(role),
        "programme", text(programme),
        "kind", text(kind),
        "asked", text(asked),
        "from", text(from),
        "act", text(act),
        "article", text(article));
  }

  /**
   * @param units, {@code roles}, {@code programmes} that may be chosen
   */
  Map<String, String> errors(
      Set<String> units, Set<String> roles, Set<String> programmes, Texts t) {
    var errors = new LinkedHashMap<String, String>();
    check(errors, "unit", units.contains(text(unit)), t);
    check(errors, "role", roles.contains(text(role)), t);
    check(errors, "programme", programmes.contains(text(programme)), t);
    check(errors, "kind", document().isPresent(), t);
    check(errors, "asked", text(asked).matches("da|ne"), t);
    check(errors, "from", DayText.read(text(from)).isPresent(), t);
    check(errors, "act", !text(act).isEmpty() && text(act).length() <= LONGEST_ACT, t);
    check(errors, "article", text(article).length() <= LONGEST_ARTICLE, t);
    return errors;
  }

  private static void check(Map<String, String> errors, String field, boolean right, Texts t) {
    if (!right) {
      errors.put(field, t.get("capacity.need.error." + field));
    }
  }

  /** Of a form in which nothing is to be corrected. */
  TrainingNeed need() {
    var slug = text(unit);
    return new TrainingNeed(
        0,
        slug.isEmpty() ? Optional.empty() : Optional.of(new UnitId(slug)),
        Role.valueOf(text(role)),
        text(programme),
        document().orElseThrow(),
        text(asked).equals("da"),
        DayText.read(text(from)).orElseThrow(),
        new Provision(text(act), text(article), true));
  }

  private Optional<DocumentKind> document() {
    return Arrays.stream(DocumentKind.values())
        .filter(one -> one.name().equals(text(kind)))
        .findFirst();
  }

  private static String text(@Nullable String field) {
    return field == null ? "" : field.strip();
  }
}
