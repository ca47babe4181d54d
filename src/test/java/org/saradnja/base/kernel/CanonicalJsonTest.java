package org.saradnja.base.kernel;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.erdtman.jcs.JsonCanonicalizer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.saradnja.testing.Property;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

class CanonicalJsonTest {

  private record Receipt(
      String title,
      Instant at,
      LocalDate day,
      Dinars amount,
      Digest content,
      @Nullable String note,
      Optional<String> remark) {}

  @Test
  void aRecordIsWrittenInTheOrderOfItsNamesWithoutWhatIsAbsent() {
    var receipt =
        new Receipt(
            "Пчеле",
            Instant.parse("2027-04-20T08:14:32Z"),
            LocalDate.of(2027, 4, 26),
            Dinars.parse("90071992547409.93").orElseThrow(),
            Digest.ofText("abc"),
            null,
            Optional.empty());

    assertThat(text(CanonicalJson.of(receipt)))
        .isEqualTo(
            """
            {"amount":"90071992547409.93",\
            "at":"2027-04-20T08:14:32.000000Z",\
            "content":"ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",\
            "day":"2027-04-26",\
            "title":"Пчеле"}\
            """);
  }

  @Test
  void theExampleOfTheStandardComesOutAsItSays() {
    // RFC 8785, 3.2.2, less the one number that a double would change.
    var example =
        """
        {
          "numbers": [4.5, 1E30, 4.50, 2e-3, 0.000000000000000000000000001],
          "string": "\\u20ac$\\u000F\\u000aA'\\u0042\\u0022\\u005c\\\\\\"\\/",
          "literals": [null, true, false]
        }
        """;

    assertThat(text(CanonicalJson.ofJson(example)))
        .isEqualTo(
            """
            {"literals":[null,true,false],"numbers":[4.5,1e+30,4.5,0.002,1e-27],\
            "string":"€$\\u000f\\nA'B\\"\\\\\\\\\\"/"}\
            """);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"9007199254740993", "0.1234567890123456789", "1e400", "333333333.33333329"})
  void aNumberThatADoubleWouldChangeIsRefused(String number) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CanonicalJson.ofJson("[" + number + "]"))
        .withMessageContaining("as a string");
  }

  @Test
  void aNameThatStandsTwiceIsRefused() {
    assertThatExceptionOfType(JacksonException.class)
        .isThrownBy(() -> CanonicalJson.ofJson("{\"a\":1,\"a\":2}"));
    assertThatExceptionOfType(JacksonException.class)
        .isThrownBy(() -> CanonicalJson.ofJson("{} {}"));
  }

  @Test
  void theOrderInWhichAMapWasFilledDoesNotMatter() {
    Property.forAll(
        random -> random.ints(8, 0, 0x500).mapToObj(Character::toString).distinct().toList(),
        names -> {
          var shuffled = new ArrayList<>(names);
          Collections.shuffle(shuffled, new Random(7));

          assertThat(CanonicalJson.of(filled(shuffled))).isEqualTo(CanonicalJson.of(filled(names)));
        });
  }

  /** Another's reading of the standard agrees, whatever the characters and numbers are. */
  @Test
  void itIsWhatAnotherImplementationOfTheStandardWrites() {
    Property.forAll(
        random ->
            random
                .ints(12, 0, 0x600)
                .boxed()
                .collect(
                    toMap(
                        unit -> Character.toString(unit) + "\"/\\\uD83D\uDE00",
                        unit ->
                            List.of(unit / 7.0, unit * 1e18, -unit, "\u2028" + (char) (int) unit),
                        (one, _) -> one)),
        tree -> {
          var json = JsonMapper.shared().writeValueAsString(tree);

          assertThat(text(CanonicalJson.ofJson(json))).isEqualTo(writtenByAnother(json));
        });
  }

  @Test
  void canonicalJsonIsCanonicalAlready() {
    var once = CanonicalJson.of(Map.of("б", List.of(1, 2.5, "€"), "a", Map.of()));

    assertThat(CanonicalJson.ofJson(text(once))).isEqualTo(once);
  }

  @Test
  void valuesOfTheKernelAreReadBackFromTheirStrings() {
    var json = JsonMapper.shared();

    assertThat(json.readValue(json.writeValueAsString(new Dinars(5)), Dinars.class))
        .isEqualTo(new Dinars(5));
    var digest = Digest.ofText("abc");
    assertThat(json.readValue(json.writeValueAsString(digest), Digest.class)).isEqualTo(digest);
  }

  private static Map<String, Integer> filled(List<String> names) {
    var map = new LinkedHashMap<String, Integer>();
    names.forEach(name -> map.put(name, (int) name.charAt(0)));
    return map;
  }

  private static String writtenByAnother(String json) {
    try {
      return text(new JsonCanonicalizer(json).getEncodedUTF8());
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static String text(byte[] json) {
    return new String(json, UTF_8);
  }
}
