package org.saradnja.practice.exercises.giving;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.saradnja.base.practice.Town;
import org.saradnja.training.sessions.Participant;

/** Into which pair each participant was put, by the field of the participant, as it was typed. */
public record GiveForm(Map<String, String> typed) {

  static final String FIELD = "par-";
  private static final int MOST_PAIRS = 60;

  public GiveForm {
    typed = Map.copyOf(typed);
  }

  sealed interface Parsed {
    /** In the order of the numbers that were typed. */
    record Valid(List<List<Participant>> groups) implements Parsed {}

    /** Message keys by field. */
    record Invalid(SequencedMap<String, String> errors) implements Parsed {}
  }

  /**
   * Two by two in the order of the list: whoever came, or everybody when nobody came yet.
   *
   * @param given how many pairs there are already; the numbers go on after them
   */
  static GiveForm proposed(List<Participant> all, List<Participant> present, int given) {
    var typed = new LinkedHashMap<String, String>();
    var who = present.isEmpty() ? all : present;
    for (int at = 0; at < who.size(); at++) {
      typed.put(field(who.get(at)), String.valueOf(given + at / Town.MOST_TRAINEES + 1));
    }
    return new GiveForm(typed);
  }

  static GiveForm of(Map<String, String> sent) {
    return new GiveForm(
        sent.entrySet().stream()
            .filter(one -> one.getKey().startsWith(FIELD))
            .collect(Collectors.toMap(Map.Entry::getKey, one -> one.getValue().strip())));
  }

  static String field(Participant one) {
    return FIELD + one.enrolment().value();
  }

  String of(Participant one) {
    return typed.getOrDefault(field(one), "");
  }

  Parsed parse(List<Participant> offered) {
    var errors = new LinkedHashMap<String, String>();
    var groups = new TreeMap<Integer, List<Participant>>();
    for (var one : offered) {
      var number = of(one);
      if (number.matches("[0-9]{1,2}") && isPair(Integer.parseInt(number))) {
        groups.computeIfAbsent(Integer.valueOf(number), _ -> new ArrayList<>()).add(one);
      } else if (!number.isEmpty()) {
        errors.put(field(one), "exercises.give.notANumber");
      }
    }
    groups.values().stream()
        .filter(group -> group.size() > Town.MOST_TRAINEES)
        .forEach(group -> errors.put(field(group.getLast()), "exercises.give.tooMany"));
    if (groups.isEmpty() && errors.isEmpty()) {
      errors.put("parovi", "exercises.give.nobody");
    }
    return errors.isEmpty()
        ? new Parsed.Valid(List.copyOf(groups.values()))
        : new Parsed.Invalid(errors);
  }

  private static boolean isPair(int number) {
    return number >= 1 && number <= MOST_PAIRS;
  }
}
