package org.saradnja.funding.calls.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.saradnja.base.web.Face;
import org.saradnja.base.web.TextsOfRequest;
import org.saradnja.parties.people.Desk;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.testing.ApplicationTest;
import org.saradnja.testing.Somebody;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@ApplicationTest
class CallsDeskTest {

  @Autowired private ApplicationContext application;
  @Autowired private CallsDesk desk;
  @Autowired private TextsOfRequest texts;
  private OfficeOfRaska office;

  @BeforeEach
  void draft() {
    office = OfficeOfRaska.withDraft(Variants.titled(""), application);
  }

  @Test
  void aDraftWaitsForItsOfficersWithWhatIsMissing() {
    assertThat(items(office.officer()))
        .filteredOn(item -> item.href().equals(office.path()))
        .singleElement()
        .satisfies(item -> {
          assertThat(item.title()).isEqualTo("Конкурс без назива");
          assertThat(item.due()).isEmpty();
          assertThat(item.state()).contains("чека");
        });
  }

  @Test
  void aPublishedCallThatRunsCalmlyDoesNotPress() {
    var published = OfficeOfRaska.withCall(application);

    assertThat(items(published.officer()))
        .extracting(Desk.Item::href)
        .doesNotContain("/konkursi/" + published.code());
  }

  @Test
  void nothingWaitsForOthers() {
    assertThat(items(Somebody.withoutMandates(application))).isEmpty();
  }

  private List<Desk.Item> items(SignedIn who) {
    return desk.of(who, texts.of(Face.CYRILLIC));
  }
}
