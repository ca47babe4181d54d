package org.saradnja.training.trainers.register;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.saradnja.base.web.Texts;
import org.saradnja.base.web.TextsOfRequest;
import org.saradnja.parties.people.People;
import org.saradnja.parties.people.SignedIn;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** The permanent list of trainers on the Academy's desk. */
@Controller
@RequestMapping(TrainerWriting.DESK)
class TrainersController {

  private final Listing listing;
  private final TrainerWriting writing;
  private final People people;
  private final TextsOfRequest texts;
  private final boolean practice;

  TrainersController(
      Listing listing,
      TrainerWriting writing,
      People people,
      TextsOfRequest texts,
      @Value("${saradnja.practice}") boolean practice) {
    this.listing = listing;
    this.writing = writing;
    this.people = people;
    this.texts = texts;
    this.practice = practice;
  }

  @GetMapping
  ModelAndView list(HttpServletRequest request) {
    return list(TrainerForm.EMPTY, FeeForm.EMPTY, Map.of(), texts.of(request));
  }

  @PostMapping
  ModelAndView enter(
      @AuthenticationPrincipal SignedIn who, TrainerForm form, HttpServletRequest request) {
    var t = texts.of(request);
    var errors = form.errors(t);
    var person = people.withEmail(form.email());
    if (!form.email().isBlank() && person.isEmpty()) {
      errors.put("email", t.get("trainers.error.email"));
    }
    return errors.isEmpty()
        ? TrainerController.to(listing.enter(who, form.localised(), person, practice))
        : list(form, FeeForm.EMPTY, errors, t);
  }

  @PostMapping("/naknade")
  ModelAndView determineFee(
      @AuthenticationPrincipal SignedIn who, FeeForm form, HttpServletRequest request) {
    var t = texts.of(request);
    var errors = form.errors(t);
    if (!errors.isEmpty()) {
      return list(TrainerForm.EMPTY, form, errors, t);
    }
    listing.determineFee(who, form.fee());
    return new ModelAndView("redirect:" + TrainerWriting.DESK);
  }

  private ModelAndView list(TrainerForm form, FeeForm fee, Map<String, String> errors, Texts t) {
    var page = writing.trainers(form, fee, errors, t);
    return new ModelAndView(
        "training/trainers/list",
        Map.of("page", page),
        errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
  }
}
