package org.saradnja.parties.registry.institutions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.saradnja.parties.people.Authorisation;
import org.saradnja.parties.people.Party;
import org.saradnja.parties.people.Role;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.parties.registry.InstitutionClosed;
import org.saradnja.parties.registry.InstitutionCorrected;
import org.saradnja.parties.registry.InstitutionOpened;
import org.saradnja.parties.registry.InstitutionRenamed;
import org.saradnja.parties.registry.InstitutionsImported;
import org.saradnja.testing.ApplicationTest;
import org.saradnja.testing.Signed;
import org.saradnja.testing.Somebody;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;

@ApplicationTest
@Transactional
@RecordApplicationEvents
class InstitutionPagesTest {

  private static final String ONE = "/rad/institucije/ministarstvo-za-probu";

  @Autowired private MockMvcTester web;
  @Autowired private ApplicationContext application;
  @Autowired private ApplicationEvents events;
  @Autowired private Authorisation authorisation;

  private SignedIn administrator;

  @BeforeEach
  void anAdministrator() {
    administrator = Somebody.administrating(application);
  }

  @Test
  void anInstitutionIsEnteredAndEverybodyReadsIt() {
    assertThat(send("/rad/institucije/nova", good())).hasStatus(303).hasRedirectedUrl(ONE);

    assertThat(events.stream(InstitutionOpened.class)).hasSize(1);
    var list = read("/institucije").select("[aria-labelledby=vrsta-ministry] li a");
    assertThat(list.eachText()).contains("Министарство за пробу");
    var page = read("/institucije/ministarstvo-za-probu");
    assertThat(page.expectFirst("h1").text()).isEqualTo("Министарство за пробу");
    assertThat(page.expectFirst("[aria-labelledby=nazivi] li").text())
        .isEqualTo("Министарство за пробу од 26. 10. 2022.");
    assertThat(read("/en/institucije/ministarstvo-za-probu").expectFirst("h1").text())
        .isEqualTo("Ministry of Tests");
    assertThat(read("/lat/institucije/ministarstvo-za-probu").expectFirst("h1").text())
        .isEqualTo("Ministarstvo za probu");
  }

  @Test
  void theFormSendsEverythingThatIsAskedOfIt() {
    var form = read("/rad/institucije/nova");

    assertThat(form.select("main form [name]").eachAttr("name")).containsAll(good().keySet());
  }

  @Test
  void aFaultIsSaidAtItsFieldAndNothingIsLost() {
    var typed = new HashMap<>(good());
    typed.put("naziv", "Ministarstvo");
    typed.put("eposta", "пошта");

    var answer = send("/rad/institucije/nova", typed);

    assertThat(answer).hasStatus(422);
    assertThat(html(answer).select(".error-summary a").eachAttr("href"))
        .containsExactly("#naziv", "#eposta");
    assertThat(html(answer).expectFirst("#engleski").val()).isEqualTo("Ministry of Tests");
  }

  @Test
  void aCodeBelongsToOneInstitution() {
    send("/rad/institucije/nova", good());

    var again = send("/rad/institucije/nova", good());

    assertThat(again).hasStatus(422);
    assertThat(html(again).expectFirst("#oznaka-error").text()).contains("ministarstvo-za-probu");
    assertThat(html(again).expectFirst("#engleski").val()).isEqualTo("Ministry of Tests");
  }

  @Test
  void aNewNameLeavesTheOldOneInItsTime() {
    send("/rad/institucije/nova", good());
    var renaming =
        Map.of(
            "noviNaziv", "Министарство за огледе",
            "noviEngleski", "Ministry of Trials",
            "odDana", "1. 1. 2024.");

    assertThat(send(ONE + "/naziv", renaming)).hasStatus(303);

    assertThat(events.stream(InstitutionRenamed.class)).hasSize(1);
    assertThat(read(ONE).select("[aria-labelledby=nazivi] li").eachText())
        .containsExactly(
            "Министарство за огледе од 1. 1. 2024.",
            "Министарство за пробу од 26. 10. 2022. до 31. 12. 2023.");
  }

  @Test
  void aNameBeforeTheFirstIsRefusedAndAWrongDayIsCorrected() {
    send("/rad/institucije/nova", good());
    var early = new HashMap<>(Map.of("noviNaziv", "Раније", "noviEngleski", "Earlier"));
    early.put("odDana", "1. 1. 2020.");

    assertThat(send(ONE + "/naziv", early)).hasStatus(409);

    early.put("odDana", "некада");
    var wrong = send(ONE + "/naziv", early);
    assertThat(wrong).hasStatus(422);
    assertThat(html(wrong).expectFirst("#noviNaziv").val()).isEqualTo("Раније");
  }

  @Test
  void kindAndContactAreCorrectedAndTheSlowerIsToldSo() {
    send("/rad/institucije/nova", good());
    var corrected = Map.of("vrsta", "office", "stranica", "proba.example", "version", "0");

    assertThat(send(ONE, corrected)).hasStatus(303);

    assertThat(events.stream(InstitutionCorrected.class)).hasSize(1);
    assertThat(read(ONE).select("[aria-labelledby=podaci] a").eachAttr("href"))
        .containsExactly("https://proba.example");
    assertThat(send(ONE, corrected)).hasStatus(409);
    assertThat(send(ONE, Map.of("vrsta", "", "version", "1"))).hasStatus(422);
  }

  @Test
  void whoActedForAnInstitutionThatEndedActsNoMore() {
    send("/rad/institucije/nova", good());
    var party = new Party.OfInstitution("ministarstvo-za-probu");
    var donor = Somebody.holding(Role.DONOR, party, application);

    assertThat(send(ONE + "/zatvaranje", Map.of())).hasStatus(303);

    assertThat(events.stream(InstitutionClosed.class)).hasSize(1);
    assertThat(authorisation.mandates(donor)).isEmpty();
    assertThat(read(ONE).select("form[action$=zatvaranje]")).isEmpty();
    assertThat(read("/institucije/ministarstvo-za-probu").expectFirst(".tag").text())
        .startsWith("престала");
    assertThat(send(ONE + "/zatvaranje", Map.of())).hasStatus(409);
  }

  @Test
  void whatThePlatformNeedsStaysOpen() {
    assertThat(read("/rad/institucije/akademija").select("form[action$=zatvaranje]")).isEmpty();

    assertThat(send("/rad/institucije/akademija/zatvaranje", Map.of())).hasStatus(409);
  }

  @Test
  void designationsUnderWhichPeopleActAreNotPublic() {
    assertThat(read("/institucije").select("main a").eachAttr("href"))
        .contains("/institucije/akademija")
        .doesNotContain("/institucije/instalacija");
    assertThat(web.get().uri("/institucije/instalacija")).hasStatus(404);
    assertThat(web.get().uri("/institucije/nema")).hasStatus(404);
  }

  @Test
  void aMandateIsGivenForAnInstitutionOfTheRegister() {
    send("/rad/institucije/nova", good());
    var who = Somebody.withoutMandates(application);
    var path = "/rad/nalozi/" + who.person().value();
    assertThat(read(path).select("#ustanova option").eachText()).contains("Министарство за пробу");

    var granted =
        send(
            path + "/ovlascenja",
            Map.of("uloga", "ORGANISER", "ustanova", "ministarstvo-za-probu"));

    assertThat(granted).hasStatus(303);
    assertThat(authorisation.mandates(who))
        .singleElement()
        .extracting(mandate -> mandate.party().name())
        .isEqualTo("institution:ministarstvo-za-probu");
  }

  @Test
  void aTableIsLookedAtThenTakenOverAndItsRefusedRowsStay() {
    var table =
        "vrsta;naziv;engleski\n"
            + "донатор;Пробни донатор;Test Donor\n"
            + "краљевина;Краљевина;Kingdom\n";

    var preview = send("/rad/institucije/uvoz", Map.of("text", table));
    assertThat(preview).hasStatusOk();
    assertThat(html(preview).select(".figures dd").eachText()).containsExactly("1", "0", "0", "1");
    assertThat(web.get().uri("/institucije/probni-donator")).hasStatus(404);

    var taken = send("/rad/institucije/uvoz", Map.of("text", table, "step", "uvezi"));

    assertThat(taken).hasStatusOk();
    assertThat(events.stream(InstitutionsImported.class)).hasSize(1);
    assertThat(web.get().uri("/institucije/probni-donator")).hasStatusOk();
    var page = html(taken);
    assertThat(page.select("tbody tr").getLast().text()).contains("3", "Одбијен", "Врста");
    assertThat(page.expectFirst("textarea").wholeText())
        .contains("Краљевина")
        .doesNotContain("Пробни донатор");
    assertThat(page.select("button[value=uvezi]")).isEmpty();
  }

  @Test
  void aTableThatCannotBeReadComesBack() {
    var answer = send("/rad/institucije/uvoz", Map.of("text", "a;b\n1;2\n"));

    assertThat(answer).hasStatus(422);
    assertThat(html(answer).expectFirst("#text-error").text()).contains("vrsta, naziv, engleski");
  }

  @Test
  void theSameTableTwiceChangesNothing() {
    var table = "vrsta;naziv;engleski\nдонатор;Пробни донатор;Test Donor\n";
    send("/rad/institucije/uvoz", Map.of("text", table, "step", "uvezi"));

    send("/rad/institucije/uvoz", Map.of("text", table, "step", "uvezi"));

    assertThat(events.stream(InstitutionsImported.class)).hasSize(1);
  }

  private static Map<String, String> good() {
    return Map.of(
        "vrsta", "ministry",
        "naziv", "Министарство за пробу",
        "engleski", "Ministry of Tests",
        "od", "26. 10. 2022.",
        "eposta", "posta@proba.example",
        "version", "0");
  }

  private MvcTestResult send(String path, Map<String, String> typed) {
    var request = web.post().uri(path).with(Signed.as(administrator)).with(csrf());
    typed.forEach(request::param);
    return request.exchange();
  }

  private Document read(String path) {
    return html(web.get().uri(path).with(Signed.as(administrator)).exchange());
  }

  private static Document html(MvcTestResult answer) {
    return Jsoup.parse(
        new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
  }
}
