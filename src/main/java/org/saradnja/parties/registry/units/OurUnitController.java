package org.saradnja.parties.registry.units;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.Map;
import org.saradnja.base.kernel.NoSuchThing;
import org.saradnja.base.web.Reader;
import org.saradnja.base.web.Texts;
import org.saradnja.base.web.TextsOfRequest;
import org.saradnja.parties.registry.Keepers;
import org.saradnja.parties.registry.UnitId;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The page of a unit for those who keep it; who keeps several chooses one. */
@Controller
@RequestMapping("/rad/jedinica")
class OurUnitController {

  private final UnitTable units;
  private final ContactTable contacts;
  private final ContactKeeping keeping;
  private final Keepers keepers;
  private final TextsOfRequest texts;

  OurUnitController(
      UnitTable units,
      ContactTable contacts,
      ContactKeeping keeping,
      Keepers keepers,
      TextsOfRequest texts) {
    this.units = units;
    this.contacts = contacts;
    this.keeping = keeping;
    this.keepers = keepers;
    this.texts = texts;
  }

  @GetMapping
  ModelAndView show(
      @AuthenticationPrincipal Reader who,
      @RequestParam(defaultValue = "") String jedinica,
      HttpServletRequest request) {
    var unit = chosen(who, jedinica);
    var form = ContactForm.of(contacts.find(unit));
    return page(who, unit, form, Map.of(), texts.of(request));
  }

  @PostMapping
  ModelAndView keep(
      @AuthenticationPrincipal Reader who,
      @RequestParam(defaultValue = "") String jedinica,
      ContactForm form,
      HttpServletRequest request) {
    var unit = chosen(who, jedinica);
    return switch (form.parse()) {
      case ContactForm.Parsed.Valid(var contact) -> {
        keeping.keep(who, unit, contact, form.version());
        yield new ModelAndView("redirect:/jls/" + unit.slug());
      }
      case ContactForm.Parsed.Invalid(var errors) -> {
        var t = texts.of(request);
        var said = new LinkedHashMap<String, String>();
        errors.forEach((field, key) -> said.put(field, t.get(key)));
        yield page(who, unit, form, said, t);
      }
    };
  }

  private UnitId chosen(Reader who, String slug) {
    return keepers.units(who).stream()
        .filter(unit -> slug.isEmpty() || unit.slug().equals(slug))
        .findFirst()
        .orElseThrow(() -> new NoSuchThing("unit " + slug + " to keep"));
  }

  private ModelAndView page(
      Reader who, UnitId id, ContactForm form, Map<String, String> errors, Texts t) {
    var unit = units.get(id);
    var page =
        new OurUnitPage(
            id.slug(),
            t.name(unit.name()),
            t.get("units.kind." + unit.kind()),
            units.names(id).stream()
                .map(name -> new OurUnitPage.Name(t.name(name.name()), name.when(t)))
                .toList(),
            form,
            errors,
            keepers.units(who).stream()
                .filter(other -> !other.equals(id))
                .map(other -> new OurUnitPage.Other(other.slug(), t.name(units.get(other).name())))
                .toList(),
            contacts.find(id).filter(ContactTable.Kept::own).isPresent());
    return new ModelAndView(
        "registry/ourUnit",
        Map.of("page", page),
        errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
  }
}
