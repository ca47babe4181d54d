package org.saradnja.base.seal.paper;

import eu.europa.esig.dss.model.DSSException;
import eu.europa.esig.dss.spi.x509.tsp.TSPSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.saradnja.base.kernel.Sentence;
import org.saradnja.base.kernel.ServingCondition;
import org.saradnja.base.seal.PaperSeal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The seal of the file that the installation names, or none. A file that is named must be readable
 * with its password, or nothing starts; a seal whose certificate has run out is put on nothing
 * more.
 */
@Component
class ConfiguredSeal implements PaperSeal, ServingCondition {

  private static final Logger log = LoggerFactory.getLogger(ConfiguredSeal.class);
  private static final Duration PAUSE = Duration.ofMinutes(1);

  private final Clock clock;
  private final @Nullable Pkcs12Seal given;
  private final @Nullable TSPSource authority;
  private final AtomicReference<Instant> silentUntil = new AtomicReference<>(Instant.MIN);

  ConfiguredSeal(
      Clock clock,
      @Value("${saradnja.seal.paper.file:}") String file,
      @Value("${saradnja.seal.paper.password:}") String password,
      @Value("${saradnja.seal.paper.time-stamps:}") String authority) {
    this.clock = clock;
    this.authority = authority.isBlank() ? null : new TimeStamps(URI.create(authority));
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
    return usable(now).map(seal -> sealed(seal, pdf, now)).orElse(pdf);
  }

  /**
   * An authority that does not answer keeps nobody from their document: it is sealed without a time
   * stamp, and for a minute nobody else waits for one.
   */
  private byte[] sealed(Pkcs12Seal seal, byte[] pdf, Instant now) {
    if (authority == null || now.isBefore(silentUntil.get())) {
      return seal.on(pdf, now);
    }
    try {
      return seal.on(pdf, now, authority);
    } catch (DSSException silent) {
      silentUntil.set(now.plus(PAUSE));
      log.warn("sealed without a time stamp reason={}", silent.getMessage());
      return seal.on(pdf, now);
    }
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
