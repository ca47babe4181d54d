import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Benchmark: sends applications, each with a PDF of 100 KB uploaded just before, over 64 connections.
 * Everything goes through the pages that people use; drafts are prepared before the clock starts.
 *
 * <p>Arguments: address, process id of the server, its data folder.
 */
final class Sending {

  private static final int CONNECTIONS = 64;
  private static final int PDF_BYTES = 100 * 1024;
  private static final int APPLICATIONS =
      Integer.parseInt(System.getenv().getOrDefault("BENCH_APPLICATIONS", "1280"));
  private static final double TICKS_PER_SECOND = 100;

  private final String site;
  private final String server;
  private final String data;

  private Sending(String site, String server, String data) {
    this.site = site;
    this.server = server;
    this.data = data;
  }

  public static void main(String[] arguments) throws Exception {
    new Sending(arguments[0], arguments[1], arguments[2]).run();
  }

  private void run() throws Exception {
    var code = publishCall();
    var drafts = new ConcurrentLinkedQueue<String>();
    var clients = new ArrayList<Client>();
    for (int i = 0; i < CONNECTIONS; i++) {
      clients.add(new Client(site));
    }
    inParallel(clients, client -> client.signIn("udruzenje"));
    var prepared = System.nanoTime();
    inParallel(
        clients,
        client -> {
          for (int i = 0; i < APPLICATIONS / CONNECTIONS; i++) {
            drafts.add(client.draft(code));
          }
        });
    System.out.printf(
        "prepared %d drafts in %.1f s%n", drafts.size(), (System.nanoTime() - prepared) / 1e9);
    measure("sending with a 100 KB PDF, 64 connections", clients, drafts);
  }

  private void measure(String name, List<Client> clients, Queue<String> drafts) throws Exception {
    var latencies = new ConcurrentLinkedQueue<long[]>();
    int operations = drafts.size();
    long ticks = ticks();
    long began = System.nanoTime();
    inParallel(
        clients,
        client -> {
          var pdf = pdf(client.hashCode());
          for (var draft = drafts.poll(); draft != null; draft = drafts.poll()) {
            long start = System.nanoTime();
            client.attach(draft, pdf);
            long attached = System.nanoTime();
            client.send(draft);
            long sent = System.nanoTime();
            latencies.add(new long[] {sent - start, sent - attached});
          }
        });
    double seconds = (System.nanoTime() - began) / 1e9;
    System.out.printf(
        "%s: %.0f operations/s (an operation is the upload and the sending), %.2f ms CPU per"
            + " operation (server and database), upload and sending p50 %.0f ms p99 %.0f ms, the"
            + " sending alone p50 %.0f ms p99 %.0f ms%n",
        name,
        operations / seconds,
        (ticks() - ticks) * 1000 / TICKS_PER_SECOND / operations,
        percentile(latencies, 0, 50),
        percentile(latencies, 0, 99),
        percentile(latencies, 1, 50),
        percentile(latencies, 1, 99));
  }

  /** A call that takes any number of applications of one applicant. */
  private String publishCall() throws Exception {
    var officer = new Client(site);
    officer.signIn("sluzbenik");
    var draft = officer.post("/rad/konkursi", officer.form("/rad/konkursi", "/rad/konkursi"));
    var path = draft.headers().firstValue("Location").orElseThrow();
    var form = officer.form(path, path);
    form.put("title", "Мерење слања пријава");
    form.put("total", "90.000.000");
    form.put("minimum", "1.000");
    form.put("maximum", "1.000.000");
    form.put("ownShare", "0");
    form.put("applicationsEach", "100000");
    form.putIfAbsent("areas", "SOC");
    form.put("description", "Конкурс за мерење; нико га не спроводи.");
    form.put("do", "save");
    expect(officer.post(path, form), 303);
    var publishing = path + "/objava";
    expect(officer.post(publishing, officer.form(publishing, publishing)), 303);
    return path.substring(path.lastIndexOf('/') + 1);
  }

  private long ticks() throws IOException {
    long total = ticksOf(Path.of("/proc", server, "stat"));
    try (var processes = Files.newDirectoryStream(Path.of("/proc"), "[0-9]*")) {
      for (var process : processes) {
        try {
          if (Files.readSymbolicLink(process.resolve("cwd")).startsWith(data)) {
            total += ticksOf(process.resolve("stat"));
          }
        } catch (IOException gone) {
          // A process that ended meanwhile used its time before the measurement.
        }
      }
    }
    return total;
  }

  private static long ticksOf(Path stat) throws IOException {
    var fields = Files.readString(stat).replaceFirst("^.*\\) ", "").split(" ");
    return Long.parseLong(fields[11]) + Long.parseLong(fields[12]);
  }

  private static double percentile(Queue<long[]> latencies, int which, int percent) {
    long[] sorted = latencies.stream().mapToLong(pair -> pair[which]).sorted().toArray();
    return sorted[Math.min(sorted.length - 1, sorted.length * percent / 100)] / 1e6;
  }

  /** A small valid PDF with a stream of noise, so that nothing compresses it away. */
  private static byte[] pdf(int seed) {
    var noise = new byte[PDF_BYTES - 400];
    new Random(seed).nextBytes(noise);
    var head =
        "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
            + "2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
            + "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>endobj\n4 0 obj<</Length "
            + noise.length
            + ">>stream\n";
    var tail = "\nendstream endobj\ntrailer<</Root 1 0 R/Size 5>>\n%%EOF\n";
    var headBytes = head.getBytes(StandardCharsets.ISO_8859_1);
    var tailBytes = tail.getBytes(StandardCharsets.ISO_8859_1);
    var pdf = Arrays.copyOf(headBytes, headBytes.length + noise.length + tailBytes.length);
    System.arraycopy(noise, 0, pdf, headBytes.length, noise.length);
    System.arraycopy(tailBytes, 0, pdf, headBytes.length + noise.length, tailBytes.length);
    return pdf;
  }

  private interface Work {
    void with(Client client) throws Exception;
  }

  private static void inParallel(List<Client> clients, Work work) throws Exception {
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var running = new ArrayList<Future<?>>();
      for (var client : clients) {
        Callable<Boolean> task =
            () -> {
              work.with(client);
              return true;
            };
        running.add(threads.submit(task));
      }
      for (var one : running) {
        one.get();
      }
    }
  }

  private static void expect(HttpResponse<String> answer, int status) {
    if (answer.statusCode() != status) {
      throw new IllegalStateException(
          answer.request().uri() + " answered " + answer.statusCode() + "\n" + answer.body());
    }
  }

  /** One browser: a connection, its cookies, and the forms it has seen. */
  private static final class Client {

    private static final Pattern INPUT =
        Pattern.compile("<(?:input|textarea|select|button)\\b[^>]*\\bname=\"([^\"]+)\"[^>]*>");
    private static final Pattern VALUE = Pattern.compile("\\bvalue=\"([^\"]*)\"");

    private final String site;
    private final HttpClient http =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(new CookieManager())
            .build();
    private String token = "";

    Client(String site) {
      this.site = site;
    }

    void signIn(String account) throws Exception {
      var form = form("/nalog/prijava", "/nalog/prijava");
      form.put("email", account + "@vezbaonica.example");
      form.put("password", "vezba-2026");
      expect(post("/nalog/prijava", form), 303);
      token = form("/rad", "/nalog/odjava").get("_csrf");
    }

    String draft(String code) throws Exception {
      var opened = post("/rad/prijave", Map.of("konkurs", code, "_csrf", token));
      var path = opened.headers().firstValue("Location").orElseThrow();
      var programme = form(path + "/program", path + "/program");
      programme.replaceAll((name, value) -> value.isEmpty() ? "Мерење, без стварног садржаја." : value);
      programme.putAll(
          Map.of("area", "SOC", "from", "1.6.2027.", "until", "30.11.2027.", "users", "100"));
      expect(post(path + "/program", programme), 303);
      var budget = form(path + "/budzet", path + "/budzet");
      budget.putAll(
          Map.of(
              "r1-kind", "SERVICES", "r1-description", "Мерење", "r1-quantity", "1",
              "r1-price", "100.000", "r1-unit", "100.000", "r1-own", "0", "r1-other", "0",
              "explanation", "Један ред је довољан за мерење, па је ово образложење кратко."));
      expect(post(path + "/budzet", budget), 303);
      var statements = form(path + "/izjave", path + "/izjave");
      expect(post(path + "/izjave", statements), 303);
      return path;
    }

    void attach(String path, byte[] pdf) throws Exception {
      var boundary = "saradnja-bench";
      var head =
          "--" + boundary + "\r\nContent-Disposition: form-data; name=\"_csrf\"\r\n\r\n" + token
              + "\r\n--" + boundary
              + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"prilog.pdf\"\r\n"
              + "Content-Type: application/pdf\r\n\r\n";
      var request =
          HttpRequest.newBuilder(URI.create(site + path + "/prilozi/other"))
              .header("Content-Type", "multipart/form-data; boundary=" + boundary)
              .POST(
                  BodyPublishers.concat(
                      BodyPublishers.ofString(head),
                      BodyPublishers.ofByteArray(pdf),
                      BodyPublishers.ofString("\r\n--" + boundary + "--\r\n")))
              .build();
      expect(http.send(request, BodyHandlers.ofString()), 303);
    }

    void send(String path) throws Exception {
      expect(post(path + "/slanje", Map.of("_csrf", token)), 303);
    }

    /** The fields of the form with the action, as a browser would send them. */
    Map<String, String> form(String path, String action) throws Exception {
      var page = http.send(HttpRequest.newBuilder(URI.create(site + path)).build(), BodyHandlers.ofString());
      expect(page, 200);
      var html = page.body();
      int start = html.indexOf("action=\"" + action + "\"");
      if (start < 0) {
        throw new IllegalStateException("No form to " + action + " on " + path);
      }
      var fields = new LinkedHashMap<String, String>();
      Matcher input = INPUT.matcher(html.substring(start, html.indexOf("</form>", start)));
      while (input.find()) {
        var tag = input.group();
        if (tag.startsWith("<button")) {
          continue;
        }
        var value = VALUE.matcher(tag);
        fields.putIfAbsent(input.group(1), value.find() ? unescaped(value.group(1)) : "");
      }
      return fields;
    }

    HttpResponse<String> post(String path, Map<String, String> fields) throws Exception {
      var body = new StringBuilder();
      fields.forEach(
          (name, value) ->
              body.append(body.isEmpty() ? "" : "&")
                  .append(URLEncoder.encode(name, StandardCharsets.UTF_8))
                  .append('=')
                  .append(URLEncoder.encode(value, StandardCharsets.UTF_8)));
      var request =
          HttpRequest.newBuilder(URI.create(site + path))
              .header("Content-Type", "application/x-www-form-urlencoded")
              .POST(BodyPublishers.ofString(body.toString()))
              .build();
      return http.send(request, BodyHandlers.ofString());
    }

    private static String unescaped(String value) {
      return value.replace("&#34;", "\"").replace("&#39;", "'").replace("&lt;", "<").replace("&amp;", "&");
    }
  }
}
