package org.saradnja.training.exams.formats;

import java.io.StringWriter;
import java.util.regex.Pattern;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes elements into memory, escaped by the platform. */
final class XmlWriter {

  /** Characters that no XML 1.0 document can hold, escaped or not. */
  private static final Pattern FORBIDDEN =
      Pattern.compile("[^\\t\\n\\r\\u0020-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

  @FunctionalInterface
  interface Content {
    void write() throws XMLStreamException;
  }

  private final StringWriter text = new StringWriter();
  private final XMLStreamWriter xml;

  private XmlWriter() throws XMLStreamException {
    xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
    xml.writeStartDocument("UTF-8", "1.0");
    xml.writeCharacters("\n");
  }

  interface Document {
    void write(XmlWriter xml) throws XMLStreamException;
  }

  static String document(Document document) {
    try {
      var writer = new XmlWriter();
      document.write(writer);
      writer.xml.writeEndDocument();
      writer.xml.flush();
      return writer.text.toString();
    } catch (XMLStreamException impossible) {
      throw new IllegalStateException("Written into memory", impossible);
    }
  }

  /** Names and values of attributes by turns. */
  void element(String name, Content content, String... attributes) throws XMLStreamException {
    xml.writeStartElement(name);
    for (int at = 0; at < attributes.length; at += 2) {
      xml.writeAttribute(attributes[at], allowed(attributes[at + 1]));
    }
    content.write();
    xml.writeEndElement();
    xml.writeCharacters("\n");
  }

  void text(String name, String content, String... attributes) throws XMLStreamException {
    element(name, () -> xml.writeCharacters(allowed(content)), attributes);
  }

  void empty(String name, String... attributes) throws XMLStreamException {
    element(name, () -> {}, attributes);
  }

  private static String allowed(String text) {
    return FORBIDDEN.matcher(text).replaceAll("");
  }
}
