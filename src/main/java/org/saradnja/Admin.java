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
    var rest = words.subList(1, words.size());
    return switch (words.getFirst()) {
      case "backup", "restore" -> copy(words.getFirst(), rest, options.data());
      default -> inApplication(words.getFirst(), rest, options);
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

  private int inApplication(String name, List<String> rest, Options options) {
    var application = new SpringApplication(Saradnja.class);
    application.setAdditionalProfiles("serve", "admin");
    try (var context = new Serve(console, environment).starts(application, options).orElse(null)) {
      return context == null ? Commands.FAILED : run(name, rest, context);
    }
  }

  private int run(String name, List<String> rest, ApplicationContext context) {
    var task =
        context.getBeanProvider(AdminTask.class).stream()
            .filter(known -> known.name().equals(name))
            .findFirst();
    if (task.isEmpty()) {
      return usage();
    }
    try {
      task.get().run(rest).forEach(console::say);
      return Commands.DONE;
    } catch (AdminTask.WrongUsage wrong) {
      console.line("./saradnja admin " + name + " " + task.get().usage());
      return Commands.WRONG_USAGE;
    } catch (ActRefused refused) {
      return refused(refused);
    }
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
