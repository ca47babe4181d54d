package org.saradnja;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The commands of {@code ./saradnja}. */
record Commands(Console console, Map<String, String> environment) {

  /** In place of an exit status: the command serves until the process is ended. */
  static final int KEEPS_RUNNING = -1;

  static final int DONE = 0;
  static final int FAILED = 1;
  static final int WRONG_USAGE = 2;

  private static final List<Usage> USAGES =
      List.of(
          new Usage("run [--port 8080] [--data DIR]", "run"),
          new Usage("serve [--port 8080]", "serve"),
          new Usage("verify FILE…", "verify"),
          new Usage("admin first-administrator EMAIL NAME", "firstAdministrator"),
          new Usage("admin import units|organisations FILE", "import"),
          new Usage("admin backup DIR [--data DIR]", "backup"),
          new Usage("admin restore DIR [--data DIR]", "restore"));

  /**
   * @param key of the sentence that says what it does, after {@code command.help.}
   */
  private record Usage(String line, String key) {}

  int perform(List<String> arguments) {
    var command = arguments.isEmpty() ? "run" : arguments.getFirst();
    var rest = arguments.isEmpty() ? arguments : arguments.subList(1, arguments.size());
    try {
      return switch (command) {
        case "run" -> new Run(Options.parse(rest)).start();
        case "serve" -> new Serve(console, environment).start(Options.parse(rest));
        case "verify" -> verify(rest);
        case "admin" -> new Admin(console, environment).perform(rest);
        case "help", "--help", "-h" -> help(DONE);
        default -> {
          console.say("command.unknown", command);
          yield help(WRONG_USAGE);
        }
      };
    } catch (Options.Unknown unknown) {
      console.say("command.unknown", unknown.option());
      return help(WRONG_USAGE);
    }
  }

  private int verify(List<String> files) {
    if (files.isEmpty()) {
      return help(WRONG_USAGE);
    }
    return Verify.by(console).all(files.stream().map(Path::of).toList()) ? DONE : FAILED;
  }

  int help(int status) {
    console.say("command.help");
    for (var usage : USAGES) {
      console.line("");
      console.line("./saradnja " + usage.line());
      console.say("command.help." + usage.key());
    }
    return status;
  }
}
