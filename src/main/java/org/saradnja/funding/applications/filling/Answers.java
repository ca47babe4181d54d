package org.saradnja.funding.applications.filling;

import java.util.List;
import java.util.Map;
import org.saradnja.funding.applications.Step;

/** Everything a draft holds, step by step. */
record Answers(Map<Step, Saved> steps, List<Attachment> attachments) {

  static final Answers NONE = new Answers(Map.of(), List.of());

  Answers {
    steps = Map.copyOf(steps);
    attachments = List.copyOf(attachments);
  }

  Answers withoutFiles() {
    return new Answers(steps, List.of());
  }

  Saved of(Step step) {
    return steps.getOrDefault(step, Saved.NOTHING);
  }

  List<Attachment> in(String slot) {
    return attachments.stream().filter(attachment -> attachment.slot().equals(slot)).toList();
  }
}
