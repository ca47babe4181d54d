package org.saradnja.record.notices.letters;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Test;
import org.saradnja.base.database.Trips;
import org.saradnja.base.kernel.NoSuchThing;
import org.saradnja.base.kernel.Script;
import org.saradnja.base.web.Face;
import org.saradnja.base.web.TextCatalogue;
import org.saradnja.parties.people.AccountOpened;
import org.saradnja.parties.people.PasswordLinkId;
import org.saradnja.parties.people.PasswordResetAsked;
import org.saradnja.parties.people.People;
import org.saradnja.parties.people.PersonId;
import org.saradnja.testing.ApplicationTest;
import org.saradnja.testing.Somebody;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.MailSendException;
import org.springframework.transaction.support.TransactionTemplate;

@ApplicationTest
class LettersTest {

  private static final Map<UUID, Letter> DELIVERED = new ConcurrentHashMap<>();
  private static final Map<String, Integer> REFUSALS = new ConcurrentHashMap<>();

  @TestConfiguration(proxyBeanMethods = false)
  static class PostOfTests {

    /** Refuses as often as was said for an address, then delivers. */
    @Bean
    @Primary
    Post unreliablePost() {
      return (id, addressee, letter) -> {
        if (REFUSALS.merge(addressee.email(), -1, Integer::sum) >= 0) {
          throw new MailSendException("450 try again later");
        }
        DELIVERED.put(id, letter);
      };
    }
  }

  @Autowired ApplicationContext application;
  @Autowired ApplicationEventPublisher events;
  @Autowired TransactionTemplate transaction;
  @Autowired PasswordLetters letters;
  @Autowired NoticeTable notices;
  @Autowired Trips trips;
  @Autowired Sending sending;
  @Autowired Clock clock;
  @Autowired JdbcClient jdbc;

  private final PasswordLinkId link = new PasswordLinkId(UUID.randomUUID());

  @Test
  void whoeverGetsAnAccountGetsALinkOnceHoweverOftenTheEventIsHeard() {
    var opened = new AccountOpened(person(), link, Instant.parse("2026-11-23T08:00:00Z"));
    transaction.executeWithoutResult(_ -> events.publishEvent(opened));
    transaction.executeWithoutResult(_ -> letters.on(opened));
    awaitOutcome(link, "SENT");

    assertThat(lettersAbout(link))
        .singleElement()
        .satisfies(letter -> {
          assertThat(letter.subject()).isEqualTo("Отворен вам је налог");
          assertThat(letter.body())
              .startsWith("Вежбан Вежбовић,\n")
              .contains("\nhttp://localhost:8080/nalog/lozinka/nova?veza=" + link.value());
        });
  }

  @Test
  void aRefusedLetterWaitsForItsNextAttempt() {
    var person = person();
    REFUSALS.put(email(person), 1);
    open(person);
    awaitFailure(link);

    assertThat(lettersAbout(link)).isEmpty();
    jdbc.sql("update notice set due_at = queued_at where about = :about")
        .param("about", link.value())
        .update();
    sending.sendDue();
    awaitOutcome(link, "SENT");
    assertThat(lettersAbout(link)).hasSize(1);
  }

  @Test
  void nobodyIsWrittenToAboutAnAddressThatNobodyHas() {
    transaction.executeWithoutResult(_ -> letters.on(new PasswordResetAsked(link, Instant.EPOCH)));

    assertThat(
            jdbc.sql("select count(*) from notice where about = :about")
                .param("about", link.value())
                .query(Long.class)
                .single())
        .isZero();
  }

  @Test
  void aLetterWhoseLinkIsUsedMeanwhileIsNotSent() {
    var person = person();
    REFUSALS.put(email(person), 1);
    open(person);
    awaitFailure(link);
    jdbc.sql("delete from password_link where id = :id").param("id", link.value()).update();
    jdbc.sql("update notice set due_at = queued_at where about = :about")
        .param("about", link.value())
        .update();

    sending.sendDue();

    awaitOutcome(link, "NOTHING_TO_SEND");
    assertThat(lettersAbout(link)).isEmpty();
  }

  @Test
  void aLetterThatCannotBeWrittenDelaysNoOther() {
    var unknown = UUID.randomUUID();
    var person = person();
    queue(new Notice(UUID.randomUUID(), NoticeKind.APPLICATION_REJECTED, unknown, "", person), 2);
    var other = new Notice(UUID.randomUUID(), NoticeKind.FIRST_PASSWORD, link.value(), "", person);
    queue(other, 1);

    assertThatExceptionOfType(NoSuchThing.class).isThrownBy(sending::sendDue);

    assertThat(column("outcome", link)).isEqualTo("NOTHING_TO_SEND");
    jdbc.sql("delete from notice where about = :about").param("about", unknown).update();
  }

  @Test
  void aLetterToNobodyIsSetAside() {
    var nobody = new PersonId(UUID.randomUUID());
    queue(new Notice(UUID.randomUUID(), NoticeKind.FIRST_PASSWORD, link.value(), "", nobody), 1);

    sending.sendDue();

    assertThat(column("outcome", link)).isEqualTo("UNDELIVERABLE");
    assertThat(column("failure", link)).isEqualTo(Sending.WITHOUT_ACCOUNT);
  }

  @Test
  void everyKindHasAWriterAndItsTexts() {
    var texts = TextCatalogue.ofCommands();

    assertThat(application.getBeansOfType(Writing.class).values())
        .flatExtracting(Writing::kinds)
        .containsExactlyInAnyOrder(NoticeKind.values());
    for (var kind : NoticeKind.values()) {
      texts.pattern(Face.ENGLISH, "letter." + kind.key() + ".subject");
      texts.pattern(Face.CYRILLIC, "letter." + kind.key() + ".body");
    }
  }

  @Test
  void aReaderOfLatinGetsLatin() {
    var letter = new Letter("Нова лозинка", "Изаберите је: https://saradnja.rs/nalog");

    assertThat(letter.in(Face.LATIN))
        .isEqualTo(new Letter("Nova lozinka", "Izaberite je: https://saradnja.rs/nalog"));
    assertThat(letter.in(Face.CYRILLIC)).isEqualTo(letter);
    assertThat(Script.toLatin(letter.body())).isEqualTo(letter.in(Face.LATIN).body());
  }

  /** As if it had been queued some minutes ago. */
  private void queue(Notice notice, int minutes) {
    var queuedAt = Instant.now(clock).minus(Duration.ofMinutes(minutes));
    trips.ask(NoticeTable.queueing(notice, queuedAt));
  }

  private PersonId person() {
    return Somebody.withoutMandates(application).person();
  }

  private String email(PersonId person) {
    return application.getBean(People.class).addressee(person).email();
  }

  private void open(PersonId person) {
    var opened = new AccountOpened(person, link, Instant.parse("2026-11-23T08:00:00Z"));
    transaction.executeWithoutResult(_ -> events.publishEvent(opened));
  }

  private void awaitOutcome(PasswordLinkId about, String outcome) {
    await().atMost(20, SECONDS).until(() -> column("outcome", about).equals(outcome));
  }

  private void awaitFailure(PasswordLinkId about) {
    await().atMost(20, SECONDS).until(() -> column("failure", about).startsWith("450"));
  }

  private String column(String column, PasswordLinkId about) {
    return jdbc.sql("select coalesce(max(" + column + "), '') from notice where about = :about")
        .param("about", about.value())
        .query(String.class)
        .single();
  }

  private List<Letter> lettersAbout(PasswordLinkId about) {
    return jdbc
        .sql("select id from notice where about = :about")
        .param("about", about.value())
        .query((row, _) -> row.getObject("id", UUID.class))
        .list()
        .stream()
        .filter(DELIVERED::containsKey)
        .map(DELIVERED::get)
        .toList();
  }
}
