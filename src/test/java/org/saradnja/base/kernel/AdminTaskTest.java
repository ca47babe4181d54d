package org.saradnja.base.kernel;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AdminTaskTest {

  @TempDir private Path folder;

  @Test
  void aFileIsReadWhole() throws IOException {
    var file = Files.writeString(folder.resolve("jedinice.csv"), "Ђ,Љ\nЊ,Џ\n");

    assertThat(AdminTask.textOf(file.toString())).isEqualTo("Ђ,Љ\nЊ,Џ\n");
  }

  @Test
  void aFileThatIsNotThereOrAFolderIsToldByItsName() {
    for (var path : new Path[] {folder.resolve("nema.csv"), folder}) {
      assertThatExceptionOfType(AdminTask.Impossible.class)
          .isThrownBy(() -> AdminTask.textOf(path.toString()))
          .satisfies(impossible ->
              assertThat(impossible.why())
                  .isEqualTo(Sentence.of("admin.unreadable", path.toString())));
    }
  }

  @Test
  void aFileInAnotherEncodingIsNotReadWrongly() throws IOException {
    var file = folder.resolve("stara.csv");
    Files.write(file, "Удружење".getBytes(Charset.forName("windows-1251")));

    assertThatExceptionOfType(AdminTask.Impossible.class)
        .isThrownBy(() -> AdminTask.textOf(file.toString()));
    assertThat(new String(Files.readAllBytes(file), UTF_8)).contains("\uFFFD");
  }
}
