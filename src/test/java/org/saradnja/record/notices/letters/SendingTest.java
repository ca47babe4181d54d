package org.saradnja.record.notices.letters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.saradnja.base.database.Question;
import org.saradnja.base.database.Trip;
import org.saradnja.base.database.Trips;
import org.saradnja.base.kernel.LegalTime;
import org.saradnja.base.kernel.Localised;
import org.saradnja.base.kernel.Office;
import org.saradnja.base.web.Assets;
import org.saradnja.base.web.PracticeReading;
import org.saradnja.base.web.TextCatalogue;
import org.saradnja.base.web.Texts;
import org.saradnja.base.web.TextsOfRequest;
import org.saradnja.parties.people.Mandate;
import org.saradnja.parties.people.Party;
import org.saradnja.parties.people.People;
import org.saradnja.parties.people.People.Addressee;
import org.saradnja.parties.people.PersonId;
import org.saradnja.parties.people.Role;
import org.saradnja.record.notices.letters.NoticeTable.Tally;
import org.saradnja.testing.DatabaseTest;
import org.saradnja.testing.HandClock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.MailSendException;

@DatabaseTest
@Import({TextCatalogue.class, Assets.class, TextsOfRequest.class})
class SendingTest {

  private static final Instant NOW = Instant.parse("2026-11-23T08:00:00Z");

  @TestConfiguration(proxyBeanMethods = false)
  static class Production {

    @Bean
    LegalTime legalTime() {
      return LegalTime.physical(Clock.fixed(NOW, Office.ZONE));
    }

    @Bean
    PracticeReading practiceReading() {
      return PracticeReading.NONE;
    }
  }

  @Autowired private NoticeTable notices;
  @Autowired private Trips trips;
  @Autowired private TextsOfRequest texts;
  @Autowired private JdbcClient jdbc;

  private final HandClock clock = new HandClock(NOW);
  private final List<Letter> delivered = new ArrayList<>();
  private final Set<UUID> refused = new HashSet<>();
  private final Set<UUID> unwritable = new HashSet<>();
  private final Set<UUID> outdated = new HashSet<>();
  private final Set<UUID> nobody = new HashSet<>();
  private String face = "CYRILLIC";

  @BeforeEach
  void empty() {
    jdbc.sql("delete from notice").update();
  }

  @Test
  void everythingThatIsDueGoesOutHoweverMuchThereIs() {
    for (int number = 0; number < 2 * Sending.AT_ONCE + 1; number++) {
      queue();
    }

    sending().sendDue();

    assertThat(delivered).hasSize(2 * Sending.AT_ONCE + 1);
    assertThat(notices.tally()).isEqualTo(new Tally(0, 0, 0));
  }

  @Test
  void whatTheServerRefusedIsTriedAgainLaterAndNotAtOnce() {
    refused.add(queue());

    sending().sendDue();
    sending().sendDue();
    assertThat(delivered).isEmpty();
    assertThat(notices.tally()).isEqualTo(new Tally(1, 0, 0));

    refused.clear();
    clock.pass(Duration.ofMinutes(1));
    sending().sendDue();
    assertThat(delivered).hasSize(1);
  }

  @Test
  void aLetterThatIsAlwaysRefusedIsGivenUpAndShownToTheOperator() {
    refused.add(queue());

    for (int attempt = 0; attempt < Sending.MOST_ATTEMPTS; attempt++) {
      sending().sendDue();
      clock.pass(Duration.ofDays(1));
    }

    assertThat(notices.tally()).isEqualTo(new Tally(0, 1, 0));
    assertThat(jdbc.sql("select failure from notice").query(String.class).single())
        .startsWith("450");
  }

  @Test
  void whatHasBecomeNeedlessIsNotSent() {
    outdated.add(queue());

    sending().sendDue();

    assertThat(delivered).isEmpty();
    assertThat(notices.tally()).isEqualTo(new Tally(0, 0, 0));
    assertThat(jdbc.sql("select outcome from notice").query(String.class).single())
        .isEqualTo("NOTHING_TO_SEND");
  }

  @Test
  void oneThatCannotBeWrittenIsHeardOfAfterTheOthersHaveGone() {
    queue();
    unwritable.add(queue());
    queue();

    assertThatIllegalStateException().isThrownBy(() -> sending().sendDue());

    assertThat(delivered).hasSize(2);
    assertThat(notices.tally()).isEqualTo(new Tally(1, 0, 0));
  }

  @Test
  void aLetterToSomebodyWithoutAnAccountIsSetAsideAndTheOthersGoOn() {
    queue();
    nobody.add(queue());
    queue();

    sending().sendDue();
    clock.pass(Duration.ofDays(1));
    sending().sendDue();

    assertThat(delivered).hasSize(2);
    assertThat(notices.tally()).isEqualTo(new Tally(0, 0, 1));
  }

  @ParameterizedTest
  @CsvSource({
    "CYRILLIC, Вежбан Вежбовић, Позив „Жива реч“",
    "LATIN, Vežban Vežbović, Poziv „Živa reč“",
    "ENGLISH, Vežban Vežbović, Poziv „Živa reč“",
  })
  void aReaderGetsTheLetterInTheirScript(String face, String name, String title) {
    this.face = face;
    queue();

    sending().sendDue();

    assertThat(delivered.getFirst().body()).startsWith(name + ",").contains(title);
    if (!face.equals("CYRILLIC")) {
      assertThat(delivered.getFirst().body()).doesNotContainPattern("\\p{IsCyrillic}");
    }
  }

  @Test
  void lettersThatStayInTheHouseAreKeptWithTheWordThatTheyAreSent() {
    queue();
    queue();

    new Sending(notices, composing(), new InTheHouse(), trips, clock).sendDue();

    assertThat(
            jdbc.sql("select count(*) from practice_letter where email = 'a@primer.example'")
                .query(Long.class)
                .single())
        .isEqualTo(2);
    assertThat(notices.tally()).isEqualTo(new Tally(0, 0, 0));
  }

  /** A post that keeps letters in a table, as the practice world does. */
  private final class InTheHouse implements Post {

    private final LegalTime time = LegalTime.physical(Clock.fixed(NOW, Office.ZONE));

    @Override
    public void deliver(UUID id, Addressee addressee, Letter letter) {
      throw new IllegalStateException("Letters are kept here");
    }

    @Override
    public Optional<Question<Integer>> kept(UUID id, Addressee addressee, Letter letter) {
      return new MailboxPost(trips, time).kept(id, addressee, letter);
    }
  }

  private UUID queue() {
    var about = UUID.randomUUID();
    var notice =
        new Notice(UUID.randomUUID(), NoticeKind.CALL_PUBLISHED, about, "", new PersonId(about));
    trips.ask(NoticeTable.queueing(notice, NOW));
    return about;
  }

  private Sending sending() {
    Post post =
        (id, addressee, letter) -> {
          if (refused.stream().anyMatch(about -> isAbout(id, about))) {
            throw new MailSendException("450 try again later");
          }
          delivered.add(letter);
        };
    return new Sending(notices, composing(), post, trips, clock);
  }

  private boolean isAbout(UUID notice, UUID about) {
    return jdbc.sql("select about from notice where id = :id")
        .param("id", notice)
        .query(UUID.class)
        .single()
        .equals(about);
  }

  private Composing composing() {
    return new Composing(new Everybody(), texts, writings());
  }

  private ObjectProvider<Writing> writings() {
    Writing writing =
        new Writing() {
          @Override
          public Set<NoticeKind> kinds() {
            return Set.of(NoticeKind.values());
          }

          @Override
          public Optional<Words> words(Notice notice, Texts t) {
            if (unwritable.contains(notice.about())) {
              throw new IllegalStateException("Its call is gone");
            }
            return outdated.contains(notice.about())
                ? Optional.empty()
                : Optional.of(Words.of("VEZ-1", "Позив „Жива реч“", "1", "2", "http://x"));
          }
        };
    return new ObjectProvider<>() {
      @Override
      public Stream<Writing> stream() {
        return Stream.of(writing);
      }
    };
  }

  private final class Everybody implements People {

    @Override
    public Localised nameOf(PersonId person) {
      return Localised.ofCyrillic("Вежбан Вежбовић");
    }

    @Override
    public Addressee addressee(PersonId person) {
      return new Addressee("a@primer.example", nameOf(person), face);
    }

    @Override
    public Supplier<Optional<Addressee>> askAddressee(Trip trip, PersonId person) {
      return () ->
          nobody.contains(person.value()) ? Optional.empty() : Optional.of(addressee(person));
    }

    @Override
    public Optional<PersonId> withEmail(String email) {
      return Optional.empty();
    }

    @Override
    public List<Mandate> holders(Role role, Party party) {
      return List.of();
    }
  }
}
