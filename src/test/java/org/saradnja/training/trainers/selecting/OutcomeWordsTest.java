package org.saradnja.training.trainers.selecting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.parties.people.accounts.SomeAccount;
import org.saradnja.testing.ApplicationTest;
import org.saradnja.testing.Browsing;
import org.saradnja.testing.Pages;
import org.saradnja.testing.Somebody;
import org.saradnja.training.trainers.applying.SomeTrainerApplication;
import org.saradnja.training.trainers.calling.SomeTrainerCall;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;

/**
 * An applicant, the Academy and the public read the same outcome, each as much as concerns them.
 */
@ApplicationTest
@Transactional
class OutcomeWordsTest {

  @Autowired private MockMvcTester web;
  @Autowired private ApplicationContext application;
  @Autowired private EvaluationTable evaluations;

  @Test
  void whoWasAccreditedReadsThePointsAndTheDecision() {
    var signed = Committee.signed(1, application);
    signed.judge(signed.first(), 25);
    var number = Committee.someNumber();
    signed.decide(number);

    assertThat(receipt(signed))
        .containsExactly(
            "Сарадња са цивилним друштвом: акредитација је дата, 50,00 од 60 бодова, одлука "
                + number
                + ".");
  }

  @Test
  void whoStayedBelowTheThresholdReadsTheMean() {
    var signed = Committee.signed(1, application);
    signed.judge(signed.first(), 17);
    signed.decide(Committee.someNumber());

    assertThat(receipt(signed))
        .singleElement()
        .asString()
        .contains("34,00 од 60 бодова", "испод прага позива");
    assertThat(selection(signed)).contains("испод прага од 60 %");
    assertThat(publicly(signed)).contains("акредитовано 0 кандидата").doesNotContain("34,00");
  }

  @Test
  void whoDoesNotMeetAConditionReadsWhich() {
    var signed = Committee.signed(1, application);
    signed.find(signed.chair(), signed.first(), false);
    signed.decide(Committee.someNumber());

    assertThat(receipt(signed))
        .singleElement()
        .asString()
        .contains("услов није испуњен (високо образовање, радно искуство");
    assertThat(publicly(signed)).doesNotContain("услов није испуњен");
  }

  @Test
  void whoWasDeniedAMandatoryCriterionReadsWhich() {
    var signed = Committee.signed(1, application);
    signed.judge(signed.first(), 30);
    for (var member : signed.members().subList(0, 2)) {
      evaluations.put(
          signed.first().id(),
          new Mark(Committee.AREA, "course", seat(signed, member), 0),
          Instant.parse("2027-05-20T07:00:00Z"));
    }
    signed.decide(Committee.someNumber());

    assertThat(receipt(signed))
        .singleElement()
        .asString()
        .contains("обавезно мерило није испуњено (савладана обука за предаваче)");
    assertThat(selection(signed)).contains("60,00 од 60 бодова, обавезно мерило није испуњено");
  }

  @Test
  void nobodyIsNamedInPublicButTheAccreditedInTheOrderOfTheAlphabet() {
    var open = SomeTrainerCall.open(application);
    var names = List.of("Џоја Ђокић", "Аца Ђокић", "Чеда Ђокић", "Неуспех Неуспешић");
    var sent =
        names.stream()
            .map(name -> new SignedIn(SomeAccount.named(name, application), name))
            .map(
                who -> SomeTrainerApplication.sent(open, who, List.of(Committee.AREA), application))
            .toList();
    var members =
        IntStream.range(0, 3).mapToObj(_ -> Somebody.withoutMandates(application)).toList();
    var committee =
        new Committee(
            SomeTrainerCall.closed(open, application),
            SomeTrainerCall.academy(application),
            members,
            sent,
            application);
    committee.appoint();
    members.forEach(member -> committee.sign(member, Set.of()));
    sent.subList(0, 3).forEach(one -> committee.judge(one, 25));
    committee.find(members.getFirst(), sent.getLast(), false);
    committee.decide(Committee.someNumber());

    var page = Pages.page(web, "/obuke/pozivi/" + committee.call().code());

    assertThat(page.select("section:has(#ishod) li").eachText())
        .containsExactly("Аца Ђокић", "Чеда Ђокић", "Џоја Ђокић");
    assertThat(page.text()).contains("4 пријаве", "акредитована 3 кандидата");
    assertThat(page.text()).doesNotContain("Неуспешић");
    assertThat(
            Pages.page(web, "/lat/obuke/pozivi/" + committee.call().code())
                .select("section:has(#ishod) li")
                .eachText())
        .containsExactly("Aca Đokić", "Čeda Đokić", "Džoja Đokić");
  }

  private UUID seat(Committee committee, SignedIn member) {
    return application
        .getBean(CommitteeTable.class)
        .find(committee.call().id(), member.person())
        .orElseThrow()
        .id();
  }

  private List<String> receipt(Committee committee) {
    var sent = committee.first();
    var applicant = new SignedIn(sent.person(), sent.content().name().cyrillic());
    return new Browsing(web, applicant)
        .page("/rad/predavac/prijave/" + sent.id().value() + "/potvrda")
        .select("section:has(#ishod) li")
        .eachText();
  }

  private String selection(Committee committee) {
    return new Browsing(web, committee.academy())
        .page("/rad/predavaci/pozivi/" + committee.call().id().value() + "/izbor")
        .select("section:has(#prijave)")
        .text();
  }

  private String publicly(Committee committee) {
    return Pages.page(web, "/obuke/pozivi/" + committee.call().code())
        .select("section:has(#ishod)")
        .text();
  }
}
