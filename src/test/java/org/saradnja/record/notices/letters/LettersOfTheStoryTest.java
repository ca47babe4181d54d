package org.saradnja.record.notices.letters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.saradnja.testing.Pages.page;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.saradnja.base.database.Trips;
import org.saradnja.base.web.Face;
import org.saradnja.parties.people.PersonId;
import org.saradnja.testing.PracticeWorld;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;

/** Every letter that the story of the practice world sent, as its reader would read it. */
@PracticeWorld
class LettersOfTheStoryTest {

  @Autowired private Composing composing;
  @Autowired private Trips trips;
  @Autowired private JdbcClient jdbc;
  @Autowired private MockMvcTester mvc;

  @ParameterizedTest
  @EnumSource(Face.class)
  @Transactional
  void everyLetterIsWholeInEveryFace(Face face) {
    jdbc.sql("update account set face = :face").param("face", face.name()).update();

    for (var notice : notices()) {
      composed(notice)
          .ifPresent(letter -> {
            assertThat(letter.subject()).as(notice.toString()).isNotBlank();
            assertThat(letter.subject() + letter.body())
                .as(notice.toString())
                .doesNotContainPattern("\\{[0-9]}|\\bnull\\b|Optional|\\bletter\\.");
            if (face != Face.CYRILLIC) {
              assertThat(letter.subject() + letter.body())
                  .as(notice.toString())
                  .doesNotContainPattern("\\p{IsCyrillic}");
            }
          });
    }
  }

  @Test
  @Transactional
  void everyLinkOfALetterIsInTheFaceOfItsReader() {
    jdbc.sql("update account set face = 'ENGLISH'").update();

    var links =
        notices().stream()
            .flatMap(notice -> composed(notice).stream())
            .flatMap(letter -> letter.body().lines())
            .filter(line -> line.startsWith("http"))
            .collect(Collectors.toSet());

    assertThat(links).isNotEmpty().allMatch(link -> link.matches("https?://[^/]+/en(/.*)?"));
  }

  @Test
  void nothingOfTheStoryWasGivenUp() {
    assertThat(
            jdbc.sql("select kind from notice where outcome in ('GIVEN_UP', 'UNDELIVERABLE')")
                .query(String.class)
                .list())
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"strana=2", "strana=999999", "strana=0", "strana=prva"})
  void anOddPageOfTheMailboxIsNoDefect(String query) {
    var page = page(mvc, "/vezba/sanduce?" + query);

    assertThat(page.select(".records > li")).isNotEmpty();
  }

  private Optional<Letter> composed(Notice notice) {
    var trip = trips.begin();
    var asked = composing.ask(trip, notice);
    return trip.go(asked) instanceof Composed.Written written
        ? Optional.of(written.letter())
        : Optional.empty();
  }

  private List<Notice> notices() {
    return jdbc.sql("select id, kind, about, detail, person from notice order by kind, id")
        .query((row, _) ->
            new Notice(
                row.getObject("id", UUID.class),
                NoticeKind.valueOf(row.getString("kind")),
                row.getObject("about", UUID.class),
                row.getString("detail"),
                new PersonId(row.getObject("person", UUID.class))))
        .list();
  }
}
