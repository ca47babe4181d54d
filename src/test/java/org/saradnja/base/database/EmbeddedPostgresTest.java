package org.saradnja.base.database;

import static java.nio.file.attribute.PosixFilePermission.OWNER_READ;
import static java.nio.file.attribute.PosixFilePermission.OWNER_WRITE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.saradnja.base.kernel.ActRefused;

class EmbeddedPostgresTest {

  private static final int ROWS_BEFORE_THE_END = 200;

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void whatWasAcknowledgedSurvivesAKill(boolean alsoTheServer) throws Exception {
    long acknowledged = 0;
    for (int life = 0; life < 2; life++) {
      acknowledged = writeAndKill(folder.resolve("data"), alsoTheServer);
    }

    assertThat(rowsIn(folder.resolve("data"))).isGreaterThanOrEqualTo(acknowledged);
    assertThat(acknowledged).isGreaterThanOrEqualTo(2 * ROWS_BEFORE_THE_END);
  }

  @Test
  void aCopyOfARunningDatabaseIsWholeAndRuns() throws Exception {
    var data = folder.resolve("data");
    var writer = start(data);
    try {
      long before = read(writer, ROWS_BEFORE_THE_END);
      Files.writeString(Files.createDirectories(data.resolve("files")).resolve("a"), "sent");
      new DataFolder(data).backUp(folder.resolve("copy"));
      var after = new DataFolder(folder.resolve("copy"));

      new DataFolder(folder.resolve("restored")).restore(after.folder());

      assertThat(rowsIn(folder.resolve("restored"))).isGreaterThanOrEqualTo(before);
      assertThat(folder.resolve("restored/files/a")).hasContent("sent");
      assertThat(Files.getPosixFilePermissions(folder.resolve("restored/password")))
          .as("the password is the owner's alone")
          .containsExactlyInAnyOrder(OWNER_READ, OWNER_WRITE);
      assertThat(folder.resolve("restored/binaries/.complete")).exists();
    } finally {
      kill(writer, data, true);
    }
  }

  @Test
  void aFolderThatStandsStillIsCopiedToo() throws Exception {
    var data = folder.resolve("data");
    long written = writeAndKill(data, true);
    new DataFolder(data).backUp(folder.resolve("copy"));
    new DataFolder(folder.resolve("restored")).restore(folder.resolve("copy"));

    assertThat(rowsIn(folder.resolve("restored"))).isGreaterThanOrEqualTo(written);
    assertThat(EmbeddedPostgres.isRunningOn(data)).isFalse();
  }

  @Test
  void nothingIsOverwrittenAndNothingHalfIsRestored() throws Exception {
    var data = Files.createDirectories(folder.resolve("data"));
    var used = Files.createDirectories(folder.resolve("used"));
    Files.createFile(used.resolve("something"));

    assertThatExceptionOfType(ActRefused.class)
        .isThrownBy(() -> new DataFolder(data).backUp(folder.resolve("copy")))
        .withMessage("database.nothingToBackUp");
    assertThatExceptionOfType(ActRefused.class)
        .isThrownBy(() -> new DataFolder(data).restore(used))
        .withMessage("database.notABackup");
    Files.writeString(Files.createDirectory(data.resolve("cluster")).resolve("PG_VERSION"), "18");
    assertThatExceptionOfType(ActRefused.class)
        .isThrownBy(() -> new DataFolder(data).backUp(used))
        .withMessage("database.targetNotEmpty");
    Files.createFile(data.resolve("complete"));
    assertThatExceptionOfType(ActRefused.class)
        .isThrownBy(() -> new DataFolder(used).restore(data))
        .withMessage("database.targetNotEmpty");
  }

  @Test
  void aSecondServerOnTheFolderIsRefused() throws Exception {
    var data = folder.resolve("data");
    var writer = start(data);
    try {
      read(writer, 1);

      assertThat(EmbeddedPostgres.isRunningOn(data)).isTrue();
      assertThatIOException()
          .isThrownBy(() -> EmbeddedPostgres.start(data, true))
          .withMessageContaining("Another Saradnja is running on the data folder");
    } finally {
      kill(writer, data, true);
    }
  }

  /** Gives the number of the last row that was acknowledged. */
  private static long writeAndKill(Path data, boolean alsoTheServer) throws Exception {
    var writer = start(data);
    long acknowledged = read(writer, ROWS_BEFORE_THE_END);
    kill(writer, data, alsoTheServer);
    return Math.max(acknowledged, read(writer, Integer.MAX_VALUE));
  }

  private static Life start(Path data) throws IOException {
    var process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Writer.class.getName(),
                data.toString())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    return new Life(process, process.inputReader(StandardCharsets.UTF_8));
  }

  private record Life(Process process, BufferedReader said) {}

  private static long read(Life writer, int lines) throws IOException {
    long last = 0;
    var line = "";
    for (int count = 0; count < lines && line != null; count++) {
      line = writer.said().readLine();
      last = line == null || line.isEmpty() ? last : Long.parseLong(line);
    }
    return last;
  }

  /** As {@code kill -9}, of the process and, if wanted, of its server with all its children. */
  private static void kill(Life writer, Path data, boolean alsoTheServer) throws Exception {
    // By its handle: what it said last can still be read.
    writer.process().toHandle().destroyForcibly();
    writer.process().waitFor();
    if (alsoTheServer) {
      var pid = Files.readAllLines(data.resolve("cluster/postmaster.pid")).getFirst();
      ProcessHandle.of(Long.parseLong(pid.strip()))
          .ifPresent(server -> {
            var children = server.descendants().toList();
            server.destroyForcibly();
            children.forEach(ProcessHandle::destroyForcibly);
          });
    }
  }

  private static long rowsIn(Path data) throws IOException, SQLException {
    var postgres = EmbeddedPostgres.start(data, true);
    try (var connection =
            DriverManager.getConnection(postgres.url("postgres"), "postgres", postgres.password());
        var statement = connection.createStatement();
        var rows = statement.executeQuery("select count(*), max(number) from written")) {
      rows.next();
      assertThat(rows.getLong(1)).as("rows without a gap").isEqualTo(rows.getLong(2));
      return rows.getLong(1);
    } finally {
      postgres.stop();
    }
  }
}
