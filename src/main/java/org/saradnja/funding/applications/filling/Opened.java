package org.saradnja.funding.applications.filling;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;
import org.saradnja.base.web.Texts;
import org.saradnja.funding.applications.Drafts.Filled;
import org.saradnja.funding.applications.Gap;
import org.saradnja.funding.applications.Step;

/** A draft opened by somebody who fills it: as typed, and as it reads. */
record Opened(Draft draft, Filled filled) {

  /** Whether the page of the step has anything on it that may be changed. */
  boolean lets(Step step) {
    return filled.steps().contains(step);
  }

  boolean letsWhole(Step step) {
    return draft instanceof Draft.Editable editable && editable.allows(step);
  }

  boolean letsDocument(String slot) {
    return draft instanceof Draft.Editable editable && editable.allowsDocument(slot);
  }

  /** What must be mended on the page of a step, by field; what is merely missing is no error. */
  SequencedMap<String, String> errors(Step step, Texts t) {
    var errors = new LinkedHashMap<String, String>();
    filled.gaps().stream()
        .filter(gap -> gap.step() == step && gap.kind() != Gap.Kind.MISSING)
        .forEach(gap -> errors.putIfAbsent(gap.field(), gap.say(t)));
    return errors;
  }

  Map<String, String> fields(Step step) {
    return draft.answers().of(step).fields();
  }
}
