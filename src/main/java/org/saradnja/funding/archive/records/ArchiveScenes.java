package org.saradnja.funding.archive.records;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.saradnja.base.practice.PracticeOnly;
import org.saradnja.base.practice.Scene;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;

/** Real calls of the past, so that people see real lists beside the invented municipality. */
@Configuration(proxyBeanMethods = false)
@PracticeOnly
class ArchiveScenes {

  @Bean
  Scene historicCalls(Archiving archiving) {
    return Scene.of(
        "2026-11-02T11:00:00", "2026-11-02 historic calls", () -> archiving.takeOver(collection()));
  }

  private static String collection() {
    try {
      return new ClassPathResource("registers/historic-calls.json")
          .getContentAsString(StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
