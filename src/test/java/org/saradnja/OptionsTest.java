package org.saradnja;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class OptionsTest {

  @Test
  void portAndDataAreWrittenEitherWay() {
    var spaced = Options.parse(List.of("--port", "8116", "--data", "/srv/moja opština"));

    assertThat(spaced)
        .isEqualTo(Options.parse(List.of("--port=8116", "--data=/srv/moja opština")))
        .isEqualTo(
            new Options(
                List.of(),
                List.of("--server.port=8116", "--saradnja.data=/srv/moja opština"),
                Path.of("/srv/moja opština")));
  }

  @Test
  void wordsAndPropertiesOfTheApplicationPassThrough() {
    var options = Options.parse(List.of("backup", "/mnt/kopija", "--logging.level.root=info"));

    assertThat(options.words()).containsExactly("backup", "/mnt/kopija");
    assertThat(options.propertiesWith("--a=b"))
        .containsExactly("--logging.level.root=info", "--a=b");
    assertThat(options.data()).isEqualTo(Path.of("data"));
  }
}
