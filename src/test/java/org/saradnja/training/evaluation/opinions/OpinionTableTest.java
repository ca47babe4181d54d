package org.saradnja.training.evaluation.opinions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.saradnja.parties.registry.UnitId;
import org.saradnja.testing.DatabaseTest;
import org.saradnja.training.evaluation.FormId;
import org.saradnja.training.evaluation.Opinions.Opinion;
import org.saradnja.training.evaluation.SignedAnswers;
import org.saradnja.training.sessions.EnrolmentId;
import org.saradnja.training.sessions.SessionId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;

@DatabaseTest
class OpinionTableTest {

  private static final FormId FOR_ALL =
      new FormId(UUID.fromString("00000000-0000-4000-8000-000000000174"));
  private static final Instant NOON = Instant.parse("2027-10-01T10:00:00.000001Z");
  private static final UUID MANDATE = UUID.randomUUID();

  @Autowired private OpinionTable opinions;

  private final SessionId session = new SessionId(UUID.randomUUID());
  private final EnrolmentId ana = new EnrolmentId(UUID.randomUUID());

  @ParameterizedTest
  @MethodSource
  void keepsWhatASuperiorSaid(SignedAnswers answers) {
    var opinion = opinion(ana, answers, "Прилика Одлучановић", NOON);

    assertThat(opinions.insert(opinion, MANDATE)).isTrue();

    assertThat(opinions.of(ana)).contains(opinion);
    assertThat(opinions.of(session)).containsExactly(opinion);
  }

  static Stream<SignedAnswers> keepsWhatASuperiorSaid() {
    return Stream.of(
        answers(Map.of("rad-ucinak", 3), Map.of("rad-obrazlozenje", "Води „први“ конкурс сам.")),
        answers(Map.of("rad-ucinak", 1, "rad-primena", 2), Map.of()),
        answers(Map.of(), Map.of("rad-obrazlozenje", "Није било прилике.")));
  }

  @Test
  void aUnitKnowsAboutWhomItHasSpoken() {
    opinions.insert(opinion(ana, answers(Map.of("rad-ucinak", 3), Map.of()), "П", NOON), MANDATE);

    assertThat(opinions.given(new UnitId("raska"))).contains(ana);
    assertThat(opinions.given(new UnitId("bor"))).doesNotContain(ana);
  }

  @Test
  void thereIsOneOpinionAboutAParticipantAndTheFirstStays() {
    var first = opinion(ana, answers(Map.of("rad-ucinak", 3), Map.of()), "Прилика", NOON);
    opinions.insert(first, MANDATE);
    var second = opinion(ana, answers(Map.of("rad-ucinak", 1), Map.of()), "Друга", NOON);

    assertThat(opinions.insert(second, MANDATE)).isFalse();
    assertThat(opinions.of(ana)).contains(first);
  }

  @Test
  void opinionsOfATrainingAreReadInTheOrderInWhichTheyWereGiven() {
    var answers = answers(Map.of("rad-ucinak", 3), Map.of());
    var later = opinion(new EnrolmentId(new UUID(0, 1)), answers, "Прва", NOON.plusSeconds(60));
    var earlier = opinion(new EnrolmentId(new UUID(0, 2)), answers, "Друга", NOON);
    opinions.insert(later, MANDATE);
    opinions.insert(earlier, MANDATE);

    assertThat(opinions.of(session)).containsExactly(earlier, later);
    assertThat(opinions.of(new SessionId(UUID.randomUUID()))).isEmpty();
    assertThat(opinions.of(ana)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "   "})
  void anOpinionNamesWhoHasIt(String superior) {
    var nobodys = opinion(ana, answers(Map.of("rad-ucinak", 3), Map.of()), superior, NOON);

    assertThatExceptionOfType(DataIntegrityViolationException.class)
        .isThrownBy(() -> opinions.insert(nobodys, MANDATE))
        .withMessageContaining("an_opinion_names_the_superior");
  }

  @Test
  void answersAreNeverKeptWithoutTheirQuestions() {
    var unknown =
        new Opinion(
            ana,
            session,
            new UnitId("raska"),
            new FormId(UUID.randomUUID()),
            answers(Map.of(), Map.of()),
            "Прилика",
            NOON);

    assertThatExceptionOfType(DataIntegrityViolationException.class)
        .isThrownBy(() -> opinions.insert(unknown, MANDATE))
        .withMessageContaining("superior_opinion_form_fkey");
  }

  private Opinion opinion(EnrolmentId about, SignedAnswers answers, String superior, Instant at) {
    return new Opinion(about, session, new UnitId("raska"), FOR_ALL, answers, superior, at);
  }

  private static SignedAnswers answers(Map<String, Integer> marks, Map<String, String> remarks) {
    return new SignedAnswers(new TreeMap<>(marks), new TreeMap<>(remarks));
  }
}
