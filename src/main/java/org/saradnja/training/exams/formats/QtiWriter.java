package org.saradnja.training.exams.formats;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.xml.stream.XMLStreamException;
import org.saradnja.training.exams.Faults;
import org.saradnja.training.exams.Question;
import org.saradnja.training.exams.QuestionWriter;
import org.springframework.stereotype.Component;

/** A package of QTI 3.0: one file an item, and the list of them. Faulty drafts stay at home. */
@Component
class QtiWriter implements QuestionWriter {

  private static final String MANIFEST_NAMESPACE =
      "http://www.imsglobal.org/xsd/qti/qtiv3p0/imscp_v1p1";

  @Override
  public String format() {
    return "qti";
  }

  @Override
  public String fileName() {
    return "pitanja.qti3.zip";
  }

  @Override
  public String contentType() {
    return "application/zip";
  }

  @Override
  public byte[] write(List<Question> questions) {
    var sound = questions.stream().filter(one -> Faults.of(one.task()).isEmpty()).toList();
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      put(zip, "imsmanifest.xml", XmlWriter.document(xml -> manifest(sound, xml)));
      for (var question : sound) {
        var item = XmlWriter.document(xml -> new QtiItem(question, xml).write());
        put(zip, file(question), item);
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException("Written into memory", impossible);
    }
    return bytes.toByteArray();
  }

  private static void manifest(List<Question> questions, XmlWriter xml) throws XMLStreamException {
    xml.element(
        "manifest",
        () -> {
          xml.element(
              "metadata",
              () -> {
                xml.text("schema", "QTI Package");
                xml.text("schemaversion", "3.0.0");
              });
          xml.empty("organizations");
          xml.element(
              "resources",
              () -> {
                for (var question : questions) {
                  xml.element(
                      "resource",
                      () -> xml.empty("file", "href", file(question)),
                      "identifier",
                      QtiItem.identifier(question),
                      "type",
                      "imsqti_item_xmlv3p0",
                      "href",
                      file(question));
                }
              });
        },
        "xmlns",
        MANIFEST_NAMESPACE,
        "identifier",
        "saradnja-pitanja");
  }

  private static String file(Question question) {
    return "items/" + QtiItem.identifier(question) + ".xml";
  }

  private static void put(ZipOutputStream zip, String name, String content) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(content.getBytes(UTF_8));
    zip.closeEntry();
  }
}
