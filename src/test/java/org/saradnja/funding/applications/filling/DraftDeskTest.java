package org.saradnja.funding.applications.filling;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.saradnja.base.web.Face;
import org.saradnja.base.web.TextCatalogue;
import org.saradnja.base.web.Texts;
import org.saradnja.funding.applications.AnOpenCall;
import org.saradnja.funding.applications.Checking;
import org.saradnja.funding.applications.SampleCall;
import org.saradnja.funding.applications.SampleWorld;
import org.saradnja.parties.people.Desk;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;

class DraftDeskTest extends AnOpenCall {

  private static final Texts SERBIAN = Texts.ofCommand(TextCatalogue.ofCommands(), Face.CYRILLIC);

  @Autowired
  @Qualifier("drafts")
  private Desk desk;

  @Test
  void aNewDraftSaysHowMuchItLacksAndByWhen() {
    var draft = applicant.open(call);

    assertThat(items())
        .singleElement()
        .satisfies(item -> {
          assertThat(item.title()).isEqualTo("Нацрт пријаве");
          assertThat(item.about()).startsWith(call.code().value()).endsWith(call.title());
          assertThat(item.href()).isEqualTo(draft);
          assertThat(item.due()).contains(LocalDate.parse("2027-04-27"));
          assertThat(item.state()).matches("недостаје? \\d+ ставк[аеи]");
          assertThat(item.mark()).isEqualTo("run");
        });
  }

  @Test
  void aWholeDraftIsReadyToBeSent() {
    applicant.fill(call);

    assertThat(items())
        .singleElement()
        .satisfies(item -> {
          assertThat(item.title()).isEqualTo("Комшијски телефон");
          assertThat(item.state()).isEqualTo("спремно за слање");
          assertThat(item.mark()).isEqualTo("ok");
        });
  }

  @Test
  void whatWasSentWaitsForNothingUntilTheOfficeAsks() {
    var sent = applicant.send(call);
    assertThat(items()).isEmpty();

    time.moveTo(SampleWorld.CLOSED);
    new Checking(officer()).ask(sent, "BUDGET");

    assertThat(items())
        .singleElement()
        .satisfies(item -> {
          assertThat(item.state()).isEqualTo("Тражи се допуна");
          assertThat(item.mark()).isEqualTo("soon");
          assertThat(item.due()).contains(LocalDate.parse("2027-05-06"));
        });
  }

  @Test
  void aDraftLiesOnTheDeskToTheLastMomentOfTheCall() {
    applicant.open(call);

    time.moveTo(SampleCall.CLOSES);
    assertThat(items()).hasSize(1);

    time.moveTo(SampleCall.CLOSES.plusNanos(1000));
    assertThat(items()).isEmpty();
  }

  @Test
  void everyRepresentativeOfTheAssociationFindsIt() {
    applicant.open(call);

    assertThat(desk.of(representative(organisation).who(), SERBIAN)).hasSize(1);
    assertThat(desk.of(anotherApplicant().who(), SERBIAN)).isEmpty();
    assertThat(desk.of(officer().who(), SERBIAN)).isEmpty();
  }

  private List<Desk.Item> items() {
    return desk.of(applicant.who(), SERBIAN);
  }
}
