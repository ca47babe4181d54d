package org.saradnja.training.sessions.enrolling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.saradnja.parties.registry.UnitId;
import org.saradnja.training.sessions.Gender;
import org.saradnja.training.sessions.PastParticipant;
import org.saradnja.training.sessions.enrolling.Enrolling.Colleague;

class InventedPeopleTest {

  @Test
  void noTwoOfThoseOf2019AreCalledTheSame() {
    var people =
        IntStream.range(0, 123)
            .mapToObj(number -> InventedPeople.colleague(number, ""))
            .map(one -> one.name().cyrillic())
            .toList();

    assertThat(people).doesNotHaveDuplicates();
  }

  @Test
  void womenAndMenComeByTurns() {
    assertThat(InventedPeople.colleague(0, ""))
        .extracting(Colleague::gender)
        .isEqualTo(Gender.WOMAN);
    assertThat(InventedPeople.colleague(1, "")).extracting(Colleague::gender).isEqualTo(Gender.MAN);
  }

  @Test
  void everyUnitSendsAsManyAndTheLastFillsUpTheNumber() {
    var units = IntStream.range(0, 61).mapToObj(at -> new UnitId("jls-" + at)).toList();

    var people = InventedPeople.ofUnits(units, 123);

    assertThat(people).hasSize(123).allMatch(PastParticipant::invented);
    var byUnit =
        people.stream()
            .collect(Collectors.groupingBy(one -> one.unit().orElseThrow(), Collectors.counting()));
    assertThat(byUnit).hasSize(61);
    assertThat(byUnit.get(units.getFirst())).isEqualTo(2);
    assertThat(byUnit.get(units.getLast())).isEqualTo(3);
  }

  @Test
  void nobodyOfThePastHasAnAddressToBeWrittenTo() {
    assertThat(InventedPeople.ofUnits(List.of(new UnitId("raska")), 5))
        .extracting(PastParticipant::email)
        .containsOnly("");
  }
}
