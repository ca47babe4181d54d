import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The processor time of the server and of every PostgreSQL process of its data folder. */
record Processes(String server, Path data) {

  /** What Linux counts on every architecture it runs on here (getconf CLK_TCK). */
  private static final double TICKS_PER_SECOND = 100;

  /** Milliseconds in a second: the rounds of a server that nobody asks anything. */
  private static final double AT_REST = 60;

  /**
   * Processor time in milliseconds.
   *
   * @param compiling what the compilers of the server took, which is part of the server's
   */
  record Used(double server, double compiling, double database) {

    Used since(Used before) {
      return new Used(
          server - before.server, compiling - before.compiling, database - before.database);
    }

    double all() {
      return server + database;
    }
  }

  Used used() throws IOException {
    var process = Path.of("/proc", server);
    return new Used(
        milliseconds(ticks(process)),
        milliseconds(ofCompilers(process.resolve("task"))),
        milliseconds(ofDatabase()));
  }

  /** Waits until nothing is left to do, but for at most half a minute. */
  void comeToRest() throws IOException, InterruptedException {
    for (int second = 0; second < 30; second++) {
      var before = used();
      Thread.sleep(1000);
      if (used().since(before).all() < AT_REST) {
        return;
      }
    }
  }

  private static double milliseconds(long ticks) {
    return ticks * 1000 / TICKS_PER_SECOND;
  }

  /** Of those threads that compile; one that ended meanwhile is missed. */
  private static long ofCompilers(Path threads) throws IOException {
    long total = 0;
    try (var all = Files.newDirectoryStream(threads)) {
      for (var thread : all) {
        if (Files.readString(thread.resolve("comm")).matches("C[12] Compiler.*\\s*")) {
          total += ticks(thread);
        }
      }
    }
    return total;
  }

  private long ofDatabase() throws IOException {
    long total = 0;
    try (var processes = Files.newDirectoryStream(Path.of("/proc"), "[0-9]*")) {
      for (var process : processes) {
        total += isOurDatabase(process) ? ticks(process) : 0;
      }
    }
    return total;
  }

  private boolean isOurDatabase(Path process) {
    try {
      return Files.readSymbolicLink(process.resolve("cwd")).startsWith(data)
          && Files.readString(process.resolve("comm")).strip().equals("postgres");
    } catch (IOException gone) {
      return false;
    }
  }

  /** Its own time and that of its children that have ended. */
  private static long ticks(Path process) throws IOException {
    var fields =
        Files.readString(process.resolve("stat")).replaceFirst("^.*\\) ", "").split(" ");
    return Long.parseLong(fields[11])
        + Long.parseLong(fields[12])
        + Long.parseLong(fields[13])
        + Long.parseLong(fields[14]);
  }
}
