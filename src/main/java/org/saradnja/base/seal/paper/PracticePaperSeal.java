package org.saradnja.base.seal.paper;

import java.time.Clock;
import java.util.Optional;
import org.saradnja.base.practice.PracticeOnly;
import org.saradnja.base.seal.PaperSeal;
import org.saradnja.base.seal.Seal;
import org.springframework.context.annotation.Primary;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/**
 * The seal of a practice world, so that everything about seals can be tried: it is issued to a name
 * that says that it counts for nothing. A seal that the installation names goes before it.
 */
@Component
@Primary
@PracticeOnly
class PracticePaperSeal implements PaperSeal {

  private final ConfiguredSeal configured;
  private final Clock clock;
  private final SingletonSupplier<Pkcs12Seal> own;

  PracticePaperSeal(ConfiguredSeal configured, Seal installation, Clock clock) {
    this.configured = configured;
    this.clock = clock;
    this.own = SingletonSupplier.of(() -> PracticeCertificate.of(installation).seal());
  }

  @Override
  public Optional<String> holder() {
    return configured.holder().or(() -> Optional.of(PracticeCertificate.HOLDER));
  }

  @Override
  public byte[] seal(byte[] pdf) {
    return configured.holder().isPresent()
        ? configured.seal(pdf)
        : own.obtain().on(pdf, clock.instant());
  }
}
