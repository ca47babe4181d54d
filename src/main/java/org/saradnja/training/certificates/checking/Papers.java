package org.saradnja.training.certificates.checking;

import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;

/** How a document on paper is named. */
final class Papers {

  private Papers() {}

  static String attachment(String name) {
    return ContentDisposition.attachment()
        .filename(name, StandardCharsets.UTF_8)
        .build()
        .toString();
  }
}
