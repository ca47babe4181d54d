package org.saradnja.training.sessions.badges;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.UUID;
import org.saradnja.base.web.Paper;
import org.saradnja.base.web.Texts;
import org.saradnja.base.web.TextsOfRequest;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.training.sessions.EnrolmentId;
import org.saradnja.training.sessions.OrganisersSessions;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** Badges: for a participant the own one, for the organiser those of the whole training. */
@Controller
class BadgeController {

  private static final String MINE =
      "/rad/moje-obuke/{id:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}}/znacka";

  private final BadgeWriting writing;
  private final OrganisersSessions door;
  private final Paper paper;
  private final TextsOfRequest texts;

  BadgeController(
      BadgeWriting writing, OrganisersSessions door, Paper paper, TextsOfRequest texts) {
    this.writing = writing;
    this.door = door;
    this.paper = paper;
    this.texts = texts;
  }

  @GetMapping(MINE)
  ModelAndView mine(
      @AuthenticationPrincipal SignedIn who, @PathVariable UUID id, HttpServletRequest request) {
    var page = writing.own(who, new EnrolmentId(id), texts.of(request));
    return new ModelAndView("training/sessions/badges/badge", "page", page);
  }

  @GetMapping(MINE + ".pdf")
  ResponseEntity<byte[]> mineOnPaper(
      @AuthenticationPrincipal SignedIn who, @PathVariable UUID id, HttpServletRequest request) {
    var t = texts.of(request);
    return pdf("znacka", writing.own(who, new EnrolmentId(id), t), t);
  }

  @GetMapping("/rad/prisustvo/{code}/znacke.pdf")
  ResponseEntity<byte[]> all(
      @AuthenticationPrincipal SignedIn who,
      @PathVariable String code,
      HttpServletRequest request) {
    var t = texts.of(request);
    return pdf("znacke-" + code, writing.all(door.get(who, code), t), t);
  }

  private ResponseEntity<byte[]> pdf(String name, BadgePage page, Texts t) {
    var content = paper.pdf("training/sessions/badges/paper", Map.of("page", page), t);
    return ResponseEntity.ok()
        .contentType(MediaType.APPLICATION_PDF)
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.inline().filename(name + ".pdf").build().toString())
        .cacheControl(CacheControl.noStore())
        .body(content);
  }
}
