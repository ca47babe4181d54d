import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The processor time of the server and of every PostgreSQL process of its data folder. */
record Processes(String server, Path data) {

  /** What Linux counts on every architecture it runs on here (getconf CLK_TCK). */
  private static final double TICKS_PER_SECOND = 100;

  double milliseconds() throws IOException {
    long total = ticks(Path.of("/proc", server));
    try (var processes = Files.newDirectoryStream(Path.of("/proc"), "[0-9]*")) {
      for (var process : processes) {
        total += isOurDatabase(process) ? ticks(process) : 0;
      }
    }
    return total * 1000 / TICKS_PER_SECOND;
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
    return Long.parseLong(fields[11]) + Long.parseLong(fields[12]);
  }
}
