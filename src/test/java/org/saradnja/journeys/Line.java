package org.saradnja.journeys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The line between a browser and a server on this machine, which can be cut and mended. Unlike the
 * offline switch of a browser it is cut for everything the browser runs.
 */
final class Line implements AutoCloseable {

  private static final int LINES_WAITING = 50;

  private final ServerSocket entrance;
  private final int server;
  private final Set<Socket> open = ConcurrentHashMap.newKeySet();
  private volatile boolean whole = true;

  private Line(ServerSocket entrance, int server) {
    this.entrance = entrance;
    this.server = server;
  }

  static Line to(int server) throws IOException {
    var entrance = new ServerSocket(0, LINES_WAITING, InetAddress.getLoopbackAddress());
    var line = new Line(entrance, server);
    Thread.ofVirtual().start(line::connect);
    return line;
  }

  String at(String path) {
    return "http://localhost:" + entrance.getLocalPort() + path;
  }

  void cut() {
    whole = false;
    open.forEach(Line::end);
    open.clear();
  }

  void mend() {
    whole = true;
  }

  private void connect() {
    while (!entrance.isClosed()) {
      try {
        var browser = entrance.accept();
        if (whole) {
          var behind = new Socket(InetAddress.getLoopbackAddress(), server);
          open.add(browser);
          open.add(behind);
          Thread.ofVirtual().start(() -> carry(browser, behind));
          Thread.ofVirtual().start(() -> carry(behind, browser));
        } else {
          end(browser);
        }
      } catch (IOException away) {
        open.removeIf(Socket::isClosed);
      }
    }
  }

  private static void carry(Socket from, Socket to) {
    try {
      from.getInputStream().transferTo(to.getOutputStream());
    } catch (IOException cut) {
      // One end of a cut line.
      end(from);
    } finally {
      end(to);
    }
  }

  private static void end(Socket socket) {
    try {
      socket.close();
    } catch (IOException closed) {
      throw new UncheckedIOException(closed);
    }
  }

  @Override
  public void close() throws IOException {
    entrance.close();
    cut();
  }
}
