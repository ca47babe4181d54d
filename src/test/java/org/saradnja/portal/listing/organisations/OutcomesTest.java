package org.saradnja.portal.listing.organisations;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.saradnja.base.kernel.NoSuchThing;
import org.saradnja.base.kernel.RegistrationNumber;
import org.saradnja.base.kernel.TaxNumber;
import org.saradnja.base.web.Face;
import org.saradnja.base.web.TextCatalogue;
import org.saradnja.base.web.Texts;
import org.saradnja.funding.assessment.RankingBundle;
import org.saradnja.funding.assessment.RankingLists;
import org.saradnja.funding.assessment.SomeBundle;
import org.saradnja.funding.calls.CallId;
import org.saradnja.parties.registry.LegalForm;
import org.saradnja.parties.registry.Organisation;
import org.saradnja.parties.registry.OrganisationId;
import org.saradnja.parties.registry.Organisations;
import org.saradnja.parties.registry.UnitId;

class OutcomesTest {

  private final RankingBundle bundle = SomeBundle.ofThree();
  private final Texts t = Texts.ofCommand(TextCatalogue.ofCommands(), Face.CYRILLIC);
  private final Outcomes outcomes = new Outcomes(new OneList(bundle));

  @Test
  void everyApplicationOfAnOrganisationStandsWithItsOutcome() {
    var first = bundle.list().getFirst();
    var shown = outcomes.of(new RegistrationNumber(first.application().registrationNumber()), t);

    assertThat(shown).hasSize(bundle.list().size() + bundle.rejected().size());
    assertThat(shown.getFirst().outcome()).isEqualTo("Предложен");
    assertThat(shown.getFirst().points()).isEqualTo(t.points(first.total()));
    assertThat(shown.getFirst().href()).isEqualTo("/konkursi/" + bundle.call() + "/lista");
  }

  @Test
  void whatOthersAskedForIsNotShown() {
    assertThat(outcomes.of(new RegistrationNumber("17059831"), t)).isEmpty();
  }

  @Test
  void programsReadTheSameOutcomes() {
    var api = new ApiOrganisations(new KnownToAll(), new OneList(bundle));
    var number = bundle.list().getFirst().application().registrationNumber();

    var applications = api.organisation(number).applications();

    assertThat(applications).hasSize(bundle.list().size() + bundle.rejected().size());
    assertThat(applications.getFirst().outcome()).isEqualTo("proposed");
    assertThat(applications.getFirst().rank()).isEqualTo(1);
    assertThat(applications.getFirst().proposed()).isEqualTo(applications.getFirst().requested());
    assertThat(applications.getLast().outcome()).isEqualTo("rejected");
    assertThat(applications.getLast().points()).isNull();
  }

  /** A register in which every number stands for the same organisation. */
  private static final class KnownToAll implements Organisations {

    @Override
    public Organisation get(OrganisationId id) {
      throw new NoSuchThing("organisation");
    }

    @Override
    public Optional<Organisation> with(RegistrationNumber number) {
      return Optional.of(
          new Organisation(
              new OrganisationId(new UUID(0, 1)),
              number,
              new TaxNumber("900000001"),
              "Удружење „Узорак“",
              LegalForm.ASSOCIATION,
              new UnitId("vezbaonica"),
              "Узорна 1",
              "Узорка Примеровић",
              Optional.empty(),
              List.of("SOC"),
              LocalDate.parse("2014-03-11"),
              true));
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

  private record OneList(RankingBundle bundle) implements RankingLists {

    @Override
    public Optional<RankingBundle> find(CallId call) {
      return Optional.of(bundle);
    }

    @Override
    public boolean isPublished(CallId call) {
      return true;
    }

    @Override
    public List<RankingBundle> naming(RegistrationNumber organisation) {
      return List.of(bundle);
    }
  }
}
