package org.saradnja.parties.files.keeping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.saradnja.base.kernel.Digest;
import org.saradnja.base.web.Face;
import org.saradnja.base.web.Pulse.Beat;
import org.saradnja.base.web.TextCatalogue;
import org.saradnja.base.web.Texts;
import org.saradnja.parties.files.Examined.Flaw;
import org.saradnja.parties.files.Examined.Flawed;
import org.saradnja.parties.files.FileId;
import org.saradnja.parties.files.StoredFile;
import org.saradnja.parties.files.StoredFile.Scan;
import org.saradnja.parties.files.Upload;
import org.saradnja.testing.DatabaseTest;
import org.saradnja.testing.HandClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;

/** What happens to files beside the acts, and what is said about them. */
@DatabaseTest
class TidyingTest {

  private static final Instant NOW = Instant.parse("2026-11-23T08:00:00Z");
  private static final Texts SERBIAN = Texts.ofCommand(TextCatalogue.ofCommands(), Face.CYRILLIC);

  @Autowired private FileTable files;
  @Autowired private JdbcClient jdbc;

  private final HandClock clock = new HandClock(NOW);
  private final List<String> scanned = new ArrayList<>();
  private Contents contents;

  @BeforeEach
  void empty() {
    jdbc.sql("delete from file").update();
    contents = new ContentsInDatabase(jdbc);
  }

  @Test
  void aRoundShowsEveryUnseenFileOnceTheOldestFirst() {
    keep("други", NOW.plusSeconds(2), Scan.WAITING);
    keep("први", NOW, Scan.NOT_SCANNED);
    keep("проверен", NOW, Scan.CLEAN);

    tidying(Scan.CLEAN).scan();

    assertThat(scanned).containsExactly("први", "други");
    assertThat(files.unscanned()).isZero();
  }

  @Test
  void aScannerThatIsAwayIsAskedAgainAMinuteLaterAndNotAtOnce() {
    keep("први", NOW, Scan.WAITING);

    tidying(Scan.WAITING).scan();
    tidying(Scan.WAITING).scan();
    assertThat(scanned).hasSize(1);

    clock.pass(Duration.ofSeconds(61));
    tidying(Scan.CLEAN).scan();
    assertThat(scanned).hasSize(2);
    assertThat(files.unscanned()).isZero();
  }

  @Test
  void oneFileThatTheScannerCannotTakeDoesNotHoldUpTheOthers() {
    keep("тежак", NOW, Scan.WAITING);
    keep("лак", NOW.plusSeconds(1), Scan.WAITING);

    new Tidying(
            files,
            contents,
            content -> text(content).equals("тежак") ? Scan.WAITING : Scan.CLEAN,
            clock)
        .scan();

    assertThat(files.unscanned()).isEqualTo(1);
  }

  @Test
  void aContentThatTwoFilesHaveStaysUntilBothAreGone() {
    var one = keep("исто", NOW, Scan.CLEAN);
    var other = keep("исто", NOW, Scan.CLEAN);
    clock.pass(Duration.ofDays(2));

    files.delete(one.id());
    tidying(Scan.CLEAN).sweep();
    assertThat(text(contents.get(other.digest()))).isEqualTo("исто");

    files.delete(other.id());
    tidying(Scan.CLEAN).sweep();
    assertThatExceptionOfType(IllegalStateException.class)
        .isThrownBy(() -> contents.get(other.digest()));
  }

  @ParameterizedTest
  @CsvSource({"false, soon", "true, ok"})
  void theOperatorSeesWhetherAScannerLooks(boolean scans, String mark) {
    keep("чека", NOW, Scan.WAITING);
    keep("зараза", NOW, Scan.INFECTED);

    var beats = new FilesPulse(scans ? _ -> Scan.CLEAN : Scanner.NONE, files).beats(SERBIAN);

    assertThat(beats.getFirst().mark()).isEqualTo(mark);
    assertThat(beats).extracting(Beat::value).endsWith("1", "1");
    assertThat(beats.getLast().mark()).isEqualTo("late");
  }

  @ParameterizedTest(name = "{0} bytes are {1}")
  @CsvSource({
    "1, 1 kB",
    "1024, 1 kB",
    "1025, 2 kB",
    "100000, 98 kB",
    "1047552, 1023 kB",
    "1047553, 1 MB",
    "1048577, 2 MB",
    "20971520, 20 MB",
  })
  void aSizeIsSaidRoundedUp(long bytes, String said) {
    assertThat(StoredFile.say(bytes, SERBIAN)).isEqualTo(said);
  }

  @ParameterizedTest
  @EnumSource(Flaw.class)
  void everyFlawIsSaidInWordsOfBothLanguages(Flaw flaw) {
    var english = Texts.ofCommand(TextCatalogue.ofCommands(), Face.ENGLISH);
    var flawed = new Flawed(flaw, "3", "2");

    assertThat(flawed.say(SERBIAN)).isNotBlank().doesNotContain("{0}");
    assertThat(flawed.say(english)).doesNotContainPattern("\\p{IsCyrillic}");
  }

  @Test
  void anUploadWithoutANameHasNoneAndOneThatBrokeOffIsADefect() {
    var broken =
        new MockMultipartFile("file", "a.pdf", "", new byte[0]) {
          @Override
          public byte[] getBytes() throws IOException {
            throw new IOException("broken off");
          }

          @Override
          public InputStream getInputStream() {
            return new ByteArrayInputStream(new byte[0]);
          }
        };

    assertThat(Upload.of(new MockMultipartFile("file", new byte[] {1})).name()).isEmpty();
    assertThatExceptionOfType(UncheckedIOException.class).isThrownBy(() -> Upload.of(broken));
  }

  private StoredFile keep(String content, Instant at, Scan scan) {
    var bytes = content.getBytes(StandardCharsets.UTF_8);
    contents.keep(Digest.of(bytes), bytes, clock.instant());
    var file =
        new StoredFile(
            FileId.random(),
            content + ".pdf",
            "application/pdf",
            bytes.length,
            Digest.of(bytes),
            scan,
            at);
    files.insert(file);
    return file;
  }

  private Tidying tidying(Scan answer) {
    return new Tidying(
        files,
        contents,
        content -> {
          scanned.add(text(content));
          return answer;
        },
        clock);
  }

  private static String text(byte[] content) {
    return new String(content, StandardCharsets.UTF_8);
  }
}
