package org.saradnja.funding.applications.filing;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.saradnja.base.kernel.Digest;
import org.saradnja.base.kernel.LegalTime;
import org.saradnja.base.web.Arrival;
import org.saradnja.base.web.Texts;
import org.saradnja.base.web.TextsOfRequest;
import org.saradnja.funding.applications.ApplicationId;
import org.saradnja.funding.applications.Drafts;
import org.saradnja.funding.applications.Drafts.Filled;
import org.saradnja.funding.applications.Gap;
import org.saradnja.funding.applications.filling.HeadPage;
import org.saradnja.parties.people.Authorisation;
import org.saradnja.parties.people.Doing;
import org.saradnja.parties.people.Party;
import org.saradnja.parties.people.SignedIn;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The last look before sending, and the sending. */
@Controller
class ReviewController {

  private final Drafts drafts;
  private final Filing filing;
  private final Sheets sheets;
  private final Authorisation authorisation;
  private final LegalTime time;
  private final TextsOfRequest texts;

  ReviewController(
      Drafts drafts,
      Filing filing,
      Sheets sheets,
      Authorisation authorisation,
      LegalTime time,
      TextsOfRequest texts) {
    this.drafts = drafts;
    this.filing = filing;
    this.sheets = sheets;
    this.authorisation = authorisation;
    this.time = time;
    this.texts = texts;
  }

  @GetMapping("/rad/prijave/{id}/pregled")
  ModelAndView review(
      @AuthenticationPrincipal SignedIn who, @PathVariable UUID id, HttpServletRequest request) {
    var draft = drafts.get(new ApplicationId(id));
    authorisation.require(
        who, Doing.FILL_APPLICATION, new Party.OfOrganisation(draft.organisation()));
    return draft.open()
        ? page(draft, Map.of(), texts.of(request))
        : new ModelAndView("redirect:/rad/prijave/" + id + "/stanje");
  }

  @PostMapping("/rad/prijave/{id}/slanje")
  ModelAndView send(
      @AuthenticationPrincipal SignedIn who,
      @PathVariable UUID id,
      @RequestParam(defaultValue = "") String digest,
      @RequestParam(defaultValue = "") String asItIs,
      @RequestAttribute(Arrival.MOMENT) Instant arrival,
      HttpServletRequest request) {
    var reviewed = Digest.parse(digest);
    var application = new ApplicationId(id);
    return switch (filing.send(who, application, reviewed, !asItIs.isEmpty(), arrival)) {
      case Sending.Received _ -> new ModelAndView("redirect:/rad/prijave/" + id + "/potvrda");
      case Sending.Lacking(Filled draft) -> lacking(draft, texts.of(request));
    };
  }

  private ModelAndView lacking(Filled draft, Texts t) {
    var errors =
        draft.isReadable()
            ? Map.of("asItIs", t.get("applications.review.asItIs.missing"))
            : Map.of("nedostaje", t.get("applications.review.faulty"));
    var page = page(draft, errors, t);
    page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    return page;
  }

  private ModelAndView page(Filled draft, Map<String, String> errors, Texts t) {
    var head = HeadPage.of(draft, HeadPage.REVIEW, time, t);
    var digest = draft.content().digest();
    var now = time.now();
    var page =
        new ReviewPage(
            head,
            lacks(draft.gaps(), head.base(), t),
            !draft.isReadable(),
            draft.completeUntil().isPresent(),
            sheets.of(draft.id(), draft.content(), draft.call(), t),
            digest.hex(),
            digest.grouped(),
            t.shortDay(t.dayOf(now)),
            t.clock(now),
            errors);
    return new ModelAndView("funding/applications/filing/review", Map.of("page", page));
  }

  private static List<ReviewPage.Lack> lacks(List<Gap> gaps, String base, Texts t) {
    return gaps.stream()
        .map(gap ->
            new ReviewPage.Lack(
                t.get(gap.step().textKey()),
                gap.say(t),
                base + "/" + gap.step().path() + "#" + gap.field(),
                gap.kind() != Gap.Kind.MISSING))
        .toList();
  }
}
