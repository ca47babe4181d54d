package org.saradnja.base.database;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;

/**
 * A process of its own that starts the embedded server on a folder and writes rows until it is
 * killed; it says the number of each row once the commit has returned.
 */
final class Writer {

  private Writer() {}

  static void main(String[] arguments) throws IOException, SQLException {
    var postgres = EmbeddedPostgres.start(Path.of(arguments[0]), true);
    try (var connection =
            DriverManager.getConnection(postgres.url("postgres"), "postgres", postgres.password());
        var statement = connection.createStatement()) {
      statement.execute("create table if not exists written (number bigint primary key)");
      var last = statement.executeQuery("select coalesce(max(number), 0) from written");
      last.next();
      for (long number = last.getLong(1) + 1; ; number++) {
        statement.execute("insert into written (number) values (" + number + ")");
        System.out.println(number);
      }
    }
  }
}
