package org.saradnja.parties.registry.institutions;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.Map;
import org.saradnja.base.kernel.ActRefused;
import org.saradnja.base.kernel.LegalTime;
import org.saradnja.base.web.Reader;
import org.saradnja.base.web.Texts;
import org.saradnja.base.web.TextsOfRequest;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** The register of institutions for the administrator who keeps it. */
@Controller
@RequestMapping("/rad/institucije")
class InstitutionController {

  private final InstitutionTable institutions;
  private final InstitutionKeeping keeping;
  private final InstitutionShowing showing;
  private final LegalTime time;
  private final TextsOfRequest texts;

  InstitutionController(
      InstitutionTable institutions,
      InstitutionKeeping keeping,
      InstitutionShowing showing,
      LegalTime time,
      TextsOfRequest texts) {
    this.institutions = institutions;
    this.keeping = keeping;
    this.showing = showing;
    this.time = time;
    this.texts = texts;
  }

  @GetMapping
  ModelAndView list(HttpServletRequest request) {
    var page = showing.list(institutions.all(), texts.of(request));
    return new ModelAndView("registry/institutions", "page", page);
  }

  @GetMapping("/nova")
  ModelAndView empty(HttpServletRequest request) {
    return fresh(InstitutionForm.empty(), Map.of(), texts.of(request));
  }

  @PostMapping("/nova")
  ModelAndView open(
      @AuthenticationPrincipal Reader who, InstitutionForm form, HttpServletRequest request) {
    return switch (form.parse(institutions.kinds(), time.today())) {
      case InstitutionForm.Parsed.Valid(var facts) -> opened(who, facts, form, texts.of(request));
      case InstitutionForm.Parsed.Invalid(var errors) -> {
        var t = texts.of(request);
        yield fresh(form, said(errors, t), t);
      }
    };
  }

  @GetMapping("/{code}")
  ModelAndView one(@PathVariable String code, HttpServletRequest request) {
    var known = institutions.get(code);
    var form = InstitutionForm.of(known.institution(), known.version());
    return page(code, form, RenameForm.empty(), Map.of(), texts.of(request));
  }

  /** The kind and the contact; the name changes from a day on and stands in a form of its own. */
  @PostMapping("/{code}")
  ModelAndView correct(
      @AuthenticationPrincipal Reader who,
      @PathVariable String code,
      InstitutionForm form,
      HttpServletRequest request) {
    var name = institutions.get(code).institution().name();
    var whole = form.named(code, name.serbian().cyrillic(), name.english());
    return switch (whole.parse(institutions.kinds(), time.today())) {
      case InstitutionForm.Parsed.Valid(var facts) -> {
        keeping.correct(who, form.version(), facts);
        yield redirect(code);
      }
      case InstitutionForm.Parsed.Invalid(var errors) ->
          page(code, whole, RenameForm.empty(), errors, texts.of(request));
    };
  }

  @PostMapping("/{code}/naziv")
  ModelAndView rename(
      @AuthenticationPrincipal Reader who,
      @PathVariable String code,
      RenameForm form,
      HttpServletRequest request) {
    return switch (form.parse(time.today())) {
      case RenameForm.Parsed.Valid(var name, var english, var since) -> {
        keeping.rename(who, code, name, english, since);
        yield redirect(code);
      }
      case RenameForm.Parsed.Invalid(var errors) -> {
        var known = institutions.get(code);
        var other = InstitutionForm.of(known.institution(), known.version());
        yield page(code, other, form, errors, texts.of(request));
      }
    };
  }

  @PostMapping("/{code}/zatvaranje")
  ModelAndView close(@AuthenticationPrincipal Reader who, @PathVariable String code) {
    keeping.close(who, code);
    return redirect(code);
  }

  private static ModelAndView redirect(String code) {
    return new ModelAndView("redirect:/rad/institucije/" + code);
  }

  private ModelAndView opened(Reader who, Facts facts, InstitutionForm form, Texts t) {
    try {
      keeping.open(who, facts);
      return redirect(facts.code());
    } catch (ActRefused taken) {
      if (taken.refusal() != InstitutionRefusal.CODE_TAKEN) {
        throw taken;
      }
      return fresh(form, Map.of("oznaka", t.tell(taken)), t);
    }
  }

  private ModelAndView fresh(InstitutionForm form, Map<String, String> errors, Texts t) {
    var forms = new InstitutionPage.Forms(form, RenameForm.empty(), showing.kinds(t), errors);
    return new ModelAndView("registry/newInstitution", Map.of("forms", forms), status(errors));
  }

  private ModelAndView page(
      String code, InstitutionForm form, RenameForm rename, Map<String, String> errors, Texts t) {
    var page = showing.page(institutions.get(code).institution(), t);
    var forms = new InstitutionPage.Forms(form, rename, showing.kinds(t), said(errors, t));
    return new ModelAndView(
        "registry/institution", Map.of("page", page, "forms", forms), status(errors));
  }

  private static Map<String, String> said(Map<String, String> errors, Texts t) {
    var said = new LinkedHashMap<String, String>();
    errors.forEach((field, key) -> said.put(field, t.get(key)));
    return said;
  }

  private static HttpStatus status(Map<String, String> errors) {
    return errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
  }
}
