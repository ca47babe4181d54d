package org.saradnja.practice.exercises.guarding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.saradnja.funding.applications.Applications;
import org.saradnja.funding.calls.CallCode;
import org.saradnja.funding.calls.Calls;
import org.saradnja.practice.exercises.Exercises;
import org.saradnja.practice.exercises.Pair;
import org.saradnja.practice.exercises.giving.Hands;
import org.saradnja.testing.PracticeWorld;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** What a part of an address means: a town of trainees, something else, or nothing. */
@PracticeWorld
class TownsTest {

  @Autowired private MockMvcTester web;
  @Autowired private ApplicationContext application;
  @Autowired private Towns towns;
  @Autowired private Exercises exercises;
  @Autowired private Calls calls;
  @Autowired private Applications applications;

  private Pair pair;

  @BeforeEach
  void theSecondPairWorks() {
    var hands = new Hands(web, application, "ocd-2027-vezbaonica");
    pair = exercises.of(hands.as("mesto-2a").person()).getFirst();
  }

  @Test
  void aTownIsKnownByItsSlugItsCallsAndItsAssociations() {
    var unit = pair.town().unit();
    var call = calls.of(unit).getFirst();

    assertThat(towns.named(unit.slug())).contains(unit);
    assertThat(towns.named(call.code().value())).contains(unit);
    for (int position = 1; position <= 3; position++) {
      assertThat(towns.named(pair.town().number().registration(position).value())).contains(unit);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "vezbaonica",
        "vezba-nepostojeca",
        "VEZ-2027-01",
        "VEZBANEMA-2027-01",
        "28000001",
        "91999999",
        "9100",
        "",
        "vezba-",
        "vezba--x",
        "../vezba-ogledanica",
        "VEZBA-OGLEDANICA"
      })
  void whatIsNoTownIsNone(String part) {
    assertThat(towns.named(part)).isEmpty();
  }

  @Test
  void theSheetOfAMemberIsOfTheTownWhoseApplicationItIs() {
    var call = calls.of(pair.town().unit()).getFirst();
    var sent = applications.inOrder(call.id()).getFirst().id().value();

    for (var path : List.of("/rad/ocene/" + sent, "/rad/ocene/" + sent + "/prilozi")) {
      assertThat(towns.scoredAt(path)).as(path).contains(pair.town().unit());
    }
  }

  @Test
  void aSheetOfTheRealProcedureOrOfNobodyIsOfNoTown() {
    var real = calls.find(new CallCode("VEZ-2027-01")).orElseThrow();
    var sent = applications.inOrder(real.id());

    assertThat(sent).isNotEmpty();
    assertThat(towns.scoredAt("/rad/ocene/" + sent.getFirst().id().value())).isEmpty();
    assertThat(towns.scoredAt("/rad/ocene/" + UUID.randomUUID())).isEmpty();
    assertThat(towns.scoredAt("/rad/ocene/nije-broj")).isEmpty();
    assertThat(towns.scoredAt("/ocene/" + UUID.randomUUID())).isEmpty();
  }
}
