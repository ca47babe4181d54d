package org.saradnja.funding.applications.filling;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.saradnja.base.rules.RuleBook;
import org.saradnja.base.web.Texts;
import org.saradnja.base.web.TextsOfRequest;
import org.saradnja.funding.applications.ApplicationId;
import org.saradnja.funding.applications.Step;
import org.saradnja.parties.people.SignedIn;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

@Controller
@RequestMapping("/rad/prijave/{id}/program")
class ProgrammeController implements Steps.View {

  private final Steps steps;
  private final RuleBook rules;
  private final TextsOfRequest texts;

  ProgrammeController(Steps steps, RuleBook rules, TextsOfRequest texts) {
    this.steps = steps;
    this.rules = rules;
    this.texts = texts;
  }

  @Override
  public Step step() {
    return Step.PROGRAMME;
  }

  @GetMapping
  ModelAndView show(
      @AuthenticationPrincipal SignedIn who, @PathVariable UUID id, HttpServletRequest request) {
    return steps.show(who, new ApplicationId(id), this, texts.of(request));
  }

  @PostMapping
  ModelAndView save(
      @AuthenticationPrincipal SignedIn who,
      @PathVariable UUID id,
      @RequestParam Map<String, String> sent,
      HttpServletRequest request) {
    var fields = ProgrammeForm.sent(sent).fields();
    return steps.save(who, new ApplicationId(id), this, Sent.of(sent), fields, texts.of(request));
  }

  @Override
  public ModelAndView page(
      Opened opened, HeadPage head, SavedPage saved, Map<String, String> errors, Texts t) {
    var call = opened.filled().call();
    var areas = new LinkedHashMap<String, String>();
    areas.put("", t.get("applications.choose"));
    rules.areas().stream()
        .filter(area -> call.areas().contains(area.code()))
        .forEach(
            area -> areas.put(area.code(), t.face().isEnglish() ? area.english() : area.serbian()));
    var page =
        new ProgrammePage(
            head,
            saved,
            new ProgrammeForm(opened.fields(Step.PROGRAMME)),
            areas,
            t.get("applications.field.until.hint", call.programmesEndBy()),
            errors);
    return new ModelAndView("funding/applications/filling/programme", Map.of("page", page));
  }
}
