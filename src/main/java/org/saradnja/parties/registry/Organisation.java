package org.saradnja.parties.registry;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.saradnja.base.kernel.BankAccount;
import org.saradnja.base.kernel.RegistrationNumber;
import org.saradnja.base.kernel.TaxNumber;

/**
 * An organisation as the register of associations knows it.
 *
 * @param name in the script in which it is entered
 * @param representative the registered representative, public data of the register
 * @param areas codes of the areas of public interest its statute covers
 * @param registeredOn day of entry in the register
 * @param invented true for an organisation of the practice world
 */
public record Organisation(
    OrganisationId id,
    RegistrationNumber registrationNumber,
    TaxNumber taxNumber,
    String name,
    LegalForm form,
    UnitId seat,
    String address,
    String representative,
    Optional<BankAccount> account,
    List<String> areas,
    LocalDate registeredOn,
    boolean invented) {}
