package org.saradnja.parties.people.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.function.Predicate;
import org.saradnja.base.kernel.Digest;
import org.saradnja.base.web.Texts;
import org.saradnja.base.web.TextsOfRequest;
import org.saradnja.parties.people.SignedIn;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Shows a person where they are signed in, and ends what should not be. */
@Controller
class SessionsController {

  private static final int HANDLE = 16;
  private static final String LIST = "redirect:/nalog/sesije";

  private final FindByIndexNameSessionRepository<?> repository;
  private final TextsOfRequest texts;

  SessionsController(FindByIndexNameSessionRepository<?> repository, TextsOfRequest texts) {
    this.repository = repository;
    this.texts = texts;
  }

  @GetMapping("/nalog/sesije")
  ModelAndView list(
      @AuthenticationPrincipal SignedIn who, HttpSession here, HttpServletRequest request) {
    var t = texts.of(request);
    var lines =
        of(who).stream()
            .sorted(Comparator.comparing((Session one) -> one.getLastAccessedTime()).reversed())
            .map(one -> line(one, here, t))
            .toList();
    return new ModelAndView("people/sessions", Map.of("page", new SessionsPage(lines)));
  }

  @PostMapping("/nalog/sesije/{handle}/kraj")
  ModelAndView end(@AuthenticationPrincipal SignedIn who, @PathVariable String handle) {
    endAll(who, session -> handle(session.getId()).equals(handle));
    return new ModelAndView(LIST);
  }

  @PostMapping("/nalog/sesije/ostale/kraj")
  ModelAndView endOthers(@AuthenticationPrincipal SignedIn who, HttpSession here) {
    endAll(who, session -> !session.getId().equals(here.getId()));
    return new ModelAndView(LIST);
  }

  private void endAll(SignedIn who, Predicate<Session> which) {
    of(who).stream().filter(which).map(Session::getId).forEach(repository::deleteById);
  }

  private Collection<? extends Session> of(SignedIn who) {
    return repository.findByPrincipalName(who.getName()).values();
  }

  private static SessionsPage.Line line(Session session, HttpSession here, Texts t) {
    String device = session.getAttributeOrDefault(Establishing.DEVICE, "");
    return new SessionsPage.Line(
        handle(session.getId()),
        device.isEmpty() ? t.get("sessions.unknown") : device,
        t.moment(session.getCreationTime()),
        t.moment(session.getLastAccessedTime()),
        session.getId().equals(here.getId()));
  }

  private static String handle(String session) {
    return Digest.ofText(session).hex().substring(0, HANDLE);
  }
}
