package org.saradnja.training.trainers.selecting;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.saradnja.base.web.Texts;
import org.saradnja.training.trainers.Criterion;

/** What a member gave: {@code ocena-SUBJECT-CRITERION}, points or yes and no. */
public record MarksForm(Map<String, String> typed) {

  private static final String YES = "da";
  private static final String NO = "ne";

  public MarksForm {
    typed = Map.copyOf(typed);
  }

  /** As the member gave them before. */
  static MarksForm of(List<Mark> marks, UUID member, List<Criterion> criteria) {
    var typed = new LinkedHashMap<String, String>();
    marks.stream()
        .filter(mark -> mark.member().equals(member))
        .forEach(mark -> {
          boolean scored =
              criteria.stream()
                  .anyMatch(one -> one.code().equals(mark.criterion()) && one.scored());
          var answer = mark.points() == 1 ? YES : NO;
          typed.put(
              field(mark.subject(), mark.criterion()),
              scored ? Integer.toString(mark.points()) : answer);
        });
    return new MarksForm(typed);
  }

  static String field(String subject, String criterion) {
    return "ocena-" + subject + "-" + criterion;
  }

  String typed(String subject, String criterion) {
    return typed.getOrDefault(field(subject, criterion), "").strip();
  }

  Map<String, String> errors(List<String> subjects, List<Criterion> criteria, Texts t) {
    var errors = new LinkedHashMap<String, String>();
    for (var subject : subjects) {
      for (var criterion : criteria) {
        if (points(subject, criterion).isEmpty()) {
          var key = criterion.scored() ? "selection.error.points" : "selection.error.yesNo";
          errors.put(
              field(subject, criterion.code()),
              t.get(key, criterion.words().text(t), t.grouped(criterion.most())));
        }
      }
    }
    return errors;
  }

  List<Evaluating.Given> given(List<String> subjects, List<Criterion> criteria) {
    return subjects.stream()
        .flatMap(subject ->
            criteria.stream()
                .map(criterion ->
                    new Evaluating.Given(
                        subject, criterion.code(), points(subject, criterion).orElseThrow())))
        .toList();
  }

  private Optional<Integer> points(String subject, Criterion criterion) {
    var answer = typed(subject, criterion.code());
    if (!criterion.scored()) {
      return switch (answer) {
        case YES -> Optional.of(1);
        case NO -> Optional.of(0);
        default -> Optional.empty();
      };
    }
    return Optional.of(answer)
        .filter(digits -> digits.matches("\\d{1,3}"))
        .map(Integer::valueOf)
        .filter(criterion::allows);
  }
}
