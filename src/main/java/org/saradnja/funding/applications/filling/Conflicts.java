package org.saradnja.funding.applications.filling;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import org.saradnja.base.kernel.LegalTime;
import org.saradnja.base.web.Texts;
import org.saradnja.funding.applications.Question;
import org.saradnja.funding.applications.Statement;
import org.saradnja.funding.applications.Step;
import org.saradnja.parties.people.People;
import org.saradnja.parties.people.PersonId;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Shows both texts when two people wrote the same step; the reader decides which stays. */
@Component
class Conflicts {

  private static final Pattern CELL = Pattern.compile("r(\\d+)-(\\w+)");

  private final LegalTime time;
  private final People people;

  Conflicts(LegalTime time, People people) {
    this.time = time;
    this.people = people;
  }

  ModelAndView page(
      PersonId reader, Opened opened, Step step, Saving.Overtaken overtaken, Texts t) {
    var theirs = overtaken.theirs();
    var head = HeadPage.of(opened.filled(), step.path(), time, t);
    var page =
        new ConflictPage(
            head,
            Steps.savedPage(theirs, UUID.randomUUID(), t),
            Steps.savedPage(overtaken.mine(), overtaken.mine().page(), t),
            head.base() + "/" + step.path(),
            who(reader, theirs, t),
            differences(theirs.fields(), overtaken.mine().fields(), t),
            overtaken.mine().fields());
    return new ModelAndView(
        "funding/applications/filling/conflict", Map.of("page", page), HttpStatus.CONFLICT);
  }

  /** Whoever has the step open in two windows is told so, and not of somebody else. */
  private String who(PersonId reader, Saved theirs, Texts t) {
    var writer = new PersonId(theirs.by());
    return writer.equals(reader)
        ? t.get("applications.conflict.self", t.moment(theirs.at()))
        : t.get("applications.conflict.who", t.name(people.nameOf(writer)), t.moment(theirs.at()));
  }

  private static List<ConflictPage.Difference> differences(
      Map<String, String> theirs, Map<String, String> mine, Texts t) {
    var names = new TreeSet<>(theirs.keySet());
    names.addAll(mine.keySet());
    var differences = new ArrayList<ConflictPage.Difference>();
    for (var name : names) {
      var their = theirs.getOrDefault(name, "");
      var my = mine.getOrDefault(name, "");
      if (!their.equals(my)) {
        differences.add(new ConflictPage.Difference(label(name, t), said(their, t), said(my, t)));
      }
    }
    return List.copyOf(differences);
  }

  private static String label(String name, Texts t) {
    var cell = CELL.matcher(name);
    if (cell.matches()) {
      return t.get(
          "applications.budget.cell",
          cell.group(1),
          t.get("applications.budget.in." + cell.group(2)));
    }
    for (var question : Question.values()) {
      if (question.code().equals(name)) {
        return t.get(question.textKey());
      }
    }
    for (var statement : Statement.values()) {
      if (statement.name().equals(name)) {
        return t.get(statement.textKey() + ".short");
      }
    }
    return t.get("applications.field." + name);
  }

  private static String said(String value, Texts t) {
    if (value.isEmpty()) {
      return t.get("applications.nothing");
    }
    return t.has("applications.cost." + value) ? t.get("applications.cost." + value) : value;
  }
}
