package org.saradnja;

import org.springframework.boot.SpringApplication;

/** {@code ./saradnja run}: the practice world on the embedded database. */
record Run(Options options) {

  int start() {
    if (!options.words().isEmpty()) {
      throw new Options.Unknown(options.words().getFirst());
    }
    var application = new SpringApplication(Saradnja.class);
    application.setAdditionalProfiles("run");
    application.run(options.propertiesWith());
    return Commands.KEEPS_RUNNING;
  }
}
