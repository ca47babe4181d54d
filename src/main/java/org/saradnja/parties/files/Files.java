package org.saradnja.parties.files;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import org.springframework.http.ResponseEntity;

/**
 * Files as they were received. To whom a file belongs and who may see it, the stage that took it
 * knows: it asks here only after it has decided.
 */
public interface Files {

  /** Looks at what came, outside any transaction: a scanner may take its time. */
  Examined examine(Upload upload);

  /** Keeps a sound file in the caller's transaction. */
  StoredFile keep(Examined.Sound file, Instant at);

  /** Throws {@code NoSuchThing} when there is none. */
  StoredFile get(FileId id);

  Map<FileId, StoredFile> all(Collection<FileId> ids);

  /** Forgets a file that nothing refers to any more; its content goes when no other has it. */
  void discard(FileId id);

  /**
   * The answer with the content: always an attachment, never shown by the browser itself. Refused
   * for a file in which the scanner found something or that still waits for it.
   */
  ResponseEntity<byte[]> download(FileId id);
}
