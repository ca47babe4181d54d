package org.saradnja.base.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileTreeTest {

  private static final Instant LONG_AGO = Instant.parse("2020-02-29T10:00:00Z");

  @TempDir private Path place;

  private Path folder;
  private Path target;

  @BeforeEach
  void fill() throws IOException {
    folder = place.resolve("data");
    target = place.resolve("copy");
    Files.createDirectories(folder.resolve("cluster/base/1"));
    Files.createDirectories(folder.resolve("empty"));
    Files.writeString(folder.resolve("cluster/PG_VERSION"), "18");
    Files.writeString(folder.resolve("cluster/base/1/PG_VERSION"), "18");
    Files.writeString(folder.resolve("PG_VERSION"), "not the cluster's");
    Files.writeString(folder.resolve("lock"), "");
  }

  @Test
  void everythingIsThereAlsoWhatIsEmpty() throws IOException {
    FileTree.of(folder).copyTo(target);

    assertThat(target.resolve("cluster/base/1/PG_VERSION")).hasContent("18");
    assertThat(target.resolve("empty")).isEmptyDirectory();
  }

  @Test
  void whatIsLeftOutIsNamedFromTheTopAndGoesWithAllThatIsInIt() throws IOException {
    FileTree.of(folder).without(Set.of("cluster", "lock", "nothing of that name")).copyTo(target);

    assertThat(target.resolve("cluster")).doesNotExist();
    assertThat(target.resolve("lock")).doesNotExist();
    assertThat(target.resolve("PG_VERSION")).exists();
  }

  @Test
  void aNameDeeperDownIsAnotherPath() throws IOException {
    FileTree.of(folder).without(Set.of("PG_VERSION")).copyTo(target);

    assertThat(target.resolve("PG_VERSION")).doesNotExist();
    assertThat(target.resolve("cluster/PG_VERSION")).exists();
  }

  @Test
  void nobodyElseMayReadTheCopyOfWhatNobodyElseMayRead() throws IOException {
    var owner = PosixFilePermissions.fromString("rwx------");
    Files.setPosixFilePermissions(folder.resolve("cluster"), owner);

    FileTree.of(folder).copyTo(target);

    assertThat(Files.getPosixFilePermissions(target.resolve("cluster"))).isEqualTo(owner);
  }

  @Test
  void aCopyIsAsOldAsItsOriginal() throws IOException {
    Files.setLastModifiedTime(folder.resolve("PG_VERSION"), FileTime.from(LONG_AGO));

    FileTree.of(folder).copyTo(target);

    assertThat(Files.getLastModifiedTime(target.resolve("PG_VERSION")).toInstant())
        .isEqualTo(LONG_AGO);
  }

  @Test
  void aLinkIsCopiedAsALinkAndNotFollowed() throws IOException {
    Files.createSymbolicLink(folder.resolve("outside"), Path.of("/etc/hostname"));

    FileTree.of(folder).copyTo(target);

    assertThat(target.resolve("outside")).isSymbolicLink();
  }

  @Test
  void theProgramsAreUnpackedOnceAndAHalfUnpackedFolderAgain() throws IOException {
    var home = place.resolve("binaries");
    Files.createDirectories(home);
    Files.writeString(home.resolve(".complete"), "");

    var known = PostgresBinaries.unpackedIn(home);

    assertThat(known.program("postgres")).isEqualTo(home.resolve("bin/postgres"));
    assertThat(home.resolve("bin")).doesNotExist();
  }
}
