package org.saradnja.funding.applications.filling;

import java.util.Map;
import org.saradnja.base.database.Trips;
import org.saradnja.base.kernel.ActRefused;
import org.saradnja.base.kernel.LegalTime;
import org.saradnja.base.kernel.NoSuchThing;
import org.saradnja.base.kernel.Versioned;
import org.saradnja.funding.applications.ApplicationId;
import org.saradnja.funding.applications.Step;
import org.saradnja.funding.calls.Calls;
import org.saradnja.parties.files.Examined;
import org.saradnja.parties.files.FileId;
import org.saradnja.parties.files.Files;
import org.saradnja.parties.people.Authorisation;
import org.saradnja.parties.people.Doing;
import org.saradnja.parties.people.Party;
import org.saradnja.parties.people.SignedIn;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writing in a draft: its steps and its files. */
@Component
class Filling {

  /** More than any call asks for; a limit that only a mistake reaches. */
  private static final int MOST_FILES = 40;

  private final DraftTable drafts;
  private final Calls calls;
  private final Files files;
  private final Authorisation authorisation;
  private final LegalTime time;
  private final Trips trips;

  Filling(
      DraftTable drafts,
      Calls calls,
      Files files,
      Authorisation authorisation,
      LegalTime time,
      Trips trips) {
    this.drafts = drafts;
    this.calls = calls;
    this.files = files;
    this.authorisation = authorisation;
    this.time = time;
    this.trips = trips;
  }

  /** The draft, for whoever fills it for the organisation. */
  Versioned<Draft> read(SignedIn who, ApplicationId id) {
    var trip = trips.begin();
    var held = authorisation.ask(trip, who);
    var asked = trip.carry(DraftTable.asked(id));
    trip.go();
    var found = asked.get();
    var applicant = new Party.OfOrganisation(found.value().head().organisation());
    Authorisation.require(held.get(), Doing.FILL_APPLICATION, applicant);
    return found;
  }

  /**
   * Keeps what was typed in a step, readable or not. An older state of a page that arrives after a
   * newer one changes nothing.
   */
  @Transactional
  public Saving save(
      SignedIn who, ApplicationId id, Step step, Sent sent, Map<String, String> fields) {
    var draft = editable(read(who, id));
    draft.value().mustAllow(draft.value().allows(step));
    var mine = new Saved(sent.version(), sent.page(), who.person().value(), time.now(), fields);
    var kept = drafts.save(id, step, mine, sent.turn());
    if (kept.isPresent()) {
      return new Saving.Kept(mine.as(kept.getAsInt()));
    }
    var stands = editable(drafts.get(id)).value().answers().of(step);
    return stands.page().equals(mine.page())
        ? new Saving.Kept(stands)
        : new Saving.Overtaken(stands, mine);
  }

  @Transactional
  public void attach(SignedIn who, ApplicationId id, String slot, Examined.Sound file) {
    var draft = editable(read(who, id));
    mustBeAsked(draft.value(), slot);
    draft.value().mustAllow(draft.value().allowsDocument(slot));
    if (draft.value().answers().attachments().size() >= MOST_FILES) {
      throw new ActRefused(FillingRefusal.TOO_MANY_FILES, MOST_FILES);
    }
    var kept = files.keep(file, time.now());
    drafts.attach(draft, Attachment.of(kept, slot));
  }

  @Transactional
  public void detach(SignedIn who, ApplicationId id, FileId file) {
    var draft = editable(read(who, id));
    var attachment =
        draft.value().answers().attachments().stream()
            .filter(held -> held.file().equals(file))
            .findFirst()
            .orElseThrow(() -> new NoSuchThing("file " + file.value()));
    draft.value().mustAllow(draft.value().allowsDocument(attachment.slot()));
    if (attachment.sent()) {
      throw new ActRefused(FillingRefusal.FILE_WAS_SENT, attachment.name());
    }
    drafts.detach(draft, attachment);
    files.discard(file);
  }

  private void mustBeAsked(Draft draft, String slot) {
    if (calls.get(draft.head().call()).documents().stream()
        .noneMatch(asked -> asked.code().equals(slot))) {
      throw new NoSuchThing("place for a document " + slot);
    }
  }

  private static Versioned<Draft.Editable> editable(Versioned<Draft> found) {
    return switch (found.value()) {
      case Draft.Editable editable -> found.with(editable);
      case Draft.Sent _, Draft.Withdrawn _ -> throw new ActRefused(FillingRefusal.ALREADY_SENT);
    };
  }
}
