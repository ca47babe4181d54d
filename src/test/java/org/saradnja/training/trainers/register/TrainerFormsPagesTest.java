package org.saradnja.training.trainers.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.saradnja.base.kernel.LegalTime;
import org.saradnja.parties.people.Party;
import org.saradnja.parties.people.Role;
import org.saradnja.testing.ApplicationTest;
import org.saradnja.testing.Browsing;
import org.saradnja.testing.Pages;
import org.saradnja.testing.Somebody;
import org.saradnja.training.trainers.AccreditationId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;

/**
 * The forms of one trainer's page: each keeps what was typed and says what is wrong at its field.
 */
@ApplicationTest
@Transactional
class TrainerFormsPagesTest {

  @Autowired private MockMvcTester web;
  @Autowired private ApplicationContext application;
  @Autowired private AccreditationTable accreditations;
  @Autowired private LegalTime time;

  private Browsing academy;
  private String address;
  private String held;

  @BeforeEach
  void somebodyIsAccredited() {
    academy =
        new Browsing(
            web, Somebody.holding(Role.ACADEMY, new Party.OfInstitution("akademija"), application));
    var trainer = AccreditedTrainer.in("civilno-drustvo", application);
    address = "/rad/predavaci/" + trainer.value();
    held = accreditations.of(trainer).getFirst().value().id().value().toString();
  }

  @Test
  void anAccreditationThatCannotBeReadComesBackWhole() {
    var answer =
        academy.post(
            address + "/akreditacija",
            "subject",
            "nema-je",
            "capacity",
            "COACH",
            "from",
            "сутра",
            "source",
            "вест");

    assertThat(answer).hasStatus(422);
    var page = Pages.html(answer);
    assertThat(page.select(".error-summary a").eachAttr("href"))
        .containsExactly("#subject", "#from");
    assertThat(page.expectFirst("#from").val()).isEqualTo("сутра");
    assertThat(page.expectFirst("#source").val()).isEqualTo("вест");
    assertThat(page.expectFirst("#capacity option[selected]").val()).isEqualTo("COACH");
    assertThat(page.expectFirst("#from").attr("aria-invalid")).isEqualTo("true");
  }

  @Test
  void anEndThatCannotBeReadComesBackWhole() {
    var answer =
        academy.post(
            address + "/prestanak",
            "accreditation",
            held,
            "on",
            "јуче",
            "code",
            "own-request",
            "reason",
            "Тражи сам.");

    assertThat(answer).hasStatus(422);
    var page = Pages.html(answer);
    assertThat(page.expectFirst("#on").val()).isEqualTo("јуче");
    assertThat(page.expectFirst("#reason").text()).isEqualTo("Тражи сам.");
    assertThat(page.expectFirst("#code option[selected]").val()).isEqualTo("own-request");
    assertThat(accreditations.get(id()).value().end()).isEmpty();
  }

  @Test
  void aSuspensionThatCannotBeReadComesBackWhole() {
    var answer =
        academy.post(
            address + "/mirovanje",
            "resting",
            held,
            "restOn",
            "1. 13. 2027.",
            "restCode",
            "absence",
            "restNote",
            "Пут.");

    assertThat(answer).hasStatus(422);
    var page = Pages.html(answer);
    assertThat(page.expectFirst("#restOn").val()).isEqualTo("1. 13. 2027.");
    assertThat(page.expectFirst("#restNote").text()).isEqualTo("Пут.");
    assertThat(page.expectFirst("#restCode option[selected]").val()).isEqualTo("absence");
    assertThat(accreditations.get(id()).value().suspensions()).isEmpty();
  }

  @Test
  void theEndOfASuspensionThatCannotBeReadComesBackWhole() {
    rest();

    var answer =
        academy.post(
            address + "/nastavak", "lifted", held, "liftOn", "никад", "liftNote", "Постоје.");

    assertThat(answer).hasStatus(422);
    assertThat(Pages.html(answer).expectFirst("#liftOn").val()).isEqualTo("никад");
    assertThat(Pages.html(answer).expectFirst("#liftNote").text()).isEqualTo("Постоје.");
    assertThat(accreditations.get(id()).value().running()).isPresent();
  }

  @Test
  void whatTheRulesRefuseIsTheirReasonAndNotAFault() {
    rest();

    var again =
        academy.post(
            address + "/mirovanje",
            "resting",
            held,
            "restOn",
            today(),
            "restCode",
            "absence",
            "restNote",
            "Опет.");

    assertThat(again).hasStatus(409);
    assertThat(Pages.html(again).text())
        .contains("Акредитација мирује од", "Прво упишите наставак.");
    assertThat(
            academy.post(
                address + "/prestanak",
                "accreditation",
                held,
                "on",
                time.today().plusDays(1).toString(),
                "code",
                "other",
                "reason",
                "разлог"))
        .hasStatus(409);
  }

  @Test
  void theAccreditationOfSomebodyElseIsNotThere() {
    var other = AccreditedTrainer.in("javne-finansije", application);
    var theirs = accreditations.of(other).getFirst().value().id();

    assertThat(
            academy.post(
                address + "/prestanak",
                "accreditation",
                theirs.value().toString(),
                "on",
                today(),
                "code",
                "other",
                "reason",
                "разлог"))
        .hasStatus(404);
    assertThat(
            academy.post(
                address + "/mirovanje",
                "resting",
                theirs.value().toString(),
                "restOn",
                today(),
                "restCode",
                "absence",
                "restNote",
                "разлог"))
        .hasStatus(404);
    assertThat(
            academy.post(
                address + "/nastavak",
                "lifted",
                theirs.value().toString(),
                "liftOn",
                today(),
                "liftNote",
                "разлог"))
        .hasStatus(404);
    assertThat(accreditations.get(theirs).version()).isZero();
    assertThat(accreditations.get(theirs).value().suspensions()).isEmpty();
  }

  @Test
  void onlyWhatCanBeDoneIsOffered() {
    assertThat(academy.page(address).select("#resting option, #accreditation option")).hasSize(2);
    assertThat(academy.page(address).select("#lifted")).isEmpty();

    rest();
    assertThat(academy.page(address).select("#resting")).isEmpty();
    assertThat(academy.page(address).select("#lifted option").eachAttr("value"))
        .containsExactly(held);

    academy.post(
        address + "/prestanak",
        "accreditation",
        held,
        "on",
        today(),
        "code",
        "other",
        "reason",
        "разлог");
    assertThat(academy.page(address).select("#accreditation, #resting, #lifted")).isEmpty();
  }

  @Test
  void reasonsAreOfTheListsAndInTheReadersLanguage() {
    assertThat(academy.page(address).select("#code option").eachText())
        .contains("престао је услов из јавног позива", "на захтев предавача");
    assertThat(academy.page("/en" + address).select("#code option").eachText())
        .contains("at the request of the trainer")
        .doesNotContain("на захтев предавача");
  }

  @Test
  void whatHappenedToAnAccreditationStandsOnItsPage() {
    rest();
    academy.post(
        address + "/nastavak", "lifted", held, "liftOn", today(), "liftNote", "Услови постоје.");
    academy.post(
        address + "/prestanak",
        "accreditation",
        held,
        "on",
        today(),
        "code",
        "own-request",
        "reason",
        "Пише молбу.");

    var accreditation = academy.page(address).select("section:has(#akreditacije)").text();

    assertThat(accreditation)
        .contains("мировала од", "Услови постоје.", "престала", "на захтев предавача, Пише молбу.");
  }

  @Test
  void anUnknownTrainerHasNoPageAndNoActs() {
    var nobody = "/rad/predavaci/" + UUID.randomUUID();

    assertThat(academy.get(nobody)).hasStatus(404);
    for (var act : List.of("/akreditacija", "/prestanak", "/mirovanje", "/nastavak", "/casovi")) {
      assertThat(academy.post(nobody + act)).as(act).hasStatus(404);
    }
  }

  @Test
  void hoursOfATrainingThatIsNotTheTrainersComeBackAsTyped() {
    var answer = academy.post(address + "/casovi", "training", "nema", "lecture", "8");

    assertThat(answer).hasStatus(422);
    assertThat(Pages.html(answer).select(".error-summary a[href=#training]")).hasSize(1);
  }

  private void rest() {
    assertThat(
            academy.post(
                address + "/mirovanje",
                "resting",
                held,
                "restOn",
                today(),
                "restCode",
                "absence",
                "restNote",
                "Боловање."))
        .hasStatus(303);
  }

  private AccreditationId id() {
    return new AccreditationId(UUID.fromString(held));
  }

  private String today() {
    return time.today().toString();
  }
}
