package org.saradnja.parties.registry.organisations;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.saradnja.base.kernel.ActRefused;
import org.saradnja.base.kernel.NoSuchThing;
import org.saradnja.base.kernel.Refusal;
import org.saradnja.base.kernel.RegistrationNumber;
import org.saradnja.base.web.PageOf;
import org.saradnja.base.web.Reader;
import org.saradnja.base.web.Texts;
import org.saradnja.base.web.TextsOfRequest;
import org.saradnja.parties.registry.Keepers;
import org.saradnja.parties.registry.Keepers.Keeper;
import org.saradnja.parties.registry.Organisation;
import org.saradnja.parties.registry.Organisations.Filter;
import org.saradnja.parties.registry.UnitId;
import org.saradnja.parties.registry.organisations.OrganisationTable.Versioned;
import org.saradnja.parties.registry.organisations.Reading.Read;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Organisations that the reader keeps: the list, and the form of one. */
@Controller
@RequestMapping("/rad/udruzenja")
class OrganisationController {

  private static final String ONE = "/{number:[0-9]{8}}";

  /** Refusals that one field is to blame for. */
  private static final Map<Refusal, String> TAKEN =
      Map.of(
          RegistryRefusal.ALREADY_ENTERED,
          "registrationNumber",
          RegistryRefusal.TAX_NUMBER_TAKEN,
          "taxNumber");

  private final OrganisationTable organisations;
  private final Enrolling enrolling;
  private final Admissions admissions;
  private final Keepers keepers;
  private final TextsOfRequest texts;

  OrganisationController(
      OrganisationTable organisations,
      Enrolling enrolling,
      Admissions admissions,
      Keepers keepers,
      TextsOfRequest texts) {
    this.organisations = organisations;
    this.enrolling = enrolling;
    this.admissions = admissions;
    this.keepers = keepers;
    this.texts = texts;
  }

  @GetMapping
  ModelAndView list(
      @AuthenticationPrincipal Reader who,
      @RequestParam(defaultValue = "") String q,
      @RequestParam(defaultValue = "1") String strana,
      HttpServletRequest request) {
    var t = texts.of(request);
    var admission = admissions.today();
    var filter = new Filter(q, keptSeat(keepers(who)));
    var list =
        PageOf.of(
            strana,
            organisations.count(filter),
            Map.of("q", q),
            (offset, size) ->
                organisations.list(filter, offset, size).stream()
                    .map(found -> row(found, admission, t))
                    .toList());
    return new ModelAndView("registry/kept", "page", new KeptPage(list, q));
  }

  @GetMapping("/novo")
  ModelAndView empty(@AuthenticationPrincipal Reader who, HttpServletRequest request) {
    return page(who, null, OrganisationForm.empty(), Map.of(), request);
  }

  @PostMapping("/novo")
  ModelAndView enter(
      @AuthenticationPrincipal Reader who, OrganisationForm form, HttpServletRequest request) {
    return switch (Reading.of(form, admissions.today())) {
      case Read.Valid(var facts, _) ->
          kept(who, null, form, facts, request, () -> enrolling.enter(who, facts));
      case Read.Invalid(var problems) -> page(who, null, form, errors(problems, request), request);
    };
  }

  @GetMapping(ONE)
  ModelAndView form(
      @AuthenticationPrincipal Reader who,
      @PathVariable String number,
      HttpServletRequest request) {
    var kept = kept(who, number);
    return page(
        who, number, OrganisationForm.of(kept.organisation(), kept.version()), Map.of(), request);
  }

  @PostMapping(ONE)
  ModelAndView correct(
      @AuthenticationPrincipal Reader who,
      @PathVariable String number,
      OrganisationForm form,
      HttpServletRequest request) {
    var kept = kept(who, number);
    return switch (Reading.of(form, admissions.today())) {
      case Read.Valid(var facts, _) ->
          kept(
              who,
              number,
              form,
              facts,
              request,
              () -> enrolling.correct(who, kept.organisation().id(), form.version(), facts));
      case Read.Invalid(var problems) ->
          page(who, number, form, errors(problems, request), request);
    };
  }

  /** A number that another organisation has is said at its field. */
  private ModelAndView kept(
      Reader who,
      @Nullable String number,
      OrganisationForm form,
      Facts facts,
      HttpServletRequest request,
      Runnable act) {
    try {
      act.run();
      return new ModelAndView("redirect:/udruzenja/" + facts.registrationNumber());
    } catch (ActRefused taken) {
      var field = TAKEN.get(taken.refusal());
      if (field == null) {
        throw taken;
      }
      return page(who, number, form, Map.of(field, texts.of(request).tell(taken)), request);
    }
  }

  private static KeptPage.Row row(Organisation found, Admission admission, Texts t) {
    return new KeptPage.Row(
        found.registrationNumber().value(),
        found.name(),
        OrganisationForms.seat(admission, found.seat(), t),
        found.representative());
  }

  private ModelAndView page(
      Reader who,
      @Nullable String number,
      OrganisationForm form,
      Map<String, String> errors,
      HttpServletRequest request) {
    var forms = new OrganisationForms(admissions.today(), keepers(who), texts.of(request));
    var page = forms.page(number, form, errors);
    return new ModelAndView(
        "registry/organisation",
        Map.of("page", page),
        errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
  }

  private Map<String, String> errors(List<Problem> problems, HttpServletRequest request) {
    return new Sentences(texts.of(request)).byField(problems);
  }

  private List<Keeper> keepers(Reader who) {
    var mandates = keepers.of(who);
    if (mandates.isEmpty()) {
      throw new NoSuchThing("register of organisations");
    }
    return mandates;
  }

  private Versioned kept(Reader who, String number) {
    return organisations
        .find(new RegistrationNumber(number))
        .filter(found ->
            keepers.of(who).stream().anyMatch(keeper -> keeper.keeps(found.organisation().seat())))
        .orElseThrow(() -> new NoSuchThing("organisation " + number));
  }

  /** The one unit the reader keeps organisations of; absent for who keeps more. */
  private static Optional<UnitId> keptSeat(List<Keeper> mandates) {
    return mandates.size() == 1 ? mandates.getFirst().seat() : Optional.empty();
  }
}
