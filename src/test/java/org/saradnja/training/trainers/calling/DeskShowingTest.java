package org.saradnja.training.trainers.calling;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.saradnja.base.kernel.LegalTime;
import org.saradnja.base.web.Face;
import org.saradnja.base.web.TextCatalogue;
import org.saradnja.base.web.Texts;
import org.saradnja.parties.people.Desk;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.testing.ApplicationTest;
import org.saradnja.testing.Browsing;
import org.saradnja.testing.Pages;
import org.saradnja.testing.Somebody;
import org.saradnja.training.trainers.TrainerCall;
import org.saradnja.training.trainers.applying.SomeTrainerApplication;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;

/** Calls as the Academy's coordinator finds them, on their pages and among what waits. */
@ApplicationTest
@Transactional
class DeskShowingTest {

  private static final String DESK = "/rad/predavaci/pozivi";

  @Autowired private MockMvcTester web;
  @Autowired private ApplicationContext application;
  @Autowired private Calling calling;
  @Autowired private CallsDesk desk;
  @Autowired private LegalTime time;

  private Browsing academy;

  @BeforeEach
  void sitDown() {
    academy = new Browsing(web, SomeTrainerCall.academy(application));
  }

  @Test
  void aDraftWithoutATitleCanBeFoundAgain() {
    var id = calling.begin(academy.who());

    assertThat(academy.page(DESK).select("a[href=" + DESK + "/" + id.value() + "]").text())
        .isEqualTo("Позив без назива");
    assertThat(hrefs(academy.who())).contains(DESK + "/" + id.value());
  }

  @Test
  void aCallWaitsOnTheDeskOnceItIsClosedAndUntilItIsDecided() {
    var open = SomeTrainerCall.open(application);
    var selection = DESK + "/" + open.id().value() + "/izbor";
    assertThat(hrefs(academy.who())).doesNotContain(selection);

    SomeTrainerCall.closed(open, application);

    assertThat(hrefs(academy.who())).contains(selection);
    assertThat(hrefs(Somebody.withoutMandates(application))).isEmpty();
  }

  @Test
  void aYearWithTooFewCallsIsToldUntilItHasEnough() {
    var year = Integer.toString(time.today().getYear());
    var before = warnings(year);
    SomeTrainerCall.open(application);
    SomeTrainerCall.open(application);

    assertThat(before).isNotEmpty();
    assertThat(warnings(year)).isEmpty();
    assertThat(academy.page(DESK).select("#godine ~ *, section").text()).contains("довољно");
  }

  @Test
  void aStateIsSaidInWordsAndNotByColourAlone() {
    var open = SomeTrainerCall.open(application);
    assertThat(line(open)).contains("Отворен до " + day(open.lastDay()));

    SomeTrainerCall.closed(open, application);
    assertThat(line(open)).contains("Избор у току");
  }

  @Test
  void theRoomOfACallCountsApplicationsWithoutNamingAnybody() {
    var open = SomeTrainerCall.open(application);
    var applicant = Somebody.withoutMandates(application);
    SomeTrainerApplication.sent(open, applicant, List.of(SomeTrainerCall.SUBJECT), application);

    var room = academy.page(DESK + "/" + open.id().value()).select("main").text();

    assertThat(room).contains("1 пријава").doesNotContain(applicant.displayName());
  }

  @Test
  void placesThatTheRuleWantsAreMissingUntilTheyAreRecorded() {
    var open = SomeTrainerCall.open(application);
    var address = DESK + "/" + open.id().value();
    var missing = academy.page(address).select(".notice.soon").text();
    var places = academy.page(address).select("#place option").eachAttr("value");
    places.stream()
        .filter(place -> !place.isEmpty())
        .forEach(place ->
            academy.post(
                address + "/mesta",
                "place",
                place,
                "link",
                "https://" + place + ".example/1",
                "on",
                time.today().toString()));

    assertThat(missing).contains("еУправа");
    assertThat(academy.page(address).select(".notice.soon").text()).doesNotContain("еУправа");
  }

  @Test
  void whatAnotherSavedIsToldFieldByFieldAlsoWhereSomethingWasTicked() {
    var address = Browsing.location(academy.post(DESK));
    academy.post(
        address,
        "version",
        "0",
        "title",
        "Први",
        "subjects",
        "civilno-drustvo",
        "criteria",
        "teaching");
    var late =
        academy.post(
            address,
            "version",
            "0",
            "title",
            "Други",
            "subjects",
            "javne-finansije",
            "criteria",
            "teaching");

    assertThat(late).hasStatus(422);
    var told = Pages.html(late).expectFirst(".notice.late").select("li").eachText();
    assertThat(told).hasSize(3);
    assertThat(told.get(0)).contains("Назив позива", "Први");
    assertThat(told.get(1)).contains("Области", "Сарадња са цивилним друштвом");
    assertThat(told.get(2)).contains("Упоредите");
  }

  @Test
  void anActOnACallThatIsNotThereIsNotFound() {
    var nowhere = DESK + "/" + UUID.randomUUID();

    assertThat(academy.get(nowhere)).hasStatus(404);
    assertThat(academy.post(nowhere, "version", "0")).hasStatus(404);
    assertThat(academy.post(nowhere + "/objava", "version", "0")).hasStatus(404);
    assertThat(academy.post(nowhere + "/mesta", "place", "napa")).hasStatus(404);
    assertThat(academy.get(DESK + "/nije-broj")).hasStatus(404);
  }

  @Test
  void lookingChangesNothing() {
    var address = Browsing.location(academy.post(DESK));
    academy.page(address);
    academy.page("/lat" + address);
    academy.page("/en" + address);

    assertThat(academy.page(address).expectFirst("[name=version]").val()).isEqualTo("0");
  }

  private List<String> hrefs(SignedIn who) {
    return desk.of(who, texts()).stream().map(Desk.Item::href).toList();
  }

  private List<String> warnings(String year) {
    return desk.of(academy.who(), texts()).stream()
        .map(Desk.Item::title)
        .filter(title -> title.contains("У " + year))
        .toList();
  }

  private String line(TrainerCall call) {
    var link = "a[href=" + DESK + "/" + call.id().value() + "]";
    return academy.page(DESK).select("tr:has(" + link + "), li:has(" + link + ")").text();
  }

  private String day(LocalDate day) {
    return texts().shortDay(day).replace('\u00a0', ' ');
  }

  private Texts texts() {
    return Texts.ofCommand(application.getBean(TextCatalogue.class), Face.CYRILLIC);
  }
}
