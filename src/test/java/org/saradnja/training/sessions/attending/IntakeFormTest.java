package org.saradnja.training.sessions.attending;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.saradnja.training.sessions.Sighting.Way;
import org.springframework.util.LinkedMultiValueMap;

class IntakeFormTest {

  private static final String ID = "7b0fb1a6-6a1c-4e47-9b53-0b1b87a1c111";
  private static final String SEAT = "7b0fb1a6-6a1c-4e47-9b53-0b1b87a1c222";

  @Test
  void aNameIsATickAndEverythingElseACode() {
    var items =
        form("1000", ID + "~" + SEAT + "~2~900", ID + "~12345 67890~1~800").items().orElseThrow();

    assertThat(items.getFirst().stand()).contains(UUID.fromString(SEAT));
    assertThat(items.getFirst().way()).isEqualTo(Way.TICK);
    assertThat(items.getFirst().point()).isEqualTo(2);
    assertThat(items.getFirst().seen()).isEqualTo(Instant.ofEpochMilli(900));
    assertThat(items.getFirst().sent()).isEqualTo(Instant.ofEpochMilli(1000));
    assertThat(items.getLast().stand()).isEmpty();
    assertThat(items.getLast().code()).isEqualTo("12345 67890");
    assertThat(items.getLast().way()).isEqualTo(Way.SCAN);
  }

  @Test
  void nothingToSendIsAQuestionForWhatOthersSent() {
    assertThat(form("1000").items()).contains(List.of());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "x",
        ID,
        ID + "~" + SEAT + "~0~900",
        ID + "~" + SEAT + "~2~soon",
        ID + "~" + SEAT + "~2~999999999999999",
        "no-id~" + SEAT + "~2~900",
        ID + "~" + SEAT + "~2~900~more"
      })
  void whatTheScriptNeverSendsIsRefused(String item) {
    assertThat(form("1000", item).items()).isEmpty();
  }

  @Test
  void withoutItsOwnClockNothingCanBePutRight() {
    assertThat(form("", ID + "~" + SEAT + "~2~900").items()).isEmpty();
  }

  private static IntakeForm form(String sent, String... items) {
    var fields = new LinkedMultiValueMap<String, String>();
    fields.add("sent", sent);
    for (var item : items) {
      fields.add("item", item);
    }
    return new IntakeForm(fields);
  }
}
