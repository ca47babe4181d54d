package org.saradnja.funding.calls.following;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.saradnja.base.kernel.LegalTime;
import org.saradnja.base.kernel.NoSuchThing;
import org.saradnja.base.web.TextsOfRequest;
import org.saradnja.funding.calls.ReceivedApplications;
import org.saradnja.funding.calls.ReceivedApplications.Tally;
import org.saradnja.parties.people.SignedIn;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** The public page of a call, its text as published, and its terms for a calendar. */
@Controller
@RequestMapping("/konkursi/{code:[A-Z][A-Za-z0-9]*(?:-[A-Za-z0-9]+)*}")
class CallController {

  private static final MediaType CALENDAR =
      new MediaType("text", "calendar", StandardCharsets.UTF_8);

  private final FollowedTable calls;
  private final ObjectProvider<ReceivedApplications> received;
  private final Applicants applicants;
  private final TextsOfRequest texts;
  private final LegalTime time;

  CallController(
      FollowedTable calls,
      ObjectProvider<ReceivedApplications> received,
      Applicants applicants,
      TextsOfRequest texts,
      LegalTime time) {
    this.calls = calls;
    this.received = received;
    this.applicants = applicants;
    this.texts = texts;
    this.time = time;
  }

  @GetMapping
  ModelAndView page(
      @PathVariable String code,
      @AuthenticationPrincipal @Nullable SignedIn who,
      HttpServletRequest request) {
    var call = get(code);
    var t = texts.of(request);
    var now = time.now();
    var tally = tally(call);
    var stages = new StageWords(call.text(), call.terms(), tally, t);
    var page =
        new CallWords(call.text(), call.timeline(now), stages, t)
            .page(tally, applicants.offer(call, who, now), CallProof.of(call, t));
    return new ModelAndView("calls/call", Map.of("page", page));
  }

  /** The exact bytes that the digest covers. */
  @GetMapping("/tekst.json")
  ResponseEntity<byte[]> text(@PathVariable String code) {
    var call = get(code);
    return ResponseEntity.ok()
        .contentType(MediaType.APPLICATION_JSON)
        .eTag(call.digest().hex())
        .body(calls.canonical(call.id()).getBytes(StandardCharsets.UTF_8));
  }

  @GetMapping("/rokovi.ics")
  ResponseEntity<byte[]> calendar(@PathVariable String code, HttpServletRequest request) {
    var call = get(code);
    var events = new TermEvents(call, texts.of(request)).of(call.timeline(time.now()));
    return ResponseEntity.ok()
        .contentType(CALENDAR)
        .header("Content-Disposition", "attachment; filename=\"%s.ics\"".formatted(code))
        .body(CalendarFile.of(events).getBytes(StandardCharsets.UTF_8));
  }

  private Optional<Tally> tally(Followed call) {
    return Optional.ofNullable(received.getIfAvailable()).map(all -> all.tally(call.id()));
  }

  private Followed get(String code) {
    return calls.find(code).orElseThrow(() -> new NoSuchThing("call " + code));
  }
}
