import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.regex.Pattern;

/**
 * Benchmark: the Academy orders the certificates of a training with a thousand participants. Each is
 * judged by the rule, numbered without a gap, signed twice, kept and entered in the log, in a
 * transaction of its own; what is measured ends when the page of the order says that nothing is
 * left.
 *
 * <p>Arguments: address, process id of the server, its data folder. The participants of {@code
 * thousand.sql} must be there.
 */
final class Issuing {

  private static final int THOUSAND = 1000;
  private static final Pattern SESSION =
      Pattern.compile("href=\"(/rad/potvrde/izdavanje/[0-9a-f-]{36})\"(?:(?!href=).)*?Вежбаоница",
          Pattern.DOTALL);
  private static final Pattern DONE = Pattern.compile("<progress [^>]*value=\"(\\d+)\" max=\"(\\d+)\"");

  private final String site;
  private final Processes processes;

  private Issuing(String site, Processes processes) {
    this.site = site;
    this.processes = processes;
  }

  public static void main(String[] arguments) throws Exception {
    new Issuing(arguments[0], new Processes(arguments[1], Path.of(arguments[2]))).run();
  }

  private void run() throws IOException, InterruptedException {
    try (var academy = new Browser(site)) {
      academy.signIn("akademija");
      var session = SESSION.matcher(academy.get("/rad/potvrde/izdavanje"));
      if (!session.find()) {
        throw new IllegalStateException("The training of Вежбаоница is not over");
      }
      processes.comeToRest();
      var before = processes.used();
      long began = System.nanoTime();
      var batch = academy.post(session.group(1), new Form(new LinkedHashMap<>()));
      awaitEnd(academy, batch);
      double seconds = (System.nanoTime() - began) / 1e9;
      processes.comeToRest();
      var used = processes.used().since(before);
      System.out.printf(
          "certificates, %d in a batch: %.0f operations/s, %.2f ms CPU per operation"
              + " (server %.2f, database %.2f), the order and its whole batch in %.1f s%n",
          THOUSAND,
          THOUSAND / seconds,
          used.all() / THOUSAND,
          used.server() / THOUSAND,
          used.database() / THOUSAND,
          seconds);
    }
  }

  private static void awaitEnd(Browser academy, String batch)
      throws IOException, InterruptedException {
    while (true) {
      var done = DONE.matcher(academy.get(batch));
      if (!done.find()) {
        throw new IllegalStateException("The order says nothing of how far it is");
      }
      if (done.group(1).equals(done.group(2))) {
        return;
      }
      Thread.sleep(500);
    }
  }
}
