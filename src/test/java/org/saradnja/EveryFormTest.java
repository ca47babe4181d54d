package org.saradnja;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.saradnja.parties.people.People;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.testing.Browsing;
import org.saradnja.testing.PracticeWorld;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Every form that somebody of the practice world can open, sent as nobody should fill it in: empty,
 * with far too much, with what is no day, number or choice, each field twice. In a world of its
 * own, since whatever a form takes stays there.
 */
@PracticeWorld
@TestPropertySource(properties = "saradnja.world=badly-filled-in")
class EveryFormTest {

  private static final List<String> ACCOUNTS =
      List.of(
          "sluzbenik",
          "predsednik-komisije",
          "clan1",
          "odlucilac",
          "udruzenje",
          "finansije",
          "kancelarija",
          "akademija",
          "organizator",
          "predavac",
          "polaznik",
          "kadrovi",
          "administrator");

  @Autowired private MockMvcTester web;
  @Autowired private People people;

  @Autowired
  @Qualifier("requestMappingHandlerMapping")
  private RequestMappingHandlerMapping routes;

  @Test
  void answersBadInputAtItsFieldsAndLosesNothing() {
    var forms = new FilledForms(routes);
    var faults = new ArrayList<String>();
    for (var account : ACCOUNTS) {
      var browsing = new Browsing(web, signedIn(account));
      forms.openedBy(browsing).forEach(form -> faults.addAll(form.faults(browsing)));
    }

    assertThat(forms.kinds()).as("kinds of forms").isGreaterThan(60);
    assertThat(faults).isEmpty();
  }

  private SignedIn signedIn(String account) {
    var person = people.withEmail(account + "@vezbaonica.example").orElseThrow();
    return new SignedIn(person, account);
  }
}
