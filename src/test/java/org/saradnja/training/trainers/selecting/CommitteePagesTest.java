package org.saradnja.training.trainers.selecting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.saradnja.base.web.Face;
import org.saradnja.base.web.TextsOfRequest;
import org.saradnja.parties.people.Desk;
import org.saradnja.parties.people.People;
import org.saradnja.parties.people.SignedIn;
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

/** The pages on which a committee is appointed, states its conflicts and sees what waits. */
@ApplicationTest
@Transactional
class CommitteePagesTest {

  @Autowired private MockMvcTester web;
  @Autowired private ApplicationContext application;
  @Autowired private CommitteeTable committees;
  @Autowired private CommitteeDesk desk;
  @Autowired private People people;

  @Test
  void aCommitteeThatCannotBeReadComesBackAsTyped() {
    var closed = Committee.closed(1, application);
    var academy = new Browsing(web, closed.academy());
    var members = email(closed.members().get(1)) + "\nnema@nigde.example";

    var answer =
        academy.post(
            selection(closed) + "/komisija", "chair", email(closed.chair()), "members", members);

    assertThat(answer).hasStatus(422);
    assertThat(Pages.html(answer).expectFirst("#chair").val()).isEqualTo(email(closed.chair()));
    assertThat(Pages.html(answer).expectFirst("#members").wholeText().strip()).isEqualTo(members);
    assertThat(Pages.html(answer).select("#members-error").text()).contains("nema@nigde.example");
    assertThat(committees.of(closed.call().id())).isEmpty();
  }

  @Test
  void membersAreReadLineByLineAndNobodyIsSeatedTwice() {
    var closed = Committee.closed(1, application);
    var chair = email(closed.chair());
    var members =
        "\n  "
            + email(closed.members().get(1))
            + " \r\n\n"
            + email(closed.members().get(2))
            + "\n"
            + chair;

    assertThat(
            new Browsing(web, closed.academy())
                .post(selection(closed) + "/komisija", "chair", chair, "members", members))
        .hasStatus(303);
    assertThat(committees.members(closed.call().id()))
        .containsExactlyInAnyOrderElementsOf(
            closed.members().stream().map(SignedIn::person).toList());
  }

  @Test
  void theFormIsThereUntilACommitteeIs() {
    var closed = Committee.closed(1, application);
    var academy = new Browsing(web, closed.academy());
    assertThat(academy.page(selection(closed)).select("#chair, #members")).hasSize(2);

    closed.appoint();

    var page = academy.page(selection(closed));
    assertThat(page.select("#chair, #members")).isEmpty();
    assertThat(page.select("section:has(#komisija) li").eachText())
        .hasSize(3)
        .allMatch(seat -> seat.contains("изјава није потписана"))
        .anyMatch(seat -> seat.contains("председник"));
  }

  @Test
  void aNumberOfADecisionIsWrittenAndNotTooLong() {
    var signed = Committee.signed(1, application);
    signed.judge(signed.first(), 25);
    var academy = new Browsing(web, signed.academy());
    for (var number : List.of("", "   ", "1".repeat(101))) {
      var answer = academy.post(selection(signed) + "/odluka", "number", number);

      assertThat(answer).hasStatus(422);
      assertThat(Pages.html(answer).select("#number-error").text())
          .isEqualTo("Упишите број одлуке, до 100 знакова.");
    }
    assertThat(academy.post(selection(signed) + "/odluka", "number", Committee.someNumber()))
        .hasStatus(303)
        .hasRedirectedUrl(selection(signed));
  }

  @Test
  void theDecisionIsOfferedOnceEverythingIsThere() {
    var signed = Committee.signed(2, application);
    var academy = new Browsing(web, signed.academy());
    assertThat(academy.page(selection(signed)).select("#odluka")).isEmpty();

    signed.judge(signed.first(), 25);
    signed.judge(signed.applications().getLast(), 17);

    var page = academy.page(selection(signed));
    assertThat(page.select("#odluka")).hasSize(1);
    assertThat(page.select("section:has(#prijave) li").eachText())
        .anyMatch(line -> line.contains("акредитација, 50,00 од 60 бодова"))
        .anyMatch(line -> line.contains("34,00 од 60 бодова, испод прага од 60 %"));
  }

  @Test
  void whileTheCallIsOpenNobodySeesWhoApplied() {
    var open = SomeTrainerCall.open(application);
    var applicant = Somebody.withoutMandates(application);
    var sent = SomeTrainerApplication.sent(open, applicant, List.of(Committee.AREA), application);
    var academy = new Browsing(web, SomeTrainerCall.academy(application));
    var base = "/rad/predavaci/pozivi/" + open.id().value();

    var page = academy.page(base + "/izbor");

    assertThat(page.select(".notice").text()).contains("До тада нико не види ко се пријавио.");
    assertThat(page.select("#prijave")).isEmpty();
    assertThat(page.select("main").text()).doesNotContain(sent.number());
    assertThat(academy.get(base + "/prijave/" + sent.id().value())).hasStatus(409);
  }

  @Test
  void aMemberIsLedFromTheStatementToTheSheetsAndIsDone() {
    var seated = Committee.seated(1, application);
    var member = new Browsing(web, seated.chair());
    var room = "/rad/izbor/" + seated.call().code();
    assertThat(state(member)).containsExactly("потпишите изјаву");
    assertThat(waiting(seated.chair())).containsExactly(room);

    assertThat(member.post(room + "/izjava")).hasStatus(303).hasRedirectedUrl(room);
    assertThat(state(member)).containsExactly("оцените пријаве");
    assertThat(member.page(room).select("section:has(#prijave) .tag").eachText())
        .containsExactly("за оцену");

    seated.find(seated.chair(), seated.first(), true);
    seated.mark(seated.chair(), seated.first(), 25);
    assertThat(member.page(room).select("section:has(#prijave) .tag").eachText())
        .containsExactly("оцењено");
  }

  @Test
  void afterTheDecisionNothingWaitsForAMember() {
    var signed = Committee.signed(1, application);
    signed.judge(signed.first(), 25);
    signed.decide(Committee.someNumber());

    assertThat(waiting(signed.chair())).isEmpty();
    assertThat(state(new Browsing(web, signed.chair()))).containsExactly("одлучено");
  }

  @Test
  void aConflictIsTickedBesideTheNameAndClosesTheSheet() {
    var seated = Committee.seated(2, application);
    var member = new Browsing(web, seated.chair());
    var room = "/rad/izbor/" + seated.call().code();

    member.post(room + "/izjava", "sukob", seated.first().id().value().toString());

    var lines = member.page(room).select("section:has(#prijave) li");
    assertThat(lines.select(".tag.off").eachText()).containsExactly("сукоб интереса, не оцењујете");
    assertThat(lines.select("a")).hasSize(1);
    assertThat(
            new Browsing(web, seated.academy())
                .page(selection(seated))
                .select("section:has(#komisija)")
                .text())
        .contains("изјава потписана, 1 сукоб интереса");
  }

  @Test
  void aConflictThatCannotBeReadIsNoStatement() {
    var seated = Committee.seated(1, application);
    var member = new Browsing(web, seated.chair());

    var answer = member.post("/rad/izbor/" + seated.call().code() + "/izjava", "sukob", "нешто");

    assertThat(answer.getResponse().getStatus()).isBetween(400, 499);
    assertThat(
            committees.find(seated.call().id(), seated.chair().person()).orElseThrow().signedAt())
        .isEmpty();
  }

  @Test
  void whoSitsNowhereSeesAnEmptyRoom() {
    var nobody = new Browsing(web, Somebody.withoutMandates(application));

    assertThat(nobody.page("/rad/izbor").text()).contains("Не седите ни у једној комисији.");
    assertThat(waiting(nobody.who())).isEmpty();
    assertThat(nobody.get("/rad/izbor/pred-1999-01")).hasStatus(404);
  }

  private List<String> state(Browsing member) {
    return member.page("/rad/izbor").select("main .tag").eachText();
  }

  private List<String> waiting(SignedIn who) {
    var t = application.getBean(TextsOfRequest.class).of(Face.CYRILLIC);
    return desk.of(who, t).stream().map(Desk.Item::href).toList();
  }

  private static String selection(Committee committee) {
    return "/rad/predavaci/pozivi/" + committee.call().id().value() + "/izbor";
  }

  private String email(SignedIn who) {
    return people.addressee(who.person()).email();
  }
}
