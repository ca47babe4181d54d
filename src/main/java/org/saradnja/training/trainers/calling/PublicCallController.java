package org.saradnja.training.trainers.calling;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.saradnja.base.kernel.NoSuchThing;
import org.saradnja.base.web.TextsOfRequest;
import org.saradnja.training.trainers.TrainerCalls;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Calls for trainers, for everybody. */
@Controller
@RequestMapping(CallWords.PUBLIC)
class PublicCallController {

  private final TrainerCalls calls;
  private final PublicShowing showing;
  private final TextsOfRequest texts;

  PublicCallController(TrainerCalls calls, PublicShowing showing, TextsOfRequest texts) {
    this.calls = calls;
    this.showing = showing;
    this.texts = texts;
  }

  @GetMapping
  ModelAndView calls(HttpServletRequest request) {
    var page = showing.calls(texts.of(request));
    return new ModelAndView("training/trainers/calling/public-calls", Map.of("page", page));
  }

  @GetMapping("/{code}")
  ModelAndView call(@PathVariable String code, HttpServletRequest request) {
    var call = calls.find(code).orElseThrow(() -> new NoSuchThing("trainer call " + code));
    var page = showing.call(call, texts.of(request));
    return new ModelAndView("training/trainers/calling/public-call", Map.of("page", page));
  }
}
