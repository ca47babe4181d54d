package org.saradnja.training.trainers.register;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.UUID;
import org.saradnja.base.kernel.DayText;
import org.saradnja.base.web.Texts;
import org.saradnja.base.web.TextsOfRequest;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.training.trainers.TrainerId;
import org.saradnja.training.trainers.register.TrainerPage.Forms;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** One trainer on the Academy's desk. */
@Controller
@RequestMapping(TrainerWriting.DESK + "/{id:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}}")
class TrainerController {

  private final Listing listing;
  private final Resting resting;
  private final Engaging engaging;
  private final Areas areas;
  private final TrainerSheet sheet;
  private final TextsOfRequest texts;

  TrainerController(
      Listing listing,
      Resting resting,
      Engaging engaging,
      Areas areas,
      TrainerSheet sheet,
      TextsOfRequest texts) {
    this.listing = listing;
    this.resting = resting;
    this.engaging = engaging;
    this.areas = areas;
    this.sheet = sheet;
    this.texts = texts;
  }

  @GetMapping
  ModelAndView trainer(@PathVariable UUID id, HttpServletRequest request) {
    return page(id, Forms.EMPTY, Map.of(), texts.of(request));
  }

  @PostMapping("/akreditacija")
  ModelAndView accredit(
      @AuthenticationPrincipal SignedIn who,
      @PathVariable UUID id,
      AccreditationForm form,
      HttpServletRequest request) {
    var t = texts.of(request);
    var errors = form.errors(areas.all(), t);
    if (!errors.isEmpty()) {
      return page(id, Forms.EMPTY.with(form), errors, t);
    }
    listing.accredit(who, new TrainerId(id), form.wanted());
    return to(new TrainerId(id));
  }

  @PostMapping("/prestanak")
  ModelAndView end(
      @AuthenticationPrincipal SignedIn who,
      @PathVariable UUID id,
      EndForm form,
      HttpServletRequest request) {
    var t = texts.of(request);
    var errors = form.errors(sheet.endReasons(), t);
    if (!errors.isEmpty()) {
      return page(id, Forms.EMPTY.with(form), errors, t);
    }
    listing.end(who, sheet.accreditation(new TrainerId(id), form.accreditation()), form.end());
    return to(new TrainerId(id));
  }

  @PostMapping("/mirovanje")
  ModelAndView suspend(
      @AuthenticationPrincipal SignedIn who,
      @PathVariable UUID id,
      RestForm form,
      HttpServletRequest request) {
    var t = texts.of(request);
    var errors = form.errors(sheet.restReasons(), t);
    if (!errors.isEmpty()) {
      return page(id, Forms.EMPTY.with(form), errors, t);
    }
    var on = DayText.read(form.restOn()).orElseThrow();
    var held = sheet.accreditation(new TrainerId(id), form.resting());
    resting.suspend(who, held, on, form.restCode(), form.restNote());
    return to(new TrainerId(id));
  }

  @PostMapping("/nastavak")
  ModelAndView resume(
      @AuthenticationPrincipal SignedIn who,
      @PathVariable UUID id,
      LiftForm form,
      HttpServletRequest request) {
    var t = texts.of(request);
    var errors = form.errors(t);
    if (!errors.isEmpty()) {
      return page(id, Forms.EMPTY.with(form), errors, t);
    }
    var on = DayText.read(form.liftOn()).orElseThrow();
    var held = sheet.accreditation(new TrainerId(id), form.lifted());
    resting.resume(who, held, on, form.liftNote());
    return to(new TrainerId(id));
  }

  @PostMapping("/casovi")
  ModelAndView confirm(
      @AuthenticationPrincipal SignedIn who,
      @PathVariable UUID id,
      HoursForm form,
      HttpServletRequest request) {
    var t = texts.of(request);
    var trainings =
        sheet.trainer(new TrainerId(id), Forms.EMPTY, Map.of(), t).choices().trainings();
    var errors = form.errors(trainings.keySet(), t);
    if (!errors.isEmpty()) {
      return page(id, Forms.EMPTY.with(form), errors, t);
    }
    engaging.confirm(who, new TrainerId(id), form.hours());
    return to(new TrainerId(id));
  }

  private ModelAndView page(UUID id, Forms forms, Map<String, String> errors, Texts t) {
    var page = sheet.trainer(new TrainerId(id), forms, errors, t);
    return new ModelAndView(
        "training/trainers/trainer",
        Map.of("page", page),
        errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
  }

  static ModelAndView to(TrainerId id) {
    return new ModelAndView("redirect:" + TrainerWriting.DESK + "/" + id.value());
  }
}
