package org.saradnja.training.trainers.applying;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.saradnja.base.seal.SealedJson;
import org.saradnja.testing.ApplicationTest;
import org.saradnja.testing.Browsing;
import org.saradnja.testing.Paper;
import org.saradnja.testing.Somebody;
import org.saradnja.training.trainers.TrainerCall;
import org.saradnja.training.trainers.calling.SomeTrainerCall;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;

/** The review before the sending and the confirmation after it, for the applicant alone. */
@ApplicationTest
@Transactional
class ReceiptPagesTest {

  private static final List<String> AREA = List.of(SomeTrainerCall.SUBJECT);

  @Autowired private MockMvcTester web;
  @Autowired private ApplicationContext application;

  private TrainerCall call;
  private Browsing person;

  @BeforeEach
  void open() {
    call = SomeTrainerCall.open(application);
    person = new Browsing(web, Somebody.withoutMandates(application));
  }

  @Test
  void theReviewShowsAreasByNameAndWhatWasLeftEmpty() {
    var address =
        "/rad/predavac/prijave/"
            + SomeTrainerApplication.written(call, person.who(), AREA, application).value();

    var review = person.page(address + "/pregled");

    assertThat(review.select("dd").eachText()).contains("Сарадња са цивилним друштвом", "Факултет");
    assertThat(review.text()).contains("diploma.pdf");
    assertThat(person.page("/en" + address + "/pregled").text())
        .contains("Cooperation with civil society");
    assertThat(review.select("[name=digest]").val()).matches("[0-9a-f]{64}");
  }

  @Test
  void everyLackLeadsToTheFieldThatMendsIt() {
    var address = Browsing.location(person.post("/rad/predavac/prijave", "poziv", call.code()));

    var lacks = person.page(address + "/pregled").select(".lacks a").eachAttr("href");

    assertThat(lacks)
        .containsExactly(
            address + "#subjects",
            address + "#education",
            address + "#years",
            address + "#experience",
            address + "#teaching",
            address + "#statement",
            address + "/prilozi#prilog-diploma");
    assertThat(
            lacks.stream()
                .map(href ->
                    person
                        .page(href.substring(0, href.indexOf('#')))
                        .select(href.substring(href.indexOf('#'))))
                .toList())
        .allSatisfy(found -> assertThat(found).hasSize(1));
  }

  @Test
  void onceSentEveryStepLeadsToTheReceipt() {
    var address = sent();

    for (var step : List.of("", "/pregled")) {
      assertThat(person.get(address + step)).hasRedirectedUrl(address + "/potvrda");
    }
    assertThat(person.post("/rad/predavac/prijave", "poziv", call.code()))
        .as("begun again it is found")
        .hasRedirectedUrl(address);
  }

  @Test
  void beforeTheSendingThereIsNoReceipt() {
    var address = Browsing.location(person.post("/rad/predavac/prijave", "poziv", call.code()));

    for (var file : List.of("/potvrda", "/potvrda.pdf", "/potvrda.json", "/prijava.json")) {
      assertThat(person.get(address + file)).as(file).hasStatus(404);
    }
  }

  @Test
  void theReceiptIsTakenAwayInThreeForms() {
    var address = sent();

    for (var file : List.of("potvrda.pdf", "potvrda.json", "prijava.json")) {
      var answer = person.get(address + "/" + file);
      assertThat(answer).hasStatusOk();
      assertThat(answer.getResponse().getHeader(HttpHeaders.CONTENT_DISPOSITION))
          .isEqualTo("attachment; filename=\"" + file + "\"");
      assertThat(answer.getResponse().getHeader(HttpHeaders.CACHE_CONTROL))
          .contains("no-store", "private");
    }
    var paper = new Paper(person.bytes(address + "/potvrda.pdf"));
    assertThat(paper.text()).contains(number(address), call.code());
  }

  @Test
  void theMomentIsToldToTheMicrosecondWithItsOffset() {
    var address = sent();

    assertThat(person.page(address + "/potvrda").select("section:has(#dokaz-prijema)").text())
        .containsPattern("\\d{2}\\.\\d{2}\\.\\d{2},\\d{6} \\(\\+0[12]:00\\)");
  }

  @Test
  void theSealedReceiptIsAnotherOneForAnotherApplication() {
    var first = SealedJson.read(person.bytes(sent() + "/potvrda.json")).orElseThrow();
    var other = new Browsing(web, Somebody.withoutMandates(application));
    var theirs = SomeTrainerApplication.sent(call, other.who(), AREA, application);
    var second =
        SealedJson.read(
                other.bytes("/rad/predavac/prijave/" + theirs.id().value() + "/potvrda.json"))
            .orElseThrow();

    assertThat(first.isIntact()).isTrue();
    assertThat(second.isIntact()).isTrue();
    assertThat(first.text("number")).isNotEqualTo(second.text("number"));
  }

  @Test
  void aWithdrawnApplicationSaysWhenAndOffersNothingMore() {
    var address = sent();
    assertThat(person.page(address + "/potvrda").select("form[action$=povlacenje]")).hasSize(1);

    assertThat(person.post(address + "/povlacenje")).hasStatus(303);

    var receipt = person.page(address + "/potvrda");
    assertThat(receipt.select(".notice h2").text()).startsWith("Пријава је повучена");
    assertThat(receipt.select("form[action$=povlacenje]")).isEmpty();
    assertThat(person.page("/rad/predavac").text()).contains("повучена");
  }

  @Test
  void anUnknownCallHasNoApplicationToBegin() {
    assertThat(person.get("/rad/predavac/prijave/nova")).hasStatus(404);
    assertThat(person.get("/rad/predavac/prijave/nova?poziv=pred-1999-01")).hasStatus(404);
    assertThat(person.post("/rad/predavac/prijave")).hasStatus(404);
    assertThat(person.post("/rad/predavac/prijave", "poziv", "pred-1999-01")).hasStatus(404);
  }

  @Test
  void aClosedCallSaysSoBeforeAnybodyTypesAnything() {
    var closed = SomeTrainerCall.closed(call, application);

    var opening = person.page("/rad/predavac/prijave/nova?poziv=" + closed.code());

    assertThat(opening.text()).contains("Рок за пријаве је истекао");
    assertThat(opening.select("form [name=poziv]")).isEmpty();
  }

  @Test
  void inProductionNoReceiptSaysThatItIsInvented() {
    assertThat(new Paper(person.bytes(sent() + "/potvrda.pdf")).text())
        .doesNotContain("света за вежбу");
  }

  private String sent() {
    var sent = SomeTrainerApplication.sent(call, person.who(), AREA, application);
    return "/rad/predavac/prijave/" + sent.id().value();
  }

  private String number(String address) {
    return person.page(address + "/potvrda").expectFirst("h1 .about").text();
  }
}
