package org.saradnja.funding.applications.filling;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.saradnja.base.kernel.Digest;
import org.saradnja.base.web.Face;
import org.saradnja.base.web.TextCatalogue;
import org.saradnja.base.web.Texts;
import org.saradnja.funding.applications.ApplicationId;
import org.saradnja.funding.applications.CompletionAsked.Asked;
import org.saradnja.funding.applications.Drafts;
import org.saradnja.funding.applications.SampleAnswers;
import org.saradnja.funding.applications.SampleCall;
import org.saradnja.funding.applications.SampleContent;
import org.saradnja.funding.applications.Step;
import org.saradnja.funding.calls.PublishedCall;
import org.saradnja.parties.files.FileId;
import org.saradnja.parties.registry.OrganisationId;

/** Drafts without a database, read against the sample call as the pages read them. */
final class SomeDraft {

  static final Instant OPENED = Instant.parse("2027-04-13T09:00:00Z");
  static final PublishedCall CALL = SampleCall.OPEN.call();
  static final Texts SERBIAN = Texts.ofCommand(TextCatalogue.ofCommands(), Face.CYRILLIC);

  private SomeDraft() {}

  static Draft.Head head() {
    return new Draft.Head(
        ApplicationId.random(),
        CALL.id(),
        CALL.unit(),
        new OrganisationId(UUID.randomUUID()),
        1,
        OPENED);
  }

  static Saved saved(Map<String, String> fields) {
    return new Saved(1, new UUID(0, 1), new UUID(0, 7), OPENED, fields);
  }

  static Attachment attachment(String slot) {
    return new Attachment(
        FileId.random(),
        slot,
        "План.pdf",
        "application/pdf",
        2048,
        Digest.ofText(slot),
        OPENED,
        false);
  }

  static Answers whole() {
    return new Answers(
        Map.of(
            Step.PROGRAMME, saved(SampleAnswers.programme()),
            Step.BUDGET, saved(SampleAnswers.budget()),
            Step.STATEMENTS, saved(SampleAnswers.statements())),
        List.of(attachment("plan")));
  }

  /** A whole draft, but one step typed otherwise. */
  static Answers wholeBut(Step step, Map<String, String> fields) {
    var steps = new EnumMap<Step, Saved>(Step.class);
    steps.putAll(whole().steps());
    steps.put(step, saved(fields));
    return new Answers(steps, whole().attachments());
  }

  static Opened opened(Answers answers) {
    return opened(new Draft.Open(head(), answers), Set.of(Step.values()), Optional.empty());
  }

  static Opened reopened(Answers answers, List<Asked> asked, Instant until) {
    var draft = new Draft.Reopened(head(), answers, asked, until);
    var steps = asked.stream().map(Asked::step).collect(Collectors.toSet());
    return opened(draft, steps, Optional.of(until));
  }

  private static Opened opened(Draft draft, Set<Step> steps, Optional<Instant> until) {
    var read = ReadDrafts.read(draft.answers(), CALL, SampleContent.applicant());
    var head = draft.head();
    return new Opened(
        draft,
        new Drafts.Filled(
            head.id(), CALL, head.organisation(), 1, steps, until, read.value(), read.gaps()));
  }
}
