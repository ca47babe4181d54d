package org.saradnja.record.notices.letters;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.saradnja.parties.people.People;
import org.saradnja.parties.people.PersonId;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.parties.people.passwords.SomePassword;
import org.saradnja.testing.PracticeWorld;
import org.saradnja.testing.Signed;
import org.saradnja.testing.Somebody;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Who hears of another address, and where: in the mailbox of the practice world. */
@PracticeWorld
class AddressLettersTest {

  private static final Pattern LINK = Pattern.compile("https?://[^/]+(/nalog/posta/potvrda\\S+)");

  @Autowired private MockMvcTester web;
  @Autowired private People people;
  @Autowired private JdbcClient jdbc;
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
  void theNewAddressGetsTheLinkAndTheOldOneHearsOfBoth() {
    ask(wanted);
    awaitLetters(wanted, 1);
    awaitLetters(before, 1);
    assertThat(subjects(before)).containsExactly("Затражена је промена адресе вашег налога");
    assertThat(letters(before).getFirst()).doesNotContain(wanted);

    var link = LINK.matcher(letters(wanted).getFirst());
    assertThat(link.find()).isTrue();
    assertThat(post(link.group(1), Map.of())).isEqualTo(303);

    awaitLetters(before, 2);
    assertThat(subjects(before)).contains("Адреса вашег налога је промењена");
    assertThat(subjects(wanted)).containsExactly("Потврдите нову адресу");
    assertThat(people.withEmail(wanted)).contains(who.person());
  }

  @Test
  void ofATakenAddressItsOwnerHearsAndNoLinkGoesOut() {
    var owner = Somebody.withoutMandates(application).person();
    var taken = people.addressee(owner).email();

    ask(taken);
    awaitLetters(taken, 1);
    awaitLetters(before, 1);

    assertThat(subjects(taken)).containsExactly("Неко је хтео да користи вашу адресу");
    assertThat(letters(taken).getFirst()).doesNotContain("potvrda").doesNotContain(before);
    assertThat(outcomes(who.person())).containsOnly("SENT");
  }

  @Test
  void theLetterIsInTheFaceOfItsReader() {
    jdbc.sql("update account set face = 'ENGLISH' where id = :id")
        .param("id", who.person().value())
        .update();
    ask(wanted);
    awaitLetters(wanted, 1);

    assertThat(subjects(wanted)).containsExactly("Confirm your new address");
    assertThat(letters(wanted).getFirst()).contains("/en/nalog/posta/potvrda?veza=");
  }

  private void ask(String address) {
    assertThat(
            post("/nalog/posta", Map.of("email", address, "password", SomePassword.OF_EVERYBODY)))
        .isEqualTo(303);
  }

  private int post(String path, Map<String, String> fields) {
    var request = web.post().uri(path).with(csrf()).with(Signed.as(who));
    fields.forEach(request::param);
    return request.exchange().getResponse().getStatus();
  }

  private void awaitLetters(String email, int count) {
    await().atMost(20, SECONDS).until(() -> letters(email).size() == count);
  }

  private List<String> letters(String email) {
    return column("body", email);
  }

  private List<String> subjects(String email) {
    return column("subject", email);
  }

  private List<String> column(String column, String email) {
    return jdbc.sql("select " + column + " from practice_letter where email = :email order by at")
        .param("email", email)
        .query((row, _) -> row.getString(column))
        .list();
  }

  private List<String> outcomes(PersonId person) {
    return jdbc.sql("select coalesce(outcome, 'DUE') from notice where person = :person")
        .param("person", person.value())
        .query((row, _) -> row.getString(1))
        .list();
  }
}
