package org.saradnja;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.modulith.Modulithic;

/** The platform, started by {@code ./saradnja}. */
@SpringBootApplication
@Modulithic(systemName = "Saradnja")
public class Saradnja {

  static void main(String[] arguments) {
    SpringApplication.run(Saradnja.class, arguments);
  }
}
