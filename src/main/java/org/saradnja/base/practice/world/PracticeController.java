package org.saradnja.base.practice.world;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.SequencedMap;
import org.saradnja.base.practice.Cast;
import org.saradnja.base.practice.PracticeOnly;
import org.saradnja.base.web.Reader;
import org.saradnja.base.web.Texts;
import org.saradnja.base.web.TextsOfRequest;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

@Controller
@PracticeOnly
class PracticeController {

  private final MovedTime time;
  private final ClockMoving moving;
  private final ObjectProvider<Cast> cast;
  private final TextsOfRequest texts;

  PracticeController(
      MovedTime time, ClockMoving moving, ObjectProvider<Cast> cast, TextsOfRequest texts) {
    this.time = time;
    this.moving = moving;
    this.cast = cast;
    this.texts = texts;
  }

  @GetMapping("/vezba")
  ModelAndView world(HttpServletRequest request) {
    var t = texts.of(request);
    var members = cast.stream().flatMap(all -> all.all().stream()).toList();
    var accounts =
        members.stream()
            .map(member -> new PracticePage.Account(member.email(), t.get(member.roleKey())))
            .toList();
    var password = members.stream().map(Cast.Member::password).findFirst().orElse("");
    var page = new PracticePage(accounts, password, t.moment(time.now()), weekday(t));
    return new ModelAndView("practice/world", Map.of("page", page));
  }

  @GetMapping("/vezba/sat")
  ModelAndView clock(@AuthenticationPrincipal Reader who, HttpServletRequest request) {
    return clock(who, ClockForm.EMPTY, Map.of(), texts.of(request), HttpStatus.OK);
  }

  @PostMapping("/vezba/sat")
  ModelAndView move(
      @RequestParam(defaultValue = "") String korak,
      @RequestParam(defaultValue = "") String dan,
      @RequestParam(defaultValue = "") String vreme,
      @AuthenticationPrincipal Reader who,
      HttpServletRequest request) {
    var form = new ClockForm(korak, dan, vreme);
    return switch (form.parse(time.now().atZone(time.zone()))) {
      case ClockForm.Parsed.Valid(var moment) -> {
        moving.moveTo(who, moment);
        yield new ModelAndView("redirect:/vezba/sat");
      }
      case ClockForm.Parsed.Invalid(var errors) ->
          clock(
              who,
              form,
              told(errors, request),
              texts.of(request),
              HttpStatus.UNPROCESSABLE_CONTENT);
    };
  }

  private ModelAndView clock(
      Reader who, ClockForm form, Map<String, String> errors, Texts t, HttpStatus status) {
    var instead = moving.instead(who).map(t::tell).orElse("");
    var page = new ClockPage(t.moment(time.now()), weekday(t), form, errors, instead);
    return new ModelAndView("practice/clock", Map.of("page", page), status);
  }

  private Map<String, String> told(
      SequencedMap<String, String> errors, HttpServletRequest request) {
    var t = texts.of(request);
    errors.replaceAll((_, key) -> t.get(key));
    return errors;
  }

  private String weekday(Texts t) {
    return t.weekday(t.dayOf(time.now()));
  }
}
