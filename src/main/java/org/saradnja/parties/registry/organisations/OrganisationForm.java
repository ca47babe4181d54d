package org.saradnja.parties.registry.organisations;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.saradnja.base.kernel.BankAccount;
import org.saradnja.parties.registry.Organisation;

/** What was typed, or stood in a row of a table, about an organisation. */
public record OrganisationForm(
    String registrationNumber,
    String taxNumber,
    String name,
    String form,
    String seat,
    String address,
    String representative,
    String account,
    List<String> areas,
    String registeredOn,
    int version) {

  public OrganisationForm(
      @Nullable String registrationNumber,
      @Nullable String taxNumber,
      @Nullable String name,
      @Nullable String form,
      @Nullable String seat,
      @Nullable String address,
      @Nullable String representative,
      @Nullable String account,
      @Nullable List<String> areas,
      @Nullable String registeredOn,
      int version) {
    this.registrationNumber = text(registrationNumber);
    this.taxNumber = text(taxNumber);
    this.name = text(name);
    this.form = text(form);
    this.seat = text(seat);
    this.address = text(address);
    this.representative = text(representative);
    this.account = text(account);
    this.areas = areas == null ? List.of() : List.copyOf(areas);
    this.registeredOn = text(registeredOn);
    this.version = version;
  }

  static OrganisationForm empty() {
    return new OrganisationForm("", "", "", "ASSOCIATION", "", "", "", "", List.of(), "", 0);
  }

  static OrganisationForm of(Organisation organisation, int version) {
    return new OrganisationForm(
        organisation.registrationNumber().value(),
        organisation.taxNumber().value(),
        organisation.name(),
        organisation.form().name(),
        organisation.seat().slug(),
        organisation.address(),
        organisation.representative(),
        organisation.account().map(BankAccount::display).orElse(""),
        organisation.areas(),
        organisation.registeredOn().toString(),
        version);
  }

  private static String text(@Nullable String typed) {
    return typed == null ? "" : typed.strip();
  }
}
