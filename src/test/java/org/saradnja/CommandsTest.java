package org.saradnja;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.saradnja.base.kernel.Digest;
import org.saradnja.base.seal.SealedJson;
import org.saradnja.testing.OwnKey;

class CommandsTest {

  private final Spoken spoken = new Spoken();
  private final Commands commands = new Commands(spoken.console(), Map.of());

  @TempDir Path folder;

  @Test
  void helpNamesEveryCommandInBothLanguages() {
    assertThat(commands.perform(List.of("help"))).isZero();
    assertThat(spoken.text())
        .contains("./saradnja run", "./saradnja serve", "./saradnja verify", "./saradnja admin")
        .contains("Провера потврде", "Checks a receipt");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "teleport",
        "run --prot 8080",
        "run --port",
        "run somewhere",
        "serve --x",
        "verify",
        "admin",
        "admin backup",
        "admin restore one two",
      })
  void whatIsNoCommandIsAnsweredWithHelp(String line) {
    assertThat(commands.perform(List.of(line.split(" ", -1)))).isEqualTo(2);
    assertThat(spoken.text()).contains("./saradnja admin restore DIR");
  }

  @Test
  void verifiedFilesGiveStatusZero() throws IOException {
    var receipt = receiptOf("{\"a\":1}");
    Files.writeString(folder.resolve("prijava.json"), "{\"a\":1}");

    assertThat(commands.perform(List.of("verify", receipt.toString()))).isZero();
    assertThat(spoken.text())
        .contains("Потпис је исправан", "The signature is right")
        .contains("Датотека prijava.json је управо онај садржај који је примљен");
  }

  @Test
  void oneWrongFileAmongRightOnesGivesStatusOne() throws IOException {
    var receipt = receiptOf("{\"a\":1}");
    var stranger = Files.writeString(folder.resolve("pismo.txt"), "Поштовани,");

    assertThat(
            commands.perform(
                List.of(
                    "verify",
                    receipt.toString(),
                    stranger.toString(),
                    folder.resolve("nema.json").toString())))
        .isEqualTo(1);
    assertThat(spoken.text())
        .contains("Датотека pismo.txt није ни потврда")
        .contains("The file nema.json cannot be read.")
        .endsWith("Није све исправно.\nNot everything is right.\n");
  }

  private Path receiptOf(String sent) throws IOException {
    var sealed =
        SealedJson.seal(
            Map.of("number", "401-21/2027", "content", Digest.ofText(sent).hex()), new OwnKey());
    return Files.write(folder.resolve("potvrda.json"), sealed);
  }
}
