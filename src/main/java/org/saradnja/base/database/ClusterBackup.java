package org.saradnja.base.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * An online base backup by the functions of PostgreSQL itself: the embedded server comes without
 * {@code pg_basebackup}, and a {@code pg_dump} of another version refuses it.
 */
record ClusterBackup(RunningServer server, Path cluster) {

  private static final String WAL = "pg_wal";
  private static final Pattern WAL_FILE = Pattern.compile("[0-9A-F]{24}");

  /** The log is copied afterwards, and only the part that the copy needs. */
  private static final Set<String> LEFT_OUT =
      Set.of("postmaster.pid", "postmaster.opts", WAL, "pg_replslot");

  void copyTo(Path target) throws IOException {
    try (var connection = server.connection();
        var statement = connection.createStatement()) {
      var first = text(statement, "select pg_walfile_name(pg_backup_start('saradnja', true))");
      FileTree.of(cluster).without(LEFT_OUT).copyTo(target);
      var last = finish(statement, target);
      copyLog(first, last, target);
    } catch (SQLException refused) {
      throw new IOException(refused.getMessage(), refused);
    }
  }

  /** Writes the label with which the copy knows what to replay; gives the last log file for it. */
  private static String finish(Statement statement, Path target) throws SQLException, IOException {
    String last;
    try (var stopped =
        one(
            statement,
            "select pg_walfile_name(lsn) as last, labelfile from pg_backup_stop(false)")) {
      last = stopped.getString("last");
      Files.writeString(target.resolve("backup_label"), stopped.getString("labelfile"));
    }
    text(statement, "select pg_switch_wal()");
    return last;
  }

  private void copyLog(String first, String last, Path target) throws IOException {
    var to = Files.createDirectory(target.resolve(WAL));
    Files.setPosixFilePermissions(to, Files.getPosixFilePermissions(cluster));
    Files.createDirectory(target.resolve("pg_replslot"));
    Files.createDirectory(to.resolve("archive_status"));
    try (var files = Files.list(cluster.resolve(WAL))) {
      for (var file : files.toList()) {
        var name = file.getFileName().toString();
        if (WAL_FILE.matcher(name).matches()
            && name.compareTo(first) >= 0
            && name.compareTo(last) <= 0) {
          Files.copy(file, to.resolve(name));
        }
      }
    }
  }

  private static String text(Statement statement, String query) throws SQLException {
    try (var row = one(statement, query)) {
      return row.getString(1);
    }
  }

  private static ResultSet one(Statement statement, String query) throws SQLException {
    var row = statement.executeQuery(query);
    if (!row.next()) {
      throw new SQLException("No answer to " + query);
    }
    return row;
  }
}
