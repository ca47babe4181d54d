package org.saradnja.funding.applications.checking;

import java.util.List;
import java.util.Optional;
import org.saradnja.funding.applications.CompletionAsked.Asked;
import org.saradnja.funding.applications.Step;
import org.saradnja.funding.calls.PublishedCall;

/** What the officer ticked to be completed, and the words that go with it. */
public record NoticeForm(List<String> targets, String note) {

  private static final String DOCUMENT = "document:";
  private static final int LONGEST_NOTE = 2000;

  public NoticeForm {
    targets = List.copyOf(targets);
  }

  static String value(Asked asked) {
    return asked.slot().isEmpty() ? asked.step().name() : DOCUMENT + asked.slot();
  }

  /** Only what stands on the page can be asked. */
  List<Asked> asked(PublishedCall call) {
    return targets.stream().distinct().flatMap(target -> asked(target, call).stream()).toList();
  }

  boolean isTooLong() {
    return note.length() > LONGEST_NOTE;
  }

  private static Optional<Asked> asked(String target, PublishedCall call) {
    if (target.startsWith(DOCUMENT)) {
      var slot = target.substring(DOCUMENT.length());
      return call.documents().stream()
          .filter(known -> known.code().equals(slot))
          .map(_ -> Asked.document(slot))
          .findFirst();
    }
    for (var step : Step.values()) {
      if (step.name().equals(target)) {
        return Optional.of(Asked.whole(step));
      }
    }
    return Optional.empty();
  }
}
