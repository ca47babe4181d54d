package org.saradnja.funding.applications.filing;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class SendingTurnsTest {

  private static final String SENDING = "/rad/prijave/7/slanje";

  private final SendingTurns turns = new SendingTurns(1);
  private final List<String> begun = new CopyOnWriteArrayList<>();
  private final Semaphore goOn = new Semaphore(0);

  @Test
  @Timeout(30)
  void oneAfterAnotherInTheOrderInWhichTheyCame() throws Exception {
    try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
      for (var name : List.of("first", "second", "third")) {
        var _ = people.submit(() -> send(name, "POST", SENDING));
        int waiting = List.of("first", "second", "third").indexOf(name);
        await().until(() -> begun.contains("first") && turns.waiting() == waiting);
      }
      assertThat(begun).containsExactly("first");
      goOn.release(3);
    }

    assertThat(begun).containsExactly("first", "second", "third");
  }

  @Test
  @Timeout(30)
  void onlySendingsWaitForATurn() throws Exception {
    try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
      var _ = people.submit(() -> send("sending", "POST", "/lat" + SENDING));
      await().until(() -> begun.contains("sending"));
      var _ = people.submit(() -> send("review", "GET", "/rad/prijave/7/pregled"));
      var _ = people.submit(() -> send("saving", "POST", "/rad/prijave/7/program"));
      await().atMost(10, SECONDS).until(() -> begun.size() == 3);
      goOn.release(3);
    }
  }

  @Test
  @Timeout(30)
  void aTurnIsGivenBackByASendingThatFails() throws Exception {
    assertThatIllegalStateException()
        .isThrownBy(() ->
            turns.doFilter(
                request("POST", SENDING),
                new MockHttpServletResponse(),
                (_, _) -> {
                  throw new IllegalStateException("failed");
                }));
    goOn.release();

    send("next", "POST", SENDING);

    assertThat(begun).containsExactly("next");
  }

  private boolean send(String name, String method, String path) throws Exception {
    turns.doFilter(
        request(method, path),
        new MockHttpServletResponse(),
        (_, _) -> {
          begun.add(name);
          try {
            goOn.acquire();
          } catch (InterruptedException stopped) {
            throw new IOException(stopped);
          }
        });
    return true;
  }

  private static MockHttpServletRequest request(String method, String path) {
    return new MockHttpServletRequest(method, path);
  }
}
