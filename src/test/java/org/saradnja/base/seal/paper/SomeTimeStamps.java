package org.saradnja.base.seal.paper;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.time.Clock;
import java.time.Duration;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.cms.SignerInfoGeneratorBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.bouncycastle.tsp.TSPAlgorithms;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampRequestGenerator;
import org.bouncycastle.tsp.TimeStampResponseGenerator;
import org.bouncycastle.tsp.TimeStampTokenGenerator;
import org.bouncycastle.util.CollectionStore;

/** An authority that stamps the time on this machine, as far as a test trusts it. */
public final class SomeTimeStamps implements AutoCloseable {

  public static final String NAME = "Вежбовни жиг";

  private static final ASN1ObjectIdentifier POLICY = new ASN1ObjectIdentifier("1.2.3.4.1");
  private static final Duration YEAR = Duration.ofDays(365);

  /** How it answers whoever asks. */
  public enum Manner {
    STAMPS,
    /** Says that it will not. */
    REFUSES,
    /** Stamps what nobody asked about. */
    STAMPS_ANOTHER,
    FAILS
  }

  private final AtomicInteger asked = new AtomicInteger();
  private final HttpServer server;
  private final Clock clock;
  private final Manner manner;
  private final KeyPair pair;
  private final X509CertificateHolder certificate;

  public SomeTimeStamps(Manner manner, Clock clock) {
    this.manner = manner;
    this.clock = clock;
    try {
      this.pair = pair();
      this.certificate = certificate(pair, clock);
      this.server =
          HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException busy) {
      throw new UncheckedIOException(busy);
    } catch (GeneralSecurityException | OperatorCreationException missing) {
      throw new IllegalStateException("Every Java platform has RSA", missing);
    }
    server.createContext("/", this::answer);
    server.start();
  }

  public String address() {
    return "http://127.0.0.1:" + server.getAddress().getPort() + "/tsa";
  }

  public int asked() {
    return asked.get();
  }

  @Override
  public void close() {
    server.stop(0);
  }

  private void answer(HttpExchange exchange) throws IOException {
    int number = asked.incrementAndGet();
    var query = exchange.getRequestBody().readAllBytes();
    byte[] answer = manner == Manner.FAILS ? new byte[0] : stamped(query, number);
    exchange.getResponseHeaders().set("Content-Type", "application/timestamp-reply");
    exchange.sendResponseHeaders(
        manner == Manner.FAILS ? 503 : 200, answer.length == 0 ? -1 : answer.length);
    if (answer.length > 0) {
      exchange.getResponseBody().write(answer);
    }
    exchange.close();
  }

  private byte[] stamped(byte[] query, int number) throws IOException {
    try {
      var request = new TimeStampRequest(query);
      if (manner == Manner.STAMPS_ANOTHER) {
        var other = request.getMessageImprintDigest().clone();
        other[0] ^= 1;
        request =
            new TimeStampRequestGenerator()
                .generate(request.getMessageImprintAlgOID(), other, request.getNonce());
      }
      var allowed = manner == Manner.REFUSES ? TSPAlgorithms.SHA1 : TSPAlgorithms.SHA256;
      var answers = new TimeStampResponseGenerator(tokens(), Set.of(allowed.getId()));
      return answers
          .generate(request, BigInteger.valueOf(number), Date.from(clock.instant()))
          .getEncoded();
    } catch (TSPException | OperatorCreationException broken) {
      throw new IOException(broken);
    }
  }

  private TimeStampTokenGenerator tokens() throws OperatorCreationException, TSPException {
    var digests = new JcaDigestCalculatorProviderBuilder().build();
    var tokens =
        new TimeStampTokenGenerator(
            new SignerInfoGeneratorBuilder(digests)
                .build(
                    new JcaContentSignerBuilder("SHA256withRSA").build(pair.getPrivate()),
                    certificate),
            digests.get(new AlgorithmIdentifier(NISTObjectIdentifiers.id_sha256)),
            POLICY);
    tokens.addCertificates(new CollectionStore<>(List.of(certificate)));
    return tokens;
  }

  private static KeyPair pair() throws GeneralSecurityException {
    var generator = KeyPairGenerator.getInstance("RSA");
    generator.initialize(2048);
    return generator.generateKeyPair();
  }

  private static X509CertificateHolder certificate(KeyPair pair, Clock clock)
      throws OperatorCreationException, IOException {
    var name = new X500Name("CN=" + NAME + ", C=RS");
    var now = clock.instant();
    return new JcaX509v3CertificateBuilder(
            name,
            BigInteger.TWO,
            Date.from(now.minus(YEAR)),
            Date.from(now.plus(YEAR)),
            name,
            pair.getPublic())
        .addExtension(
            Extension.extendedKeyUsage, true, new ExtendedKeyUsage(KeyPurposeId.id_kp_timeStamping))
        .build(new JcaContentSignerBuilder("SHA256withRSA").build(pair.getPrivate()));
  }
}
