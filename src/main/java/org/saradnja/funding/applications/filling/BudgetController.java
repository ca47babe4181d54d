package org.saradnja.funding.applications.filling;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
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
@RequestMapping("/rad/prijave/{id}/budzet")
class BudgetController implements Steps.View {

  private static final String ADD = "add";
  private static final Pattern REMOVE = Pattern.compile("remove-(\\d{1,3})");

  private final Steps steps;
  private final TextsOfRequest texts;

  BudgetController(Steps steps, TextsOfRequest texts) {
    this.steps = steps;
    this.texts = texts;
  }

  @Override
  public Step step() {
    return Step.BUDGET;
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
      @RequestParam Map<String, String> form,
      HttpServletRequest request) {
    var sent = Sent.of(form);
    var fields = afterButton(BudgetForm.sent(form), sent.act()).fields();
    return steps.save(who, new ApplicationId(id), this, sent, fields, texts.of(request));
  }

  private static BudgetForm afterButton(BudgetForm form, String act) {
    var remove = REMOVE.matcher(act);
    if (remove.matches()) {
      return form.withoutRow(Integer.parseInt(remove.group(1)));
    }
    return act.equals(ADD) ? form.withRow() : form;
  }

  @Override
  public ModelAndView page(
      Opened opened, HeadPage head, SavedPage saved, Map<String, String> errors, Texts t) {
    var page = new BudgetPrinting(opened, t).page(head, saved, errors);
    return new ModelAndView("funding/applications/filling/budget", Map.of("page", page));
  }
}
