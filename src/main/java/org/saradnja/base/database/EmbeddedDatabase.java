package org.saradnja.base.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/**
 * Starts the embedded server before the application context when no database address is given.
 *
 * <p>{@code saradnja.data} names the data folder. With {@code saradnja.database.scratch=true}
 * (tests) nothing is kept and every context gets an empty database of its own on one server.
 */
final class EmbeddedDatabase implements EnvironmentPostProcessor {

  private static final String DATABASE = "saradnja";
  private static final Map<Path, EmbeddedPostgres> RUNNING = new ConcurrentHashMap<>();
  private static final AtomicInteger SCRATCH = new AtomicInteger();

  @Override
  public void postProcessEnvironment(
      ConfigurableEnvironment environment, SpringApplication application) {
    if (environment.containsProperty("spring.datasource.url")
        || !environment.containsProperty("saradnja.data")) {
      return;
    }
    var scratch = environment.getProperty("saradnja.database.scratch", Boolean.class, false);
    var folder = Path.of(environment.getRequiredProperty("saradnja.data")).toAbsolutePath();
    try {
      var postgres = RUNNING.computeIfAbsent(folder, _ -> started(folder, !scratch));
      var database = scratch ? DATABASE + SCRATCH.incrementAndGet() : DATABASE;
      create(postgres, database, scratch);
      environment
          .getPropertySources()
          .addFirst(
              new MapPropertySource(
                  "embedded database",
                  Map.of(
                      "spring.datasource.url", postgres.url(database),
                      "spring.datasource.username", "postgres",
                      "spring.datasource.password", postgres.password())));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static EmbeddedPostgres started(Path folder, boolean durable) {
    try {
      var postgres = EmbeddedPostgres.start(folder, durable);
      // Runs after the contexts are closed; a plain shutdown hook would race them.
      SpringApplication.getShutdownHandlers().add(postgres::stop);
      return postgres;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void create(EmbeddedPostgres postgres, String database, boolean scratch)
      throws IOException {
    try (var connection =
            DriverManager.getConnection(postgres.url("postgres"), "postgres", postgres.password());
        var statement = connection.createStatement()) {
      if (scratch) {
        // What an earlier run of the tests left would be found as if it were this one's.
        statement.execute("drop database if exists " + database + " with (force)");
      }
      var found =
          statement.executeQuery("select 1 from pg_database where datname = '" + database + "'");
      if (!found.next()) {
        statement.execute("create database " + database);
      }
    } catch (SQLException e) {
      throw new IOException("The embedded database could not be opened", e);
    }
  }
}
