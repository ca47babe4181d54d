package org.saradnja.training.exams;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.saradnja.base.kernel.Script;
import org.saradnja.base.kernel.SearchKey;
import org.saradnja.training.exams.Task.Choice;

/** Holds one answer against the key of its kind. */
final class Answered {

  private static final int POINT = 100;
  private static final Pattern NUMBER = Pattern.compile("[-−+]?\\d{1,15}([.,]\\d{1,10})?");

  private Answered() {}

  /** The shares of the taken choices; of two choices where one may be taken, none counts. */
  static int choices(List<Choice> choices, List<Integer> order, Response response, boolean single) {
    var taken =
        response.values().stream()
            .distinct()
            .flatMap(value -> place(value, order).stream())
            .toList();
    if (single && taken.size() != 1) {
      return 0;
    }
    long sum = taken.stream().mapToLong(at -> choices.get(at).share().value()).sum();
    return hundredths(Math.clamp(sum, 0, Share.WHOLE.value()), Share.WHOLE.value());
  }

  static int pairs(Task.Matching matching, List<Integer> order, Response response) {
    var rights = matching.rights();
    var pairs = matching.pairs();
    long right =
        IntStream.range(0, Math.min(pairs.size(), response.values().size()))
            .filter(left ->
                place(response.values().get(left), order)
                    .map(rights::get)
                    .filter(pairs.get(left).right()::equals)
                    .isPresent())
            .count();
    return hundredths(right, pairs.size());
  }

  static int number(Task.Numeric numeric, String typed) {
    var text = typed.replaceAll("\\s", "");
    if (!NUMBER.matcher(text).matches()) {
      return 0;
    }
    var number = new BigDecimal(text.replace(',', '.').replace('−', '-'));
    int best =
        numeric.keys().stream()
            .filter(key -> number.subtract(key.value()).abs().compareTo(key.tolerance()) <= 0)
            .mapToInt(key -> key.share().value())
            .max()
            .orElse(0);
    return hundredths(Math.max(0, best), Share.WHOLE.value());
  }

  /** Neither script nor look-alike letters, spaces or a full stop at the end decide. */
  static int text(Task.ShortText text, String typed) {
    var folded = folded(typed, text.caseSensitive());
    int best =
        text.keys().stream()
            .filter(key -> pattern(key.text(), text.caseSensitive()).matcher(folded).matches())
            .mapToInt(key -> key.share().value())
            .max()
            .orElse(0);
    return hundredths(Math.max(0, best), Share.WHOLE.value());
  }

  private static Pattern pattern(String key, boolean caseSensitive) {
    var pattern = new StringBuilder();
    var piece = new StringBuilder();
    for (int at = 0; at < key.length(); at++) {
      char sign = key.charAt(at);
      if (sign == '\\' && at + 1 < key.length() && key.charAt(at + 1) == '*') {
        piece.append('*');
        at++;
      } else if (sign == '*') {
        pattern.append(Pattern.quote(folded(piece.toString(), caseSensitive))).append(".*");
        piece.setLength(0);
      } else {
        piece.append(sign);
      }
    }
    pattern.append(Pattern.quote(folded(piece.toString(), caseSensitive)));
    return Pattern.compile(pattern.toString(), Pattern.DOTALL);
  }

  private static String folded(String text, boolean caseSensitive) {
    var latin = Script.toLatin(SearchKey.repair(text)).replaceAll("\\s+", " ").strip();
    var bare = latin.endsWith(".") ? latin.substring(0, latin.length() - 1) : latin;
    return caseSensitive ? bare : bare.toLowerCase(Locale.ROOT);
  }

  /** The index that stands at a place of the page; a place that was not there is none. */
  private static Optional<Integer> place(String value, List<Integer> order) {
    if (!value.matches("\\d{1,2}") || Integer.parseInt(value) >= order.size()) {
      return Optional.empty();
    }
    return Optional.of(order.get(Integer.parseInt(value)));
  }

  /** Half up. */
  private static int hundredths(long part, long whole) {
    return Math.toIntExact((2 * POINT * part + whole) / (2 * whole));
  }
}
