package org.saradnja.portal.listing.organisations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.saradnja.base.kernel.RegistrationNumber;
import org.saradnja.base.web.Face;
import org.saradnja.base.web.TextCatalogue;
import org.saradnja.base.web.Texts;
import org.saradnja.funding.assessment.RankingBundle;
import org.saradnja.funding.assessment.RankingLists;
import org.saradnja.funding.assessment.SomeBundle;
import org.saradnja.funding.calls.CallId;

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
