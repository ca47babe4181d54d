import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.regex.Pattern;

/**
 * Benchmark: people sit tests through the pages and the savings of their script. A whole attempt is
 * its start, its page, twenty answers saved one by one, and the handing in; then everybody starts
 * at once, in as many open tests as there are.
 *
 * <p>Arguments: address, process id of the server, its data folder. The practice organiser must have
 * open tests that allow many attempts; accounts without a seat are left out.
 */
final class Sitting {

  private static final int ROUNDS = number("BENCH_ROUNDS", 3);
  private static final int ATTEMPTS_OF_A_ROUND = number("BENCH_ATTEMPTS", 10);
  private static final int QUESTIONS = 20;
  private static final Pattern TEST = Pattern.compile("/rad/test/([0-9a-f-]{36})\"");
  private static final List<String> ACCOUNTS =
      List.of(
          "polaznik", "kadrovi", "finansije", "donator", "revizor", "odlucilac", "clan1", "clan2",
          "sluzbenik", "predsednik-komisije", "udruzenje", "udruzenje2", "kancelarija", "predavac",
          "zastupnik04", "zastupnik05", "zastupnik06", "zastupnik07", "zastupnik08", "zastupnik09",
          "zastupnik10", "zastupnik11", "zastupnik12");

  private final String site;
  private final Processes processes;

  private Sitting(String site, Processes processes) {
    this.site = site;
    this.processes = processes;
  }

  public static void main(String[] arguments) throws Exception {
    new Sitting(arguments[0], new Processes(arguments[1], Path.of(arguments[2]))).run();
  }

  private void run() throws IOException, InterruptedException, ExecutionException {
    var tests = tests();
    var once = new LinkedHashMap<Browser, List<String>>();
    tests.forEach((browser, own) -> once.put(browser, own.subList(0, 1)));
    Phase.run(repeated(once, 2), Sitting::attempt);
    for (int round = 1; round <= ROUNDS; round++) {
      new Phase(
              "whole attempt of " + QUESTIONS + " questions, " + tests.size() + " people", processes)
          .measure(repeated(once, ATTEMPTS_OF_A_ROUND), Sitting::attempt);
    }
    for (int round = 1; round <= ROUNDS; round++) {
      startAllAtOnce(tests);
    }
  }

  /** Each person has a browser for each of their tests, so that all of them start together. */
  private void startAllAtOnce(Map<Browser, List<String>> tests)
      throws IOException, InterruptedException, ExecutionException {
    var starts = new LinkedHashMap<Browser, List<String>>();
    tests.forEach((browser, own) -> own.forEach(test -> starts.put(browser.twin(), List.of(test))));
    var started = Collections.synchronizedList(new ArrayList<Runnable>());
    new Phase(starts.size() + " starting at once", processes)
        .measure(
            starts,
            (test, browser) -> {
              var attempt = browser.post(test + "/pocetak", empty());
              started.add(() -> handIn(attempt, browser));
            });
    started.forEach(Runnable::run);
  }

  private static void handIn(String attempt, Browser browser) {
    try {
      browser.post(attempt + "/predaja", empty());
    } catch (IOException | InterruptedException broken) {
      throw new IllegalStateException(broken);
    }
  }

  private static void attempt(String test, Browser browser)
      throws IOException, InterruptedException {
    var attempt = browser.post(test + "/pocetak", empty());
    browser.get(attempt);
    for (int question = 0; question < QUESTIONS; question++) {
      var answer =
          empty()
              .with("p", Integer.toString(question))
              .with("s", "1")
              .with("o", Integer.toString(question % 4));
      browser.tell(attempt + "/odgovor", answer);
    }
    browser.post(attempt + "/predaja", empty());
  }

  /** The open tests of each person who has a seat. */
  private Map<Browser, List<String>> tests() throws IOException, InterruptedException {
    var tests = new LinkedHashMap<Browser, List<String>>();
    for (var account : ACCOUNTS) {
      var browser = new Browser(site);
      browser.signIn(account);
      var own = TEST.matcher(browser.get("/rad/test")).results().map(test -> "/rad/test/" + test.group(1)).distinct().toList();
      if (!own.isEmpty()) {
        tests.put(browser, own);
      }
    }
    if (tests.isEmpty()) {
      throw new IllegalStateException("Nobody has a seat at an open test");
    }
    return tests;
  }

  private static Map<Browser, List<String>> repeated(Map<Browser, List<String>> tests, int times) {
    var repeated = new LinkedHashMap<Browser, List<String>>();
    tests.forEach(
        (browser, own) -> {
          var all = new ArrayList<String>();
          for (int time = 0; time < times; time++) {
            all.addAll(own);
          }
          repeated.put(browser, all);
        });
    return repeated;
  }

  private static Form empty() {
    return new Form(new LinkedHashMap<>());
  }

  private static int number(String name, int otherwise) {
    return Integer.parseInt(System.getenv().getOrDefault(name, Integer.toString(otherwise)));
  }
}
