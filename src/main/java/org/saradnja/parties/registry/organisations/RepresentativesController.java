package org.saradnja.parties.registry.organisations;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.Map;
import org.saradnja.base.kernel.LegalTime;
import org.saradnja.base.kernel.Localised;
import org.saradnja.base.kernel.NoSuchThing;
import org.saradnja.base.kernel.RegistrationNumber;
import org.saradnja.base.web.Reader;
import org.saradnja.base.web.Texts;
import org.saradnja.base.web.TextsOfRequest;
import org.saradnja.parties.registry.Borne;
import org.saradnja.parties.registry.Keepers;
import org.saradnja.parties.registry.Organisation;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Representatives of one organisation, for those who keep it. */
@Controller
@RequestMapping("/rad/udruzenja/{number:[0-9]{8}}/zastupnici")
class RepresentativesController {

  private final OrganisationTable organisations;
  private final RepresentativeTable representatives;
  private final Representing representing;
  private final Keepers keepers;
  private final LegalTime time;
  private final TextsOfRequest texts;

  RepresentativesController(
      OrganisationTable organisations,
      RepresentativeTable representatives,
      Representing representing,
      Keepers keepers,
      LegalTime time,
      TextsOfRequest texts) {
    this.organisations = organisations;
    this.representatives = representatives;
    this.representing = representing;
    this.keepers = keepers;
    this.time = time;
    this.texts = texts;
  }

  @GetMapping
  ModelAndView show(
      @AuthenticationPrincipal Reader who,
      @PathVariable String number,
      HttpServletRequest request) {
    var t = texts.of(request);
    return page(kept(who, number), RepresentativeForm.empty(), Map.of(), t);
  }

  @PostMapping
  ModelAndView enter(
      @AuthenticationPrincipal Reader who,
      @PathVariable String number,
      RepresentativeForm form,
      HttpServletRequest request) {
    var organisation = kept(who, number);
    return switch (form.entry(time.today())) {
      case RepresentativeForm.Parsed.Valid<RepresentativeForm.Entry>(var entry) -> {
        representing.enter(who, organisation.id(), entry);
        yield redirect(number);
      }
      case RepresentativeForm.Parsed.Invalid<RepresentativeForm.Entry>(var errors) ->
          page(organisation, form, errors, texts.of(request));
    };
  }

  @PostMapping("/kraj")
  ModelAndView end(
      @AuthenticationPrincipal Reader who,
      @PathVariable String number,
      RepresentativeForm form,
      HttpServletRequest request) {
    var organisation = kept(who, number);
    return switch (form.ending(time.today())) {
      case RepresentativeForm.Parsed.Valid<RepresentativeForm.Ending>(var ending) -> {
        representing.end(who, organisation.id(), ending.representative(), ending.lastDay());
        yield redirect(number);
      }
      case RepresentativeForm.Parsed.Invalid<RepresentativeForm.Ending>(var errors) ->
          page(organisation, form, errors, texts.of(request));
    };
  }

  private static ModelAndView redirect(String number) {
    return new ModelAndView("redirect:/rad/udruzenja/" + number + "/zastupnici");
  }

  private ModelAndView page(
      Organisation organisation, RepresentativeForm form, Map<String, String> errors, Texts t) {
    var all = representatives.of(organisation.id());
    var holding = new LinkedHashMap<String, String>();
    holding.put("", t.get("registry.choose"));
    all.stream()
        .filter(Representative::holds)
        .forEach(one -> holding.put(one.id().toString(), name(one, t)));
    var said = new LinkedHashMap<String, String>();
    errors.forEach((field, key) -> said.put(field, t.get(key)));
    var page =
        new RepresentativesPage(
            organisation.registrationNumber().value(),
            organisation.name(),
            all.stream().map(one -> row(one, t)).toList(),
            holding,
            form,
            said);
    return new ModelAndView(
        "registry/representatives",
        Map.of("page", page),
        errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
  }

  private static String name(Representative one, Texts t) {
    return t.name(Localised.ofCyrillic(one.name()));
  }

  private static RepresentativesPage.Row row(Representative one, Texts t) {
    var when = Borne.when(one.from(), one.until(), t);
    return new RepresentativesPage.Row(
        name(one, t),
        when.isEmpty() ? "—" : when,
        one.source(),
        t.get(one.holds() ? "representatives.holds" : "representatives.ended"),
        one.holds() ? "run" : "off");
  }

  private Organisation kept(Reader who, String number) {
    return organisations
        .with(new RegistrationNumber(number))
        .filter(found -> keepers.of(who).stream().anyMatch(one -> one.keeps(found.seat())))
        .orElseThrow(() -> new NoSuchThing("organisation " + number));
  }
}
