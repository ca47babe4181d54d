import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.regex.Pattern;

/**
 * Benchmark: 64 people send applications, each with a PDF of 100 KB. Everything goes through the
 * pages that people use: the file is uploaded, the review is opened, and what it shows is sent; the
 * three are measured one after another, each over all connections. What was typed before is
 * prepared before the clock starts, and the first round only warms up.
 *
 * <p>Arguments: address, process id of the server, its data folder.
 */
final class Sending {

  private static final int CONNECTIONS = 64;
  private static final int PDF_BYTES = 100 * 1024;
  private static final int ROUNDS = number("BENCH_ROUNDS", 9);
  private static final int APPLICATIONS_OF_A_ROUND = number("BENCH_APPLICATIONS", 640);

  /** What a call may allow, and how many calls a round is spread over for that. */
  private static final int MOST_OF_AN_APPLICANT = 100;

  private static final int CALLS_OF_A_ROUND = 4;

  private static final Pattern ROW_OF_PLAN = Pattern.compile("<option value=\"([0-9a-f-]+)\"");
  private static final List<String> ACCOUNTS = List.of("udruzenje", "udruzenje2");
  private static final List<String> QUESTIONS =
      List.of(
          "summary", "problem", "goals", "targetGroup", "activities", "results", "place",
          "sustainability");
  private static final List<String> STATEMENTS =
      List.of("NOT_FUNDED_ELSEWHERE", "NO_CONFLICT", "ACCURATE", "ACCEPTS_OBLIGATIONS");

  private final String site;
  private final Processes processes;

  private Sending(String site, Processes processes) {
    this.site = site;
    this.processes = processes;
  }

  public static void main(String[] arguments) throws Exception {
    new Sending(arguments[0], new Processes(arguments[1], Path.of(arguments[2]))).run();
  }

  private void run() throws IOException, InterruptedException, ExecutionException {
    var browsers = browsers();
    // Few at first: 64 at once on cold code would only queue for connections to the database.
    send("warming up, ", drafts(publishCalls(), browsers.subList(0, ACCOUNTS.size())));
    for (int round = 1; round <= ROUNDS; round++) {
      send("", drafts(publishCalls(), browsers));
    }
  }

  private void send(String prefix, Map<Browser, List<String>> drafts)
      throws IOException, InterruptedException, ExecutionException {
    Phase.run(drafts, Sending::fill);
    var connections = ", " + drafts.size() + " connections";
    new Phase(prefix + "upload of a 100 KB PDF" + connections, processes)
        .measure(drafts, Sending::attach);
    var reviewed = new LinkedHashMap<Browser, List<Reviewed>>();
    drafts.forEach((browser, _) -> reviewed.put(browser, new ArrayList<>()));
    new Phase(prefix + "review before sending" + connections, processes)
        .measure(drafts, (draft, browser) -> reviewed.get(browser).add(review(draft, browser)));
    new Phase(prefix + "sending" + connections, processes)
        .measure(reviewed, (draft, browser) -> browser.post(draft.path + "/slanje", draft.form));
  }

  private record Reviewed(String path, Form form) {}

  private List<String> publishCalls() throws IOException, InterruptedException {
    var calls = new ArrayList<String>();
    for (int i = 0; i < CALLS_OF_A_ROUND; i++) {
      calls.add(publishCall());
    }
    return calls;
  }

  /** A call which takes as many applications of an applicant as a call may. */
  private String publishCall() throws IOException, InterruptedException {
    try (var officer = new Browser(site)) {
      officer.signIn("sluzbenik");
      var path = officer.post("/rad/konkursi", officer.form("/rad/konkursi", "/rad/konkursi"));
      var draft = officer.get(path);
      var form =
          Form.in(draft, path)
              .with("plan", lastRowOfPlan(draft))
              .with("title", "Мерење слања пријава")
              .with("description", "Конкурс за мерење; нико га не спроводи.")
              .with("areas", "SOC")
              .with("total", "90.000.000")
              .with("minimum", "1.000")
              .with("maximum", "1.000.000")
              .with("ownShare", "0")
              .with("applicationsEach", Integer.toString(MOST_OF_AN_APPLICANT))
              .withUnlessGiven("conditions", "Нема посебних услова.")
              .withUnlessGiven("programmesEndBy", "31.12.2027.")
              .withUnlessGiven("contact", "Служба за мерење")
              .with("do", "save");
      officer.post(path, form);
      var code = path.substring(path.lastIndexOf('/') + 1);
      var publication = path + "/objava";
      var proposal = publication + "/predlog";
      officer.post(proposal, officer.form(publication, proposal));
      approve("/rad/odobrenja/" + code);
      officer.post(publication, officer.form(publication, publication));
      return code;
    }
  }

  private void approve(String path) throws IOException, InterruptedException {
    try (var head = new Browser(site)) {
      head.signIn("odlucilac");
      head.post(path + "/odobrenje", head.form(path, path + "/odobrenje"));
    }
  }

  private static String lastRowOfPlan(String draft) {
    var choice = draft.substring(draft.indexOf("<select id=\"plan\""));
    var rows = ROW_OF_PLAN.matcher(choice.substring(0, choice.indexOf("</select>"))).results();
    return rows.reduce((_, later) -> later).orElseThrow().group(1);
  }

  /** One after another: of one account only so many may be under way. */
  private List<Browser> browsers() throws IOException, InterruptedException {
    var browsers = new ArrayList<Browser>();
    for (int i = 0; i < CONNECTIONS; i++) {
      var browser = new Browser(site);
      browser.signIn(ACCOUNTS.get(i % ACCOUNTS.size()));
      browsers.add(browser);
    }
    return browsers;
  }

  /** Opened one after another: two at once of one applicant would be the same draft. */
  private static Map<Browser, List<String>> drafts(List<String> calls, List<Browser> browsers)
      throws IOException, InterruptedException {
    var drafts = new LinkedHashMap<Browser, List<String>>();
    for (var browser : browsers) {
      var own = new ArrayList<String>();
      for (int i = 0; i < APPLICATIONS_OF_A_ROUND / browsers.size(); i++) {
        var call = calls.get(i % calls.size());
        own.add(browser.post("/rad/prijave", empty().with("call", call)));
      }
      drafts.put(browser, own);
    }
    return drafts;
  }

  private static void fill(String draft, Browser browser) throws IOException, InterruptedException {
    var programme = step().with("title", "Мерење").with("area", "SOC").with("users", "100");
    programme.with("from", "1.6.2027.").with("until", "30.11.2027.");
    QUESTIONS.forEach(question -> programme.with(question, "Мерење, без стварног садржаја."));
    browser.post(draft + "/program", programme);
    var budget =
        step()
            .with("r1-kind", "SERVICES")
            .with("r1-description", "Мерење")
            .with("r1-quantity", "1")
            .with("r1-price", "100.000")
            .with("r1-unit", "100.000")
            .with("r1-own", "0")
            .with("r1-other", "0")
            .with("explanation", "Један ред је довољан за мерење, па је ово образложење кратко.");
    browser.post(draft + "/budzet", budget);
    var statements = step();
    STATEMENTS.forEach(statement -> statements.with(statement, "da"));
    browser.post(draft + "/izjave", statements);
  }

  /** The page of a step as nobody has saved it yet. */
  private static Form step() {
    return empty()
        .with("version", "0")
        .with("page", UUID.randomUUID().toString())
        .with("act", "later");
  }

  private static Form empty() {
    return new Form(new LinkedHashMap<>());
  }

  private static void attach(String draft, Browser browser)
      throws IOException, InterruptedException {
    browser.upload(draft + "/prilozi/d1", pdf(draft.hashCode()));
  }

  private static Reviewed review(String draft, Browser browser)
      throws IOException, InterruptedException {
    var form = Form.in(browser.get(draft + "/pregled"), draft + "/slanje");
    return new Reviewed(draft, form.with("asItIs", "da"));
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
    var bytes = new java.io.ByteArrayOutputStream();
    bytes.writeBytes(head.getBytes(StandardCharsets.ISO_8859_1));
    bytes.writeBytes(noise);
    bytes.writeBytes(tail.getBytes(StandardCharsets.ISO_8859_1));
    return bytes.toByteArray();
  }

  private static int number(String name, int otherwise) {
    return Integer.parseInt(System.getenv().getOrDefault(name, Integer.toString(otherwise)));
  }
}
