package org.saradnja.funding.applications.filling;

import static org.saradnja.funding.applications.Step.STATEMENTS;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.saradnja.funding.applications.Gap;
import org.saradnja.funding.applications.Statement;
import org.saradnja.funding.calls.DocumentSlot;
import org.saradnja.funding.calls.PublishedCall;

/** The statements that were ticked. */
public record StatementsForm(Map<String, String> fields) {

  private static final String TICKED = "da";

  public StatementsForm {
    fields = Map.copyOf(fields);
  }

  static StatementsForm sent(Map<String, String> sent) {
    var fields = new HashMap<String, String>();
    for (var statement : Statement.values()) {
      if (TICKED.equals(sent.get(statement.name()))) {
        fields.put(statement.name(), TICKED);
      }
    }
    return new StatementsForm(fields);
  }

  public boolean holds(Statement statement) {
    return TICKED.equals(fields.get(statement.name()));
  }

  Read<List<Statement>> read(PublishedCall call, Answers answers) {
    var gaps = new ArrayList<Gap>();
    var given = Arrays.stream(Statement.values()).filter(this::holds).toList();
    for (var statement : Statement.values()) {
      if (!holds(statement)) {
        var name = new Gap.Key(statement.textKey() + ".short");
        gaps.add(Gap.missing(STATEMENTS, statement.name(), "statement", name));
      }
    }
    call.documents().stream()
        .filter(DocumentSlot::required)
        .filter(slot -> answers.in(slot.code()).isEmpty())
        .map(slot -> Gap.missing(STATEMENTS, "prilog-" + slot.code(), "document", slot.name()))
        .forEach(gaps::add);
    return new Read<>(given, gaps);
  }
}
