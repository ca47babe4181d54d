package org.saradnja.base.database;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Set;

/**
 * A folder to be copied while others may be writing in it.
 *
 * @param without paths below the folder that are left out with all that is in them
 */
record FileTree(Path folder, Set<String> without) {

  static FileTree of(Path folder) {
    return new FileTree(folder, Set.of());
  }

  FileTree without(Set<String> names) {
    return new FileTree(folder, Set.copyOf(names));
  }

  void copyTo(Path target) throws IOException {
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path from, BasicFileAttributes attributes)
              throws IOException {
            if (without.contains(below(from))) {
              return FileVisitResult.SKIP_SUBTREE;
            }
            var to = target.resolve(below(from));
            Files.createDirectories(to);
            // PostgreSQL refuses a cluster that others may read.
            Files.setPosixFilePermissions(to, Files.getPosixFilePermissions(from));
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path from, BasicFileAttributes attributes)
              throws IOException {
            if (!without.contains(below(from))) {
              copy(from, target.resolve(below(from)));
            }
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFileFailed(Path file, IOException reason) throws IOException {
            if (reason instanceof NoSuchFileException) {
              return FileVisitResult.CONTINUE;
            }
            throw reason;
          }
        });
  }

  /** A table that was dropped meanwhile is gone; the log that is copied later says so too. */
  private static void copy(Path from, Path to) throws IOException {
    try {
      Files.copy(from, to, StandardCopyOption.COPY_ATTRIBUTES, LinkOption.NOFOLLOW_LINKS);
    } catch (NoSuchFileException gone) {
      Files.deleteIfExists(to);
    }
  }

  private String below(Path path) {
    return folder.relativize(path).toString();
  }
}
