package org.saradnja.training.exams.paper;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.saradnja.base.kernel.Localised;
import org.saradnja.base.kernel.NoSuchThing;
import org.saradnja.base.web.Texts;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.training.exams.Exam;
import org.saradnja.training.exams.Paper;
import org.saradnja.training.exams.Questions;
import org.saradnja.training.exams.Response;
import org.saradnja.training.exams.Task;
import org.saradnja.training.exams.paper.EntryTable.Entry;
import org.saradnja.training.sessions.EnrolmentId;
import org.saradnja.training.sessions.Participant;
import org.saradnja.training.sessions.Participants;
import org.saradnja.training.sessions.Sessions;
import org.springframework.stereotype.Component;

/** Papers as they are printed and keyed. */
@Component
class PaperReading {

  private final EntryTable entries;
  private final Questions questions;
  private final Participants participants;
  private final Sessions sessions;

  PaperReading(
      EntryTable entries, Questions questions, Participants participants, Sessions sessions) {
    this.entries = entries;
    this.questions = questions;
    this.participants = participants;
    this.sessions = sessions;
  }

  Participant seat(Exam exam, EnrolmentId id) {
    var seat = participants.get(id);
    if (!seat.session().equals(exam.base().session())) {
      throw new NoSuchThing("seat " + id);
    }
    return seat;
  }

  List<Task> tasks(Paper paper) {
    var known = questions.of(paper.versions());
    return paper.versions().stream()
        .map(version -> Optional.ofNullable(known.get(version)).orElseThrow().task())
        .toList();
  }

  static String field(int item) {
    return "o" + item;
  }

  /** The answers, or what cannot be read, by the name of the field. */
  record Read(Map<Integer, Response> responses, Map<String, String> errors) {}

  Read read(Paper paper, Map<String, String> typed, Texts t) {
    var tasks = tasks(paper);
    var responses = new HashMap<Integer, Response>();
    var errors = new LinkedHashMap<String, String>();
    for (int item = 0; item < tasks.size(); item++) {
      int options = options(tasks.get(item), paper.items().get(item));
      var read = Keyed.read(tasks.get(item), options, typed.getOrDefault(field(item), ""));
      if (read.isEmpty()) {
        errors.put(field(item), t.get("exams.paper.error", item + 1, options));
      } else if (!read.get().isEmpty()) {
        responses.put(item, read.get());
      }
    }
    return new Read(Map.copyOf(responses), errors);
  }

  PaperPage page(
      SignedIn who,
      Exam exam,
      Participant seat,
      Paper paper,
      Optional<Map<String, String>> typed,
      Map<String, String> errors,
      Texts t) {
    var session = sessions.get(exam.base().session());
    var all = entries.of(exam.id(), seat.enrolment());
    var mine = all.stream().filter(one -> one.person().equals(who.person())).findFirst();
    var others = all.stream().filter(one -> !one.person().equals(who.person())).toList();
    var tasks = tasks(paper);
    var answers = typed.orElseGet(() -> written(tasks, mine));
    return new PaperPage(
        "/rad/test/sto/" + exam.id().value() + "/papir/" + seat.enrolment().value(),
        "/rad/test/sto/" + exam.id().value(),
        t.name(seat.name()),
        t.name(sessions.series(session.series()).title()),
        t.name(Localised.ofCyrillic(session.place().name()))
            + ", "
            + t.day(session.lastDay().day()),
        state(mine, others, t),
        IntStream.range(0, tasks.size())
            .mapToObj(item -> item(item, tasks.get(item), paper, mine, others, t))
            .toList(),
        answers,
        errors);
  }

  private static Map<String, String> written(List<Task> tasks, Optional<Entry> entry) {
    var written = new HashMap<String, String>();
    entry.ifPresent(one ->
        IntStream.range(0, tasks.size())
            .forEach(item -> written.put(field(item), Keyed.write(tasks.get(item), one.at(item)))));
    return written;
  }

  private static String state(Optional<Entry> mine, List<Entry> others, Texts t) {
    if (mine.isEmpty()) {
      return t.get(others.isEmpty() ? "exams.paper.first" : "exams.paper.second");
    }
    return t.get(others.isEmpty() ? "exams.paper.waits" : "exams.paper.differs");
  }

  /** The other's keying is shown only once both have keyed, and only where they differ. */
  private static PaperPage.Item item(
      int place, Task task, Paper paper, Optional<Entry> mine, List<Entry> others, Texts t) {
    var other =
        mine.flatMap(own ->
                others.stream()
                    .filter(entry -> !entry.at(place).equals(own.at(place)))
                    .map(entry -> Keyed.write(task, entry.at(place)))
                    .findFirst())
            .map(text -> t.get("exams.paper.other", text.isEmpty() ? "—" : text))
            .orElse("");
    return new PaperPage.Item(
        place + 1,
        field(place),
        task.stem(),
        lines(task, paper.items().get(place), t),
        task instanceof Task.Matching matching
            ? matching.pairs().stream().map(Task.Pair::left).toList()
            : List.of(),
        t.get("exams.paper.hint." + hint(task)),
        other);
  }

  private static int options(Task task, Paper.Item item) {
    return task instanceof Task.TrueFalse ? 2 : item.order().size();
  }

  private static List<String> lines(Task task, Paper.Item item, Texts t) {
    return switch (task) {
      case Task.SingleChoice single -> shown(single.choices(), item);
      case Task.MultipleChoice multiple -> shown(multiple.choices(), item);
      case Task.TrueFalse _ -> List.of(t.get("exams.true"), t.get("exams.false"));
      case Task.Matching matching -> item.order().stream().map(matching.rights()::get).toList();
      case Task.Numeric _, Task.ShortText _ -> List.of();
    };
  }

  private static List<String> shown(List<Task.Choice> choices, Paper.Item item) {
    return item.order().stream().map(at -> choices.get(at).text()).toList();
  }

  private static String hint(Task task) {
    return switch (task) {
      case Task.SingleChoice _, Task.TrueFalse _ -> "one";
      case Task.MultipleChoice _ -> "several";
      case Task.Matching _ -> "pairs";
      case Task.Numeric _, Task.ShortText _ -> "typed";
    };
  }
}
