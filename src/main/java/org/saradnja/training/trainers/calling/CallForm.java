package org.saradnja.training.trainers.calling;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.saradnja.base.kernel.WholeText;
import org.saradnja.base.web.Texts;
import org.saradnja.training.trainers.Capacity;
import org.saradnja.training.trainers.TrainerCall;

/** What was typed about a call; kept as it is until the call is published. */
public record CallForm(
    String title,
    String about,
    List<String> subjects,
    String capacity,
    List<String> conditions,
    String years,
    List<String> documents,
    List<String> criteria,
    String threshold,
    String days,
    String contact) {

  private static final int LONGEST_LINE = 300;
  private static final int LONGEST = 4000;
  private static final int MOST_YEARS = 50;
  private static final int MOST_DAYS = 365;
  private static final int HUNDRED = 100;

  static final CallForm EMPTY =
      new CallForm(
          "",
          "",
          List.of(),
          Capacity.LECTURER.name(),
          List.of(),
          "3",
          List.of(),
          List.of(),
          "60",
          "30",
          "");

  public CallForm {
    title = text(title);
    about = text(about);
    subjects = list(subjects);
    capacity = text(capacity);
    conditions = list(conditions);
    years = text(years);
    documents = list(documents);
    criteria = list(criteria);
    threshold = text(threshold);
    days = text(days);
    contact = text(contact);
  }

  /** What keeps the call from being published, by field, in the order of the page. */
  Map<String, String> errors(Lists known, Texts t) {
    var errors = new LinkedHashMap<String, String>();
    unless(isWritten(title, LONGEST_LINE), "title", "trainerCalls.error.title", errors, t);
    unless(isWritten(about, LONGEST), "about", "trainerCalls.error.about", errors, t);
    unless(isChosen(subjects, known.subjects()), "subjects", "trainerCalls.error.one", errors, t);
    unless(chosenCapacity().isPresent(), "capacity", "trainers.error.choice", errors, t);
    unless(
        known.conditions().containsAll(conditions),
        "conditions",
        "trainers.error.choice",
        errors,
        t);
    unless(
        WholeText.read(years, 0, MOST_YEARS).isPresent(),
        "years",
        "trainerCalls.error.years",
        errors,
        t);
    unless(
        known.documents().containsAll(documents), "documents", "trainers.error.choice", errors, t);
    unless(isChosen(criteria, known.criteria()), "criteria", "trainerCalls.error.one", errors, t);
    unless(
        WholeText.read(threshold, 0, HUNDRED).isPresent(),
        "threshold",
        "trainerCalls.error.threshold",
        errors,
        t);
    unless(
        WholeText.read(days, 1, MOST_DAYS).isPresent(),
        "days",
        "trainerCalls.error.days",
        errors,
        t);
    unless(isWritten(contact, LONGEST_LINE), "contact", "trainerCalls.error.contact", errors, t);
    return errors;
  }

  TrainerCall.Content content() {
    return new TrainerCall.Content(
        title,
        about,
        subjects,
        chosenCapacity().orElseThrow(),
        conditions,
        WholeText.read(years, 0, MOST_YEARS).orElseThrow(),
        documents,
        criteria,
        WholeText.read(threshold, 0, HUNDRED).orElseThrow(),
        window().orElseThrow(),
        contact);
  }

  /** Days that the call is to be open, when they can be read. */
  Optional<Integer> window() {
    return WholeText.read(days, 1, MOST_DAYS);
  }

  private Optional<Capacity> chosenCapacity() {
    return Arrays.stream(Capacity.values()).filter(one -> one.name().equals(capacity)).findFirst();
  }

  private static void unless(
      boolean good, String field, String key, Map<String, String> errors, Texts t) {
    if (!good) {
      errors.put(field, t.get(key));
    }
  }

  private static boolean isWritten(String typed, int longest) {
    return !typed.isBlank() && typed.length() <= longest;
  }

  private static boolean isChosen(List<String> chosen, List<String> known) {
    return !chosen.isEmpty() && known.containsAll(chosen);
  }

  private static String text(@Nullable String typed) {
    return typed == null ? "" : typed.strip();
  }

  private static List<String> list(@Nullable List<String> ticked) {
    return ticked == null ? List.of() : List.copyOf(ticked);
  }

  /** The codes that may be chosen. */
  record Lists(
      List<String> subjects,
      List<String> conditions,
      List<String> documents,
      List<String> criteria) {}
}
