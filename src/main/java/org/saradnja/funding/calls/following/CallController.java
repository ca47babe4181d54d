package org.saradnja.funding.calls.following;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.saradnja.base.kernel.Digest;
import org.saradnja.base.kernel.LegalTime;
import org.saradnja.base.web.PublicPages;
import org.saradnja.base.web.Texts;
import org.saradnja.base.web.TextsOfRequest;
import org.saradnja.funding.calls.Annulment;
import org.saradnja.funding.calls.PublicationPlaces.Place;
import org.saradnja.funding.calls.ReceivedApplications.Tally;
import org.saradnja.parties.people.SignedIn;
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
  private final SeenCalls seenCalls;
  private final Applicants applicants;
  private final PublicPages pages;
  private final TextsOfRequest texts;
  private final LegalTime time;

  CallController(
      FollowedTable calls,
      SeenCalls seenCalls,
      Applicants applicants,
      PublicPages pages,
      TextsOfRequest texts,
      LegalTime time) {
    this.calls = calls;
    this.seenCalls = seenCalls;
    this.applicants = applicants;
    this.pages = pages;
    this.texts = texts;
    this.time = time;
  }

  @GetMapping
  ModelAndView page(
      @PathVariable String code,
      @AuthenticationPrincipal @Nullable SignedIn who,
      HttpServletRequest request) {
    var seen = seenCalls.get(code);
    var call = seen.call();
    var now = Moment.of(call.text(), time.now());
    var shown =
        new Shown(
            call.digest(), call.milestones(), call.annulled(), seen.places(), seen.tally(), now);
    return pages.page(
        request, "calls/call", shown, t -> Map.of("page", words(call, shown, who, t)));
  }

  private CallPage words(Followed call, Shown shown, @Nullable SignedIn who, Texts t) {
    var stages = new StageWords(call.text(), call.terms(), shown.tally(), t);
    var publicity =
        new PublicityWords(call.text(), call.terms(), shown.annulled(), shown.places(), t);
    return new CallWords(call.text(), call.timeline(shown.now()), stages, t)
        .page(
            shown.tally(),
            applicants.offer(call, who, shown.now()),
            publicity.publicity(),
            CallProof.of(call, t));
  }

  /** All that the page says to whoever is not signed in; terms follow from text and milestones. */
  private record Shown(
      Digest text,
      Milestones milestones,
      Optional<Annulment> annulled,
      List<Place> places,
      Optional<Tally> tally,
      Moment now) {}

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

  private Followed get(String code) {
    return seenCalls.get(code).call();
  }
}
