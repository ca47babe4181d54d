package org.saradnja.parties.files.keeping;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.time.Duration;
import org.saradnja.parties.files.StoredFile.Scan;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Asks a ClamAV daemon through its {@code INSTREAM} command; the content never touches its disk.
 */
final class Clamd implements Scanner {

  private static final Logger log = LoggerFactory.getLogger(Clamd.class);
  private static final Duration CONNECTING = Duration.ofSeconds(2);
  private static final Duration ANSWERING = Duration.ofSeconds(30);
  private static final int CHUNK = 1 << 16;

  private final InetSocketAddress address;

  /**
   * @param address {@code host:port}
   */
  Clamd(String address) {
    int colon = address.lastIndexOf(':');
    this.address =
        InetSocketAddress.createUnresolved(
            address.substring(0, colon), Integer.parseInt(address.substring(colon + 1)));
  }

  @Override
  public Scan scan(byte[] content) {
    try {
      var answer = ask(content);
      if (answer.endsWith(" FOUND")) {
        return Scan.INFECTED;
      }
      if (answer.endsWith(": OK")) {
        return Scan.CLEAN;
      }
      log.warn("scanner gave no verdict, the file waits answer={}", answer);
    } catch (IOException unreachable) {
      log.warn("scanner not reachable, the file waits reason={}", unreachable.getMessage());
    }
    return Scan.WAITING;
  }

  private String ask(byte[] content) throws IOException {
    try (var socket = new Socket()) {
      socket.setSoTimeout((int) ANSWERING.toMillis());
      socket.connect(
          new InetSocketAddress(address.getHostString(), address.getPort()),
          (int) CONNECTING.toMillis());
      var out = new DataOutputStream(socket.getOutputStream());
      out.write("zINSTREAM\0".getBytes(US_ASCII));
      for (int at = 0; at < content.length; at += CHUNK) {
        int length = Math.min(CHUNK, content.length - at);
        out.writeInt(length);
        out.write(content, at, length);
      }
      out.writeInt(0);
      out.flush();
      return new String(socket.getInputStream().readAllBytes(), US_ASCII).replace("\0", "").strip();
    }
  }
}
