package org.saradnja;

import java.util.List;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.modulith.Modulithic;

/**
 * The platform, started by {@code ./saradnja}; the first argument is the command. Beans are called
 * by their whole name: two features may have an {@code Opening} each, as they may have a package.
 */
@SpringBootApplication(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
@Modulithic(systemName = "Saradnja")
public class Saradnja {

  static void main(String[] arguments) {
    sayNothingBeforeItIsSaidWhatIsLogged();
    int status = new Commands(Console.ofTerminal(), System.getenv()).perform(List.of(arguments));
    if (status != Commands.KEEPS_RUNNING) {
      System.exit(status);
    }
  }

  /** A command without a server answers in words; what libraries log of a file is no answer. */
  private static void sayNothingBeforeItIsSaidWhatIsLogged() {
    LoggingSystem.get(Saradnja.class.getClassLoader()).beforeInitialize();
  }
}
