package org.saradnja.training.sessions.enrolling;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.saradnja.base.kernel.ActRefused;
import org.saradnja.base.web.TextsOfRequest;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.training.sessions.EnrolmentId;
import org.saradnja.training.sessions.SessionId;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Who applied for a training, on the organiser's desk, and what the organiser says to it. */
@Controller
@RequestMapping("/rad/obuke")
class EnrolmentsController {

  private static final String UUIDS = "[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}";
  private static final String LIST = "/termin/{id:" + UUIDS + "}/prijave";
  private static final String ONE = "/prijava/{id:" + UUIDS + "}";

  private final Deciding deciding;
  private final EnrolmentTable enrolments;
  private final EnrolmentLists lists;
  private final TextsOfRequest texts;

  EnrolmentsController(
      Deciding deciding, EnrolmentTable enrolments, EnrolmentLists lists, TextsOfRequest texts) {
    this.deciding = deciding;
    this.enrolments = enrolments;
    this.lists = lists;
    this.texts = texts;
  }

  @GetMapping(LIST)
  ModelAndView list(
      @AuthenticationPrincipal SignedIn who, @PathVariable UUID id, HttpServletRequest request) {
    var page = lists.page(who, new SessionId(id), texts.of(request));
    return new ModelAndView("training/sessions/enrolments", "page", page);
  }

  @GetMapping(LIST + ".{format:csv|xlsx|json}")
  ResponseEntity<byte[]> file(
      @AuthenticationPrincipal SignedIn who,
      @PathVariable UUID id,
      @PathVariable String format,
      HttpServletRequest request) {
    var download = lists.download(who, new SessionId(id), texts.of(request));
    return switch (format) {
      case "xlsx" -> download.xlsx();
      case "json" -> download.json();
      default -> download.csv();
    };
  }

  @PostMapping(ONE + "/odobrenje")
  ModelAndView approve(@AuthenticationPrincipal SignedIn who, @PathVariable UUID id) {
    deciding.approve(who, new EnrolmentId(id));
    return to(id);
  }

  @PostMapping(ONE + "/odbijanje")
  ModelAndView refuse(
      @AuthenticationPrincipal SignedIn who,
      @PathVariable UUID id,
      @RequestParam(defaultValue = "") String reason) {
    if (reason.isBlank() || reason.length() > 1000) {
      throw new ActRefused(EnrolRefusal.NO_REASON);
    }
    deciding.refuse(who, new EnrolmentId(id), reason.strip());
    return to(id);
  }

  @PostMapping(ONE + "/nedolazak")
  ModelAndView absent(@AuthenticationPrincipal SignedIn who, @PathVariable UUID id) {
    deciding.recordNoShow(who, new EnrolmentId(id));
    return to(id);
  }

  private ModelAndView to(UUID id) {
    var session = enrolments.get(new EnrolmentId(id)).value().base().session();
    return new ModelAndView("redirect:/rad/obuke/termin/" + session.value() + "/prijave");
  }
}
