package org.saradnja.parties.people.mandates;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.saradnja.base.kernel.LegalTime;
import org.saradnja.base.web.TextsOfRequest;
import org.saradnja.parties.people.PersonId;
import org.saradnja.parties.people.SignedIn;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Where an administrator grants and ends the mandates of a person. */
@Controller
@RequestMapping("/rad/nalozi/{person}")
class PersonController {

  private final Granting granting;
  private final PersonPages pages;
  private final Registers registers;
  private final LegalTime time;
  private final TextsOfRequest texts;

  PersonController(
      Granting granting,
      PersonPages pages,
      Registers registers,
      LegalTime time,
      TextsOfRequest texts) {
    this.granting = granting;
    this.pages = pages;
    this.registers = registers;
    this.time = time;
    this.texts = texts;
  }

  @GetMapping
  ModelAndView show(@PathVariable UUID person, HttpServletRequest request) {
    return page(person, GrantForm.empty(), Map.of(), request, HttpStatus.OK);
  }

  @PostMapping("/ovlascenja")
  ModelAndView grant(
      @AuthenticationPrincipal SignedIn who,
      @PathVariable UUID person,
      GrantForm form,
      HttpServletRequest request) {
    return switch (form.parse(registers, time.today())) {
      case GrantForm.Parsed.Valid(var role, var party, var from, var until) -> {
        granting.grant(who, new Granting.Wanted(new PersonId(person), role, party, from, until));
        yield new ModelAndView("redirect:/rad/nalozi/" + person);
      }
      case GrantForm.Parsed.Invalid(var errors) -> {
        var t = texts.of(request);
        var said = new LinkedHashMap<String, String>();
        errors.forEach((field, key) -> said.put(field, t.get(key)));
        yield page(person, form, said, request, HttpStatus.UNPROCESSABLE_CONTENT);
      }
    };
  }

  @PostMapping("/ovlascenja/{mandate}/kraj")
  ModelAndView end(
      @AuthenticationPrincipal SignedIn who,
      @PathVariable UUID person,
      @PathVariable UUID mandate) {
    granting.end(who, mandate);
    return new ModelAndView("redirect:/rad/nalozi/" + person);
  }

  private ModelAndView page(
      UUID person,
      GrantForm form,
      Map<String, String> errors,
      HttpServletRequest request,
      HttpStatus status) {
    var page = pages.of(new PersonId(person), form, errors, texts.of(request));
    return new ModelAndView("people/person", Map.of("page", page), status);
  }
}
