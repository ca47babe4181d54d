package org.saradnja.parties.people.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.saradnja.testing.Pages.html;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.saradnja.parties.people.AddressMoveAsked;
import org.saradnja.parties.people.AddressMoveId;
import org.saradnja.parties.people.AddressMoved;
import org.saradnja.parties.people.AddressMoves;
import org.saradnja.parties.people.People;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.parties.people.passwords.SomePassword;
import org.saradnja.testing.ApplicationTest;
import org.saradnja.testing.Signed;
import org.saradnja.testing.Somebody;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@ApplicationTest
@RecordApplicationEvents
class MovingTest {

  private static final String PATH = "/nalog/posta";

  @Autowired private MockMvcTester web;
  @Autowired private People people;
  @Autowired private AddressMoves moves;
  @Autowired private JdbcClient jdbc;
  @Autowired private ApplicationEvents events;
  @Autowired private ApplicationContext application;

  private final String wanted = UUID.randomUUID() + "@primer.example";
  private SignedIn who;
  private String before;

  @BeforeEach
  void somebody() {
    who = Somebody.withoutMandates(application);
    SomePassword.of(who.person(), application);
    before = people.addressee(who.person()).email();
  }

  @Test
  void theAddressChangesOnceTheLetterToItIsOpenedAndNotBefore() {
    assertThat(ask(" " + wanted)).hasStatus(303).hasHeader("Location", PATH);
    assertThat(people.addressee(who.person()).email()).isEqualTo(before);
    assertThat(open(link())).hasStatusOk();
    assertThat(people.addressee(who.person()).email())
        .as("a look changes nothing")
        .isEqualTo(before);

    assertThat(confirm(link())).hasStatus(303).hasHeader("Location", PATH + "?sacuvano=true");

    assertThat(people.withEmail(wanted)).contains(who.person());
    assertThat(people.withEmail(before)).isEmpty();
  }

  @Test
  void theLogTellsOfItWithoutTheAddress() {
    ask(wanted);
    confirm(link());

    var entry =
        jdbc.sql("select kind, role, party from ledger_entry where subject = :subject")
            .param("subject", asked().subject())
            .query()
            .singleRow();
    assertThat(entry)
        .containsEntry("kind", "AddressMoved")
        .containsEntry("role", "account_holder")
        .containsEntry("party", asked().subject());
  }

  @Test
  void aLinkOpensOnce() {
    ask(wanted);
    var link = link();
    confirm(link);

    assertThat(open(link)).hasStatus(410);
    assertThat(confirm(link)).hasStatus(410);
    assertThat(events.stream(AddressMoved.class)).hasSize(1);
  }

  @Test
  void aLinkEndsAfterADay() {
    ask(wanted);
    var link = link();
    jdbc.sql(
            """
            update address_move set asked_at = asked_at - interval '1 day',
                   valid_until = valid_until - interval '1 day'
             where id = :id
            """)
        .param("id", asked().value())
        .update();

    assertThat(confirm(link)).hasStatus(410);
    assertThat(html(get(PATH)).text()).doesNotContain(wanted);
    assertThat(moves.find(asked()).orElseThrow().path()).as("of a letter sent later").isEmpty();
  }

  @Test
  void onlyTheSecretOfTheLetterOpensIt() {
    ask(wanted);

    assertThat(confirm(link().replaceFirst("znak=.*", "znak=x"))).hasStatus(410);
    assertThat(open(PATH + "/potvrda?veza=" + asked().value())).hasStatus(410);
    assertThat(people.withEmail(wanted)).isEmpty();
  }

  @Test
  void whoeverGetsALetterBySlipOfTheHandGetsNoAccount() {
    ask(wanted);
    var link = link();
    var owner = who;
    who = Somebody.withoutMandates(application);

    assertThat(confirm(link)).hasStatus(410);
    assertThat(web.get().uri(link).exchange())
        .hasStatus(303)
        .extracting(answer -> answer.getResponse().getHeader("Location"))
        .asString()
        .startsWith("/nalog/prijava?");
    assertThat(people.addressee(owner.person()).email()).isEqualTo(before);
  }

  @Test
  void nothingTellsThatSomebodyElseHasTheAddress() throws Exception {
    var taken = people.addressee(Somebody.withoutMandates(application).person()).email();

    assertThat(ask(taken)).hasStatus(303).hasHeader("Location", PATH);
    var ofATaken = html(get(PATH)).select("main").text().replace(taken, wanted);
    var link = link();
    assertThat(ask(wanted)).hasStatus(303).hasHeader("Location", PATH);
    assertThat(html(get(PATH)).select("main").text().replaceAll("\\d", "0"))
        .isEqualTo(ofATaken.replaceAll("\\d", "0"));

    assertThat(confirm(link)).hasStatus(410);
    assertThat(people.addressee(who.person()).email()).isEqualTo(before);
  }

  @Test
  void whatSomebodyTookMeanwhileIsAnsweredLikeAnOldLink() {
    ask(wanted);
    var link = link();
    var other = Somebody.withoutMandates(application).person();
    jdbc.sql("update account set email = :email where id = :id")
        .param("email", wanted)
        .param("id", other.value())
        .update();

    var answer = confirm(link);

    assertThat(answer).hasStatus(410);
    assertThat(html(answer).select("main").text()).doesNotContain(wanted);
    assertThat(people.withEmail(wanted)).contains(other);
    assertThat(events.stream(AddressMoved.class)).isEmpty();
  }

  @Test
  void aSecondWishEndsTheFirst() {
    ask(wanted);
    var first = link();
    ask("drugi-" + wanted);

    assertThat(confirm(first)).hasStatus(410);
    assertThat(confirm(link())).hasStatus(303);
    assertThat(people.withEmail("drugi-" + wanted)).contains(who.person());
  }

  @Test
  void oneMayGiveUpAndANewPasswordDoesSoToo() {
    ask(wanted);
    var first = link();
    post(PATH + "/odustanak", Map.of());
    assertThat(confirm(first)).hasStatus(410);

    ask(wanted);
    var second = link();
    var changed =
        post(
            "/nalog/lozinka",
            Map.of("password", SomePassword.OF_EVERYBODY, "lozinka", "сасвим нова лозинка"));
    assertThat(changed).hasStatus(303);
    assertThat(confirm(second)).hasStatus(410);
  }

  @ParameterizedTest
  @CsvSource({
    "'', чека потврду, Одустаните",
    "/lat, čeka potvrdu, Odustanite",
    "/en, awaits confirmation, Give up"
  })
  void whatWaitsIsReadInEachFace(String face, String waiting, String giveUp) {
    ask(wanted);

    var page = html(get(face + PATH));

    assertThat(page.select("main").text()).contains(waiting, giveUp, wanted);
    assertThat(page.expectFirst("#sada").val()).isEqualTo(before);
    assertThat(html(get(face + link())).select("main").text()).contains(wanted, before);
  }

  @Test
  void faultsStandAtTheirFields() {
    var answer = send("nije adresa", "погрешна");

    assertThat(answer).hasStatus(422);
    assertThat(html(answer).select("#email-error, #password-error")).hasSize(2);
    assertThat(html(answer).expectFirst("#email").val()).isEqualTo("nije adresa");
    assertThat(html(ask(before)).expectFirst("#email-error").text()).contains("садашња");
    assertThat(events.stream(AddressMoveAsked.class)).isEmpty();
  }

  @Test
  void theFourthLetterToOneAddressHasToWait() {
    ask(wanted);
    ask(wanted);
    ask(wanted);

    assertThat(ask(wanted)).hasStatus(429);
  }

  private MvcTestResult ask(String address) {
    return send(address, SomePassword.OF_EVERYBODY);
  }

  private MvcTestResult send(String address, String password) {
    return post(PATH, Map.of("email", address, "password", password));
  }

  private AddressMoveId asked() {
    return events.stream(AddressMoveAsked.class).toList().getLast().move();
  }

  private String link() {
    return moves.find(asked()).flatMap(AddressMoves.AddressMove::path).orElseThrow();
  }

  private MvcTestResult open(String path) {
    return get(path);
  }

  private MvcTestResult confirm(String path) {
    return post(path, Map.of());
  }

  private MvcTestResult get(String path) {
    return web.get().uri(path).with(Signed.as(who)).exchange();
  }

  private MvcTestResult post(String path, Map<String, String> fields) {
    var request = web.post().uri(path).with(csrf()).with(Signed.as(who));
    fields.forEach(request::param);
    return request.exchange();
  }
}
