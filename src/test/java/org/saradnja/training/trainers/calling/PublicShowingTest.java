package org.saradnja.training.trainers.calling;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.saradnja.base.kernel.LegalTime;
import org.saradnja.testing.ApplicationTest;
import org.saradnja.testing.Pages;
import org.saradnja.training.trainers.TrainerCall;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;

/** What everybody reads of a call for trainers while it is open, closed and decided. */
@ApplicationTest
@Transactional
class PublicShowingTest {

  @Autowired private MockMvcTester web;
  @Autowired private ApplicationContext application;
  @Autowired private CallTable calls;
  @Autowired private Calling calling;
  @Autowired private LegalTime time;

  @Test
  void anOpenCallStandsAboveTheEarlierOnesAndLeadsToTheApplication() {
    var open = SomeTrainerCall.open(application);

    var page = Pages.page(web, "/obuke/pozivi");
    var call = Pages.page(web, "/obuke/pozivi/" + open.code());

    assertThat(page.select("#otvoreni ~ *, section:has(#otvoreni)").select(link(open))).hasSize(1);
    assertThat(call.select("a.btn").eachAttr("href"))
        .contains("/rad/predavac/prijave/nova?poziv=" + open.code());
    assertThat(call.select(".title .tag").text()).contains("Отворен до");
  }

  @Test
  void aClosedCallTakesNoApplicationsAndSaysThatTheSelectionRuns() {
    var closed = SomeTrainerCall.closed(SomeTrainerCall.open(application), application);

    var call = Pages.page(web, "/obuke/pozivi/" + closed.code());

    assertThat(call.select("a[href*=/prijave/nova]")).isEmpty();
    assertThat(call.select(".title .tag").text()).isEqualTo("Избор у току");
    assertThat(
            Pages.page(web, "/obuke/pozivi").select("section:has(#otvoreni)").select(link(closed)))
        .isEmpty();
  }

  @Test
  void theYearsOfExperienceAreTheCallsOwn() {
    var five = published(form("5", List.of("experience")));
    var none = published(form("0", List.of("experience")));

    assertThat(conditions(five)).singleElement().asString().contains("најмање 5 година");
    assertThat(conditions(none))
        .singleElement()
        .asString()
        .contains("у трајању које позив тражи")
        .doesNotContain("0 година");
  }

  @Test
  void aCallThatAsksForNothingSaysSo() {
    var call = published(form("3", List.of()));

    var page = Pages.page(web, "/obuke/pozivi/" + call.code());

    assertThat(page.text()).contains("Позив не поставља посебне услове.");
  }

  @Test
  void theLastDayIsExplainedStepByStep() {
    var call = SomeTrainerCall.open(application);

    var steps = Pages.page(web, "/obuke/pozivi/" + call.code()).select("details.why li").eachText();

    assertThat(steps).isNotEmpty();
    assertThat(
            Pages.page(web, "/en/obuke/pozivi/" + call.code()).select("details.why li").eachText())
        .hasSameSizeAs(steps)
        .doesNotContainAnyElementsOf(steps);
  }

  /** A published term stays, whatever is declared of the calendar afterwards. */
  @Test
  void aTermThatTodaysCalendarWouldCountOtherwiseIsNotExplainedByIt() {
    var call = SomeTrainerCall.open(application);
    var moved =
        new TrainerCall(
            call.id(),
            call.code(),
            call.content(),
            call.publishedAt(),
            call.lastDay().plusDays(1),
            call.closesAt().plus(Duration.ofDays(1)));
    var stored = calls.get(call.id());
    calls.update(stored.with(new Call.Published(moved)), CallForm.EMPTY, time.now());

    var page = Pages.page(web, "/obuke/pozivi/" + call.code());

    assertThat(page.select("details.why")).isEmpty();
    assertThat(page.select(".facts").text())
        .contains(Integer.toString(moved.lastDay().getDayOfMonth()));
  }

  @Test
  void everyPlaceOfTheRuleIsNamedAndLinkedOnceItIsRecorded() {
    var call = SomeTrainerCall.open(application);
    var academy = SomeTrainerCall.academy(application);
    calling.post(academy, call.id(), new Place("mduls", "https://mduls.example/7", time.today()));

    var places = Pages.page(web, "/obuke/pozivi/" + call.code()).select("section:has(#mesta) li");

    assertThat(places).hasSize(3);
    assertThat(places.select("a").eachAttr("href")).containsExactly("https://mduls.example/7");
    assertThat(places.eachText())
        .filteredOn(place -> place.contains("објава још није забележена"))
        .hasSize(2);
  }

  @Test
  void aDraftHasNoPublicPageAndNoCodeThatCouldBeGuessed() {
    var id = calling.begin(SomeTrainerCall.academy(application));

    assertThat(web.get().uri("/obuke/pozivi/" + id.value()).exchange()).hasStatus(404);
    assertThat(Pages.page(web, "/obuke/pozivi").html()).doesNotContain(id.value().toString());
  }

  private TrainerCall published(CallForm form) {
    var academy = SomeTrainerCall.academy(application);
    var id = calling.begin(academy);
    calling.save(academy, id, form, 0);
    return calling.publish(academy, id, 1);
  }

  private static CallForm form(String years, List<String> conditions) {
    var whole = SomeTrainerCall.form("30");
    return new CallForm(
        whole.title(),
        whole.about(),
        whole.subjects(),
        whole.capacity(),
        conditions,
        years,
        List.of(),
        whole.criteria(),
        whole.threshold(),
        whole.days(),
        whole.contact());
  }

  private List<String> conditions(TrainerCall call) {
    return Pages.page(web, "/obuke/pozivi/" + call.code())
        .select("section:has(#uslovi) li")
        .eachText();
  }

  private static String link(TrainerCall call) {
    return "a[href=/obuke/pozivi/" + call.code() + "]";
  }
}
