package org.saradnja.base.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class ReadingRequestsTest {

  private final Standstill standstill = new Standstill(() -> Optional.of("1:1:"));
  private final ReadingRequests requests = new ReadingRequests(standstill);
  private final List<Boolean> seen = new ArrayList<>();

  @ParameterizedTest
  @CsvSource({"GET, true", "HEAD, true", "POST, false", "PUT, false", "DELETE, false"})
  void onlyWhoeverReadsIsServedFromWhatIsKept(String method, boolean reading) throws Exception {
    send(method);

    assertThat(seen).containsExactly(reading);
  }

  @Test
  void afterARequestTheThreadReadsForItselfAgain() throws Exception {
    send("GET");

    assertThat(standstill.isReading()).isFalse();
  }

  @Test
  void alsoAfterOneThatFailed() {
    assertThatIllegalStateException()
        .isThrownBy(() ->
            requests.doFilter(
                new MockHttpServletRequest("GET", "/"),
                new MockHttpServletResponse(),
                (_, _) -> {
                  throw new IllegalStateException("a defect on the page");
                }));

    assertThat(standstill.isReading()).isFalse();
  }

  @Test
  void twoRequestsOfOneThreadAskForTheSnapshotEach() throws Exception {
    var asked = new ArrayList<String>();
    var counting =
        new Standstill(() -> {
          asked.add("snapshot");
          return Optional.of("1:1:");
        });
    Standstill.Kept<String, Integer> kept = counting.kept(10);
    var filter = new ReadingRequests(counting);
    var read = new ArrayList<Integer>();

    for (int request = 0; request < 2; request++) {
      filter.doFilter(
          new MockHttpServletRequest("GET", "/"),
          new MockHttpServletResponse(),
          (_, _) -> {
            read.add(kept.get("question", () -> 7));
            read.add(kept.get("question", () -> 8));
          });
    }

    assertThat(asked).hasSize(2);
    assertThat(read).containsOnly(7);
  }

  private void send(String method) throws Exception {
    requests.doFilter(
        new MockHttpServletRequest(method, "/"),
        new MockHttpServletResponse(),
        (_, _) -> seen.add(standstill.isReading()));
  }
}
