package org.saradnja.funding.applications.filling;

import java.util.UUID;
import org.saradnja.base.kernel.NoSuchThing;
import org.saradnja.funding.applications.ApplicationId;
import org.saradnja.funding.applications.Evaluators;
import org.saradnja.parties.files.FileId;
import org.saradnja.parties.files.Files;
import org.saradnja.parties.people.Authorisation;
import org.saradnja.parties.people.Doing;
import org.saradnja.parties.people.Party;
import org.saradnja.parties.people.SignedIn;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * Files of applications, for whoever may read the application: the applicant always, the office and
 * those who evaluate it what was sent.
 */
@Controller
class AttachmentController {

  private final DraftTable drafts;
  private final Files files;
  private final Authorisation authorisation;
  private final ObjectProvider<Evaluators> evaluators;

  AttachmentController(
      DraftTable drafts,
      Files files,
      Authorisation authorisation,
      ObjectProvider<Evaluators> evaluators) {
    this.drafts = drafts;
    this.files = files;
    this.authorisation = authorisation;
    this.evaluators = evaluators;
  }

  @GetMapping("/rad/prilozi/{application}/{file}")
  ResponseEntity<byte[]> download(
      @AuthenticationPrincipal SignedIn who,
      @PathVariable UUID application,
      @PathVariable UUID file) {
    var draft = drafts.get(new ApplicationId(application)).value();
    var attachment =
        draft.answers().attachments().stream()
            .filter(held -> held.file().value().equals(file))
            .findFirst()
            .orElseThrow(() -> new NoSuchThing("file " + file));
    if (!mayRead(who, draft.head(), attachment)) {
      throw new NoSuchThing("file " + file);
    }
    return files.download(attachment.file());
  }

  private boolean mayRead(SignedIn who, Draft.Head head, Attachment attachment) {
    var applicant = new Party.OfOrganisation(head.organisation());
    return authorisation.mandate(who, Doing.FILL_APPLICATION, applicant).isPresent()
        || attachment.sent() && (isOfTheOffice(who, head) || evaluates(who, head));
  }

  private boolean isOfTheOffice(SignedIn who, Draft.Head head) {
    return authorisation
        .mandate(who, Doing.CHECK_APPLICATION, new Party.OfUnit(head.unit()))
        .isPresent();
  }

  private boolean evaluates(SignedIn who, Draft.Head head) {
    return evaluators.stream().anyMatch(later -> later.mayRead(who.person(), head.id()));
  }

  /** The address of a file, without face. */
  static String href(ApplicationId application, FileId file) {
    return "/rad/prilozi/" + application.value() + "/" + file.value();
  }
}
