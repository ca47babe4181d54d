package org.saradnja.base.database;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A PostgreSQL server of our own on a data folder. It survives restarts and {@code kill -9}: what a
 * dead process left behind is stopped or cleared at the next start, and WAL recovery does the rest.
 */
final class EmbeddedPostgres {

  private static final Logger log = LoggerFactory.getLogger(EmbeddedPostgres.class);
  private static final Duration PAUSE = Duration.ofMillis(250);
  private static final int ATTEMPTS = 40;
  private static final int PASSWORD_BYTES = 24;
  private static final Set<PosixFilePermission> OWNER_ONLY =
      PosixFilePermissions.fromString("rw-------");
  private static final long LONGEST_COMMAND_SECONDS = 180;

  private static final String DURABLE = " -c max_connections=96";
  private static final String SCRATCH =
      " -c max_connections=300 -c fsync=off -c synchronous_commit=off -c full_page_writes=off";

  private final Path folder;
  private final Path cluster;
  private final PostgresBinaries binaries;
  private final FileChannel lock;
  private final int port;

  private EmbeddedPostgres(Path folder, PostgresBinaries binaries, FileChannel lock, int port) {
    this.folder = folder;
    this.cluster = folder.resolve("cluster");
    this.binaries = binaries;
    this.lock = lock;
    this.port = port;
  }

  /** Starts on the folder, making it if it is new; refuses a folder that another process holds. */
  static EmbeddedPostgres start(Path folder, boolean durable) throws IOException {
    Files.createDirectories(folder);
    var lock = FileChannel.open(folder.resolve("lock"), CREATE, WRITE);
    if (lock.tryLock() == null) {
      lock.close();
      throw new IOException("Another Saradnja is running on the data folder " + folder + ".");
    }
    var binaries = PostgresBinaries.unpackedIn(folder.resolve("binaries"));
    var postgres = new EmbeddedPostgres(folder, binaries, lock, freePort());
    postgres.initialise();
    postgres.clearWhatADeadProcessLeft();
    postgres.launch(durable);
    return postgres;
  }

  /** Whether a server of this or of another process holds the folder. */
  static boolean isRunningOn(Path folder) throws IOException {
    try (var lock = FileChannel.open(folder.resolve("lock"), CREATE, WRITE);
        var mine = lock.tryLock()) {
      return mine == null;
    } catch (OverlappingFileLockException ofThisProcess) {
      return true;
    }
  }

  String url(String database) {
    return url(port, database);
  }

  static String url(int port, String database) {
    return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
  }

  String password() throws IOException {
    return Files.readString(passwordFile());
  }

  void stop() {
    try {
      control("-w", "-m", "fast", "stop");
      lock.close();
    } catch (IOException e) {
      log.warn("the embedded database did not stop cleanly; the next start recovers it", e);
    }
  }

  private void initialise() throws IOException {
    if (Files.exists(cluster.resolve("PG_VERSION"))) {
      return;
    }
    if (!Files.exists(passwordFile())) {
      var random = new byte[PASSWORD_BYTES];
      new SecureRandom().nextBytes(random);
      Files.createFile(passwordFile(), PosixFilePermissions.asFileAttribute(OWNER_ONLY));
      Files.writeString(passwordFile(), HexFormat.of().formatHex(random));
    }
    var fresh = folder.resolve("cluster.new");
    deleteTree(fresh);
    run(
        List.of(
            "initdb",
            "-D",
            fresh.toString(),
            "-U",
            "postgres",
            "-A",
            "scram-sha-256",
            "--pwfile=" + passwordFile(),
            "-E",
            "UTF8",
            "--locale-provider=builtin",
            "--builtin-locale=C.UTF-8",
            "--locale=C",
            "--lc-ctype=C.UTF-8",
            "--no-instructions",
            "--sync-method=syncfs"));
    Files.move(fresh, cluster, ATOMIC_MOVE);
  }

  /**
   * A server that outlived its process is stopped. The file of one that died names a process that
   * is gone, a stranger with the same number, or for a moment a dead one that nobody has reaped.
   */
  private void clearWhatADeadProcessLeft() throws IOException {
    var pidFile = cluster.resolve("postmaster.pid");
    for (int attempt = 1; attempt <= ATTEMPTS && Files.exists(pidFile); attempt++) {
      var process = processNamedIn(pidFile);
      var command = process.flatMap(named -> named.info().command()).orElse("");
      if (command.endsWith("/bin/postgres")) {
        stopLeftServer();
      } else if (process.isEmpty() || !command.isEmpty() || attempt == ATTEMPTS) {
        Files.deleteIfExists(pidFile);
      } else {
        pause();
      }
    }
  }

  private static Optional<ProcessHandle> processNamedIn(Path pidFile) throws IOException {
    return Files.readAllLines(pidFile).stream()
        .findFirst()
        .filter(line -> line.matches("\\d+"))
        .flatMap(pid -> ProcessHandle.of(Long.parseLong(pid)));
  }

  /** It may be dying already; then the next attempt finds it gone. */
  private void stopLeftServer() {
    try {
      control("-w", "-t", "10", "-m", "fast", "stop");
    } catch (IOException stillThere) {
      log.info("the server left by another process does not stop yet");
      pause();
    }
  }

  private void launch(boolean durable) throws IOException {
    var options =
        "-p "
            + port
            + " -c listen_addresses=127.0.0.1 -c unix_socket_directories="
            + " -c shared_buffers=192MB -c wal_keep_size=128MB"
            + " -c timezone=Pacific/Auckland"
            + (durable ? DURABLE : SCRATCH);
    control(
        "-w", "-t", "120", "-l", folder.resolve("postgres.log").toString(), "-o", options, "start");
  }

  private void control(String... arguments) throws IOException {
    var command = new ArrayList<>(List.of("pg_ctl", "-D", cluster.toString()));
    command.addAll(List.of(arguments));
    run(command);
  }

  private void run(List<String> programAndArguments) throws IOException {
    var name = programAndArguments.getFirst();
    var command = new ArrayList<String>();
    if (isRoot()) {
      // PostgreSQL refuses to run as root; in a user namespace of its own it is not.
      command.addAll(List.of("unshare", "-U"));
    }
    command.add(binaries.program(name).toString());
    command.addAll(programAndArguments.subList(1, programAndArguments.size()));
    // A file, not a pipe: the server inherits the output and would hold a pipe open for ever.
    var output = folder.resolve(name + ".log");
    var process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(output.toFile())
            .start();
    try {
      if (!process.waitFor(LONGEST_COMMAND_SECONDS, TimeUnit.SECONDS) || process.exitValue() != 0) {
        throw new IOException(name + " failed: " + Files.readString(output));
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(name + " was interrupted", e);
    }
  }

  private Path passwordFile() {
    return folder.resolve("password");
  }

  private static boolean isRoot() {
    return "root".equals(System.getProperty("user.name"));
  }

  private static int freePort() throws IOException {
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  private static void pause() {
    try {
      Thread.sleep(PAUSE);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void deleteTree(Path tree) throws IOException {
    if (!Files.exists(tree)) {
      return;
    }
    try (var paths = Files.walk(tree)) {
      for (var path : paths.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }
}
