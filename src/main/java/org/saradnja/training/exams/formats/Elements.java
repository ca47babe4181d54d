package org.saradnja.training.exams.formats;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/**
 * XML that somebody sent. A document type is refused, and with it every entity from outside and
 * every bomb made of entities.
 */
final class Elements {

  private Elements() {}

  /** Empty when it is not well-formed, or has a document type. */
  static Optional<Element> root(String xml) {
    try {
      var read = builder().parse(new InputSource(new StringReader(xml)));
      return Optional.of(read.getDocumentElement());
    } catch (SAXException notWellFormed) {
      return Optional.empty();
    } catch (IOException impossible) {
      throw new IllegalStateException("Read from memory", impossible);
    }
  }

  private static DocumentBuilder builder() {
    try {
      var factory = DocumentBuilderFactory.newInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
      factory.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
      factory.setXIncludeAware(false);
      factory.setExpandEntityReferences(false);
      var builder = factory.newDocumentBuilder();
      builder.setErrorHandler(new Thrown());
      return builder;
    } catch (ParserConfigurationException missing) {
      throw new IllegalStateException("The parser of the platform has these features", missing);
    }
  }

  static List<Element> children(Element parent, String name) {
    var children = new ArrayList<Element>();
    for (var node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element element && element.getTagName().equals(name)) {
        children.add(element);
      }
    }
    return children;
  }

  /** The characters of a child, empty when there is no such child. */
  static String text(Element parent, String name) {
    var children = children(parent, name);
    return children.isEmpty() ? "" : children.getFirst().getTextContent().strip();
  }

  /** The default one writes to the standard error. */
  private static final class Thrown implements ErrorHandler {

    @Override
    public void warning(SAXParseException warning) {
      // Nothing that changes what was read.
    }

    @Override
    public void error(SAXParseException error) throws SAXException {
      throw error;
    }

    @Override
    public void fatalError(SAXParseException error) throws SAXException {
      throw error;
    }
  }
}
