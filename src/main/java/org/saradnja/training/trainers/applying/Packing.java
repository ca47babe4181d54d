package org.saradnja.training.trainers.applying;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.saradnja.base.kernel.CanonicalJson;
import org.saradnja.base.kernel.Digest;
import org.saradnja.base.web.Texts;
import org.saradnja.parties.people.People;
import org.saradnja.training.trainers.CallLists;
import org.saradnja.training.trainers.Requirement;
import org.saradnja.training.trainers.SentApplication;
import org.saradnja.training.trainers.TrainerCall;
import org.saradnja.training.trainers.TrainerCalls;
import org.saradnja.training.trainers.applying.Application.Draft;
import org.springframework.stereotype.Component;

/** Makes of a draft what would be sent, and says what it lacks. */
@Component
class Packing {

  private final TrainerCalls calls;
  private final CallLists lists;
  private final AttachmentTable attachments;
  private final People people;

  Packing(TrainerCalls calls, CallLists lists, AttachmentTable attachments, People people) {
    this.calls = calls;
    this.lists = lists;
    this.attachments = attachments;
    this.people = people;
  }

  TrainerCall call(Draft draft) {
    return calls.get(draft.head().call());
  }

  List<Requirement> documents(TrainerCall call) {
    return lists.documentsOf(call);
  }

  /**
   * @param field of the form, or the place of a document
   * @param document whether it is to be attached rather than written
   */
  record Gap(String field, String text, boolean document) {}

  /** In the order of the steps. */
  List<Gap> gaps(Draft draft, Texts t) {
    var call = call(draft);
    var gaps = new ArrayList<Gap>();
    draft.typed().gaps(call, t).forEach((field, text) -> gaps.add(new Gap(field, text, false)));
    missing(draft, call)
        .forEach(document ->
            gaps.add(
                new Gap(
                    "prilog-" + document.code(),
                    t.get("trainerApplications.gap.document", document.text(t)),
                    true)));
    return gaps;
  }

  /** What would be sent; empty while anything is missing. */
  Optional<SentApplication.Content> content(Draft draft) {
    var call = call(draft);
    var typed = draft.typed();
    boolean whole = typed.isWhole(call) && missing(draft, call).isEmpty();
    return whole ? Optional.of(packed(draft, call, typed)) : Optional.empty();
  }

  static Digest digest(SentApplication.Content content) {
    return Digest.of(CanonicalJson.of(content));
  }

  private SentApplication.Content packed(Draft draft, TrainerCall call, ApplicationForm typed) {
    return new SentApplication.Content(
        call.code(),
        people.nameOf(draft.head().person()),
        call.content().subjects().stream().filter(typed.subjects()::contains).toList(),
        typed.education(),
        typed.readYears().orElseThrow(),
        typed.experience(),
        typed.teaching(),
        typed.course(),
        typed.references(),
        attachments.of(draft.head().id()).stream().map(Attachment::asSent).toList());
  }

  private List<Requirement> missing(Draft draft, TrainerCall call) {
    var held = attachments.of(draft.head().id());
    return documents(call).stream()
        .filter(document -> held.stream().noneMatch(one -> one.slot().equals(document.code())))
        .toList();
  }
}
