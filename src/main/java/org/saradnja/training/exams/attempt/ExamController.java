package org.saradnja.training.exams.attempt;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.saradnja.base.web.Arrival;
import org.saradnja.base.web.TextsOfRequest;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.training.exams.ExamId;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** The door of a test: what it is, whether it is open, and the button that starts it. */
@Controller
@RequestMapping("/rad/test/{exam}")
class ExamController {

  private final Starting starting;
  private final Door door;
  private final TextsOfRequest texts;

  ExamController(Starting starting, Door door, TextsOfRequest texts) {
    this.starting = starting;
    this.door = door;
    this.texts = texts;
  }

  @GetMapping
  ModelAndView show(
      @AuthenticationPrincipal SignedIn who,
      @PathVariable UUID exam,
      @RequestAttribute(Arrival.MOMENT) Instant arrival,
      HttpServletRequest request) {
    var page = door.page(who, new ExamId(exam), arrival, texts.of(request));
    return new ModelAndView("exams/attempt/exam", Map.of("page", page));
  }

  @PostMapping("/pocetak")
  ModelAndView start(
      @AuthenticationPrincipal SignedIn who,
      @PathVariable UUID exam,
      @RequestAttribute(Arrival.MOMENT) Instant arrival) {
    var attempt = starting.start(who, new ExamId(exam), arrival);
    return new ModelAndView("redirect:/rad/test/pokusaj/" + attempt.value());
  }
}
