package org.saradnja;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.IntPredicate;

/** The platform as a process of its own, started as {@code ./saradnja} starts it. */
record Launched(Process process, int port, Path output) {

  private static final int LONGEST_START_SECONDS = 300;
  private static final int PAUSE_MILLISECONDS = 100;
  private static final HttpClient WEB = HttpClient.newHttpClient();

  static Launched start(Path output, Map<String, String> environment, String... command)
      throws IOException {
    int port = freePort();
    var line = new ArrayList<String>();
    line.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    line.addAll(
        List.of(
            "-XX:TieredStopAtLevel=1",
            "-Xmx512m",
            "-cp",
            System.getProperty("java.class.path"),
            Saradnja.class.getName()));
    line.addAll(List.of(command));
    if (List.of("run", "serve").contains(command[0])) {
      line.addAll(List.of("--port", String.valueOf(port)));
    }
    var builder =
        new ProcessBuilder(line).redirectErrorStream(true).redirectOutput(output.toFile());
    builder.environment().putAll(environment);
    return new Launched(builder.start(), port, output);
  }

  URI at(String path) {
    return URI.create("http://localhost:" + port + path);
  }

  /** The answer of the readiness probe, or 0 when nobody listens yet. */
  int readiness() throws InterruptedException {
    try {
      var probe = HttpRequest.newBuilder(at("/actuator/health/readiness")).build();
      return WEB.send(probe, BodyHandlers.discarding()).statusCode();
    } catch (IOException nobodyListens) {
      return 0;
    }
  }

  /** Waits until the probe answers so; fails with the output when the process ends before. */
  void awaitReadiness(IntPredicate status) throws IOException, InterruptedException {
    for (int tries = LONGEST_START_SECONDS * 1000 / PAUSE_MILLISECONDS; tries > 0; tries--) {
      if (status.test(readiness())) {
        return;
      }
      if (!process.isAlive()) {
        throw new AssertionError("ended with " + process.exitValue() + ": " + said());
      }
      Thread.sleep(PAUSE_MILLISECONDS);
    }
    throw new AssertionError("not ready in time: " + said());
  }

  /** Waits for the end of a command and gives its exit status. */
  int status() throws InterruptedException {
    if (!process.waitFor(LONGEST_START_SECONDS, TimeUnit.SECONDS)) {
      process.destroyForcibly();
    }
    return process.waitFor();
  }

  /** What was said until the words came, or in the longest time that they may take. */
  String saidUntil(String words) throws IOException, InterruptedException {
    for (int tries = 300; tries > 0 && !said().contains(words); tries--) {
      Thread.sleep(PAUSE_MILLISECONDS);
    }
    return said();
  }

  String said() throws IOException {
    return Files.readString(output, StandardCharsets.UTF_8);
  }

  static int freePort() throws IOException {
    try (var socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }
}
