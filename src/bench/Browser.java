import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;

/** One browser: a connection, its cookies, and the token of its forms. */
final class Browser implements AutoCloseable {

  private static final String BOUNDARY = "saradnja-bench";

  /** Answered when a request waited too long for the database; people then press again. */
  static final AtomicLong TURNED_AWAY = new AtomicLong();

  private static final int BUSY = 503;
  private static final Duration PAUSE = Duration.ofMillis(500);

  private final String site;
  private final CookieManager cookies;
  private final HttpClient http;
  private String token = "";

  Browser(String site) {
    this(site, new CookieManager());
  }

  private Browser(String site, CookieManager cookies) {
    this.site = site;
    this.cookies = cookies;
    this.http =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(cookies)
            .build();
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
    return expect(HttpRequest.newBuilder(URI.create(site + path)).build(), 200).body();
  }

  /** Sends a form that must be taken, and answers where it leads. */
  String post(String path, Form form) throws IOException, InterruptedException {
    form.withUnlessGiven("_csrf", token);
    return sent(path, "application/x-www-form-urlencoded", BodyPublishers.ofString(form.encoded()));
  }

  /** Sends fields that a script sends, and answers what the server tells it. */
  String tell(String path, Form form) throws IOException, InterruptedException {
    form.withUnlessGiven("_csrf", token);
    var request =
        HttpRequest.newBuilder(URI.create(site + path))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(form.encoded()))
            .build();
    return expect(request, 200).body();
  }

  void upload(String path, byte[] pdf) throws IOException, InterruptedException {
    var head =
        ("--%1$s\r\nContent-Disposition: form-data; name=\"_csrf\"\r\n\r\n%2$s\r\n--%1$s\r\n"
                + "Content-Disposition: form-data; name=\"file\"; filename=\"prilog.pdf\"\r\n"
                + "Content-Type: application/pdf\r\n\r\n")
            .formatted(BOUNDARY, token);
    sent(
        path,
        "multipart/form-data; boundary=" + BOUNDARY,
        BodyPublishers.concat(
            BodyPublishers.ofString(head),
            BodyPublishers.ofByteArray(pdf),
            BodyPublishers.ofString("\r\n--" + BOUNDARY + "--\r\n")));
  }

  private String sent(String path, String type, BodyPublisher body)
      throws IOException, InterruptedException {
    var request =
        HttpRequest.newBuilder(URI.create(site + path))
            .header("Content-Type", type)
            .POST(body)
            .build();
    return expect(request, 303).headers().firstValue("Location").orElseThrow();
  }

  private HttpResponse<String> expect(HttpRequest request, int status)
      throws IOException, InterruptedException {
    var answer = http.send(request, BodyHandlers.ofString());
    while (answer.statusCode() == BUSY) {
      TURNED_AWAY.incrementAndGet();
      Thread.sleep(PAUSE);
      answer = http.send(request, BodyHandlers.ofString());
    }
    if (answer.statusCode() != status) {
      throw new IllegalStateException(
          request.uri() + " answered " + answer.statusCode() + "\n" + answer.body());
    }
    return answer;
  }

  @Override
  public void close() {
    http.close();
  }
}
