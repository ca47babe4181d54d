package org.saradnja.record.ledger.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class EntryTest {

  @Test
  void theBytesAreAStoredFormat() {
    var bytes = Entry.of(Happened.to("call:raska-2017")).bytes();

    assertThat(new String(bytes, StandardCharsets.UTF_8))
        .isEqualTo(
            "{\"act\":\"Happened\","
                + "\"at\":\"2027-04-20T08:14:32.123456Z\","
                + "\"content\":\"09cb1c209936ce9b695e40a80d4814ec5644989778e229c0a94b957c51c9273a\","
                + "\"format\":\"saradnja-entry/1\","
                + "\"mandate\":\"0b0e6bd4-6b7e-4c8c-9a53-0f5a3f1d2c3b\","
                + "\"party\":\"unit:vezbaonica\","
                + "\"role\":\"officer\","
                + "\"subject\":\"call:raska-2017\"}");
  }
}
