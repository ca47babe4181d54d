package org.saradnja.training.programmes.keeping;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Optional;
import org.saradnja.base.kernel.NoSuchThing;
import org.saradnja.base.web.Texts;
import org.saradnja.base.web.TextsOfRequest;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.training.programmes.ProgrammeFamily;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** The whole programme of a year: what is proposed of it, adopted at once. */
@Controller
@RequestMapping(VersionWriting.DESK + "/godina/{year:[0-9]{4}}/{family:opsti|rukovodioci}")
class YearsController {

  private final AdoptingYears adopting;
  private final YearWriting writing;
  private final TextsOfRequest texts;

  YearsController(AdoptingYears adopting, YearWriting writing, TextsOfRequest texts) {
    this.adopting = adopting;
    this.writing = writing;
    this.texts = texts;
  }

  @GetMapping
  ModelAndView year(
      @PathVariable int year, @PathVariable String family, HttpServletRequest request) {
    var t = texts.of(request);
    return page(year, family(family), Optional.empty(), Map.of(), t);
  }

  @PostMapping
  ModelAndView adopt(
      @AuthenticationPrincipal SignedIn who,
      @PathVariable int year,
      @PathVariable String family,
      YearForm form,
      HttpServletRequest request) {
    var t = texts.of(request);
    var errors = form.errors(t);
    if (!errors.isEmpty()) {
      return page(year, family(family), Optional.of(form), errors, t);
    }
    adopting.adopt(who, year, family(family), form.seen(), form.adoption());
    return new ModelAndView("redirect:" + YearWriting.address(year, family(family)));
  }

  private ModelAndView page(
      int year,
      ProgrammeFamily family,
      Optional<YearForm> form,
      Map<String, String> errors,
      Texts t) {
    var page = writing.page(year, family, form, errors, t);
    if (page.entries().isEmpty()) {
      throw new NoSuchThing("programme of " + year);
    }
    return new ModelAndView(
        "training/programmes/year",
        Map.of("page", page),
        errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
  }

  private static ProgrammeFamily family(String word) {
    return word.equals("opsti") ? ProgrammeFamily.GENERAL : ProgrammeFamily.MANAGERS;
  }
}
