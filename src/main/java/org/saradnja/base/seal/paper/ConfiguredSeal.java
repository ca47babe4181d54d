package org.saradnja.base.seal.paper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.saradnja.base.kernel.Sentence;
import org.saradnja.base.kernel.ServingCondition;
import org.saradnja.base.seal.PaperSeal;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The seal of the file that the installation names, or none. A file that is named must be readable
 * with its password, or nothing starts; a seal whose certificate has run out is put on nothing
 * more.
 */
@Component
class ConfiguredSeal implements PaperSeal, ServingCondition {

  private final Clock clock;
  private final @Nullable Pkcs12Seal given;

  ConfiguredSeal(
      Clock clock,
      @Value("${saradnja.seal.paper.file:}") String file,
      @Value("${saradnja.seal.paper.password:}") String password) {
    this.clock = clock;
    this.given = file.isBlank() ? null : Pkcs12Seal.read(content(Path.of(file)), password);
  }

  private static byte[] content(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException unreadable) {
      throw new UncheckedIOException("The seal of documents cannot be read: " + file, unreadable);
    }
  }

  @Override
  public Optional<String> holder() {
    return usable(clock.instant()).map(Pkcs12Seal::holder);
  }

  @Override
  public byte[] seal(byte[] pdf) {
    var now = clock.instant();
    return usable(now).map(seal -> seal.on(pdf, now)).orElse(pdf);
  }

  @Override
  public Optional<Sentence> unmet() {
    return given == null || given.isValidAt(clock.instant())
        ? Optional.empty()
        : Optional.of(Sentence.of("serve.SARADNJA_PAPER_SEAL", given.lastMoment()));
  }

  private Optional<Pkcs12Seal> usable(Instant now) {
    return Optional.ofNullable(given).filter(seal -> seal.isValidAt(now));
  }
}
