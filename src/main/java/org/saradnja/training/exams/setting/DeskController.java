package org.saradnja.training.exams.setting;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.saradnja.base.web.TextsOfRequest;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.training.exams.Exam;
import org.saradnja.training.exams.ExamId;
import org.saradnja.training.sessions.EnrolmentId;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** The organiser runs the test: opens it, looks who is at work, gives time, closes it. */
@Controller
@RequestMapping("/rad/test/sto/{exam}")
class DeskController {

  private final ExamTable exams;
  private final Conducting conducting;
  private final DeskReading reading;
  private final Organisers organisers;
  private final TextsOfRequest texts;

  DeskController(
      ExamTable exams,
      Conducting conducting,
      DeskReading reading,
      Organisers organisers,
      TextsOfRequest texts) {
    this.exams = exams;
    this.conducting = conducting;
    this.reading = reading;
    this.organisers = organisers;
    this.texts = texts;
  }

  @GetMapping
  ModelAndView show(
      @AuthenticationPrincipal SignedIn who, @PathVariable UUID exam, HttpServletRequest request) {
    return page(found(who, exam), TimeForm.EMPTY, Map.of(), request);
  }

  @PostMapping("/otvaranje")
  ModelAndView open(@AuthenticationPrincipal SignedIn who, @PathVariable UUID exam) {
    conducting.open(who, new ExamId(exam));
    return to(exam);
  }

  @PostMapping("/zatvaranje")
  ModelAndView close(@AuthenticationPrincipal SignedIn who, @PathVariable UUID exam) {
    conducting.close(who, new ExamId(exam));
    return to(exam);
  }

  @PostMapping("/vreme")
  ModelAndView giveTime(
      @AuthenticationPrincipal SignedIn who,
      @PathVariable UUID exam,
      TimeForm form,
      HttpServletRequest request) {
    var t = texts.of(request);
    var errors = new LinkedHashMap<String, String>();
    if (!form.hasSeat()) {
      errors.put("seat", t.get("exams.desk.error.seat"));
    }
    if (!form.hasMinutes()) {
      errors.put("minutes", t.get("exams.desk.error.minutes", TimeForm.most()));
    }
    if (!errors.isEmpty()) {
      return page(found(who, exam), form, errors, request);
    }
    var minutes = Integer.parseInt(form.minutes());
    conducting.giveTime(who, new ExamId(exam), new EnrolmentId(form.id()), minutes);
    return to(exam);
  }

  private Exam found(SignedIn who, UUID id) {
    var exam = exams.get(new ExamId(id));
    organisers.require(who, exam.base().organiser());
    return exam;
  }

  private ModelAndView page(
      Exam exam, TimeForm form, Map<String, String> errors, HttpServletRequest request) {
    return new ModelAndView(
        "exams/setting/desk",
        Map.of("page", reading.page(exam, form, errors, texts.of(request))),
        errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
  }

  private static ModelAndView to(UUID exam) {
    return new ModelAndView("redirect:/rad/test/sto/" + exam);
  }
}
