package org.saradnja.training.evaluation.results;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.UUID;
import org.saradnja.base.kernel.NoSuchThing;
import org.saradnja.base.web.TextsOfRequest;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.training.trainers.Trainer;
import org.saradnja.training.trainers.TrainerId;
import org.saradnja.training.trainers.Trainers;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** What was said of a trainer: for the trainer, and for the Academy in its register. */
@Controller
class TrainerMarksController {

  private static final String ROOM = "/rad/predavac";
  private static final String REGISTER = "/rad/predavaci/";
  private static final String ONE = "{id:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}}";

  private final TrainerMarks marks;
  private final Trainers trainers;
  private final Readers readers;
  private final TextsOfRequest texts;

  TrainerMarksController(
      TrainerMarks marks, Trainers trainers, Readers readers, TextsOfRequest texts) {
    this.marks = marks;
    this.trainers = trainers;
    this.readers = readers;
    this.texts = texts;
  }

  /** To whoever is not on the permanent list nothing was said. */
  @GetMapping(ROOM + "/vrednovanje")
  ModelAndView own(@AuthenticationPrincipal SignedIn who, HttpServletRequest request) {
    var trainer =
        trainers.of(who.person()).orElseThrow(() -> new NoSuchThing("trainer of an account"));
    return page(trainer, true, ROOM, request);
  }

  @GetMapping(REGISTER + ONE + "/vrednovanje")
  ModelAndView inTheRegister(
      @AuthenticationPrincipal SignedIn who, @PathVariable UUID id, HttpServletRequest request) {
    if (!readers.isAcademy(who)) {
      throw new NoSuchThing("register of trainers");
    }
    return page(trainers.get(new TrainerId(id)), false, REGISTER + id, request);
  }

  private ModelAndView page(Trainer trainer, boolean own, String back, HttpServletRequest request) {
    var page = marks.page(trainer, own, back, texts.of(request));
    return new ModelAndView("training/evaluation/trainer-marks", Map.of("page", page));
  }
}
