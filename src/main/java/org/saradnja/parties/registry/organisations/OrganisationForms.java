package org.saradnja.parties.registry.organisations;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.saradnja.base.web.Texts;
import org.saradnja.parties.registry.Keepers.Keeper;
import org.saradnja.parties.registry.LegalForm;
import org.saradnja.parties.registry.Unit;
import org.saradnja.parties.registry.UnitId;
import org.saradnja.parties.registry.organisations.OrganisationPage.Choice;
import org.saradnja.parties.registry.organisations.Reading.Read;

/** Makes the form of an organisation, with what can be chosen in it. */
record OrganisationForms(Admission admission, List<Keeper> keepers, Texts t) {

  /**
   * @param number of the organisation that is corrected, absent for a new one
   */
  OrganisationPage page(
      @Nullable String number, OrganisationForm form, Map<String, String> errors) {
    var kind = number == null ? "new" : "correct";
    return new OrganisationPage(
        number == null ? "" : number,
        "/rad/udruzenja/" + (number == null ? "novo" : number),
        t.get("registry.organisation." + kind),
        t.get("registry.organisation." + kind + ".submit"),
        form,
        errors,
        seats(),
        forms(),
        areas(form),
        number == null ? List.of() : warnings(form));
  }

  static String seat(Admission admission, UnitId id, Texts t) {
    return admission.units().stream()
        .filter(unit -> unit.id().equals(id))
        .map(unit -> name(unit, t))
        .findFirst()
        .orElse(id.slug());
  }

  /** A city municipality is named with its city: two are called Палилула. */
  private static String name(Unit unit, Texts t) {
    var own = t.name(unit.name());
    return unit.parent().isEmpty() ? own : t.get("registry.seat.part", own, unit.id().slug());
  }

  private Map<String, String> seats() {
    var seats = new LinkedHashMap<String, String>();
    seats.put("", t.get("registry.choose"));
    admission.units().stream()
        .filter(unit -> keepers.stream().anyMatch(keeper -> keeper.keeps(unit.id())))
        .forEach(unit -> seats.put(unit.id().slug(), name(unit, t)));
    return seats;
  }

  private Map<String, String> forms() {
    var forms = new LinkedHashMap<String, String>();
    for (var form : LegalForm.values()) {
      forms.put(form.name(), t.get("registry.form." + form));
    }
    return forms;
  }

  private List<Choice> areas(OrganisationForm form) {
    return admission.areas().stream()
        .map(area ->
            new Choice(
                area.code(),
                t.face().isEnglish() ? area.english() : area.serbian(),
                form.areas().contains(area.code())))
        .toList();
  }

  private List<String> warnings(OrganisationForm form) {
    return switch (Reading.of(form, admission)) {
      case Read.Valid(_, var warnings) ->
          warnings.stream().map(new Sentences(t)::withField).toList();
      case Read.Invalid _ -> List.of();
    };
  }
}
