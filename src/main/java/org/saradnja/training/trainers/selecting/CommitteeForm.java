package org.saradnja.training.trainers.selecting;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.saradnja.base.web.Texts;
import org.saradnja.parties.people.People;
import org.saradnja.parties.people.PersonId;

/** What was typed about a committee: addresses of accounts. */
public record CommitteeForm(String chair, String members) {

  static final CommitteeForm EMPTY = new CommitteeForm("", "");

  public CommitteeForm {
    chair = text(chair);
    members = text(members);
  }

  Map<String, String> errors(People people, Texts t) {
    var errors = new LinkedHashMap<String, String>();
    if (people.withEmail(chair).isEmpty()) {
      errors.put("chair", t.get("selection.error.chair"));
    }
    var unknown = addresses().filter(address -> people.withEmail(address).isEmpty()).findFirst();
    if (members.isBlank() || unknown.isPresent()) {
      errors.put("members", t.get("selection.error.members", unknown.orElse("—")));
    }
    return errors;
  }

  /** The one who chairs first, nobody twice. */
  List<PersonId> people(People people) {
    return Stream.concat(Stream.of(chair), addresses())
        .map(people::withEmail)
        .flatMap(Optional::stream)
        .distinct()
        .toList();
  }

  private Stream<String> addresses() {
    return members.lines().map(String::strip).filter(line -> !line.isEmpty());
  }

  private static String text(@Nullable String typed) {
    return typed == null ? "" : typed.strip();
  }
}
