package org.saradnja;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A PostgreSQL of the distribution on a folder of its own, as an installation would have one. */
record DebianPostgres(Path programs, Path cluster, int port) implements AutoCloseable {

  static final String PASSWORD = "lozinka-spoljne-baze";

  private static final Path INSTALLED = Path.of("/usr/lib/postgresql");

  /** The newest that is installed, if any is. */
  static Optional<Path> installed() throws IOException {
    if (!Files.isDirectory(INSTALLED)) {
      return Optional.empty();
    }
    try (var versions = Files.list(INSTALLED)) {
      return versions
          .map(version -> version.resolve("bin"))
          .filter(programs -> Files.isExecutable(programs.resolve("initdb")))
          .max(Path::compareTo);
    }
  }

  static DebianPostgres start(Path programs, Path folder) throws IOException {
    var postgres = new DebianPostgres(programs, folder.resolve("external"), Launched.freePort());
    var password = Files.writeString(folder.resolve("external-password"), PASSWORD);
    postgres.run(
        "initdb",
        "-U",
        "saradnja",
        "-A",
        "scram-sha-256",
        "--pwfile=" + password,
        "-E",
        "UTF8",
        "--locale=C.UTF-8");
    postgres.run(
        "pg_ctl",
        "-w",
        "-l",
        folder.resolve("external.log").toString(),
        "-o",
        "-p " + postgres.port + " -c listen_addresses=127.0.0.1 -c unix_socket_directories=",
        "start");
    return postgres;
  }

  String url() {
    return "jdbc:postgresql://127.0.0.1:" + port + "/postgres";
  }

  @Override
  public void close() throws IOException {
    run("pg_ctl", "-w", "-m", "immediate", "stop");
  }

  private void run(String program, String... arguments) throws IOException {
    var command = new ArrayList<String>();
    if ("root".equals(System.getProperty("user.name"))) {
      // PostgreSQL refuses to run as root; in a user namespace of its own it is not.
      command.addAll(List.of("unshare", "-U"));
    }
    command.addAll(List.of(programs.resolve(program).toString(), "-D", cluster.toString()));
    command.addAll(List.of(arguments));
    var output = cluster.resolveSibling(program + ".out").toFile();
    var process =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output).start();
    if (process.onExit().join().exitValue() != 0) {
      throw new IOException(program + " failed: " + Files.readString(output.toPath()));
    }
  }
}
