package org.saradnja.training.capacity.needs;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.saradnja.base.web.Texts;
import org.saradnja.base.web.TextsOfRequest;
import org.saradnja.parties.people.SignedIn;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** In what those with a role are to be trained, for those who set it. */
@Controller
@RequestMapping("/rad/obucenost/potrebe")
class NeedsController {

  private final Setting setting;
  private final NeedsWriting writing;
  private final TextsOfRequest texts;

  NeedsController(Setting setting, NeedsWriting writing, TextsOfRequest texts) {
    this.setting = setting;
    this.writing = writing;
    this.texts = texts;
  }

  @GetMapping
  ModelAndView all(@AuthenticationPrincipal SignedIn who, HttpServletRequest request) {
    var t = texts.of(request);
    var choices = writing.choices(who, t);
    var unit = choices.units().keySet().stream().findFirst().orElse("");
    var programme = choices.programmes().keySet().stream().findFirst().orElse("");
    return answer(who, NeedForm.of(unit, programme), Map.of(), t);
  }

  @PostMapping
  ModelAndView set(
      @AuthenticationPrincipal SignedIn who, NeedForm form, HttpServletRequest request) {
    var t = texts.of(request);
    var choices = writing.choices(who, t);
    var errors =
        form.errors(
            choices.units().keySet(), choices.roles().keySet(), choices.programmes().keySet(), t);
    if (!errors.isEmpty()) {
      return answer(who, form, errors, t);
    }
    setting.set(who, form.need());
    return new ModelAndView("redirect:/rad/obucenost/potrebe");
  }

  private ModelAndView answer(SignedIn who, NeedForm form, Map<String, String> errors, Texts t) {
    var status = errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
    var page = writing.page(who, form, errors, t);
    return new ModelAndView("training/capacity/needs/needs", Map.of("page", page), status);
  }
}
