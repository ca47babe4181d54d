package org.saradnja.parties.files.keeping;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import org.saradnja.base.kernel.ActRefused;
import org.saradnja.base.kernel.Digest;
import org.saradnja.parties.files.Examined;
import org.saradnja.parties.files.FileId;
import org.saradnja.parties.files.Files;
import org.saradnja.parties.files.StoredFile;
import org.saradnja.parties.files.StoredFile.Scan;
import org.saradnja.parties.files.Upload;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;

/** Examines, keeps and hands out files. */
class KeptFiles implements Files {

  private final FileTable files;
  private final Contents contents;
  private final Scanner scanner;
  private final Clock clock;
  private final long largest;

  KeptFiles(FileTable files, Contents contents, Scanner scanner, Clock clock, long largest) {
    this.files = files;
    this.contents = contents;
    this.scanner = scanner;
    this.clock = clock;
    this.largest = largest;
  }

  @Override
  public Examined examine(Upload upload) {
    return switch (Examination.of(upload, largest)) {
      case Examination.Failed(Examined.Flawed flawed) -> flawed;
      case Examination.Passed(FileType type) -> scanned(upload, type);
    };
  }

  private Examined scanned(Upload upload, FileType type) {
    var scan = scanner.scan(upload.content());
    return scan == Scan.INFECTED
        ? new Examined.Flawed(Examined.Flaw.INFECTED)
        : new Examined.Sound(
            FileName.of(upload.name()).value(),
            type.mediaType(),
            Digest.of(upload.content()),
            scan,
            upload.content());
  }

  @Override
  @Transactional
  public StoredFile keep(Examined.Sound sound, Instant at) {
    contents.keep(sound.digest(), sound.content(), clock.instant());
    var file =
        new StoredFile(
            FileId.random(),
            sound.name(),
            sound.type(),
            sound.content().length,
            sound.digest(),
            sound.scan(),
            at);
    files.insert(file);
    return file;
  }

  @Override
  public StoredFile get(FileId id) {
    return files.get(id);
  }

  @Override
  public Map<FileId, StoredFile> all(Collection<FileId> ids) {
    return files.find(ids).stream().collect(toMap(StoredFile::id, identity()));
  }

  @Override
  public void discard(FileId id) {
    files.delete(id);
  }

  @Override
  public ResponseEntity<byte[]> download(FileId id) {
    var file = files.get(id);
    switch (file.scan()) {
      case INFECTED -> throw new ActRefused(FilesRefusal.INFECTED, file.name());
      case WAITING -> throw new ActRefused(FilesRefusal.WAITING_FOR_SCANNER, file.name());
      case CLEAN, NOT_SCANNED -> {}
    }
    return ResponseEntity.ok()
        .contentType(MediaType.parseMediaType(file.type()))
        .header(HttpHeaders.CONTENT_DISPOSITION, new FileName(file.name()).attachment())
        .header("Content-Security-Policy", "default-src 'none'; sandbox")
        .header("X-Content-Type-Options", "nosniff")
        .header("Cross-Origin-Resource-Policy", "same-origin")
        .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
        .body(contents.get(file.digest()));
  }
}
