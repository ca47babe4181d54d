package org.saradnja.training.trainers.applying;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.saradnja.base.kernel.NoSuchThing;
import org.saradnja.base.web.TextsOfRequest;
import org.saradnja.parties.files.Examined;
import org.saradnja.parties.files.FileId;
import org.saradnja.parties.files.Files;
import org.saradnja.parties.files.Upload;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.training.trainers.TrainerApplicationId;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import org.springframework.web.servlet.ModelAndView;

/** The documents of an application. */
@Controller
@RequestMapping(ApplicationWriting.MINE + DraftController.ONE + "/prilozi")
class AttachmentsController {

  private static final String FILE = "/{file:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}}";

  private final Filling filling;
  private final ApplicationWriting writing;
  private final Files files;
  private final TextsOfRequest texts;

  AttachmentsController(
      Filling filling, ApplicationWriting writing, Files files, TextsOfRequest texts) {
    this.filling = filling;
    this.writing = writing;
    this.files = files;
    this.texts = texts;
  }

  @GetMapping
  ModelAndView attachments(
      @AuthenticationPrincipal SignedIn who, @PathVariable UUID id, HttpServletRequest request) {
    return page(who, new TrainerApplicationId(id), Map.of(), request);
  }

  /** Examined before the act: a scanner may take longer than a transaction should. */
  @PostMapping("/{slot:[a-z][a-z-]*}")
  ModelAndView attach(
      @AuthenticationPrincipal SignedIn who,
      @PathVariable UUID id,
      @PathVariable String slot,
      MultipartHttpServletRequest request) {
    var application = new TrainerApplicationId(id);
    filling.read(who, application);
    var file =
        Optional.ofNullable(request.getFile("prilog-" + slot))
            .orElseThrow(() -> new NoSuchThing("file for " + slot));
    return switch (files.examine(Upload.of(file))) {
      case Examined.Flawed flawed -> {
        var errors = Map.of("prilog-" + slot, flawed.say(texts.of(request)));
        yield page(who, application, errors, request);
      }
      case Examined.Sound sound -> {
        filling.attach(who, application, slot, sound);
        yield DraftController.to(application, "/prilozi");
      }
    };
  }

  @PostMapping(FILE + "/ukloni")
  ModelAndView detach(
      @AuthenticationPrincipal SignedIn who, @PathVariable UUID id, @PathVariable UUID file) {
    var application = new TrainerApplicationId(id);
    filling.detach(who, application, new FileId(file));
    return DraftController.to(application, "/prilozi");
  }

  /** The person's own file, also after it was sent. */
  @GetMapping(FILE)
  ResponseEntity<byte[]> download(
      @AuthenticationPrincipal SignedIn who, @PathVariable UUID id, @PathVariable UUID file) {
    var application = new TrainerApplicationId(id);
    filling.read(who, application);
    return files.download(filling.held(application, new FileId(file)).file());
  }

  private ModelAndView page(
      SignedIn who,
      TrainerApplicationId id,
      Map<String, String> errors,
      HttpServletRequest request) {
    var draft = Filling.draft(filling.read(who, id)).value();
    var page = writing.attachments(draft, errors, texts.of(request));
    return new ModelAndView(
        "training/trainers/applying/attachments",
        Map.of("page", page),
        errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
  }
}
