package org.saradnja.training.exams.attempt;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.saradnja.base.web.Arrival;
import org.saradnja.base.web.TextsOfRequest;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.training.exams.AttemptId;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * An attempt on its pages: the questions, handing in, and what came of it. Works without scripts.
 */
@Controller
@RequestMapping("/rad/test/pokusaj/{id}")
class SittingController {

  private static final String HAND_IN = "predaja";

  private final Sittings sittings;
  private final Answering answering;
  private final Finishing finishing;
  private final TextsOfRequest texts;

  SittingController(
      Sittings sittings, Answering answering, Finishing finishing, TextsOfRequest texts) {
    this.sittings = sittings;
    this.answering = answering;
    this.finishing = finishing;
    this.texts = texts;
  }

  /**
   * @param ostalo numbers of questions where an answer from elsewhere stayed, after a saving
   */
  @GetMapping
  ModelAndView questions(
      @AuthenticationPrincipal SignedIn who,
      @PathVariable UUID id,
      @RequestParam(defaultValue = "") String ostalo,
      @RequestAttribute(Arrival.MOMENT) Instant arrival,
      HttpServletRequest request) {
    var sitting = sittings.of(who, new AttemptId(id), arrival);
    if (sitting.isOver()) {
      return new ModelAndView("redirect:" + path(id) + "/ishod");
    }
    var page = sittings.page(sitting, places(ostalo), texts.of(request));
    return new ModelAndView("exams/attempt/questions", Map.of("page", page));
  }

  @PostMapping
  ModelAndView save(
      @AuthenticationPrincipal SignedIn who,
      @PathVariable UUID id,
      @RequestParam MultiValueMap<String, String> fields,
      @RequestAttribute(Arrival.MOMENT) Instant arrival) {
    var form = new AnswerForm(fields);
    var overtaken = answering.saveAll(who, new AttemptId(id), form.all(), arrival);
    if (form.act().equals(HAND_IN)) {
      return new ModelAndView("redirect:" + path(id) + "/predaja");
    }
    var stayed =
        overtaken.stream().map(place -> String.valueOf(place + 1)).collect(Collectors.joining("."));
    return new ModelAndView("redirect:" + path(id) + (stayed.isEmpty() ? "" : "?ostalo=" + stayed));
  }

  @GetMapping("/predaja")
  ModelAndView overview(
      @AuthenticationPrincipal SignedIn who,
      @PathVariable UUID id,
      @RequestAttribute(Arrival.MOMENT) Instant arrival,
      HttpServletRequest request) {
    var sitting = sittings.of(who, new AttemptId(id), arrival);
    if (sitting.isOver()) {
      return new ModelAndView("redirect:" + path(id) + "/ishod");
    }
    var page = sittings.page(sitting, List.of(), texts.of(request));
    return new ModelAndView("exams/attempt/handing", Map.of("page", page));
  }

  @PostMapping("/predaja")
  ModelAndView handIn(
      @AuthenticationPrincipal SignedIn who,
      @PathVariable UUID id,
      @RequestAttribute(Arrival.MOMENT) Instant arrival) {
    finishing.handIn(who, new AttemptId(id), arrival);
    return new ModelAndView("redirect:" + path(id) + "/ishod");
  }

  @GetMapping("/ishod")
  ModelAndView outcome(
      @AuthenticationPrincipal SignedIn who,
      @PathVariable UUID id,
      @RequestAttribute(Arrival.MOMENT) Instant arrival,
      HttpServletRequest request) {
    var sitting = sittings.of(who, new AttemptId(id), arrival);
    if (!sitting.isOver()) {
      return new ModelAndView("redirect:" + path(id));
    }
    var page = sittings.outcome(sitting, texts.of(request));
    return new ModelAndView("exams/attempt/outcome", Map.of("page", page));
  }

  private static String path(UUID id) {
    return "/rad/test/pokusaj/" + id;
  }

  private static List<Integer> places(String numbers) {
    return Arrays.stream(numbers.split("\\.", -1))
        .filter(number -> number.matches("[1-9]\\d{0,2}"))
        .map(number -> Integer.parseInt(number) - 1)
        .toList();
  }
}
