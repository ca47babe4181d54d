package org.saradnja.training.certificates.checking;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.saradnja.base.web.Paper;
import org.saradnja.base.web.Texts;
import org.saradnja.training.certificates.Certificates.Held;
import org.springframework.stereotype.Component;

/** Packs documents: for each its paper and its badge. */
@Component
class Zipping {

  private final DocumentTable documents;
  private final Describing describing;
  private final Paper paper;

  Zipping(DocumentTable documents, Describing describing, Paper paper) {
    this.documents = documents;
    this.describing = describing;
    this.paper = paper;
  }

  void write(List<Held> all, Texts t, OutputStream out) throws IOException {
    try (var zip = new ZipOutputStream(out)) {
      for (var held : all) {
        var document = documents.find(held.code()).orElseThrow();
        var name = held.number().replace('/', '-');
        var pdf = paper.pdf(Papers.TEMPLATE, Map.of("page", describing.paper(document, t)), t);
        entry(zip, name + ".pdf", pdf);
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
