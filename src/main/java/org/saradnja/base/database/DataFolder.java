package org.saradnja.base.database;

import static org.saradnja.base.database.DataRefusal.NOTHING_TO_BACK_UP;
import static org.saradnja.base.database.DataRefusal.NOT_A_BACKUP;
import static org.saradnja.base.database.DataRefusal.TARGET_NOT_EMPTY;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.saradnja.base.kernel.ActRefused;

/**
 * The data folder of an installation on the embedded database, as it is backed up and restored: the
 * cluster, its password, and the files people sent. It may be in use during a backup.
 */
public record DataFolder(Path folder) {

  private static final String CLUSTER = "cluster";

  /** Written last: a folder without it is the beginning of a backup. */
  private static final String COMPLETE = "complete";

  /** What every start makes anew. */
  private static final Set<String> LEFT_OUT =
      Set.of(CLUSTER, "cluster.new", "binaries", "lock", COMPLETE);

  /** Copies all of it into a new or empty folder. */
  public void backUp(Path target) throws IOException {
    if (!isCluster(folder.resolve(CLUSTER))) {
      throw new ActRefused(NOTHING_TO_BACK_UP, folder);
    }
    refuseIfUsed(target);
    try (var server = RunningServer.on(folder)) {
      new ClusterBackup(server, folder.resolve(CLUSTER)).copyTo(target.resolve(CLUSTER));
    }
    // After the database: what it names is there by now, and files never change.
    FileTree.of(folder).without(LEFT_OUT).copyTo(target);
    Files.createFile(target.resolve(COMPLETE));
  }

  /** Puts a backup in the place of a data folder that does not exist yet. */
  public void restore(Path backup) throws IOException {
    if (!Files.exists(backup.resolve(COMPLETE)) || !isCluster(backup.resolve(CLUSTER))) {
      throw new ActRefused(NOT_A_BACKUP, backup);
    }
    refuseIfUsed(folder);
    FileTree.of(backup).without(Set.of(COMPLETE)).copyTo(folder);
  }

  private static void refuseIfUsed(Path target) throws IOException {
    if (Files.exists(target)) {
      try (var within = Files.list(target)) {
        if (within.findAny().isPresent()) {
          throw new ActRefused(TARGET_NOT_EMPTY, target);
        }
      }
    }
  }

  private static boolean isCluster(Path cluster) {
    return Files.exists(cluster.resolve("PG_VERSION"));
  }
}
