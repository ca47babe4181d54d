package org.saradnja;

import java.util.Arrays;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.modulith.Modulithic;

/** The platform, started by {@code ./saradnja}; the first argument is the command. */
@SpringBootApplication
@Modulithic(systemName = "Saradnja")
public class Saradnja {

  static void main(String[] arguments) {
    var command = arguments.length == 0 ? "run" : arguments[0];
    var rest =
        arguments.length == 0 ? arguments : Arrays.copyOfRange(arguments, 1, arguments.length);
    var application = new SpringApplication(Saradnja.class);
    application.setAdditionalProfiles(command);
    application.run(asProperties(rest));
  }

  /** {@code --port 8080} as Spring writes it; everything else as it came. */
  private static String[] asProperties(String[] arguments) {
    return String.join(" ", arguments)
        .replaceAll("--port[ =](\\d+)", "--server.port=$1")
        .replaceAll("--data[ =](\\S+)", "--saradnja.data=$1")
        .split(" ", -1);
  }
}
