package org.saradnja.training.trainers.selecting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.saradnja.testing.Pages.html;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.saradnja.base.kernel.LegalTime;
import org.saradnja.parties.people.People;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.testing.ApplicationTest;
import org.saradnja.testing.Pages;
import org.saradnja.testing.Signed;
import org.saradnja.testing.Somebody;
import org.saradnja.training.trainers.SentApplication;
import org.saradnja.training.trainers.TrainerAccredited;
import org.saradnja.training.trainers.TrainerCall;
import org.saradnja.training.trainers.TrainerSelectionDecided;
import org.saradnja.training.trainers.Trainers;
import org.saradnja.training.trainers.applying.SomeTrainerApplication;
import org.saradnja.training.trainers.calling.SomeTrainerCall;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;

/** From a closed call to the permanent list: committee, statements, findings, marks, decision. */
@ApplicationTest
@Transactional
@RecordApplicationEvents
class SelectionPagesTest {

  private static final String AREA = SomeTrainerCall.SUBJECT;

  @Autowired private MockMvcTester mvc;
  @Autowired private ApplicationContext application;
  @Autowired private ApplicationEvents events;
  @Autowired private People people;
  @Autowired private Trainers trainers;
  @Autowired private LegalTime time;

  private SignedIn academy;
  private SignedIn good;
  private SignedIn weak;
  private List<SignedIn> members;
  private TrainerCall call;
  private SentApplication ofGood;
  private SentApplication ofWeak;
  private String desk;
  private String room;

  @BeforeEach
  void close() {
    academy = SomeTrainerCall.academy(application);
    good = Somebody.withoutMandates(application);
    weak = Somebody.withoutMandates(application);
    members =
        List.of(
            Somebody.withoutMandates(application),
            Somebody.withoutMandates(application),
            Somebody.withoutMandates(application));
    var open = SomeTrainerCall.open(application);
    ofGood = SomeTrainerApplication.sent(open, good, List.of(AREA), application);
    ofWeak = SomeTrainerApplication.sent(open, weak, List.of(AREA, "javne-finansije"), application);
    call = SomeTrainerCall.closed(open, application);
    desk = "/rad/predavaci/pozivi/" + call.id().value();
    room = "/rad/izbor/" + call.code();
  }

  @Test
  void whoIsSelectedStandsOnThePermanentListAndNobodyElseIsNamed() {
    appointed();
    members.forEach(member -> assertThat(send(room + "/izjava", Map.of(), member)).hasStatus(303));
    assertThat(found(ofGood, "да")).as("a finding that cannot be read").hasStatus(422);
    assertThat(found(ofGood, "da")).hasStatus(303);
    assertThat(found(ofWeak, "ne")).hasStatus(303);
    members.forEach(member -> assertThat(marked(ofGood, "25", member)).hasStatus(303));
    assertThat(page(desk + "/izbor", academy).text()).contains("акредитација, 50,00 од 60 бодова");

    assertThat(decided("12/2027")).hasStatus(303);

    var trainer = trainers.of(good.person()).orElseThrow();
    assertThat(trainers.isAccredited(trainer.id(), AREA, time.today())).isTrue();
    assertThat(trainers.of(weak.person())).isEmpty();
    assertThat(events.stream(TrainerSelectionDecided.class)).hasSize(1);
    assertThat(events.stream(TrainerAccredited.class)).hasSize(1);
    var result = Pages.page(mvc, "/obuke/pozivi/" + call.code());
    assertThat(result.text()).contains("12/2027", "2 пријаве", "акредитован 1 кандидат");
    assertThat(Pages.page(mvc, "/obuke/predavaci?oblast=" + AREA).text())
        .contains("одлука 12/2027");
    var letter = page("/rad/predavac/prijave/" + ofWeak.id().value() + "/potvrda", weak);
    assertThat(letter.select("#ishod ~ *, section").text())
        .contains("услов није испуњен", "радно искуство");
    assertThat(page("/rad/predavac", good).text()).contains("одлука 12/2027");
    assertThat(decided("13/2027")).hasStatus(409);
    assertThat(found(ofGood, "ne")).hasStatus(409);
  }

  @Test
  void nobodyReadsAnApplicationBeforeTheStatementAndNeverInConflict() {
    appointed();
    var member = members.getFirst();
    var sheet = room + "/" + ofGood.id().value();
    assertThat(get(sheet, member)).hasStatus(409);
    var names = page(room, member);
    assertThat(names.select("[name=sukob]")).hasSize(2);
    assertThat(names.text()).doesNotContain("Факултет");

    var conflict = Map.of("sukob", ofGood.id().value().toString());
    assertThat(send(room + "/izjava", conflict, member)).hasStatus(303);

    assertThat(get(sheet, member)).hasStatus(409);
    assertThat(get(room + "/" + ofWeak.id().value(), member)).hasStatusOk();
    assertThat(page(room, member).select(".tag.off").text()).contains("сукоб интереса");
    assertThat(send(room + "/izjava", Map.of(), member)).hasStatus(409);
  }

  @Test
  void aDecisionWaitsForEveryFindingAndMark() {
    assertThat(decided("1/2027")).as("without a committee").hasStatus(409);
    appointed();
    members.forEach(member -> send(room + "/izjava", Map.of(), member));
    assertThat(decided("1/2027")).hasStatus(409);
    found(ofGood, "da");
    found(ofWeak, "ne");
    marked(ofGood, "25", members.getFirst());

    assertThat(decided("1/2027")).hasStatus(409);
    assertThat(page(desk + "/izbor", academy).text()).contains("недостаје: оцене свих чланова");
    assertThat(events.stream(TrainerSelectionDecided.class)).isEmpty();
  }

  @Test
  void aCommitteeIsOddAndWithoutApplicants() {
    var two = Map.of("chair", email(members.get(0)), "members", email(members.get(1)));
    assertThat(send(desk + "/izbor/komisija", two, academy)).hasStatus(409);
    var applicant =
        Map.of(
            "chair", email(members.get(0)), "members", email(members.get(1)) + "\n" + email(good));
    assertThat(send(desk + "/izbor/komisija", applicant, academy)).hasStatus(409);
    var unknown = Map.of("chair", "nema@nigde.example", "members", "nema2@nigde.example");
    var answer = send(desk + "/izbor/komisija", unknown, academy);
    assertThat(answer).hasStatus(422);
    assertThat(html(answer).select("#chair-error, #members-error")).hasSize(2);
    assertThat(html(answer).expectFirst("#chair").val()).isEqualTo("nema@nigde.example");
  }

  @Test
  void pointsOutOfRangeComeBackAsTyped() {
    appointed();
    members.forEach(member -> send(room + "/izjava", Map.of(), member));
    found(ofGood, "da");

    var answer = marked(ofGood, "31", members.getFirst());

    assertThat(answer).hasStatus(422);
    var field = html(answer).expectFirst("#ocena-" + AREA + "-professional");
    assertThat(field.val()).isEqualTo("31");
    assertThat(field.attr("aria-invalid")).isEqualTo("true");
  }

  @Test
  void strangersFindNoSelectionAndTheCoordinatorReadsWithoutMarks() {
    appointed();
    var stranger = Somebody.withoutMandates(application);
    var file = ofGood.content().attachments().getFirst().file();
    assertThat(get(room, stranger)).hasStatus(404);
    assertThat(get(room + "/" + ofGood.id().value(), stranger)).hasStatus(404);
    assertThat(get(room + "/" + ofGood.id().value() + "/prilozi/" + file, stranger)).hasStatus(404);
    assertThat(get(desk + "/izbor", stranger)).hasStatus(404);

    var sheet = desk + "/prijave/" + ofGood.id().value();
    assertThat(page(sheet, academy).text()).contains("Факултет").doesNotContain("Ваше оцене");
    assertThat(get(sheet + "/prilozi/" + file, academy)).hasStatusOk();
    assertThat(page("/rad/izbor", members.getFirst()).select("h2 a")).hasSize(1);
  }

  private void appointed() {
    var committee =
        Map.of(
            "chair",
            email(members.get(0)),
            "members",
            email(members.get(1)) + "\n" + email(members.get(2)));
    assertThat(send(desk + "/izbor/komisija", committee, academy)).hasStatus(303);
  }

  private MvcTestResult found(SentApplication sent, String experience) {
    var answers =
        Map.of(
            "uslov-degree", "da",
            "uslov-experience", experience,
            "beleska-experience", "према потврди");
    return send(room + "/" + sent.id().value() + "/uslovi", answers, members.getFirst());
  }

  private MvcTestResult marked(SentApplication sent, String points, SignedIn member) {
    var answers = new HashMap<String, String>();
    sent.content()
        .subjects()
        .forEach(subject -> {
          answers.put("ocena-" + subject + "-professional", points);
          answers.put("ocena-" + subject + "-teaching", "25");
          answers.put("ocena-" + subject + "-course", "da");
        });
    return send(room + "/" + sent.id().value() + "/ocene", answers, member);
  }

  private MvcTestResult decided(String number) {
    return send(desk + "/izbor/odluka", Map.of("number", number), academy);
  }

  private String email(SignedIn who) {
    return people.addressee(who.person()).email();
  }

  private Document page(String path, SignedIn who) {
    return html(get(path, who));
  }

  private MvcTestResult get(String path, SignedIn who) {
    return mvc.get().uri(path).with(Signed.as(who)).exchange();
  }

  private MvcTestResult send(String path, Map<String, String> fields, SignedIn who) {
    var request = mvc.post().uri(path).with(Signed.as(who)).with(csrf());
    fields.forEach(request::param);
    return request.exchange();
  }
}
