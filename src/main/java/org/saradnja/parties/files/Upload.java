package org.saradnja.parties.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.web.multipart.MultipartFile;

/** What a browser sent as a file: a name that proves nothing, and the content that does. */
public record Upload(String name, byte[] content) {

  /** Larger files are not taken. */
  public static final long MOST_BYTES = 20L << 20;

  public static Upload of(MultipartFile sent) {
    try {
      var name = sent.getOriginalFilename();
      return new Upload(name == null ? "" : name, sent.getBytes());
    } catch (IOException broken) {
      throw new UncheckedIOException("The upload broke off", broken);
    }
  }
}
