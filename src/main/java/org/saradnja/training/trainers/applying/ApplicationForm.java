package org.saradnja.training.trainers.applying;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.saradnja.base.web.Texts;
import org.saradnja.training.trainers.TrainerCall;

/** What was typed in an application; kept as it is until it is sent. */
public record ApplicationForm(
    List<String> subjects,
    String education,
    String years,
    String experience,
    String teaching,
    String course,
    String references,
    String statement) {

  static final int LONGEST = 4000;
  private static final int MOST_YEARS = 60;
  static final String GIVEN = "da";
  static final ApplicationForm EMPTY = new ApplicationForm(List.of(), "", "", "", "", "", "", "");

  public ApplicationForm {
    subjects = subjects == null ? List.of() : List.copyOf(subjects);
    education = text(education);
    years = text(years);
    experience = text(experience);
    teaching = text(teaching);
    course = text(course);
    references = text(references);
    statement = text(statement);
  }

  /** What keeps the application from being sent, by field, in the order of the page. */
  Map<String, String> gaps(TrainerCall call, Texts t) {
    var gaps = new LinkedHashMap<String, String>();
    lacking(call).forEach(field -> gaps.put(field, t.get("trainerApplications.gap." + field)));
    tooLong()
        .forEach(
            field -> gaps.put(field, t.get("trainerApplications.gap.tooLong", t.grouped(LONGEST))));
    return gaps;
  }

  boolean isWhole(TrainerCall call) {
    return lacking(call).isEmpty() && tooLong().isEmpty();
  }

  private List<String> lacking(TrainerCall call) {
    var lacking = new ArrayList<String>();
    if (subjects.isEmpty() || !call.content().subjects().containsAll(subjects)) {
      lacking.add("subjects");
    }
    if (education.isBlank()) {
      lacking.add("education");
    }
    if (readYears().isEmpty()) {
      lacking.add("years");
    }
    if (experience.isBlank()) {
      lacking.add("experience");
    }
    if (teaching.isBlank()) {
      lacking.add("teaching");
    }
    if (!isGiven()) {
      lacking.add("statement");
    }
    return lacking;
  }

  private List<String> tooLong() {
    return fields().entrySet().stream()
        .filter(field -> field.getValue().length() > LONGEST)
        .map(Map.Entry::getKey)
        .toList();
  }

  public boolean isGiven() {
    return statement.equals(GIVEN);
  }

  Optional<Integer> readYears() {
    return Optional.of(years)
        .filter(typed -> typed.matches("\\d{1,2}"))
        .map(Integer::valueOf)
        .filter(number -> number <= MOST_YEARS);
  }

  /** The fields by their names, as they are compared when two saved at once. */
  Map<String, String> fields() {
    var fields = new LinkedHashMap<String, String>();
    fields.put("subjects", String.join(", ", subjects));
    fields.put("education", education);
    fields.put("years", years);
    fields.put("experience", experience);
    fields.put("teaching", teaching);
    fields.put("course", course);
    fields.put("references", references);
    return fields;
  }

  private static String text(@Nullable String typed) {
    return typed == null ? "" : typed.strip();
  }
}
