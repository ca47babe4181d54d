package org.saradnja.training.exams.attempt;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.saradnja.training.exams.Response;
import org.springframework.util.MultiValueMap;

/** Answers as a browser sent them: {@code o3} for the fourth question, {@code s3} what stood. */
public record AnswerForm(MultiValueMap<String, String> fields) {

  private static final int MOST_ITEMS = 200;

  /** One answer that saves itself; empty when it is no answer. */
  Optional<One> one() {
    int item = number(first("p"));
    int seq = number(first("s"));
    return item < 0 || seq < 1
        ? Optional.empty()
        : Optional.of(new One(item, seq, Response.sent(values("o"))));
  }

  /** Every question that stood on the page; one without a mark has an empty answer. */
  Map<Integer, Answering.Sent> all() {
    var all = new LinkedHashMap<Integer, Answering.Sent>();
    for (int item = 0; item < MOST_ITEMS && fields.containsKey("s" + item); item++) {
      int read = Math.max(0, number(first("s" + item)));
      all.put(item, new Answering.Sent(read, Response.sent(values("o" + item))));
    }
    return all;
  }

  String act() {
    return first("act");
  }

  private String first(String name) {
    var value = fields.getFirst(name);
    return value == null ? "" : value;
  }

  private List<String> values(String name) {
    var values = fields.get(name);
    return values == null ? List.of() : values.stream().map(AnswerForm::plain).toList();
  }

  private static String plain(String value) {
    return value.replace("\r\n", "\n");
  }

  private static int number(String text) {
    return text.matches("\\d{1,7}") ? Integer.parseInt(text) : -1;
  }

  record One(int item, int seq, Response response) {}
}
