package org.saradnja.base.seal.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.saradnja.base.seal.PaperSeal;

/** A seal that was made for a test, in a file as an issuer of certificates hands it out. */
public final class SomeSeal {

  public static final String HOLDER = "Вежбовна академија";
  static final String PASSWORD = "vezba-2026";

  private static final Duration YEAR = Duration.ofDays(365);

  private SomeSeal() {}

  /** One that is valid for a year around the moment. */
  public static PaperSeal around(Instant moment, Path folder, Clock clock) {
    var file = file(folder, moment.minus(YEAR.dividedBy(2)), moment.plus(YEAR.dividedBy(2)), 1);
    return new ConfiguredSeal(clock, file.toString(), PASSWORD, "");
  }

  /** The same, whose time an authority stamps. */
  public static PaperSeal stamped(Instant moment, Path folder, Clock clock, String authority) {
    var file = file(folder, moment.minus(YEAR.dividedBy(2)), moment.plus(YEAR.dividedBy(2)), 1);
    return new ConfiguredSeal(clock, file.toString(), PASSWORD, authority);
  }

  static Path file(Path folder, Instant from, Instant until, int keys) {
    try {
      var store = KeyStore.getInstance("PKCS12");
      store.load(null, null);
      for (int number = 1; number <= keys; number++) {
        var pair = pair();
        store.setKeyEntry(
            "pecat" + number,
            pair.getPrivate(),
            PASSWORD.toCharArray(),
            new Certificate[] {certificate(pair, from, until)});
      }
      var content = new ByteArrayOutputStream();
      store.store(content, PASSWORD.toCharArray());
      return Files.write(folder.resolve("pecat.p12"), content.toByteArray());
    } catch (GeneralSecurityException | OperatorCreationException missing) {
      throw new IllegalStateException("Every Java platform has RSA and PKCS#12", missing);
    } catch (IOException full) {
      throw new UncheckedIOException(full);
    }
  }

  private static KeyPair pair() throws GeneralSecurityException {
    var generator = KeyPairGenerator.getInstance("RSA");
    generator.initialize(2048);
    return generator.generateKeyPair();
  }

  private static Certificate certificate(KeyPair pair, Instant from, Instant until)
      throws GeneralSecurityException, OperatorCreationException {
    var name = new X500Name("CN=" + HOLDER + ", C=RS");
    var certificate =
        new JcaX509v3CertificateBuilder(
            name, BigInteger.ONE, Date.from(from), Date.from(until), name, pair.getPublic());
    return new JcaX509CertificateConverter()
        .getCertificate(
            certificate.build(
                new JcaContentSignerBuilder("SHA256withRSA").build(pair.getPrivate())));
  }
}
