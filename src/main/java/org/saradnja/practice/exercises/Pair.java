package org.saradnja.practice.exercises;

import java.util.List;
import java.util.Optional;
import org.saradnja.parties.people.PersonId;
import org.saradnja.parties.registry.UnitId;

/**
 * One or two trainees who practise in a town of their own.
 *
 * @param towns of all rounds, the present one last
 */
public record Pair(
    PairId id, ExerciseId exercise, int number, List<Trainee> trainees, List<OwnTown> towns) {

  public Pair {
    trainees = List.copyOf(trainees);
    towns = List.copyOf(towns);
  }

  public OwnTown town() {
    return towns.getLast();
  }

  public Optional<OwnTown> town(UnitId unit) {
    return towns.stream().filter(town -> town.unit().equals(unit)).findFirst();
  }

  public boolean isOf(PersonId person) {
    return trainees.stream().anyMatch(one -> one.person().filter(person::equals).isPresent());
  }
}
