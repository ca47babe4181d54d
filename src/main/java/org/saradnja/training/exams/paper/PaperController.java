package org.saradnja.training.exams.paper;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.saradnja.base.web.TextsOfRequest;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.training.exams.ExamId;
import org.saradnja.training.exams.Exams;
import org.saradnja.training.sessions.EnrolmentId;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The way out when there is no network and no device: print, write, key in twice. */
@Controller
@RequestMapping("/rad/test/sto/{exam}/papir/{seat}")
class PaperController {

  private final Exams exams;
  private final Keying keying;
  private final PaperReading reading;
  private final TextsOfRequest texts;

  PaperController(Exams exams, Keying keying, PaperReading reading, TextsOfRequest texts) {
    this.exams = exams;
    this.keying = keying;
    this.reading = reading;
    this.texts = texts;
  }

  @GetMapping
  ModelAndView show(
      @AuthenticationPrincipal SignedIn who,
      @PathVariable UUID exam,
      @PathVariable UUID seat,
      HttpServletRequest request) {
    return page(who, exam, seat, Optional.empty(), Map.of(), request);
  }

  @PostMapping
  ModelAndView key(
      @AuthenticationPrincipal SignedIn who,
      @PathVariable UUID exam,
      @PathVariable UUID seat,
      @RequestParam Map<String, String> typed,
      HttpServletRequest request) {
    var found = exams.get(new ExamId(exam));
    keying.organiser(who, found);
    var place = reading.seat(found, new EnrolmentId(seat));
    var paper = keying.paper(found, place.enrolment());
    var read = reading.read(paper, typed, texts.of(request));
    if (!read.errors().isEmpty()) {
      return page(who, exam, seat, Optional.of(typed), read.errors(), request);
    }
    boolean agreed = keying.key(who, found, place.enrolment(), read.responses());
    var desk = "redirect:/rad/test/sto/" + exam;
    return new ModelAndView(agreed ? desk : desk + "/papir/" + seat);
  }

  private ModelAndView page(
      SignedIn who,
      UUID exam,
      UUID seat,
      Optional<Map<String, String>> typed,
      Map<String, String> errors,
      HttpServletRequest request) {
    var found = exams.get(new ExamId(exam));
    keying.organiser(who, found);
    var place = reading.seat(found, new EnrolmentId(seat));
    var paper = keying.paper(found, place.enrolment());
    var page = reading.page(who, found, place, paper, typed, errors, texts.of(request));
    return new ModelAndView(
        "exams/paper/paper",
        Map.of("page", page),
        errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
  }
}
