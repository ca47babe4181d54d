package org.saradnja;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.select.Elements;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The practice world as a process: its first start, its death at the worst moment, its return. */
class RunTest {

  private static final int STOPPED_BY_SIGTERM = 143;

  /** Of the processor, which a busy machine hardly changes, unlike the time on the wall. */
  private static final Duration MOST_FOR_A_START = Duration.ofSeconds(120);

  @TempDir Path folder;

  private final HttpClient browser =
      HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

  private @Nullable Launched town;

  @AfterEach
  void endWhatStillRuns() {
    if (town != null) {
      town.process().destroyForcibly();
    }
  }

  @Test
  void whatWasAnsweredIsThereAfterAKill() throws Exception {
    start().awaitReadiness(status -> status == 503);
    kill();

    var told = start();
    told.awaitReadiness(status -> status == 200);
    assertThat(told.process().toHandle().info().totalCpuDuration())
        .as("the town is there within a minute of two cores that have nothing else to do")
        .hasValueSatisfying(spent -> assertThat(spent).isLessThan(MOST_FOR_A_START));
    assertThat(told.saidUntil("sluzbenik@"))
        .contains("http://localhost:" + told.port())
        .containsPattern("sluzbenik@vezbaonica\\.example +vezba-2026 +Службеник јединице");

    signIn();
    var name = page("/vezba").select(".signin").text();
    for (int day = 1; day <= 3; day++) {
      assertThat(send("/vezba/sat", Map.of("korak", "dan")).statusCode()).isEqualTo(303);
    }
    kill();

    var again = start();
    again.awaitReadiness(status -> status == 200);
    var clock = page("/vezba/sat");
    assertThat(clock.select("h1").text()).startsWith("23. 4. 2027. у 10.1");
    assertThat(clock.select(".signin").text())
        .as("the session is there too")
        .isEqualTo(name)
        .isNotEqualTo("Пријава");
    assertThat(closedMoves(3)).hasSize(3);

    again.process().destroy();
    assertThat(again.status()).isEqualTo(STOPPED_BY_SIGTERM);
  }

  /** The last move may have been killed before the chain closed over it; then a round does. */
  private Elements closedMoves(int expected) throws Exception {
    var moves = new Elements();
    for (int asked = 0; asked < 300 && moves.size() < expected; asked++) {
      Thread.sleep(100);
      moves = page("/dnevnik?vrsta=ClockMoved").select("tbody tr");
    }
    return moves;
  }

  private Launched start() throws IOException {
    var data = folder.resolve("data").toString();
    town = Launched.start(folder.resolve("output"), Map.of(), "run", "--data", data);
    return town;
  }

  private void kill() throws InterruptedException {
    var running = running();
    running.process().destroyForcibly();
    running.status();
  }

  private Launched running() {
    if (town == null) {
      throw new IllegalStateException("Nothing was started");
    }
    return town;
  }

  private void signIn() throws Exception {
    var account = Map.of("email", "sluzbenik@vezbaonica.example", "password", "vezba-2026");
    assertThat(send("/nalog/prijava", account).statusCode()).isEqualTo(303);
  }

  private Document page(String path) throws Exception {
    var request = HttpRequest.newBuilder(running().at(path)).build();
    return Jsoup.parse(browser.send(request, BodyHandlers.ofString(UTF_8)).body());
  }

  /** Fills the form of the page and sends it with the token that stands in it. */
  private HttpResponse<String> send(String path, Map<String, String> fields) throws Exception {
    var form = new TreeMap<>(fields);
    form.put("_csrf", page(path).select("main input[name=_csrf]").attr("value"));
    var body =
        form.entrySet().stream()
            .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), UTF_8))
            .collect(Collectors.joining("&"));
    var request =
        HttpRequest.newBuilder(running().at(path))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(body))
            .build();
    return browser.send(request, BodyHandlers.ofString(UTF_8));
  }
}
