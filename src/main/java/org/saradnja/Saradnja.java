package org.saradnja;

import java.util.List;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.modulith.Modulithic;

/** The platform, started by {@code ./saradnja}; the first argument is the command. */
@SpringBootApplication
@Modulithic(systemName = "Saradnja")
public class Saradnja {

  static void main(String[] arguments) {
    int status = new Commands(Console.ofTerminal(), System.getenv()).perform(List.of(arguments));
    if (status != Commands.KEEPS_RUNNING) {
      System.exit(status);
    }
  }
}
