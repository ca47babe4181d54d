package org.saradnja.parties.files.keeping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.saradnja.base.kernel.Digest;
import org.saradnja.base.kernel.NoSuchThing;
import org.saradnja.parties.files.FileId;
import org.saradnja.parties.files.StoredFile;
import org.saradnja.parties.files.StoredFile.Scan;
import org.saradnja.testing.DatabaseTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;

@DatabaseTest
class FileTableTest {

  private static final Instant STORED = Instant.parse("2027-02-01T09:30:00.123456Z");

  @Autowired private FileTable files;

  @ParameterizedTest
  @EnumSource
  void keepsEveryWordOfTheScanner(Scan scan) {
    var file = file("statut.pdf", scan);
    files.insert(file);

    assertThat(files.get(file.id())).isEqualTo(file);
  }

  @Test
  void aForgottenFileIsGone() {
    var file = file("statut.pdf", Scan.CLEAN);
    files.insert(file);
    files.delete(file.id());

    assertThatExceptionOfType(NoSuchThing.class).isThrownBy(() -> files.get(file.id()));
    assertThat(files.refersTo(file.digest())).isFalse();
  }

  @Test
  void theScannerIsShownWhatItHasNotSeenAndOnlyOnceInARound() {
    var clean = file("a.pdf", Scan.CLEAN);
    var waiting = file("b.pdf", Scan.WAITING);
    files.insert(clean);
    files.insert(waiting);
    assertThat(files.unseen(STORED)).contains(waiting);

    files.scanned(waiting.id(), Scan.WAITING, STORED);

    assertThat(files.unseen(STORED)).isEmpty();
    assertThat(files.unseen(STORED.plusSeconds(1))).contains(waiting);
  }

  @Test
  void aPathIsNoName() {
    assertThatExceptionOfType(DataIntegrityViolationException.class)
        .isThrownBy(() -> files.insert(file("../statut.pdf", Scan.CLEAN)))
        .withMessageContaining("name_is_no_path");
  }

  @Test
  void manyAreFoundAtOnceAndNoneForNone() {
    var one = file("a.pdf", Scan.CLEAN);
    var other = file("b.pdf", Scan.CLEAN);
    files.insert(one);
    files.insert(other);

    assertThat(files.find(List.of(one.id(), other.id()))).containsExactlyInAnyOrder(one, other);
    assertThat(files.find(List.of())).isEmpty();
  }

  private static StoredFile file(String name, Scan scan) {
    var digest = Digest.ofText(name + scan);
    return new StoredFile(FileId.random(), name, "application/pdf", 3, digest, scan, STORED);
  }
}
