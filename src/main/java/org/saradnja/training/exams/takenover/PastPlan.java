package org.saradnja.training.exams.takenover;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.saradnja.base.kernel.SearchKey;
import org.saradnja.base.kernel.Sentence;
import org.saradnja.training.sessions.Place;

/**
 * What taking a table over will do, row by row, before anything is done. Rows of one town and first
 * day are of one training and must say the same of it; a refused row stops no other.
 */
record PastPlan(List<Step> steps, List<PastTraining> trainings) {

  /**
   * @param problems every reason why the row is refused; none of a row that is taken over
   */
  record Step(PastRows.Row row, List<Sentence> problems) {

    boolean isRefused() {
      return !problems.isEmpty();
    }
  }

  PastPlan {
    steps = List.copyOf(steps);
    trainings = List.copyOf(trainings);
  }

  static PastPlan of(List<PastRows.Row> rows, Known known) {
    var planning = new Planning(known);
    var steps = rows.stream().map(planning::step).toList();
    return new PastPlan(steps, planning.trainings());
  }

  List<Step> refused() {
    return steps.stream().filter(Step::isRefused).toList();
  }

  int participants() {
    return trainings.stream().mapToInt(one -> one.entries().size()).sum();
  }

  private record Key(String place, LocalDate first) {}

  /** Goes down the rows and remembers what earlier ones said. */
  private static final class Planning {

    private final Known known;
    private final Map<String, Place> told = new HashMap<>();
    private final Map<String, Integer> people = new HashMap<>();
    private final Map<Key, List<PastEntry>> byTraining = new LinkedHashMap<>();

    Planning(Known known) {
      this.known = known;
    }

    Step step(PastRows.Row row) {
      var read = PastReading.read(row, known, told);
      var problems = read.entry().map(this::conflicts).orElse(read.problems());
      if (problems.isEmpty()) {
        read.entry().ifPresent(this::add);
      }
      return new Step(row, problems);
    }

    private List<Sentence> conflicts(PastEntry entry) {
      var problems = new ArrayList<Sentence>();
      var earlier = Optional.ofNullable(byTraining.get(key(entry))).map(List::getFirst);
      earlier
          .filter(one -> !sameTraining(one, entry))
          .ifPresent(
              one -> problems.add(Sentence.of("past.row.differs", Integer.toString(one.line()))));
      Optional.ofNullable(people.get(person(entry)))
          .ifPresent(line -> problems.add(Sentence.of("past.row.twice", Integer.toString(line))));
      return problems;
    }

    /** Who led it need stand in one row alone. */
    private static boolean sameTraining(PastEntry one, PastEntry other) {
      return one.days().equals(other.days())
          && (other.trainers().isEmpty() || one.trainers().equals(other.trainers()));
    }

    private void add(PastEntry entry) {
      told.putIfAbsent(SearchKey.of(entry.place().name()), entry.place());
      people.put(person(entry), entry.line());
      byTraining.computeIfAbsent(key(entry), _ -> new ArrayList<>()).add(entry);
    }

    private static Key key(PastEntry entry) {
      return new Key(SearchKey.of(entry.place().name()), entry.days().getFirst().day());
    }

    /** Two of one name in a training are told apart by their units or addresses. */
    private static String person(PastEntry entry) {
      var one = entry.participant();
      return String.join(
          "|",
          key(entry).toString(),
          SearchKey.of(one.name().cyrillic()),
          one.unit().map(unit -> unit.slug()).orElse(""),
          SearchKey.of(one.email()));
    }

    List<PastTraining> trainings() {
      return byTraining.values().stream()
          .map(entries -> {
            var first = entries.getFirst();
            return new PastTraining(first.place(), first.days(), first.trainers(), entries);
          })
          .toList();
    }
  }
}
