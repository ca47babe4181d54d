package org.saradnja.parties.people.mandates;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.saradnja.base.kernel.Localised;
import org.saradnja.base.kernel.NoSuchThing;
import org.saradnja.base.kernel.RegistrationNumber;
import org.saradnja.base.kernel.TaxNumber;
import org.saradnja.parties.registry.Institution;
import org.saradnja.parties.registry.InstitutionKind;
import org.saradnja.parties.registry.InstitutionName;
import org.saradnja.parties.registry.Institutions;
import org.saradnja.parties.registry.LegalForm;
import org.saradnja.parties.registry.Organisation;
import org.saradnja.parties.registry.OrganisationId;
import org.saradnja.parties.registry.Organisations;
import org.saradnja.parties.registry.Unit;
import org.saradnja.parties.registry.UnitId;
import org.saradnja.parties.registry.UnitKind;
import org.saradnja.parties.registry.UnitName;
import org.saradnja.parties.registry.Units;

/** Registers of one unit, one organisation and one institution. */
final class SmallRegister {

  static final OrganisationId QUIET_WATER = new OrganisationId(UUID.randomUUID());

  private static final Unit VEZBAONICA =
      new Unit(
          new UnitId("vezbaonica"),
          Localised.ofCyrillic("Вежбаоница"),
          UnitKind.MUNICIPALITY,
          "",
          Optional.empty(),
          Optional.empty(),
          true);

  private static final Organisation ORGANISATION =
      new Organisation(
          QUIET_WATER,
          new RegistrationNumber("90000003"),
          new TaxNumber("900000003"),
          "Удружење „Тиха вода“",
          LegalForm.ASSOCIATION,
          VEZBAONICA.id(),
          "Улица мирног тока 3",
          "Узорка Примеровић",
          Optional.empty(),
          List.of(),
          LocalDate.parse("2011-05-20"),
          true);

  private static final Institution AUDIT =
      new Institution(
          "revizor",
          new InstitutionKind("other", "друго", "other"),
          new InstitutionName(
              Localised.ofCyrillic("Ревизија"), "Audit", Optional.empty(), Optional.empty()),
          Institution.Contact.NONE,
          true,
          false,
          false,
          Optional.empty());

  Registers registers() {
    return new Registers(units(), organisations(), institutions());
  }

  private static Institutions institutions() {
    return new Institutions() {
      @Override
      public Optional<Institution> find(String code) {
        return all().stream().filter(one -> one.code().equals(code)).findFirst();
      }

      @Override
      public List<Institution> all() {
        return List.of(AUDIT);
      }

      @Override
      public List<Institution> open() {
        return all();
      }

      @Override
      public List<InstitutionName> names(String code) {
        return find(code).map(Institution::name).stream().toList();
      }
    };
  }

  Units units() {
    return new Units() {
      @Override
      public Optional<Unit> find(UnitId id) {
        return id.equals(VEZBAONICA.id()) ? Optional.of(VEZBAONICA) : Optional.empty();
      }

      @Override
      public Unit get(UnitId id) {
        return find(id).orElseThrow(() -> new NoSuchThing(id.slug()));
      }

      @Override
      public Optional<Unit> withCode(String code) {
        return Optional.empty();
      }

      @Override
      public List<Unit> all() {
        return List.of(VEZBAONICA);
      }

      @Override
      public List<UnitName> names(UnitId id) {
        return List.of();
      }

      @Override
      public Optional<Contact> contact(UnitId id) {
        return Optional.empty();
      }
    };
  }

  Organisations organisations() {
    return new Organisations() {
      @Override
      public Organisation get(OrganisationId id) {
        return ORGANISATION;
      }

      @Override
      public Optional<Organisation> with(RegistrationNumber number) {
        return Optional.of(ORGANISATION).filter(one -> one.registrationNumber().equals(number));
      }

      @Override
      public List<Organisation> list(Filter filter, int offset, int limit) {
        return List.of(ORGANISATION);
      }

      @Override
      public long count(Filter filter) {
        return 1;
      }

      @Override
      public List<Organisation> after(String number, Filter filter, int limit) {
        return List.of(ORGANISATION);
      }
    };
  }
}
