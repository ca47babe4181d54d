package org.saradnja.base.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.saradnja.testing.DatabaseTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
@Import(TripTest.Watch.class)
class TripTest {

  @Autowired private Trips trips;
  @Autowired private Watch watch;
  @Autowired private JdbcClient jdbc;

  @BeforeEach
  void aTable() {
    jdbc.sql("create temporary table carried (id int primary key, word text) on commit drop")
        .update();
    watch.wanted = false;
  }

  @Test
  void everyQuestionHasItsOwnAnswerAndSeesWhatWasWrittenBefore() {
    var trip = trips.begin();
    var first = trip.carry(write(1, "први"));
    var second = trip.carry(write(2, "други"));
    var words = trip.carry(words());
    trip.go();

    assertThat(first.get()).isEqualTo(1);
    assertThat(second.get()).isEqualTo(1);
    assertThat(words.get()).containsExactly("први", "други");
  }

  @Test
  void anAnswerIsTurnedIntoWhatIsWanted() {
    trips.ask(write(1, "први"));
    int words = trips.ask(words().as(List::size));

    assertThat(words).isEqualTo(1);
  }

  @Test
  void nothingIsGivenAsNothing() {
    var nothing = new HashMap<String, @Nullable Object>();
    nothing.put("id", 1);
    nothing.put("word", null);
    trips.ask(Question.change("insert into carried (id, word) values (:id, :word)", nothing));

    assertThat(
            jdbc.sql("select count(*) from carried where word is null")
                .query(Integer.class)
                .single())
        .isEqualTo(1);
  }

  @Test
  void whatIsRefusedIsRefusedAsIfItHadGoneAlone() {
    var trip = trips.begin();
    trip.carry(write(1, "први"));
    trip.carry(write(1, "опет први"));

    assertThatExceptionOfType(DuplicateKeyException.class).isThrownBy(trip::go);
  }

  @Test
  void thereIsNoAnswerBeforeTheTripIsOver() {
    var words = trips.begin().carry(words());

    assertThatIllegalStateException().isThrownBy(words::get);
  }

  @Test
  void aTripWithNothingToAskIsNotMade() {
    watch.wanted = true;

    assertThat(trips.begin().go(() -> watch.shows())).as("nobody rides along").isZero();
  }

  @Test
  void whatRidesAlongHoldsWhileTheAnswersAreLookedAt() {
    watch.wanted = true;
    var trip = trips.begin();
    trip.carry(words());

    assertThat(trip.go(() -> watch.shows())).isEqualTo(7);
    assertThat(watch.shows()).isZero();
  }

  @Test
  void whatRodeAlongIsForgottenWhenTheTripFails() {
    watch.wanted = true;
    var trip = trips.begin();
    trip.carry(words());

    assertThatIllegalStateException()
        .isThrownBy(() ->
            trip.go(() -> {
              throw new IllegalStateException("seven was " + watch.shows());
            }))
        .withMessage("seven was 7");
    assertThat(watch.shows()).isZero();
  }

  private static Question<Integer> write(int id, String word) {
    return Question.change(
        "insert into carried (id, word) values (:id, :word)", Map.of("id", id, "word", word));
  }

  private static Question<List<String>> words() {
    return Question.rows(
        "select word from carried order by id", Map.of(), (row, _) -> row.getString("word"));
  }

  /** Shows seven once it has been asked for, and nothing otherwise. */
  static final class Watch implements Rider<Integer> {

    private final AtomicInteger shown = new AtomicInteger();
    private boolean wanted;

    int shows() {
      return shown.get();
    }

    @Override
    public Optional<Question<Integer>> ticket() {
      return wanted
          ? Optional.of(
              Question.rows("select 7", Map.of(), (row, _) -> row.getInt(1)).as(List::getFirst))
          : Optional.empty();
    }

    @Override
    public void arrive(Integer answer) {
      shown.set(answer);
    }

    @Override
    public void leave() {
      shown.set(0);
    }
  }
}
