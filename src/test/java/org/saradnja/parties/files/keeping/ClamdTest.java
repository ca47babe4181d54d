package org.saradnja.parties.files.keeping;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.saradnja.base.kernel.Digest;
import org.saradnja.parties.files.StoredFile.Scan;
import org.saradnja.testing.Documents;

/** Against a real clamd with one signature of our own; Debian brings none. */
class ClamdTest {

  private static final Path CLAMD = Path.of("/usr/sbin/clamd");
  private static final byte[] BAD = "Ово је само вежба, али потпис га зна.".getBytes(UTF_8);

  @TempDir private static Path home;

  private static Process daemon;
  private static int port;

  @BeforeAll
  static void start() throws IOException, InterruptedException {
    assumeTrue(Files.isExecutable(CLAMD), "clamd is not installed; ./saradnja test installs it");
    port = freePort();
    Files.writeString(
        home.resolve("vezba.hsb"),
        "%s:%d:Vezba.Potpis%n".formatted(Digest.of(BAD).hex(), BAD.length));
    var settings = home.resolve("clamd.conf");
    Files.writeString(
        settings,
        """
        DatabaseDirectory %s
        TCPSocket %d
        TCPAddr 127.0.0.1
        StreamMaxLength 2M
        Foreground yes
        """
            .formatted(home, port));
    daemon =
        new ProcessBuilder(CLAMD.toString(), "--config-file=" + settings)
            .redirectErrorStream(true)
            .redirectOutput(home.resolve("clamd.log").toFile())
            .start();
    awaitAnswer();
  }

  @AfterAll
  static void stop() {
    if (daemon != null) {
      daemon.destroy();
    }
  }

  @Test
  void whatASignatureKnowsIsInfected() {
    assertThat(scanner().scan(BAD)).isEqualTo(Scan.INFECTED);
  }

  @Test
  void aSoundDocumentIsClean() {
    assertThat(scanner().scan(Documents.pdf("Статут"))).isEqualTo(Scan.CLEAN);
  }

  @Test
  void aContentTheScannerDoesNotTakeWaits() {
    assertThat(scanner().scan(new byte[3 << 20])).isEqualTo(Scan.WAITING);
  }

  @Test
  void withoutAScannerAtTheAddressAFileWaits() throws IOException {
    assertThat(new Clamd("127.0.0.1:" + freePort()).scan(BAD)).isEqualTo(Scan.WAITING);
  }

  private static Clamd scanner() {
    return new Clamd("127.0.0.1:" + port);
  }

  /** clamd opens its port when its signatures are read; there is nothing else to wait for. */
  private static void awaitAnswer() throws InterruptedException {
    for (int tries = 0; tries < 150; tries++) {
      if (scanner().scan(new byte[] {1}) == Scan.CLEAN) {
        return;
      }
      Thread.sleep(Duration.ofMillis(200));
    }
    throw new IllegalStateException("clamd did not start");
  }

  private static int freePort() throws IOException {
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }
}
