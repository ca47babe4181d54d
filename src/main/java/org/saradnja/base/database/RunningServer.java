package org.saradnja.base.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** The server on a data folder: the one that runs there, or one started for the while. */
final class RunningServer implements AutoCloseable {

  /** In the file that names the server's process. */
  private static final int LINE_OF_PORT = 3;

  private final String url;
  private final String password;
  private final @Nullable EmbeddedPostgres own;

  private RunningServer(String url, String password, @Nullable EmbeddedPostgres own) {
    this.url = url;
    this.password = password;
    this.own = own;
  }

  static RunningServer on(Path folder) throws IOException {
    var password = Files.readString(folder.resolve("password"));
    if (EmbeddedPostgres.isRunningOn(folder)) {
      var lines = Files.readAllLines(folder.resolve("cluster").resolve("postmaster.pid"));
      var port = Integer.parseInt(lines.get(LINE_OF_PORT).strip());
      return new RunningServer(EmbeddedPostgres.url(port, "postgres"), password, null);
    }
    var own = EmbeddedPostgres.start(folder, true);
    return new RunningServer(own.url("postgres"), password, own);
  }

  Connection connection() throws SQLException {
    return DriverManager.getConnection(url, "postgres", password);
  }

  @Override
  public void close() {
    if (own != null) {
      own.stop();
    }
  }
}
