package org.saradnja.training.trainers.register;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.saradnja.base.kernel.DayText;
import org.saradnja.base.web.Texts;
import org.saradnja.training.programmes.SubjectArea;
import org.saradnja.training.trainers.Capacity;
import org.saradnja.training.trainers.register.Accreditation.Ground;

/** What was typed about an accreditation. */
public record AccreditationForm(
    String subject, String capacity, String from, String decision, String source) {

  private static final int LONGEST = 300;
  static final AccreditationForm EMPTY =
      new AccreditationForm("", Capacity.LECTURER.name(), "", "", "");

  public AccreditationForm {
    subject = text(subject);
    capacity = text(capacity);
    from = text(from);
    decision = text(decision);
    source = text(source);
  }

  Map<String, String> errors(List<SubjectArea> subjects, Texts t) {
    var errors = new LinkedHashMap<String, String>();
    if (subjects.stream().noneMatch(area -> area.code().equals(subject))) {
      errors.put("subject", t.get("trainers.error.choice"));
    }
    if (Arrays.stream(Capacity.values()).noneMatch(one -> one.name().equals(capacity))) {
      errors.put("capacity", t.get("trainers.error.choice"));
    }
    if (DayText.read(from).isEmpty()) {
      errors.put("from", t.get("trainers.error.day"));
    }
    if (decision.isBlank() && source.isBlank()
        || decision.length() > LONGEST
        || source.length() > LONGEST) {
      errors.put("decision", t.get("trainers.error.decision"));
    }
    return errors;
  }

  Listing.Wanted wanted() {
    var ground = new Ground(DayText.read(from).orElseThrow(), decision, source);
    return new Listing.Wanted(subject, Capacity.valueOf(capacity), ground);
  }

  private static String text(@Nullable String typed) {
    return typed == null ? "" : typed.strip();
  }
}
