package org.saradnja;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What followed the command.
 *
 * @param words that are no options, in their order
 * @param properties as Spring takes them: {@code --server.port=8080}
 */
record Options(List<String> words, List<String> properties, Path data) {

  private static final Path DATA = Path.of("data");

  /** {@code --port 8080} and {@code --port=8080} are the same; {@code --a.b=c} is handed on. */
  static Options parse(List<String> arguments) {
    var words = new ArrayList<String>();
    var properties = new ArrayList<String>();
    var data = DATA;
    var left = new ArrayList<>(arguments);
    while (!left.isEmpty()) {
      var argument = left.removeFirst();
      if (!argument.startsWith("--")) {
        words.add(argument);
        continue;
      }
      var option = argument.replaceFirst("=.*", "");
      if (option.equals("--port")) {
        properties.add("--server.port=" + value(argument, left));
      } else if (option.equals("--data")) {
        data = Path.of(value(argument, left));
        properties.add("--saradnja.data=" + data);
      } else if (option.contains(".") && argument.contains("=")) {
        properties.add(argument);
      } else {
        throw new Unknown(option);
      }
    }
    return new Options(List.copyOf(words), List.copyOf(properties), data);
  }

  private static String value(String argument, List<String> left) {
    int equals = argument.indexOf('=');
    if (equals >= 0) {
      return argument.substring(equals + 1);
    }
    if (left.isEmpty()) {
      throw new Unknown(argument);
    }
    return left.removeFirst();
  }

  /** Options plus those of a command, the former first. */
  String[] propertiesWith(String... more) {
    var all = new ArrayList<>(properties);
    all.addAll(List.of(more));
    return all.toArray(String[]::new);
  }

  static final class Unknown extends RuntimeException {

    private final String option;

    Unknown(String option) {
      super(option);
      this.option = option;
    }

    String option() {
      return option;
    }
  }
}
