import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.regex.Pattern;

/**
 * Benchmark: a hall of people sits a test through its pages and the savings of its script. Sixty
 * start in the same moment; then whole attempts are made, each of them its start, its page, twenty
 * answers saved one by one, and the handing in. Everybody has an account, a seat and a signature of
 * the second day; the organiser moves the clock to that day and opens the test.
 *
 * <p>Arguments: address, process id of the server, its data folder. The people of {@code hall.sql}
 * must be there.
 */
final class Sitting {

  private static final int PEOPLE = 240;
  private static final int AT_ONCE = 60;
  private static final int ROUNDS = 3;
  private static final int ROUNDS_OF_ATTEMPTS =
      Integer.parseInt(System.getenv().getOrDefault("BENCH_ROUNDS", "3"));
  private static final int CONNECTIONS = 16;
  private static final int QUESTIONS = 20;

  /** Seconds: code that has not run for long is still being compiled, and that is measured too. */
  private static final int WARMING =
      Integer.parseInt(System.getenv().getOrDefault("BENCH_WARMING", "30"));

  private static final Pattern DESK =
      Pattern.compile("/rad/test/sto/([0-9a-f-]{36})\"(?:(?!href=).)*?Примерград", Pattern.DOTALL);

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
    var test = openTest();
    var people = people();
    long warm = System.nanoTime() + WARMING * 1_000_000_000L;
    while (System.nanoTime() < warm) {
      attempts("", people.subList(0, AT_ONCE), test);
    }
    for (int round = 1; round <= ROUNDS; round++) {
      startAtOnce(people.subList(round * AT_ONCE, (round + 1) * AT_ONCE), test);
    }
    for (int round = 1; round <= ROUNDS_OF_ATTEMPTS; round++) {
      attempts(
          "whole attempt of %d questions, %d connections".formatted(QUESTIONS, CONNECTIONS),
          people.subList(AT_ONCE, PEOPLE),
          test);
    }
  }

  /** Answers the path of the test, which is open all day. */
  private String openTest() throws IOException, InterruptedException {
    try (var organiser = new Browser(site)) {
      organiser.signIn("organizator");
      organiser.post("/vezba/sat", empty().with("dan", "23. 4. 2027.").with("vreme", "09:00"));
      var desk = DESK.matcher(organiser.get("/rad/test"));
      if (!desk.find()) {
        throw new IllegalStateException("The organiser has no test in Примерград");
      }
      organiser.post("/rad/test/sto/" + desk.group(1) + "/otvaranje", empty());
      return "/rad/test/" + desk.group(1);
    }
  }

  private List<Browser> people() throws IOException, InterruptedException, ExecutionException {
    var people = new ArrayList<Browser>();
    var signing = new LinkedHashMap<Browser, List<String>>();
    for (int number = 1; number <= PEOPLE; number++) {
      var browser = new Browser(site);
      people.add(browser);
      signing.put(browser, List.of("mereno" + number));
    }
    Phase.run(signing, (account, browser) -> browser.signIn(account));
    return people;
  }

  /** All in the same moment, from one address, as in a hall. */
  private void startAtOnce(List<Browser> people, String test)
      throws IOException, InterruptedException, ExecutionException {
    var starts = new LinkedHashMap<Browser, List<String>>();
    people.forEach(person -> starts.put(person, List.of(test)));
    var started = new java.util.concurrent.ConcurrentHashMap<Browser, String>();
    new Phase(people.size() + " starting at once", processes)
        .measure(
            starts, (_, person) -> started.put(person, person.post(test + "/pocetak", empty())));
    for (var person : people) {
      person.post(started.get(person) + "/predaja", empty());
    }
  }

  /** A few connections at a time, each taking one person after another. */
  private void attempts(String name, List<Browser> people, String test)
      throws IOException, InterruptedException, ExecutionException {
    Map<Browser, List<Browser>> shares = new LinkedHashMap<>();
    for (int at = 0; at < people.size(); at++) {
      shares.computeIfAbsent(people.get(at % CONNECTIONS), _ -> new ArrayList<>()).add(people.get(at));
    }
    Phase.Work<Browser> work = (person, _) -> attempt(test, person);
    if (name.isEmpty()) {
      Phase.run(shares, work);
    } else {
      new Phase(name, processes).measure(shares, work);
    }
  }

  private static void attempt(String test, Browser person)
      throws IOException, InterruptedException {
    var attempt = person.post(test + "/pocetak", empty());
    person.get(attempt);
    for (int question = 0; question < QUESTIONS; question++) {
      var answer =
          empty()
              .with("p", Integer.toString(question))
              .with("s", "1")
              .with("o", Integer.toString(question % 4));
      person.tell(attempt + "/odgovor", answer);
    }
    person.post(attempt + "/predaja", empty());
  }

  private static Form empty() {
    return new Form(new LinkedHashMap<>());
  }
}
