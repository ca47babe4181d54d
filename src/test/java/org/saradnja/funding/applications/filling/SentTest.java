package org.saradnja.funding.applications.filling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the form of a step carries beside its fields comes from a browser, so from anybody. */
class SentTest {

  private static final String PAGE = "0f8fad5b-d9cb-469f-a165-70867728950e";

  @Test
  void versionPageTurnAndButtonAreReadFromTheForm() {
    var sent = Sent.of(Map.of("version", "4", "page", PAGE, "turn", "17", "act", "next"));

    assertThat(sent).isEqualTo(new Sent(4, UUID.fromString(PAGE), 17, Sent.NEXT));
  }

  @Test
  void aFormThatWasNeverOpenedMayOverwriteNothing() {
    var sent = Sent.of(Map.of());

    assertThat(sent.version()).as("no step has this version").isNegative();
    assertThat(sent.page()).as("a page of its own").isNotEqualTo(Sent.of(Map.of()).page());
    assertThat(sent.act()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"-1", "1.0", "четири", "999999999", " 1", "0x1"})
  void aVersionThatIsNoCountIsNone(String version) {
    assertThat(Sent.of(Map.of("version", version)).version()).isEqualTo(-1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"x", "0F8FAD5B-D9CB-469F-A165-70867728950E", "0f8fad5b", "' or 1=1"})
  void aPageThatIsNoIdIsANewPage(String page) {
    assertThat(Sent.of(Map.of("page", page)).page().toString()).isNotEqualTo(page);
  }

  @Test
  void withoutScriptsNoChangesAreCounted() {
    assertThat(Sent.of(Map.of("version", "1", "page", PAGE)).turn()).isZero();
  }
}
