import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;
import java.util.concurrent.ConcurrentHashMap;

/**
 * HTTP/1.1 over one socket that is kept, with the cookies of a browser. It does no more than it
 * must: what measures takes its processor time from the same machine as what is measured.
 */
final class Connection implements AutoCloseable {

  /** The Set-Cookie headers have been taken; names of headers are in small letters. */
  record Answer(int status, Map<String, String> headers, String body) {}

  private final URI site;
  private final Map<String, String> cookies;
  private Socket socket;
  private InputStream in;

  Connection(URI site, Map<String, String> cookies) {
    this.site = site;
    this.cookies = cookies;
  }

  static Map<String, String> noCookies() {
    return new ConcurrentHashMap<>();
  }

  Answer get(String path) throws IOException {
    return exchange("GET", path, "", new byte[0]);
  }

  Answer post(String path, String type, byte[] body) throws IOException {
    return exchange("POST", path, "Content-Type: " + type + "\r\n", body);
  }

  private Answer exchange(String method, String path, String headers, byte[] body)
      throws IOException {
    var request = new ByteArrayOutputStream(body.length + 512);
    request.writeBytes(
        (method + " " + path + " HTTP/1.1\r\nHost: " + site.getAuthority() + "\r\n" + headers
                + (method.equals("POST") ? "Content-Length: " + body.length + "\r\n" : "")
                + cookies() + "\r\n")
            .getBytes(StandardCharsets.ISO_8859_1));
    request.writeBytes(body);
    boolean kept = socket != null;
    try {
      return send(request);
    } catch (EOFException | SocketException closedMeanwhile) {
      if (!kept) {
        throw closedMeanwhile;
      }
      close();
      return send(request);
    }
  }

  private Answer send(ByteArrayOutputStream request) throws IOException {
    if (socket == null) {
      socket = new Socket(site.getHost(), site.getPort());
      socket.setTcpNoDelay(true);
      in = new BufferedInputStream(socket.getInputStream(), 1 << 16);
    }
    request.writeTo(socket.getOutputStream());
    int status = Integer.parseInt(line().split(" ")[1]);
    var headers = headers();
    var body = headers.containsKey("transfer-encoding")
        ? chunks()
        : in.readNBytes(Integer.parseInt(headers.getOrDefault("content-length", "0")));
    if (headers.getOrDefault("connection", "").equals("close")) {
      close();
    }
    return new Answer(status, headers, new String(body, StandardCharsets.UTF_8));
  }

  private Map<String, String> headers() throws IOException {
    var headers = new HashMap<String, String>();
    for (var line = line(); !line.isEmpty(); line = line()) {
      int colon = line.indexOf(':');
      var name = line.substring(0, colon).toLowerCase(Locale.ROOT);
      var value = line.substring(colon + 1).strip();
      if (name.equals("set-cookie")) {
        keep(value.split(";")[0], value.contains("Max-Age=0"));
      } else {
        headers.put(name, value);
      }
    }
    return headers;
  }

  private void keep(String cookie, boolean ended) {
    int equals = cookie.indexOf('=');
    if (ended) {
      cookies.remove(cookie.substring(0, equals));
    } else {
      cookies.put(cookie.substring(0, equals), cookie.substring(equals + 1));
    }
  }

  private String cookies() {
    if (cookies.isEmpty()) {
      return "";
    }
    var all = new StringJoiner("; ", "Cookie: ", "\r\n");
    cookies.forEach((name, value) -> all.add(name + "=" + value));
    return all.toString();
  }

  private byte[] chunks() throws IOException {
    var body = new ByteArrayOutputStream();
    for (int size = size(); size > 0; size = size()) {
      body.writeBytes(in.readNBytes(size));
      line();
    }
    line();
    return body.toByteArray();
  }

  private int size() throws IOException {
    return Integer.parseInt(line(), 16);
  }

  private String line() throws IOException {
    var line = new StringBuilder();
    for (int one = in.read(); one != '\n'; one = in.read()) {
      if (one < 0) {
        throw new EOFException("The server closed the connection");
      }
      if (one != '\r') {
        line.append((char) one);
      }
    }
    return line.toString();
  }

  @Override
  public void close() throws IOException {
    if (socket != null) {
      socket.close();
      socket = null;
    }
  }
}
