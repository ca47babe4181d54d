package org.saradnja.training.sessions.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.saradnja.training.sessions.SessionContent.AgendaItem;
import org.saradnja.training.sessions.planning.PracticeTrainings.Held;
import org.saradnja.training.trainers.TrainerId;

/** The trainings that the practice world tells of. */
class PracticeTrainingsTest {

  private static final List<TrainerId> LED = List.of(new TrainerId(new UUID(7, 7)));
  private static final PracticeTrainings FILE = PracticeTrainings.read();

  static Stream<Held> all() {
    return FILE.sessions().stream();
  }

  @ParameterizedTest
  @MethodSource("all")
  void eachCanBeHeldAsItIsPlanned(Held held) {
    var content = held.content(LED);

    assertThat(content.venue().holds(content.terms().seats())).isTrue();
    assertThat(content.terms().least()).isLessThanOrEqualTo(content.terms().seats());
    assertThat(content.terms().lastDay()).isBefore(content.firstDay());
    assertThat(FILE.series()).extracting(run -> run.code()).contains(held.series());
  }

  @ParameterizedTest
  @MethodSource("all")
  void theAgendaStaysWithinItsDaysAndItemsDoNotOverlap(Held held) {
    var content = held.content(LED);
    for (var day : content.days()) {
      var items = content.agenda().stream().filter(one -> one.day() == day.number()).toList();
      assertThat(items).isNotEmpty();
      assertThat(items.getFirst().from()).isAfterOrEqualTo(day.from());
      assertThat(end(items.getLast())).isBeforeOrEqualTo(day.until());
      for (int at = 1; at < items.size(); at++) {
        assertThat(items.get(at).from()).isAfterOrEqualTo(end(items.get(at - 1)));
      }
    }
  }

  @Test
  void ofTrainingsOfThePastNoVenueIsInvented() {
    var past = all().filter(held -> held.series().equals("ocd-2019")).toList();

    assertThat(past).hasSize(7);
    assertThat(past)
        .allSatisfy(held -> {
          var content = held.content(LED);
          assertThat(content.venue().name()).isEmpty();
          assertThat(content.venue().rooms()).isEmpty();
          assertThat(content.practical().note()).contains("измишљени");
        });
  }

  @Test
  void aSeriesOfThePastNamesItsSourceAndOneOfPracticeHasNone() {
    assertThat(FILE.series())
        .allSatisfy(
            run -> assertThat(run.source().isEmpty()).as(run.code()).isEqualTo(run.year() == 2027));
  }

  private static LocalTime end(AgendaItem item) {
    return item.from().plusMinutes(item.minutes());
  }
}
