package org.saradnja.training.certificates.completion;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.saradnja.base.web.Texts;
import org.saradnja.base.web.TextsOfRequest;
import org.saradnja.parties.people.Authorisation;
import org.saradnja.parties.people.Doing;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.training.certificates.CompletionRule;
import org.saradnja.training.certificates.CompletionRule.Signatures;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

@Controller
@RequestMapping("/rad/potvrde/pravila")
class RuleController {

  private static final String PREFIX = "certificates.rules.";

  private final RuleTable rules;
  private final Adopting adopting;
  private final Authorisation authorisation;
  private final TextsOfRequest texts;

  RuleController(
      RuleTable rules, Adopting adopting, Authorisation authorisation, TextsOfRequest texts) {
    this.rules = rules;
    this.adopting = adopting;
    this.authorisation = authorisation;
    this.texts = texts;
  }

  @GetMapping
  ModelAndView all(@AuthenticationPrincipal SignedIn who, HttpServletRequest request) {
    authorisation.require(who, Doing.ISSUE_CERTIFICATES, Adopting.ACADEMY);
    return page(RuleForm.EMPTY, Map.of(), texts.of(request));
  }

  @PostMapping
  ModelAndView adopt(
      @AuthenticationPrincipal SignedIn who, RuleForm form, HttpServletRequest request) {
    var errors = form.errors(texts.of(request));
    if (!errors.isEmpty()) {
      authorisation.require(who, Doing.ISSUE_CERTIFICATES, Adopting.ACADEMY);
      return page(form, errors, texts.of(request));
    }
    adopting.adopt(who, form.rule());
    return new ModelAndView("redirect:/rad/potvrde/pravila");
  }

  private ModelAndView page(RuleForm form, Map<String, String> errors, Texts t) {
    var signatures = new LinkedHashMap<String, String>();
    for (var one : Signatures.values()) {
      signatures.put(one.name(), t.get(PREFIX + "signatures." + one.name()));
    }
    var lines = rules.all().stream().map(rule -> line(rule, t)).toList();
    return new ModelAndView(
        "training/certificates/completion/rules",
        Map.of("page", new RulesPage(lines, signatures, form, errors)),
        errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
  }

  private static RulesPage.Line line(CompletionRule rule, Texts t) {
    var days = rule.days().stream().map(String::valueOf).collect(Collectors.joining(", "));
    var provision = rule.provision();
    var act = "rules.act." + provision.act();
    return new RulesPage.Line(
        String.valueOf(rule.number()),
        rule.programme().isEmpty() ? t.get(PREFIX + "every") : rule.programme(),
        days.isEmpty() ? t.get(PREFIX + "everyDay") : days,
        t.get(PREFIX + "signatures." + rule.signatures().name())
            + " · "
            + t.get(PREFIX + (rule.test() ? "withTest" : "withoutTest")),
        rule.validity()
            .map(months -> t.get(PREFIX + "months", months))
            .orElse(t.get(PREFIX + "forEver")),
        t.shortDay(rule.validFrom()),
        (t.has(act) ? t.get(act) : provision.act())
            + (provision.article().isEmpty() ? "" : ", " + provision.article()),
        provision.confirmed() ? "" : t.get(PREFIX + "unconfirmed"));
  }
}
