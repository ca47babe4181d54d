package org.saradnja.funding.applications.filling;

import static org.saradnja.funding.applications.Gap.againstTheCall;
import static org.saradnja.funding.applications.Gap.faulty;
import static org.saradnja.funding.applications.Gap.missing;
import static org.saradnja.funding.applications.Step.PROGRAMME;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.saradnja.base.kernel.DayText;
import org.saradnja.base.kernel.Office;
import org.saradnja.base.kernel.SerbianDate;
import org.saradnja.funding.applications.Content.Programme;
import org.saradnja.funding.applications.Gap;
import org.saradnja.funding.applications.Question;
import org.saradnja.funding.calls.PublishedCall;

/** The programme as it was typed. */
public record ProgrammeForm(Map<String, String> fields) {

  static final int LONGEST_TITLE = 200;

  private static final Pattern WHOLE_NUMBER = Pattern.compile("[1-9]\\d{0,6}");
  private static final Set<String> NAMES =
      Stream.concat(
              Stream.of("title", "area", "users", "from", "until"),
              Arrays.stream(Question.values()).map(Question::code))
          .collect(Collectors.toSet());

  public ProgrammeForm {
    fields = Map.copyOf(fields);
  }

  /** What the page asks for; line ends as everywhere else but in browsers. */
  static ProgrammeForm sent(Map<String, String> sent) {
    var fields = new HashMap<String, String>();
    sent.forEach((name, value) -> {
      if (NAMES.contains(name)) {
        fields.put(name, value.replace("\r\n", "\n"));
      }
    });
    return new ProgrammeForm(fields);
  }

  public String value(String name) {
    return fields.getOrDefault(name, "");
  }

  /** A day as people write it, whatever a browser or another program sent; else as it was typed. */
  public String day(String name) {
    var typed = value(name);
    return DayText.read(typed).map(SerbianDate::inTable).orElse(typed);
  }

  Read<Programme> read(PublishedCall call) {
    var gaps = new ArrayList<Gap>();
    var title = value("title").strip();
    if (title.isEmpty()) {
      gaps.add(missing(PROGRAMME, "title", "missing", label("title")));
    }
    mustFit(title, LONGEST_TITLE, "title", label("title"), gaps);
    var area = value("area");
    if (area.isEmpty()) {
      gaps.add(missing(PROGRAMME, "area", "missing", label("area")));
    } else if (!call.areas().contains(area)) {
      gaps.add(againstTheCall(PROGRAMME, "area", "areaNotInCall"));
    }
    var answers = answers(gaps);
    var users = users(gaps);
    var from = day("from", gaps);
    var until = day("until", gaps);
    period(from, until, call, gaps);
    return new Read<>(new Programme(title, area, users, from, until, answers), gaps);
  }

  private Map<Question, String> answers(List<Gap> gaps) {
    var answers = new EnumMap<Question, String>(Question.class);
    for (var question : Question.values()) {
      var answer = value(question.code()).strip();
      var name = new Gap.Key(question.textKey());
      if (answer.isEmpty()) {
        gaps.add(missing(PROGRAMME, question.code(), "missing", name));
      } else {
        answers.put(question, answer);
        mustFit(answer, question.longest(), question.code(), name, gaps);
      }
    }
    return answers;
  }

  private static void mustFit(
      String text, int longest, String field, Gap.Key name, List<Gap> gaps) {
    int length = text.codePointCount(0, text.length());
    if (length > longest) {
      gaps.add(faulty(PROGRAMME, field, "tooLong", name, longest, length - longest));
    }
  }

  private Optional<Integer> users(List<Gap> gaps) {
    var users = value("users").strip().replace(".", "");
    if (users.isEmpty()) {
      gaps.add(missing(PROGRAMME, "users", "missing", label("users")));
      return Optional.empty();
    }
    if (!WHOLE_NUMBER.matcher(users).matches()) {
      gaps.add(faulty(PROGRAMME, "users", "notACount"));
      return Optional.empty();
    }
    return Optional.of(Integer.valueOf(users));
  }

  private Optional<LocalDate> day(String field, List<Gap> gaps) {
    var text = value(field);
    if (text.isBlank()) {
      gaps.add(missing(PROGRAMME, field, "missing", label(field)));
      return Optional.empty();
    }
    var day = DayText.read(text);
    if (day.isEmpty()) {
      gaps.add(faulty(PROGRAMME, field, "notADay", label(field)));
    }
    return day;
  }

  private static void period(
      Optional<LocalDate> from, Optional<LocalDate> until, PublishedCall call, List<Gap> gaps) {
    var first = firstDay(call);
    from.filter(day -> day.isBefore(first))
        .ifPresent(
            day -> gaps.add(againstTheCall(PROGRAMME, "from", "beginsTooEarly", day, first)));
    if (until.isEmpty()) {
      return;
    }
    var last = until.get();
    if (from.isPresent() && last.isBefore(from.get())) {
      gaps.add(faulty(PROGRAMME, "until", "endsBeforeItBegins"));
    }
    if (last.isAfter(call.programmesEndBy())) {
      gaps.add(againstTheCall(PROGRAMME, "until", "endsTooLate", last, call.programmesEndBy()));
    }
  }

  /** Money of a budget year pays for a programme of that year, or of later ones. */
  private static LocalDate firstDay(PublishedCall call) {
    return LocalDate.ofInstant(call.publishedAt(), Office.ZONE).withDayOfYear(1);
  }

  private static Gap.Key label(String field) {
    return new Gap.Key("applications.field." + field);
  }
}
