package org.saradnja.parties.people.accounts;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.saradnja.base.kernel.ActRefused;
import org.saradnja.base.web.PageOf;
import org.saradnja.base.web.Texts;
import org.saradnja.base.web.TextsOfRequest;
import org.saradnja.parties.people.SignedIn;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where administrators look for accounts and open new ones. */
@Controller
class AccountsController {

  private final AccountList accounts;
  private final Opening opening;
  private final TextsOfRequest texts;

  AccountsController(AccountList accounts, Opening opening, TextsOfRequest texts) {
    this.accounts = accounts;
    this.opening = opening;
    this.texts = texts;
  }

  @GetMapping("/rad/nalozi")
  ModelAndView list(
      @RequestParam(defaultValue = "") String q,
      @RequestParam(defaultValue = "1") String strana,
      HttpServletRequest request) {
    var t = texts.of(request);
    long total = accounts.count(q);
    var list =
        PageOf.of(
            strana,
            total,
            Map.of("q", q),
            (offset, size) ->
                accounts.matching(q, offset, size).stream().map(entry -> line(entry, t)).toList());
    var page = new AccountsPage(q, t.count("accounts.count", total), list);
    return new ModelAndView("people/accounts", Map.of("page", page));
  }

  @GetMapping("/rad/nalozi/novi")
  ModelAndView form(HttpServletRequest request) {
    return page(AccountForm.empty(), Map.of(), texts.of(request), HttpStatus.OK);
  }

  @PostMapping("/rad/nalozi/novi")
  ModelAndView open(
      @AuthenticationPrincipal SignedIn who, AccountForm form, HttpServletRequest request) {
    return switch (form.parse()) {
      case AccountForm.Parsed.Valid(var account) -> opened(who, account, form, request);
      case AccountForm.Parsed.Invalid(var errors) -> {
        var t = texts.of(request);
        var said = new LinkedHashMap<String, String>();
        errors.forEach((field, key) -> said.put(field, t.get(key)));
        yield page(form, said, t, HttpStatus.UNPROCESSABLE_CONTENT);
      }
    };
  }

  private ModelAndView opened(
      SignedIn who, Account account, AccountForm form, HttpServletRequest request) {
    try {
      return new ModelAndView("redirect:/rad/nalozi/" + opening.open(who, account).value());
    } catch (ActRefused taken) {
      if (taken.refusal() != AccountRefusal.ADDRESS_TAKEN) {
        throw taken;
      }
      var t = texts.of(request);
      return page(form, Map.of("email", t.tell(taken)), t, HttpStatus.UNPROCESSABLE_CONTENT);
    }
  }

  private static AccountsPage.Line line(AccountList.Entry entry, Texts t) {
    var roles =
        entry.roles().stream().map(role -> t.get(role.textKey())).collect(Collectors.joining(", "));
    return new AccountsPage.Line(
        "/rad/nalozi/" + entry.person().value(),
        t.name(entry.name()),
        entry.email(),
        roles.isEmpty() ? "—" : roles);
  }

  private static ModelAndView page(
      AccountForm form, Map<String, String> errors, Texts t, HttpStatus status) {
    var page = new NewAccountPage(form, Faces.inWords(t), errors);
    return new ModelAndView("people/newaccount", Map.of("page", page), status);
  }
}
