package org.saradnja.training.sessions.enrolling;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.saradnja.base.kernel.DayText;
import org.saradnja.base.web.Texts;
import org.saradnja.parties.registry.UnitId;
import org.saradnja.training.sessions.Gender;
import org.saradnja.training.sessions.enrolling.Applicant.Consent;
import org.saradnja.training.sessions.enrolling.Applicant.Needs;
import org.saradnja.training.sessions.enrolling.Enrolling.Own;

/** What somebody typed who applies for a training. */
public record ApplyForm(
    String unit,
    String gender,
    String job,
    String superior,
    String consentOn,
    String needs,
    String lodging) {

  /** Whoever works for no unit of local self-government. */
  static final String NO_UNIT = "-";

  private static final int LONGEST = 300;
  private static final int LONGEST_NEEDS = 1000;

  public ApplyForm {
    unit = text(unit);
    gender = text(gender);
    job = text(job);
    superior = text(superior);
    consentOn = text(consentOn);
    needs = text(needs);
    lodging = text(lodging);
  }

  static ApplyForm of(List<UnitId> units) {
    var unit = units.isEmpty() ? "" : units.getFirst().slug();
    return new ApplyForm(unit, Gender.NOT_STATED.name(), "", "", "", "", "");
  }

  Map<String, String> errors(Predicate<String> isOffered, Texts t) {
    var errors = new LinkedHashMap<String, String>();
    if (!unit.equals(NO_UNIT) && !isOffered.test(unit)) {
      errors.put("unit", t.get("enrolments.error.unit"));
    }
    if (Arrays.stream(Gender.values()).noneMatch(one -> one.name().equals(gender))) {
      errors.put("gender", t.get("enrolments.error.gender"));
    }
    if (job.isBlank() || job.length() > LONGEST) {
      errors.put("job", t.get("enrolments.error.job"));
    }
    if (superior.isBlank() || superior.length() > LONGEST) {
      errors.put("superior", t.get("enrolments.error.superior"));
    }
    if (DayText.read(consentOn).isEmpty()) {
      errors.put("consentOn", t.get("enrolments.error.consentOn"));
    }
    if (needs.length() > LONGEST_NEEDS) {
      errors.put("needs", t.get("enrolments.error.needs"));
    }
    return errors;
  }

  /** A box that is not ticked is not sent. */
  public boolean isLodged() {
    return !lodging.isEmpty();
  }

  private Optional<UnitId> chosen() {
    return unit.equals(NO_UNIT) ? Optional.empty() : Optional.of(new UnitId(unit));
  }

  Own own() {
    return new Own(
        chosen(),
        Gender.valueOf(gender),
        job,
        new Consent(superior, DayText.read(consentOn).orElseThrow()),
        new Needs(needs, isLodged()));
  }

  private static String text(@Nullable String typed) {
    return typed == null ? "" : typed.strip();
  }
}
