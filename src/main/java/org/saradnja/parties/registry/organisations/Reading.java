package org.saradnja.parties.registry.organisations;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.saradnja.base.kernel.BankAccount;
import org.saradnja.base.kernel.Csv;
import org.saradnja.base.kernel.DayText;
import org.saradnja.base.kernel.RegistrationNumber;
import org.saradnja.base.kernel.SearchKey;
import org.saradnja.base.kernel.TaxNumber;
import org.saradnja.parties.registry.LegalForm;
import org.saradnja.parties.registry.UnitId;

/**
 * Reads a form into facts or into a list of corrections, all at once. A tax number with a wrong
 * check digit is an error and a registration number with one only a warning, because those taken
 * over from old records may fail; an organisation both of whose numbers fail is invented, and only
 * the practice world admits it.
 */
final class Reading {

  private static final int LONGEST = 300;
  private static final Map<String, LegalForm> FORMS =
      Map.of(
          "udruzenje", LegalForm.ASSOCIATION,
          "savez", LegalForm.UNION_OF_ASSOCIATIONS,
          "savez udruzenja", LegalForm.UNION_OF_ASSOCIATIONS,
          "ogranak", LegalForm.BRANCH,
          "strano udruzenje", LegalForm.FOREIGN_ASSOCIATION,
          "zaduzbina", LegalForm.ENDOWMENT,
          "fondacija", LegalForm.FOUNDATION);

  private final OrganisationForm form;
  private final Admission admission;
  private final List<Problem> problems = new ArrayList<>();
  private final List<Problem> warnings = new ArrayList<>();

  private Reading(OrganisationForm form, Admission admission) {
    this.form = form;
    this.admission = admission;
  }

  /** What a form turned out to say. */
  sealed interface Read {
    record Valid(Facts facts, List<Problem> warnings) implements Read {}

    record Invalid(List<Problem> problems) implements Read {}
  }

  static Read of(OrganisationForm form, Admission admission) {
    return new Reading(form, admission).read();
  }

  private Read read() {
    var registration = registrationNumber();
    var tax = taxNumber();
    var name = line("name", form.name());
    var legalForm = legalForm();
    var seat = seat();
    var address = line("address", form.address());
    var representative = line("representative", form.representative());
    var account = account();
    var areas = areas();
    var day = day();
    if (!problems.isEmpty()) {
      return new Read.Invalid(List.copyOf(problems));
    }
    var facts =
        new Facts(
            registration.orElseThrow(),
            tax.orElseThrow(),
            name,
            legalForm.orElseThrow(),
            seat.orElseThrow(),
            address,
            representative,
            account,
            areas,
            day.orElseThrow());
    return new Read.Valid(facts, List.copyOf(warnings));
  }

  private Optional<RegistrationNumber> registrationNumber() {
    var number = RegistrationNumber.parse(form.registrationNumber());
    if (number.isEmpty()) {
      problem("registrationNumber", "registrationNumber");
    } else if (!number.get().hasValidCheckDigit()) {
      warnings.add(Problem.of("registrationNumber", "registrationNumber.check"));
    }
    return number;
  }

  private Optional<TaxNumber> taxNumber() {
    var number = TaxNumber.parse(form.taxNumber());
    if (number.isEmpty()) {
      problem("taxNumber", "taxNumber");
    } else if (!number.get().hasValidCheckDigit() && !isInvented()) {
      problem("taxNumber", "taxNumber.check");
    }
    return number;
  }

  private boolean isInvented() {
    return admission.practice()
        && RegistrationNumber.parse(form.registrationNumber())
            .filter(number -> !number.hasValidCheckDigit())
            .isPresent();
  }

  private String line(String field, String text) {
    if (text.isEmpty()) {
      problem(field, field);
    } else if (text.length() > LONGEST) {
      problem(field, "tooLong", String.valueOf(LONGEST));
    } else if (Csv.beginsAFormula(text)) {
      problem(field, "formula", text.substring(0, 1));
    }
    return text.replaceAll("\\s+", " ");
  }

  private Optional<LegalForm> legalForm() {
    for (var known : LegalForm.values()) {
      if (known.name().equals(form.form())) {
        return Optional.of(known);
      }
    }
    var found = Optional.ofNullable(FORMS.get(SearchKey.of(form.form())));
    if (found.isEmpty()) {
      problem("form", "form");
    }
    return found;
  }

  private Optional<UnitId> seat() {
    var meant = admission.meantBy(form.seat());
    if (meant.size() == 1) {
      return Optional.of(meant.getFirst().id());
    }
    if (meant.isEmpty()) {
      problem("seat", "seat");
    } else {
      var slugs = meant.stream().map(unit -> unit.id().slug()).toList();
      problem("seat", "seat.many", String.join(", ", slugs));
    }
    return Optional.empty();
  }

  private Optional<BankAccount> account() {
    if (form.account().isEmpty()) {
      return Optional.empty();
    }
    var account = BankAccount.parse(form.account());
    if (account.isEmpty()) {
      problem("account", "account");
    } else if (!account.get().hasValidCheckDigits()) {
      warnings.add(Problem.of("account", "account.check"));
    }
    return account;
  }

  private List<String> areas() {
    var unknown = form.areas().stream().filter(code -> !admission.knowsArea(code)).toList();
    if (!unknown.isEmpty()) {
      problem("areas", "areas", String.join(", ", unknown));
    }
    return form.areas();
  }

  private Optional<LocalDate> day() {
    var day = DayText.read(form.registeredOn());
    if (day.isEmpty()) {
      problem("registeredOn", "registeredOn");
    } else if (day.get().isAfter(admission.today())) {
      problem("registeredOn", "registeredOn.ahead");
    }
    return day;
  }

  private void problem(String field, String key, String... arguments) {
    problems.add(Problem.of(field, key, arguments));
  }
}
