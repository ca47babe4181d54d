package org.saradnja.training.certificates.checking;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.saradnja.base.kernel.LegalTime;
import org.saradnja.base.web.Texts;
import org.saradnja.base.web.TextsOfRequest;
import org.saradnja.parties.people.Authorisation;
import org.saradnja.parties.people.Mandate;
import org.saradnja.parties.people.Party;
import org.saradnja.parties.people.Role;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.training.certificates.Certificates;
import org.saradnja.training.certificates.Certificates.Held;
import org.saradnja.training.certificates.DocumentKind;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/** Hands a unit the documents of its employees, for its personnel files. */
@Controller
class HandingController {

  private final Certificates certificates;
  private final Zipping zipping;
  private final Authorisation authorisation;
  private final LegalTime time;
  private final TextsOfRequest texts;

  HandingController(
      Certificates certificates,
      Zipping zipping,
      Authorisation authorisation,
      LegalTime time,
      TextsOfRequest texts) {
    this.certificates = certificates;
    this.zipping = zipping;
    this.authorisation = authorisation;
    this.time = time;
    this.texts = texts;
  }

  @GetMapping("/rad/kadrovi/potvrde")
  ModelAndView list(@AuthenticationPrincipal SignedIn who, HttpServletRequest request) {
    var t = texts.of(request);
    var lines = ofTheirs(who).stream().map(held -> line(held, t)).toList();
    return new ModelAndView(
        "training/certificates/checking/handing", Map.of("page", new HandingPage(lines)));
  }

  /** Written as it is made, so that a long one needs no memory. */
  @GetMapping("/rad/kadrovi/potvrde.zip")
  ResponseEntity<StreamingResponseBody> all(
      @AuthenticationPrincipal SignedIn who, HttpServletRequest request) {
    var theirs = ofTheirs(who);
    var t = texts.of(request);
    return ResponseEntity.ok()
        .contentType(MediaType.valueOf("application/zip"))
        .header(HttpHeaders.CONTENT_DISPOSITION, Papers.attachment("potvrde.zip"))
        .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
        .body(out -> zipping.write(theirs, t, out));
  }

  private List<Held> ofTheirs(SignedIn who) {
    return authorisation.mandates(who).stream()
        .filter(mandate -> mandate.role() == Role.HUMAN_RESOURCES)
        .map(Mandate::party)
        .distinct()
        .flatMap(party ->
            party instanceof Party.OfUnit(var unit) ? certificates.of(unit).stream() : Stream.of())
        .toList();
  }

  private HandingPage.Line line(Held held, Texts t) {
    boolean stands = held.standsOn(time.today());
    var state = held.revokedAt().isPresent() ? "revoked" : stands ? "valid" : "expired";
    return new HandingPage.Line(
        held.code().path(),
        held.number(),
        t.name(held.name()),
        t.name(held.title()),
        t.get(
            held.kind() == DocumentKind.CERTIFICATE
                ? "certificates.certificate"
                : "certificates.confirmation"),
        t.shortDay(t.dayOf(held.issuedAt())),
        t.get("certificates.state." + state),
        stands ? "ok" : "off");
  }
}
