package org.saradnja.journeys;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.saradnja.training.exams.HallServer;

/**
 * A hall with an open test as a process of its own, which can be killed in the middle and started
 * again on the same data folder and port.
 */
final class HallProcess {

  private static final int LONGEST_START_SECONDS = 400;
  private static final Pattern OPEN = Pattern.compile("HALL ([0-9a-f-]{36})");

  private final Path folder;
  private final int port;
  private Process process;
  private String exam = "";

  private HallProcess(Path folder, int port, Process process) {
    this.folder = folder;
    this.port = port;
    this.process = process;
  }

  static HallProcess open(Path folder) throws IOException, InterruptedException {
    int port;
    try (var socket = new ServerSocket(0)) {
      port = socket.getLocalPort();
    }
    var hall = new HallProcess(folder, port, launch(folder, port));
    hall.awaitOpening();
    return hall;
  }

  String at(String path) {
    return "http://localhost:" + port + path;
  }

  int port() {
    return port;
  }

  /** The path of the test that is open. */
  String exam() {
    return "/rad/test/" + exam;
  }

  String desk() {
    return "/rad/test/sto/" + exam;
  }

  /** As {@code kill -9} does: nothing is written any more. */
  void kill() throws InterruptedException {
    process.destroyForcibly();
    process.waitFor();
  }

  void startAgain() throws IOException, InterruptedException {
    process = launch(folder, port);
    awaitOpening();
  }

  private static Process launch(Path folder, int port) throws IOException {
    Files.deleteIfExists(folder.resolve("output"));
    var line =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-Xmx512m",
            "-cp",
            System.getProperty("java.class.path"),
            HallServer.class.getName(),
            String.valueOf(port),
            folder.resolve("data").toString());
    return new ProcessBuilder(line)
        .redirectErrorStream(true)
        .redirectOutput(folder.resolve("output").toFile())
        .start();
  }

  private void awaitOpening() throws IOException, InterruptedException {
    for (int tries = LONGEST_START_SECONDS * 5; tries > 0; tries--) {
      var said = Files.readString(folder.resolve("output"));
      var open = OPEN.matcher(said);
      if (open.find()) {
        exam = open.group(1);
        return;
      }
      if (!process.isAlive()) {
        throw new AssertionError("The hall ended with " + process.exitValue() + ": " + said);
      }
      Thread.sleep(200);
    }
    throw new AssertionError("The hall did not open in time");
  }

  void end() throws InterruptedException {
    process.destroy();
    if (!process.waitFor(30, TimeUnit.SECONDS)) {
      process.destroyForcibly();
    }
  }
}
