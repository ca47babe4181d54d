package org.saradnja.parties.registry.organisations;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.saradnja.base.kernel.BankAccount;
import org.saradnja.base.kernel.CanonicalJson;
import org.saradnja.base.kernel.Digest;
import org.saradnja.base.kernel.RegistrationNumber;
import org.saradnja.base.kernel.TaxNumber;
import org.saradnja.parties.registry.LegalForm;
import org.saradnja.parties.registry.Organisation;
import org.saradnja.parties.registry.OrganisationId;
import org.saradnja.parties.registry.UnitId;

/** What is entered about an organisation. */
record Facts(
    RegistrationNumber registrationNumber,
    TaxNumber taxNumber,
    String name,
    LegalForm form,
    UnitId seat,
    String address,
    String representative,
    Optional<BankAccount> account,
    List<String> areas,
    LocalDate registeredOn) {

  Facts {
    areas = List.copyOf(areas);
  }

  static Facts of(Organisation organisation) {
    return new Facts(
        organisation.registrationNumber(),
        organisation.taxNumber(),
        organisation.name(),
        organisation.form(),
        organisation.seat(),
        organisation.address(),
        organisation.representative(),
        organisation.account(),
        organisation.areas(),
        organisation.registeredOn());
  }

  Organisation as(OrganisationId id) {
    return new Organisation(
        id,
        registrationNumber,
        taxNumber,
        name,
        form,
        seat,
        address,
        representative,
        account,
        areas,
        registeredOn,
        isInvented());
  }

  /** Both numbers of an organisation of the practice world fail their check digits, on purpose. */
  boolean isInvented() {
    return !registrationNumber.hasValidCheckDigit() && !taxNumber.hasValidCheckDigit();
  }

  Digest digest() {
    return Digest.of(CanonicalJson.of(this));
  }
}
