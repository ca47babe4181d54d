package org.saradnja.training.sessions.signing;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.saradnja.base.kernel.NoSuchThing;
import org.saradnja.base.web.Paper;
import org.saradnja.base.web.Texts;
import org.saradnja.base.web.TextsOfRequest;
import org.saradnja.parties.files.Examined;
import org.saradnja.parties.files.Files;
import org.saradnja.parties.files.Upload;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.training.sessions.OrganisersSessions;
import org.saradnja.training.sessions.Session;
import org.saradnja.training.sessions.signing.KeyingIn.Signature;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** The signed list on paper: printed, keyed in with its picture, and kept. */
@Controller
@RequestMapping("/rad/prisustvo/{code}/{day:[0-9]{1,2}}")
class PaperController {

  private final KeyingIn keying;
  private final PaperWriting writing;
  private final OrganisersSessions door;
  private final Evidence evidence;
  private final TextsOfRequest texts;

  PaperController(
      KeyingIn keying,
      PaperWriting writing,
      OrganisersSessions door,
      Evidence evidence,
      TextsOfRequest texts) {
    this.keying = keying;
    this.writing = writing;
    this.door = door;
    this.evidence = evidence;
    this.texts = texts;
  }

  /** What is printed, and what comes back. */
  @Component
  record Evidence(Paper paper, Files files, SignedSheetTable sheets, OnPaper list) {}

  @GetMapping("/lista.pdf")
  ResponseEntity<byte[]> print(
      @AuthenticationPrincipal SignedIn who,
      @PathVariable String code,
      @PathVariable int day,
      HttpServletRequest request) {
    var session = door.get(who, code);
    var t = texts.of(request);
    var page = writing.printed(session, door.day(session, day), t);
    var content = evidence.paper().pdf("training/sessions/signing/list", Map.of("page", page), t);
    return ResponseEntity.ok()
        .contentType(MediaType.APPLICATION_PDF)
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.inline()
                .filename("lista-" + code + "-" + day + ".pdf")
                .build()
                .toString())
        .cacheControl(CacheControl.noStore())
        .body(content);
  }

  @GetMapping("/papir")
  ModelAndView show(
      @AuthenticationPrincipal SignedIn who,
      @PathVariable String code,
      @PathVariable int day,
      HttpServletRequest request) {
    return page(door.get(who, code), day, Set.of(), Map.of(), texts.of(request));
  }

  @PostMapping("/papir")
  ModelAndView keyIn(
      @AuthenticationPrincipal SignedIn who,
      @PathVariable String code,
      @PathVariable int day,
      @RequestParam(defaultValue = "") Set<String> potpis,
      @RequestParam(required = false) @Nullable MultipartFile sken,
      HttpServletRequest request) {
    var session = door.get(who, code);
    var t = texts.of(request);
    var signatures = signatures(session, potpis, t);
    if (signatures.isEmpty()) {
      var errors = Map.of("potpisi", t.get("attendance.paper.error.none"));
      return page(session, day, potpis, errors, t);
    }
    if (sken == null || sken.isEmpty()) {
      var errors = Map.of("sken", t.get("attendance.paper.error.picture"));
      return page(session, day, potpis, errors, t);
    }
    return switch (evidence.files().examine(Upload.of(sken))) {
      case Examined.Flawed flawed -> page(session, day, potpis, Map.of("sken", flawed.say(t)), t);
      case Examined.Sound sound -> {
        keying.keyIn(who, session, door.day(session, day), signatures, sound);
        yield new ModelAndView("redirect:" + PaperWriting.path(session, day));
      }
    };
  }

  @GetMapping("/papir/{sheet}")
  ResponseEntity<byte[]> picture(
      @AuthenticationPrincipal SignedIn who,
      @PathVariable String code,
      @PathVariable int day,
      @PathVariable UUID sheet) {
    var session = door.get(who, code);
    return evidence.sheets().of(session.id(), day).stream()
        .filter(one -> one.id().equals(sheet))
        .findFirst()
        .map(one -> evidence.files().download(one.file()))
        .orElseThrow(() -> new NoSuchThing("sheet " + sheet));
  }

  /** Only those who stand on the list, at points that the training has. */
  private List<Signature> signatures(Session session, Set<String> ticked, Texts t) {
    var signatures = new ArrayList<Signature>();
    for (var one : evidence.list().of(session.id(), t)) {
      for (int point = 1; point <= writing.points(session); point++) {
        if (ticked.contains(one.stand().value() + "-" + point)) {
          signatures.add(new Signature(one.stand(), point));
        }
      }
    }
    return signatures;
  }

  private ModelAndView page(
      Session session, int day, Set<String> ticked, Map<String, String> errors, Texts t) {
    var page = writing.page(session, door.day(session, day), ticked, errors, t);
    return new ModelAndView(
        "training/sessions/signing/paper",
        Map.of("page", page),
        errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
  }
}
