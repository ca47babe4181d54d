package org.saradnja;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.saradnja.base.database.DataFolder;
import org.saradnja.base.kernel.ActRefused;
import org.saradnja.base.kernel.AdminTask;
import org.saradnja.base.kernel.Sentence;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContext;

/**
 * {@code ./saradnja admin}: backup and restore of the embedded database without the application,
 * everything else by the acts of the modules, in the environment of production.
 */
record Admin(Console console, Map<String, String> environment) {

  int perform(List<String> arguments) {
    var options = Options.parse(arguments);
    var words = options.words();
    if (words.isEmpty()) {
      return usage();
    }
    return switch (words.getFirst()) {
      case "backup", "restore" ->
          copy(words.getFirst(), words.subList(1, words.size()), options.data());
      default -> inApplication(words, options);
    };
  }

  private int copy(String direction, List<String> rest, Path data) {
    if (rest.size() != 1) {
      return usage();
    }
    if (environment.containsKey("SARADNJA_DATABASE_URL")) {
      console.say("admin.external." + direction);
      return Commands.FAILED;
    }
    var copy = Path.of(rest.getFirst());
    try {
      if (direction.equals("backup")) {
        new DataFolder(data).backUp(copy);
      } else {
        new DataFolder(data).restore(copy);
      }
      console.say("admin.done." + direction, copy, data);
      return Commands.DONE;
    } catch (ActRefused refused) {
      return refused(refused);
    } catch (IOException failed) {
      console.say("admin.failed", String.valueOf(failed.getMessage()));
      return Commands.FAILED;
    }
  }

  private int inApplication(List<String> words, Options options) {
    var application = new SpringApplication(Saradnja.class);
    application.setAdditionalProfiles("serve", "admin");
    try (var context = new Serve(console, environment).starts(application, options).orElse(null)) {
      return context == null ? Commands.FAILED : run(words, context);
    }
  }

  private int run(List<String> words, ApplicationContext context) {
    var found =
        context.getBeanProvider(AdminTask.class).stream()
            .filter(known -> isNamed(known, words))
            .findFirst();
    if (found.isEmpty()) {
      return usage();
    }
    var task = found.get();
    try {
      task.run(words.subList(wordsOf(task).size(), words.size())).forEach(console::say);
      return Commands.DONE;
    } catch (AdminTask.WrongUsage wrong) {
      console.line("./saradnja admin " + task.name() + " " + task.usage());
      return Commands.WRONG_USAGE;
    } catch (AdminTask.Impossible impossible) {
      console.say(impossible.why());
      return Commands.FAILED;
    } catch (ActRefused refused) {
      return refused(refused);
    }
  }

  private static boolean isNamed(AdminTask task, List<String> words) {
    var name = wordsOf(task);
    return words.size() >= name.size() && words.subList(0, name.size()).equals(name);
  }

  private static List<String> wordsOf(AdminTask task) {
    return List.of(task.name().split(" ", -1));
  }

  private int refused(ActRefused refused) {
    var key = "refusal." + refused.refusal().key();
    var arguments = refused.arguments();
    console.say(new Sentence(key, arguments));
    console.say(new Sentence(key + ".next", arguments));
    return Commands.FAILED;
  }

  private int usage() {
    return new Commands(console, environment).help(Commands.WRONG_USAGE);
  }
}
