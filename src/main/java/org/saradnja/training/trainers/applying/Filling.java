package org.saradnja.training.trainers.applying;

import java.util.List;
import java.util.UUID;
import org.saradnja.base.kernel.ActRefused;
import org.saradnja.base.kernel.LegalTime;
import org.saradnja.base.kernel.NoSuchThing;
import org.saradnja.base.kernel.Versioned;
import org.saradnja.parties.files.Examined;
import org.saradnja.parties.files.FileId;
import org.saradnja.parties.files.Files;
import org.saradnja.parties.people.PersonId;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.training.trainers.TrainerApplicationId;
import org.saradnja.training.trainers.TrainerCall;
import org.saradnja.training.trainers.TrainerCallId;
import org.saradnja.training.trainers.TrainerCalls;
import org.saradnja.training.trainers.TrainerCommittees;
import org.saradnja.training.trainers.applying.Application.Draft;
import org.saradnja.training.trainers.applying.Application.Head;
import org.saradnja.training.trainers.applying.Application.Sent;
import org.saradnja.training.trainers.applying.Application.Withdrawn;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writing an application: by the person alone, who is the only one that knows of it. */
@Component
class Filling {

  /** More than any call asks for; a limit that only a mistake reaches. */
  private static final int MOST_FILES = 20;

  private final ApplicationTable applications;
  private final AttachmentTable attachments;
  private final TrainerCalls calls;
  private final TrainerCommittees committees;
  private final Files files;
  private final LegalTime time;

  Filling(
      ApplicationTable applications,
      AttachmentTable attachments,
      TrainerCalls calls,
      TrainerCommittees committees,
      Files files,
      LegalTime time) {
    this.applications = applications;
    this.attachments = attachments;
    this.calls = calls;
    this.committees = committees;
    this.files = files;
    this.time = time;
  }

  /** The person's own application; for anybody else there is none. */
  Versioned<Application> read(SignedIn who, TrainerApplicationId id) {
    var found = applications.get(id);
    if (!found.value().head().person().equals(who.person())) {
      throw new NoSuchThing("trainer application " + id.value());
    }
    return found;
  }

  List<Attachment> attachments(TrainerApplicationId id) {
    return attachments.of(id);
  }

  /** Opens a draft, or finds the application that the person has already. */
  @Transactional
  public TrainerApplicationId begin(SignedIn who, TrainerCall call) {
    var now = time.now();
    var standing = applications.standing(call.id(), who.person());
    if (standing.isPresent()) {
      return standing.get().head().id();
    }
    mustStand(call);
    if (!call.isOpenAt(now)) {
      throw new ActRefused(ApplyingRefusal.NOT_OPEN, call.closesAt(), now);
    }
    mustNotSit(call.id(), who.person());
    var head = new Head(new TrainerApplicationId(UUID.randomUUID()), call.id(), who.person());
    applications.insert(new Draft(head, ApplicationForm.EMPTY), now);
    return head.id();
  }

  /**
   * Keeps what was typed, readable or not; also after the last day, so that nothing is lost. False
   * when it was saved from another page in the meantime: then the page shows both. An older state
   * of a page that arrives after a newer one changes nothing.
   */
  @Transactional
  public boolean save(
      SignedIn who, TrainerApplicationId id, ApplicationForm typed, int version, Sitting from) {
    var head = draft(read(who, id)).value().head();
    var draft = new Versioned<>(new Draft(head, typed), version);
    return applications.save(draft, from, time.now()) || applications.isSavedFrom(id, from.page());
  }

  /** From a page that is opened for it alone. */
  @Transactional
  public boolean save(SignedIn who, TrainerApplicationId id, ApplicationForm typed, int version) {
    return save(who, id, typed, version, Sitting.opened());
  }

  @Transactional
  public void attach(SignedIn who, TrainerApplicationId id, String slot, Examined.Sound file) {
    var found = draft(read(who, id));
    if (!calls.get(found.value().head().call()).content().documents().contains(slot)) {
      throw new NoSuchThing("place for a document " + slot);
    }
    if (attachments.of(id).size() >= MOST_FILES) {
      throw new ActRefused(ApplyingRefusal.TOO_MANY_FILES, Integer.toString(MOST_FILES));
    }
    applications.touch(found);
    attachments.insert(id, Attachment.of(files.keep(file, time.now()), slot));
  }

  @Transactional
  public void detach(SignedIn who, TrainerApplicationId id, FileId file) {
    var found = draft(read(who, id));
    held(id, file);
    applications.touch(found);
    attachments.delete(id, file);
    files.discard(file);
  }

  Attachment held(TrainerApplicationId id, FileId file) {
    return attachments.of(id).stream()
        .filter(attachment -> attachment.file().equals(file))
        .findFirst()
        .orElseThrow(() -> new NoSuchThing("file " + file.value()));
  }

  /** To a call that was annulled nobody applies any more. */
  static void mustStand(TrainerCall call) {
    call.annulment()
        .ifPresent(made -> {
          throw new ActRefused(ApplyingRefusal.CALL_ANNULLED, made.at(), made.reason());
        });
  }

  /** Whoever selects by a call does not apply to it: nobody judges in a matter of their own. */
  void mustNotSit(TrainerCallId call, PersonId person) {
    if (committees.members(call).contains(person)) {
      throw new ActRefused(ApplyingRefusal.SITS_IN_COMMITTEE);
    }
  }

  static Versioned<Draft> draft(Versioned<Application> found) {
    return switch (found.value()) {
      case Draft draft -> found.with(draft);
      case Sent(var received) ->
          throw new ActRefused(ApplyingRefusal.SENT_ALREADY, received.number());
      case Withdrawn(var received, _) ->
          throw new ActRefused(ApplyingRefusal.SENT_ALREADY, received.number());
    };
  }
}
