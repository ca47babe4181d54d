package org.saradnja.training.trainers.selecting;

import static java.util.stream.Collectors.toSet;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.saradnja.base.kernel.NoSuchThing;
import org.saradnja.base.web.TextsOfRequest;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.training.trainers.TrainerApplicationId;
import org.saradnja.training.trainers.TrainerCall;
import org.saradnja.training.trainers.TrainerCalls;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The committees in which a person sits, and the statement before each. */
@Controller
@RequestMapping(SelectionWriting.ROOM)
class MemberController {

  private final TrainerCalls calls;
  private final CommitteeTable committees;
  private final CommitteeActs acts;
  private final SelectionWriting writing;
  private final TextsOfRequest texts;

  MemberController(
      TrainerCalls calls,
      CommitteeTable committees,
      CommitteeActs acts,
      SelectionWriting writing,
      TextsOfRequest texts) {
    this.calls = calls;
    this.committees = committees;
    this.acts = acts;
    this.writing = writing;
    this.texts = texts;
  }

  @GetMapping
  ModelAndView committees(@AuthenticationPrincipal SignedIn who, HttpServletRequest request) {
    var page = writing.member(committees.of(who.person()), texts.of(request));
    return new ModelAndView("training/trainers/selecting/member", Map.of("page", page));
  }

  @GetMapping("/{code}")
  ModelAndView seat(
      @AuthenticationPrincipal SignedIn who,
      @PathVariable String code,
      HttpServletRequest request) {
    var call = call(code);
    var page = writing.seat(acts.rooms().member(who, call), call, texts.of(request));
    return new ModelAndView("training/trainers/selecting/seat", Map.of("page", page));
  }

  @PostMapping("/{code}/izjava")
  ModelAndView sign(
      @AuthenticationPrincipal SignedIn who,
      @PathVariable String code,
      @RequestParam(name = "sukob", defaultValue = "") List<UUID> conflicts) {
    var stated = conflicts.stream().map(TrainerApplicationId::new).collect(toSet());
    acts.appointing().sign(who, call(code), stated);
    return new ModelAndView("redirect:" + SelectionWriting.ROOM + "/" + code);
  }

  private TrainerCall call(String code) {
    return calls.find(code).orElseThrow(() -> new NoSuchThing("trainer call " + code));
  }
}
