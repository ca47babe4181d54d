package org.saradnja.funding.assessment.town;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.saradnja.base.kernel.RegistrationNumber;
import org.saradnja.base.kernel.TaxNumber;
import org.saradnja.parties.registry.LegalForm;
import org.saradnja.parties.registry.Organisation;
import org.saradnja.parties.registry.OrganisationId;
import org.saradnja.parties.registry.Organisations;
import org.saradnja.parties.registry.UnitId;

/** A register in which every id stands for an invented association. */
public final class TownOrganisations implements Organisations {

  private final Map<OrganisationId, String> representatives = new ConcurrentHashMap<>();

  public void represents(String name, OrganisationId organisation) {
    representatives.put(organisation, name);
  }

  @Override
  public Organisation get(OrganisationId id) {
    return new Organisation(
        id,
        new RegistrationNumber("90000001"),
        new TaxNumber("900000011"),
        "Измишљено удружење",
        LegalForm.ASSOCIATION,
        new UnitId("vezbaonica"),
        "Измишљена 1",
        representatives.getOrDefault(id, "Јелисавета Пробић"),
        Optional.empty(),
        List.of(),
        LocalDate.parse("2020-01-01"),
        true);
  }

  @Override
  public Optional<Organisation> with(RegistrationNumber number) {
    return Optional.empty();
  }

  @Override
  public List<Organisation> list(Filter filter, int offset, int limit) {
    return List.of();
  }

  @Override
  public long count(Filter filter) {
    return 0;
  }

  @Override
  public List<Organisation> after(String number, Filter filter, int limit) {
    return List.of();
  }
}
