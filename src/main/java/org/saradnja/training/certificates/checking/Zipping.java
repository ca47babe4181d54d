package org.saradnja.training.certificates.checking;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.saradnja.base.web.Texts;
import org.saradnja.training.certificates.Certificates.Held;
import org.springframework.stereotype.Component;

/** Packs documents: for each its paper and its badge. */
@Component
class Zipping {

  private final DocumentTable documents;
  private final Printing printing;

  Zipping(DocumentTable documents, Printing printing) {
    this.documents = documents;
    this.printing = printing;
  }

  void write(List<Held> all, Texts t, OutputStream out) throws IOException {
    try (var zip = new ZipOutputStream(out)) {
      for (var held : all) {
        var document = documents.find(held.code()).orElseThrow();
        var name = held.number().replace('/', '-');
        entry(zip, name + ".pdf", printing.pdf(document, t));
        entry(zip, name + ".json", document.credential().getBytes(StandardCharsets.UTF_8));
      }
    }
  }

  private static void entry(ZipOutputStream zip, String name, byte[] content) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(content);
    zip.closeEntry();
  }
}
