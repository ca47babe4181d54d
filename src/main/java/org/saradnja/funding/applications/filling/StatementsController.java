package org.saradnja.funding.applications.filling;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.saradnja.base.kernel.NoSuchThing;
import org.saradnja.base.web.Texts;
import org.saradnja.base.web.TextsOfRequest;
import org.saradnja.funding.applications.ApplicationId;
import org.saradnja.funding.applications.Statement;
import org.saradnja.funding.applications.Step;
import org.saradnja.funding.calls.DocumentSlot;
import org.saradnja.parties.files.Examined;
import org.saradnja.parties.files.FileId;
import org.saradnja.parties.files.Files;
import org.saradnja.parties.files.StoredFile;
import org.saradnja.parties.files.Upload;
import org.saradnja.parties.people.SignedIn;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import org.springframework.web.servlet.ModelAndView;

@Controller
@RequestMapping("/rad/prijave/{id}")
class StatementsController implements Steps.View {

  private final Steps steps;
  private final Filling filling;
  private final Files files;
  private final TextsOfRequest texts;

  StatementsController(Steps steps, Filling filling, Files files, TextsOfRequest texts) {
    this.steps = steps;
    this.filling = filling;
    this.files = files;
    this.texts = texts;
  }

  @Override
  public Step step() {
    return Step.STATEMENTS;
  }

  @GetMapping("/izjave")
  ModelAndView show(
      @AuthenticationPrincipal SignedIn who, @PathVariable UUID id, HttpServletRequest request) {
    return steps.show(who, new ApplicationId(id), this, texts.of(request));
  }

  @PostMapping("/izjave")
  ModelAndView save(
      @AuthenticationPrincipal SignedIn who,
      @PathVariable UUID id,
      @RequestParam Map<String, String> sent,
      HttpServletRequest request) {
    var fields = StatementsForm.sent(sent).fields();
    return steps.save(who, new ApplicationId(id), this, Sent.of(sent), fields, texts.of(request));
  }

  /** Examined before the act: a scanner may take longer than a transaction should. */
  @PostMapping("/prilozi/{slot}")
  ModelAndView attach(
      @AuthenticationPrincipal SignedIn who,
      @PathVariable UUID id,
      @PathVariable String slot,
      @RequestParam Map<String, String> sent,
      MultipartHttpServletRequest request) {
    var application = new ApplicationId(id);
    var draft = filling.read(who, application).value();
    var t = texts.of(request);
    var file = chosen(request, slot);
    var overtaken = kept(who, draft, sent, t);
    return overtaken.orElseGet(() -> attached(who, application, slot, file, t));
  }

  private ModelAndView attached(
      SignedIn who, ApplicationId application, String slot, MultipartFile file, Texts t) {
    return switch (files.examine(Upload.of(file))) {
      case Examined.Flawed flawed ->
          steps.corrected(who, application, this, Map.of("prilog-" + slot, flawed.say(t)), t);
      case Examined.Sound sound -> {
        filling.attach(who, application, slot, sound);
        yield new ModelAndView("redirect:" + Steps.path(application) + "/izjave#prilozi");
      }
    };
  }

  @PostMapping("/prilozi/{file}/ukloni")
  ModelAndView detach(
      @AuthenticationPrincipal SignedIn who,
      @PathVariable UUID id,
      @PathVariable UUID file,
      @RequestParam Map<String, String> sent,
      HttpServletRequest request) {
    var application = new ApplicationId(id);
    var draft = filling.read(who, application).value();
    var overtaken = kept(who, draft, sent, texts.of(request));
    return overtaken.orElseGet(() -> {
      filling.detach(who, application, new FileId(file));
      return new ModelAndView("redirect:" + Steps.path(application) + "/izjave#prilozi");
    });
  }

  private static MultipartFile chosen(MultipartHttpServletRequest request, String slot) {
    return Optional.ofNullable(request.getFile("prilog-" + slot))
        .or(() -> Optional.ofNullable(request.getFile("file")))
        .orElseThrow(() -> new NoSuchThing("file for " + slot));
  }

  /**
   * Statements and attachments are one form, so that who attaches a file without scripts does not
   * lose what is ticked beside it.
   */
  private Optional<ModelAndView> kept(
      SignedIn who, Draft draft, Map<String, String> sent, Texts t) {
    boolean ticked =
        draft instanceof Draft.Editable editable
            && editable.allows(Step.STATEMENTS)
            && sent.containsKey("version");
    if (!ticked) {
      return Optional.empty();
    }
    var fields = StatementsForm.sent(sent).fields();
    return steps.keep(who, draft.head().id(), this, Sent.of(sent), fields, t);
  }

  @Override
  public ModelAndView page(
      Opened opened, HeadPage head, SavedPage saved, Map<String, String> errors, Texts t) {
    var form = new StatementsForm(opened.fields(Step.STATEMENTS));
    var ticked =
        Arrays.stream(Statement.values())
            .map(statement ->
                new StatementsPage.Ticked(
                    statement.name(), t.get(statement.textKey()), form.holds(statement)))
            .toList();
    var page =
        new StatementsPage(
            head,
            saved,
            opened.letsWhole(Step.STATEMENTS),
            ticked,
            slots(opened, t),
            t.get("applications.attach.accepted"),
            errors);
    return new ModelAndView("funding/applications/filling/statements", Map.of("page", page));
  }

  private List<StatementsPage.Slot> slots(Opened opened, Texts t) {
    var attachments = opened.draft().answers().attachments();
    var kept = files.all(attachments.stream().map(Attachment::file).toList());
    return opened.filled().call().documents().stream()
        .map(slot -> slot(slot, opened, kept, t))
        .toList();
  }

  private static StatementsPage.Slot slot(
      DocumentSlot slot, Opened opened, Map<FileId, StoredFile> kept, Texts t) {
    boolean open = opened.letsDocument(slot.code());
    var held =
        opened.draft().answers().in(slot.code()).stream()
            .map(attachment -> held(attachment, opened, kept, open, t))
            .toList();
    return new StatementsPage.Slot(
        slot.code(), "prilog-" + slot.code(), slot.name(), slot.required(), open, held);
  }

  private static StatementsPage.Held held(
      Attachment attachment, Opened opened, Map<FileId, StoredFile> kept, boolean open, Texts t) {
    var file = kept.get(attachment.file());
    var scan = file == null ? "" : " · " + file.scan().say(t);
    return new StatementsPage.Held(
        attachment.file().value().toString(),
        attachment.name(),
        AttachmentController.href(opened.filled().id(), attachment.file()),
        StoredFile.say(attachment.size(), t) + scan,
        open && !attachment.sent());
  }
}
