package org.saradnja.training.exams.blueprint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.saradnja.testing.DatabaseTest;
import org.saradnja.training.exams.Difficulty;
import org.saradnja.training.exams.ExamSettings.Draw;
import org.saradnja.training.exams.Measure;
import org.saradnja.training.exams.QuestionOrder;
import org.saradnja.training.programmes.ProgrammeCode;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
class BlueprintTableTest {

  private static final ProgrammeCode PROGRAMME = new ProgrammeCode("mesne-zajednice");
  private static final LocalDate FROM = LocalDate.parse("2027-01-01");
  private static final LocalDate LATER = LocalDate.parse("2027-09-01");
  private static final Measure MEASURE =
      new Measure(
          List.of(new Draw("М5", 5), new Draw("М5", 2, Optional.of(Difficulty.HARD))),
          45,
          6_650,
          2,
          QuestionOrder.AS_WRITTEN);

  @Autowired private BlueprintTable blueprints;
  @Autowired private JdbcClient jdbc;

  @Test
  void eachCountsFromItsDayUntilTheNextOneDoes() {
    var first = blueprints.insert(SomeBlueprint.of(PROGRAMME.value(), MEASURE, FROM)).orElseThrow();
    var second =
        blueprints.insert(SomeBlueprint.of(PROGRAMME.value(), MEASURE, LATER)).orElseThrow();

    assertThat(second.number()).isEqualTo(first.number() + 1);
    assertThat(blueprints.on(PROGRAMME, FROM.minusDays(1))).isEmpty();
    assertThat(blueprints.on(PROGRAMME, FROM)).contains(first);
    assertThat(blueprints.on(PROGRAMME, LATER.minusDays(1))).contains(first);
    assertThat(blueprints.on(PROGRAMME, LATER)).contains(second);
    assertThat(blueprints.on(new ProgrammeCode("drugi"), LATER)).isEmpty();
    assertThat(blueprints.all()).containsSubsequence(second, first);
  }

  @Test
  void everythingThatWasAdoptedIsReadAsItWas() {
    blueprints.insert(SomeBlueprint.of(PROGRAMME.value(), MEASURE, FROM));

    assertThat(blueprints.on(PROGRAMME, FROM).orElseThrow())
        .satisfies(read -> {
          assertThat(read.measure()).isEqualTo(MEASURE);
          assertThat(read.provision()).isEqualTo(SomeBlueprint.ACT);
          assertThat(read.validFrom()).isEqualTo(FROM);
        });
  }

  @Test
  void twoDoNotBeginOnOneDay() {
    blueprints.insert(SomeBlueprint.of(PROGRAMME.value(), MEASURE, FROM));

    assertThat(blueprints.insert(SomeBlueprint.of(PROGRAMME.value(), MEASURE, FROM))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"update test_blueprint set act = 'друга'", "delete from test_blueprint"})
  void whatWasAdoptedStays(String change) {
    blueprints.insert(SomeBlueprint.of(PROGRAMME.value(), MEASURE, FROM));

    assertThatExceptionOfType(UncategorizedSQLException.class)
        .isThrownBy(() -> jdbc.sql(change).update())
        .withMessageContaining("What was adopted stays");
  }
}
