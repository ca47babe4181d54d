package org.saradnja.training.trainers.calling;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.saradnja.base.web.Texts;
import org.saradnja.training.trainers.CallLists;
import org.saradnja.training.trainers.Capacity;
import org.saradnja.training.trainers.Criterion;
import org.saradnja.training.trainers.Requirement;
import org.springframework.stereotype.Component;

/** What somebody else saved of a call meanwhile, field by field in the order of the page. */
@Component
class CallDifferences {

  private final CallWords words;
  private final CallLists lists;

  CallDifferences(CallWords words, CallLists lists) {
    this.words = words;
    this.lists = lists;
  }

  private record Field(String label, String value) {}

  /** The last sentence says what to do now. */
  List<String> of(CallForm stands, CallForm sent, Texts t) {
    var other = fields(stands, t);
    var own = fields(sent, t);
    var differing = new ArrayList<String>();
    for (int at = 0; at < other.size(); at++) {
      var saved = other.get(at);
      if (!saved.equals(own.get(at))) {
        var value = saved.value().isBlank() ? "—" : saved.value();
        differing.add(t.get("trainerCalls.overtaken.field", saved.label(), value));
      }
    }
    differing.add(t.get("trainerCalls.overtaken.next"));
    return differing;
  }

  private List<Field> fields(CallForm form, Texts t) {
    var criteria = lists.criteria().stream().map(Criterion::words).toList();
    return List.of(
        new Field(t.get("trainerCalls.field.title"), form.title()),
        new Field(t.get("trainerCalls.field.about"), form.about()),
        new Field(t.get("trainerCalls.field.subjects"), named(form.subjects(), words.subjects(t))),
        new Field(t.get("trainers.field.capacity"), capacity(form.capacity(), t)),
        new Field(
            t.get("trainerCalls.conditions"), named(form.conditions(), lists.conditions(), t)),
        new Field(t.get("trainerCalls.field.years"), form.years()),
        new Field(t.get("trainerCalls.documents"), named(form.documents(), lists.documents(), t)),
        new Field(t.get("trainerCalls.criteria"), named(form.criteria(), criteria, t)),
        new Field(t.get("trainerCalls.field.threshold"), form.threshold()),
        new Field(t.get("trainerCalls.field.days"), form.days()),
        new Field(t.get("trainerCalls.field.contact"), form.contact()));
  }

  private static String capacity(String typed, Texts t) {
    return Arrays.stream(Capacity.values())
        .filter(one -> one.name().equals(typed))
        .map(one -> t.get("trainers.capacity." + one))
        .findFirst()
        .orElse(typed);
  }

  private static String named(List<String> codes, List<Requirement> known, Texts t) {
    return named(
        codes,
        known.stream().collect(toMap(Requirement::code, one -> one.text(t), (one, _) -> one)));
  }

  private static String named(List<String> codes, Map<String, String> names) {
    return codes.stream().map(code -> names.getOrDefault(code, code)).collect(joining(", "));
  }
}
