import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;

/** One browser: a connection, its cookies, and the token of its forms. */
final class Browser implements AutoCloseable {

  private static final String BOUNDARY = "saradnja-bench";

  /** Answered when a request waited too long for the database; people then press again. */
  static final AtomicLong TURNED_AWAY = new AtomicLong();

  private static final String FORM = "application/x-www-form-urlencoded";
  private static final int BUSY = 503;
  private static final Duration PAUSE = Duration.ofMillis(500);

  private final String site;
  private final Map<String, String> cookies;
  private final Connection connection;
  private String token = "";

  Browser(String site) {
    this(site, Connection.noCookies());
  }

  private Browser(String site, Map<String, String> cookies) {
    this.site = site;
    this.cookies = cookies;
    this.connection = new Connection(URI.create(site), cookies);
  }

  /** Another connection of the same session. */
  Browser twin() {
    var twin = new Browser(site, cookies);
    twin.token = token;
    return twin;
  }

  void signIn(String account) throws IOException, InterruptedException {
    var form =
        form("/nalog/prijava", "/nalog/prijava")
            .with("email", account + "@vezbaonica.example")
            .with("password", "vezba-2026");
    post("/nalog/prijava", form);
    token = form("/nalog/lozinka", "/nalog/lozinka").get("_csrf");
  }

  Form form(String path, String action) throws IOException, InterruptedException {
    return Form.in(get(path), action);
  }

  String get(String path) throws IOException, InterruptedException {
    return expect(200, path, () -> connection.get(path)).body();
  }

  /** Sends a form that must be taken, and answers where it leads. */
  String post(String path, Form form) throws IOException, InterruptedException {
    return sent(path, FORM, encoded(form));
  }

  /** Sends fields that a script sends, and answers what the server tells it. */
  String tell(String path, Form form) throws IOException, InterruptedException {
    var body = encoded(form);
    return expect(200, path, () -> connection.post(path, FORM, body)).body();
  }

  private byte[] encoded(Form form) {
    return form.withUnlessGiven("_csrf", token).encoded().getBytes(StandardCharsets.UTF_8);
  }

  void upload(String path, byte[] pdf) throws IOException, InterruptedException {
    var head =
        ("--%1$s\r\nContent-Disposition: form-data; name=\"_csrf\"\r\n\r\n%2$s\r\n--%1$s\r\n"
                + "Content-Disposition: form-data; name=\"file\"; filename=\"prilog.pdf\"\r\n"
                + "Content-Type: application/pdf\r\n\r\n")
            .formatted(BOUNDARY, token);
    var body = new ByteArrayOutputStream(pdf.length + 512);
    body.writeBytes(head.getBytes(StandardCharsets.UTF_8));
    body.writeBytes(pdf);
    body.writeBytes(("\r\n--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
    sent(path, "multipart/form-data; boundary=" + BOUNDARY, body.toByteArray());
  }

  private String sent(String path, String type, byte[] body)
      throws IOException, InterruptedException {
    var headers = expect(303, path, () -> connection.post(path, type, body)).headers();
    return headers.get("location");
  }

  private interface Exchange {
    Connection.Answer answer() throws IOException;
  }

  private Connection.Answer expect(int status, String path, Exchange exchange)
      throws IOException, InterruptedException {
    var answer = exchange.answer();
    while (answer.status() == BUSY) {
      TURNED_AWAY.incrementAndGet();
      Thread.sleep(PAUSE);
      answer = exchange.answer();
    }
    if (answer.status() != status) {
      throw new IllegalStateException(
          site + path + " answered " + answer.status() + "\n" + answer.body());
    }
    return answer;
  }

  @Override
  public void close() throws IOException {
    connection.close();
  }
}
