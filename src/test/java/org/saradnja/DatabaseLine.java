package org.saradnja;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * The line between a node and its PostgreSQL. It is cut where a test says, in the middle of what a
 * request does; as long as it is not mended, nobody is let through, as if the server were gone.
 */
final class DatabaseLine implements AutoCloseable {

  private static final Pattern ADDRESS = Pattern.compile("//127\\.0\\.0\\.1:(\\d+)/");
  private static final int LINES_WAITING = 50;
  private static final int AT_ONCE = 64 * 1024;

  private final ServerSocket entrance;
  private final String address;
  private final int server;
  private final Set<Socket> open = ConcurrentHashMap.newKeySet();
  private volatile boolean whole = true;
  private volatile Where where = Where.NOWHERE;

  /**
   * @param words of statements that one connection sends one after another; at the last of them the
   *     line is cut
   * @param passedOn whether the server still hears the last one, and only its answer is lost
   */
  record Where(List<String> words, boolean passedOn) {
    static final Where NOWHERE = new Where(List.of(), false);
  }

  private DatabaseLine(ServerSocket entrance, String address) {
    this.entrance = entrance;
    this.address = address;
    var port = ADDRESS.matcher(address).results().findFirst().orElseThrow().group(1);
    this.server = Integer.parseInt(port);
  }

  static DatabaseLine to(String address) throws IOException {
    var entrance = new ServerSocket(0, LINES_WAITING, InetAddress.getLoopbackAddress());
    var line = new DatabaseLine(entrance, address);
    Thread.ofVirtual().start(line::connect);
    return line;
  }

  /** How a node opens the database; statements always travel with their words. */
  String address() {
    return address.replace(":" + server + "/", ":" + entrance.getLocalPort() + "/")
        + "?prepareThreshold=0";
  }

  void cutAt(Where next) {
    where = next;
  }

  boolean isWhole() {
    return whole;
  }

  void mend() {
    where = Where.NOWHERE;
    whole = true;
  }

  private void cut() {
    whole = false;
    open.forEach(DatabaseLine::end);
    open.clear();
  }

  private void connect() {
    while (!entrance.isClosed()) {
      try {
        var node = entrance.accept();
        if (whole) {
          var behind = new Socket(InetAddress.getLoopbackAddress(), server);
          open.add(node);
          open.add(behind);
          var carried = new Carried(node, behind);
          Thread.ofVirtual().start(carried::there);
          Thread.ofVirtual().start(carried::back);
        } else {
          end(node);
        }
      } catch (IOException away) {
        open.removeIf(Socket::isClosed);
      }
    }
  }

  private static void end(Socket socket) {
    try {
      socket.close();
    } catch (IOException closed) {
      // Whatever it was, nobody talks over it any more.
      return;
    }
  }

  @Override
  public void close() throws IOException {
    entrance.close();
    cut();
  }

  /** One connection of the pool. */
  private final class Carried {

    private final Socket node;
    private final Socket behind;
    private volatile boolean deaf;
    private Where awaited = Where.NOWHERE;
    private ArrayDeque<String> ahead = new ArrayDeque<>();

    Carried(Socket node, Socket behind) {
      this.node = node;
      this.behind = behind;
    }

    void there() {
      var bytes = new byte[AT_ONCE];
      try {
        for (int read = read(node, bytes); read >= 0; read = read(node, bytes)) {
          boolean last = isTheLast(new String(bytes, 0, read, ISO_8859_1));
          if (last && !awaited.passedOn()) {
            cut();
            return;
          }
          deaf = last;
          behind.getOutputStream().write(bytes, 0, read);
        }
      } catch (IOException gone) {
        end(node);
      } finally {
        end(behind);
      }
    }

    void back() {
      var bytes = new byte[AT_ONCE];
      try {
        for (int read = read(behind, bytes); read >= 0; read = read(behind, bytes)) {
          if (deaf) {
            cut();
            return;
          }
          node.getOutputStream().write(bytes, 0, read);
        }
      } catch (IOException gone) {
        end(behind);
      } finally {
        end(node);
      }
    }

    private boolean isTheLast(String sent) {
      if (awaited != where) {
        awaited = where;
        ahead = new ArrayDeque<>(awaited.words());
      }
      boolean awaits = !ahead.isEmpty();
      while (!ahead.isEmpty() && sent.contains(ahead.getFirst())) {
        ahead.removeFirst();
      }
      return awaits && ahead.isEmpty();
    }

    private static int read(Socket from, byte[] bytes) throws IOException {
      return from.getInputStream().read(bytes);
    }
  }
}
