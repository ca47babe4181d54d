package org.saradnja.base.database;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/** The PostgreSQL programs, unpacked from the class path once for each data folder. */
record PostgresBinaries(Path home) {

  private static final String EXECUTABLE = "rwxr-xr-x";
  private static final int OWNER_EXECUTES = 0100;

  /** Unpacks unless done before; a folder without the mark of completion is unpacked again. */
  static PostgresBinaries unpackedIn(Path home) throws IOException {
    var complete = home.resolve(".complete");
    if (!Files.exists(complete)) {
      Files.createDirectories(home);
      unpack(home);
      Files.createFile(complete);
    }
    return new PostgresBinaries(home);
  }

  Path program(String name) {
    return home.resolve("bin").resolve(name);
  }

  private static void unpack(Path home) throws IOException {
    var name = "/postgres-linux-" + architecture() + ".txz";
    try (var resource = PostgresBinaries.class.getResourceAsStream(name)) {
      if (resource == null) {
        throw new IOException(
            "No embedded PostgreSQL for this machine ("
                + name
                + "); give the"
                + " address of one in SARADNJA_DATABASE_URL.");
      }
      try (var tar =
          new TarArchiveInputStream(
              new XZCompressorInputStream(new BufferedInputStream(resource)))) {
        for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
          write(home, tar, entry);
        }
      }
    }
  }

  private static void write(Path home, TarArchiveInputStream tar, TarArchiveEntry entry)
      throws IOException {
    var target = home.resolve(entry.getName()).normalize();
    if (!target.startsWith(home)) {
      throw new IOException("An entry leaves the folder: " + entry.getName());
    }
    if (entry.isDirectory()) {
      Files.createDirectories(target);
      return;
    }
    Files.createDirectories(target.getParent());
    Files.deleteIfExists(target);
    if (entry.isSymbolicLink()) {
      Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
      return;
    }
    Files.copy(tar, target);
    if ((entry.getMode() & OWNER_EXECUTES) != 0) {
      Files.setPosixFilePermissions(target, PosixFilePermissions.fromString(EXECUTABLE));
    }
  }

  private static String architecture() {
    return switch (System.getProperty("os.arch", "").toLowerCase(Locale.ROOT)) {
      case "aarch64", "arm64" -> "arm_64";
      default -> "x86_64";
    };
  }
}
