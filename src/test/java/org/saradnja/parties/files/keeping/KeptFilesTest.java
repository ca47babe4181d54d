package org.saradnja.parties.files.keeping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.saradnja.base.kernel.ActRefused;
import org.saradnja.parties.files.Examined;
import org.saradnja.parties.files.Examined.Flaw;
import org.saradnja.parties.files.FileId;
import org.saradnja.parties.files.StoredFile.Scan;
import org.saradnja.parties.files.Upload;
import org.saradnja.testing.DatabaseTest;
import org.saradnja.testing.Documents;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
class KeptFilesTest {

  private static final Instant NOW = Instant.parse("2026-11-23T08:00:00Z");
  private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);
  private static final long LARGEST = 1 << 20;

  @Autowired private FileTable table;
  @Autowired private JdbcClient jdbc;

  private Contents contents;
  private byte[] pdf;

  @BeforeEach
  void start() {
    contents = new ContentsInDatabase(jdbc);
    pdf = Documents.pdf("Финансијски извештај");
  }

  @Test
  void aFileIsHandedOutAsAnAttachmentAndNeverRun() {
    var id = keep(Scan.CLEAN);

    var answer = files(Scan.CLEAN).download(id);

    assertThat(answer.getBody()).isEqualTo(pdf);
    var headers = answer.getHeaders();
    assertThat(headers.getFirst("Content-Disposition"))
        .startsWith("attachment; filename=\"Finansijski izvestaj.pdf\"; filename*=UTF-8''%D0%A4");
    assertThat(headers.getFirst("X-Content-Type-Options")).isEqualTo("nosniff");
    assertThat(headers.getFirst("Content-Security-Policy")).contains("sandbox");
    assertThat(headers.getFirst("Cache-Control")).isEqualTo("private, no-store");
    assertThat(headers.getFirst("Content-Type")).isEqualTo("application/pdf");
  }

  @Test
  void anInfectedUploadIsNotKept() {
    var examined = files(Scan.INFECTED).examine(new Upload("izvestaj.pdf", pdf));

    assertThat(examined).isEqualTo(new Examined.Flawed(Flaw.INFECTED));
  }

  @Test
  void aFileThatWaitsForTheScannerIsNotHandedOutYet() {
    var id = keep(Scan.WAITING);

    assertThatExceptionOfType(ActRefused.class)
        .isThrownBy(() -> files(Scan.CLEAN).download(id))
        .matches(refused -> refused.refusal() == FilesRefusal.WAITING_FOR_SCANNER);
  }

  @Test
  void theScannerCatchesUpAndAnInfectedFileIsNeverHandedOut() {
    var waiting = keep(Scan.WAITING);
    new Tidying(table, contents, _ -> Scan.INFECTED, CLOCK).scan();

    assertThat(table.get(waiting).scan()).isEqualTo(Scan.INFECTED);
    assertThatExceptionOfType(ActRefused.class)
        .isThrownBy(() -> files(Scan.CLEAN).download(waiting))
        .matches(refused -> refused.refusal() == FilesRefusal.INFECTED);
  }

  @Test
  void withoutAScannerNothingIsClaimed() {
    var id = keep(Scan.NOT_SCANNED);
    new Tidying(table, contents, Scanner.NONE, CLOCK).scan();

    assertThat(table.get(id).scan()).isEqualTo(Scan.NOT_SCANNED);
  }

  @Test
  void aContentGoesWhenNoFileRefersToItAndNobodyCanBeAboutTo() {
    var kept = keep(Scan.CLEAN);
    var digest = table.get(kept).digest();
    var later = Clock.offset(CLOCK, Duration.ofDays(2));
    new Tidying(table, contents, Scanner.NONE, later).sweep();
    assertThat(contents.get(digest)).isEqualTo(pdf);

    files(Scan.CLEAN).discard(kept);
    new Tidying(table, contents, Scanner.NONE, CLOCK).sweep();
    assertThat(contents.get(digest)).isEqualTo(pdf);
    new Tidying(table, contents, Scanner.NONE, later).sweep();

    assertThatExceptionOfType(IllegalStateException.class).isThrownBy(() -> contents.get(digest));
  }

  private FileId keep(Scan scan) {
    var files = files(scan);
    var sound = (Examined.Sound) files.examine(new Upload("Финансијски извештај.pdf", pdf));
    return files.keep(sound, NOW).id();
  }

  private KeptFiles files(Scan scan) {
    return new KeptFiles(table, contents, _ -> scan, CLOCK, LARGEST);
  }
}
