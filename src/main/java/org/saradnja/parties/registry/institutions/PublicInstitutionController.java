package org.saradnja.parties.registry.institutions;

import jakarta.servlet.http.HttpServletRequest;
import org.saradnja.base.kernel.NoSuchThing;
import org.saradnja.base.web.TextsOfRequest;
import org.saradnja.parties.registry.Institution;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/**
 * The register of institutions for everybody; designations under which people act are not in it.
 */
@Controller
@RequestMapping("/institucije")
class PublicInstitutionController {

  private final InstitutionTable institutions;
  private final InstitutionShowing showing;
  private final TextsOfRequest texts;

  PublicInstitutionController(
      InstitutionTable institutions, InstitutionShowing showing, TextsOfRequest texts) {
    this.institutions = institutions;
    this.showing = showing;
    this.texts = texts;
  }

  @GetMapping
  ModelAndView list(HttpServletRequest request) {
    var listed = institutions.all().stream().filter(Institution::listed).toList();
    var page = showing.list(listed, texts.of(request));
    return new ModelAndView("registry/publicInstitutions", "page", page);
  }

  @GetMapping("/{code:[a-z0-9]+(?:-[a-z0-9]+)*}")
  ModelAndView one(@PathVariable String code, HttpServletRequest request) {
    var found =
        institutions
            .find(code)
            .filter(Institution::listed)
            .orElseThrow(() -> new NoSuchThing("institution " + code));
    var page = showing.page(found, texts.of(request));
    return new ModelAndView("registry/publicInstitution", "page", page);
  }
}
