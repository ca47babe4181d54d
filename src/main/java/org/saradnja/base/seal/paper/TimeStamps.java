package org.saradnja.base.seal.paper;

import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.model.DSSException;
import eu.europa.esig.dss.model.TimestampBinary;
import eu.europa.esig.dss.spi.x509.tsp.TSPSource;
import java.io.IOException;
import java.math.BigInteger;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.security.SecureRandom;
import java.time.Duration;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampRequestGenerator;
import org.bouncycastle.tsp.TimeStampResponse;

/**
 * Time stamps of an authority (RFC 3161 over HTTP). Only the digest of a seal leaves the
 * installation. An answer counts when it is about that digest and carries the number that was asked
 * with.
 */
final class TimeStamps implements TSPSource {

  private static final long serialVersionUID = 1;
  private static final Duration PATIENCE = Duration.ofSeconds(5);
  private static final int NONCE_BITS = 64;
  private static final int OK = 200;
  private static final SecureRandom RANDOM = new SecureRandom();

  private final URI authority;

  TimeStamps(URI authority) {
    this.authority = authority;
  }

  @Override
  public TimestampBinary getTimeStampResponse(DigestAlgorithm algorithm, byte[] digest) {
    try {
      var asked = request(algorithm, digest);
      var answer = new TimeStampResponse(ask(asked.getEncoded()));
      answer.validate(asked);
      var token = answer.getTimeStampToken();
      if (token == null) {
        throw new DSSException("No time stamp was given: " + answer.getStatusString());
      }
      return new TimestampBinary(token.getEncoded());
    } catch (IOException | TSPException refused) {
      throw new DSSException("No time stamp from " + authority, refused);
    }
  }

  private static TimeStampRequest request(DigestAlgorithm algorithm, byte[] digest)
      throws IOException {
    var generator = new TimeStampRequestGenerator();
    generator.setCertReq(true);
    return generator.generate(
        new ASN1ObjectIdentifier(algorithm.getOid()), digest, new BigInteger(NONCE_BITS, RANDOM));
  }

  private byte[] ask(byte[] request) throws IOException {
    try (var client = HttpClient.newBuilder().connectTimeout(PATIENCE).build()) {
      HttpResponse<byte[]> answer =
          client.send(
              HttpRequest.newBuilder(authority)
                  .timeout(PATIENCE)
                  .header("Content-Type", "application/timestamp-query")
                  .POST(BodyPublishers.ofByteArray(request))
                  .build(),
              BodyHandlers.ofByteArray());
      if (answer.statusCode() != OK) {
        throw new IOException("Answered " + answer.statusCode());
      }
      return answer.body();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IOException("Stopped while a time stamp was awaited", stopped);
    }
  }
}
