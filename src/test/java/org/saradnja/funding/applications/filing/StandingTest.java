package org.saradnja.funding.applications.filing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.saradnja.base.web.Face;
import org.saradnja.base.web.TextCatalogue;
import org.saradnja.base.web.Texts;
import org.saradnja.funding.applications.AnOpenCall;
import org.saradnja.funding.applications.ApplicationId;
import org.saradnja.funding.applications.Applying;
import org.saradnja.funding.applications.Checking;
import org.saradnja.funding.applications.SampleWorld;
import org.springframework.beans.factory.annotation.Autowired;

/** What an applicant is told of the same application from the sending to the decision. */
class StandingTest extends AnOpenCall {

  private static final Texts SERBIAN = Texts.ofCommand(TextCatalogue.ofCommands(), Face.CYRILLIC);

  @Autowired private Standing standing;
  @Autowired private ApplicationTable applications;

  private String sent;

  @BeforeEach
  void somethingWasSent() {
    sent = applicant.send(call);
  }

  @Test
  void whileTheCallIsOpenItCanStillBeWithdrawn() {
    assertThat(told().state()).isEqualTo("Примљена");
    assertThat(told().withdrawable()).isTrue();
    assertThat(told().next())
        .hasSize(3)
        .first()
        .asString()
        .contains("27. 4. 2027. у 23.59.59", "можете да повучете");
  }

  @Test
  void afterTheClosingTheOfficeHasTheWord() {
    time.moveTo(SampleWorld.CLOSED);

    assertThat(told().withdrawable()).isFalse();
    assertThat(told().next()).hasSize(2).noneMatch(next -> next.contains("повучете"));
    assertThat(told().next().getLast()).contains("најкасније 28. 6. 2027.");
  }

  @Test
  void whoIsAskedToCompleteIsToldByWhen() {
    time.moveTo(SampleWorld.CLOSED);
    new Checking(officer()).ask(sent, "BUDGET");

    assertThat(told().asked()).isTrue();
    assertThat(told().mark()).isEqualTo("soon");
    assertThat(told().next().getFirst()).contains("6. 5. 2027. у 23.59.59");
  }

  @Test
  void inOrderItWaitsForTheCommissionAndTheList() {
    time.moveTo(SampleWorld.CLOSED);
    new Checking(officer()).findInOrder(sent);

    assertThat(told().state()).isEqualTo("Уредна");
    assertThat(told().next()).hasSize(2).first().asString().contains("28. 4. 2027.");
    assertThat(told().asked()).isFalse();
  }

  @Test
  void whoIsRejectedReadsTheFactsAndTheRemedy() {
    time.moveTo(SampleWorld.CLOSED);
    assertThat(new Checking(officer()).reject(sent)).hasStatus(303);

    assertThat(told().mark()).isEqualTo("late");
    assertThat(told().next())
        .contains("Извештај за прошлу годину није предат.")
        .last()
        .asString()
        .contains("приговор. Рок тече од њеног објављивања");
  }

  @Test
  void whatWasWithdrawnIsOverWhateverTheCheckSaid() {
    applicant.post(sent + "/povlacenje", Map.of());

    assertThat(told().state()).isEqualTo("Повучена");
    assertThat(told().mark()).isEqualTo("off");
    assertThat(told().next()).singleElement().asString().contains("20. 4. 2027.");
    assertThat(told().withdrawable()).isFalse();
  }

  private Standing.Told told() {
    var application = applications.get(new ApplicationId(Applying.id(sent))).value();
    return standing.of(application, call, SERBIAN);
  }
}
