package org.saradnja.parties.people.accounts;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.saradnja.base.web.TextsOfRequest;
import org.saradnja.parties.people.SignedIn;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.web.authentication.session.SessionAuthenticationStrategy;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** A person's own name and the face of letters. */
@Controller
class ProfileController {

  private final AccountTable accounts;
  private final Keeping keeping;
  private final SessionAuthenticationStrategy session;
  private final TextsOfRequest texts;

  ProfileController(
      AccountTable accounts,
      Keeping keeping,
      SessionAuthenticationStrategy session,
      TextsOfRequest texts) {
    this.accounts = accounts;
    this.keeping = keeping;
    this.session = session;
    this.texts = texts;
  }

  @GetMapping("/nalog")
  ModelAndView form(
      @AuthenticationPrincipal SignedIn who,
      @RequestParam(defaultValue = "false") boolean sacuvano,
      HttpServletRequest request) {
    var account = accounts.get(who.person()).account();
    var page =
        new ProfilePage(
            account.email(),
            ProfileForm.of(account),
            Faces.inWords(texts.of(request)),
            sacuvano,
            Map.of());
    return page(page, HttpStatus.OK);
  }

  @PostMapping("/nalog")
  ModelAndView save(
      @AuthenticationPrincipal SignedIn who,
      ProfileForm form,
      HttpServletRequest request,
      HttpServletResponse response) {
    return switch (form.parse()) {
      case ProfileForm.Parsed.Valid(var name, var face) -> {
        keeping.rename(who, name, face);
        var renamed = new SignedIn(who.person(), name.cyrillic());
        session.onAuthentication(
            UsernamePasswordAuthenticationToken.authenticated(renamed, null, List.of()),
            request,
            response);
        yield new ModelAndView("redirect:/nalog?sacuvano=true");
      }
      case ProfileForm.Parsed.Invalid(var errors) -> {
        var t = texts.of(request);
        var said = new LinkedHashMap<String, String>();
        errors.forEach((field, key) -> said.put(field, t.get(key)));
        var email = accounts.get(who.person()).account().email();
        yield page(
            new ProfilePage(email, form, Faces.inWords(t), false, said),
            HttpStatus.UNPROCESSABLE_CONTENT);
      }
    };
  }

  private static ModelAndView page(ProfilePage page, HttpStatus status) {
    return new ModelAndView("people/profile", Map.of("page", page), status);
  }
}
