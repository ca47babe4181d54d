package org.saradnja.portal.news.items;

import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.saradnja.base.kernel.LegalTime;
import org.saradnja.base.kernel.Script;
import org.saradnja.base.web.Face;
import org.saradnja.base.web.Texts;
import org.saradnja.base.web.TextsOfRequest;
import org.saradnja.portal.news.Headline;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** News for feed readers (RFC 4287), one feed for each face. */
@Controller
class AtomController {

  private static final int MOST = 20;
  private static final String ATOM = "http://www.w3.org/2005/Atom";

  private final NewsTable news;
  private final LegalTime time;
  private final TextsOfRequest texts;

  AtomController(NewsTable news, LegalTime time, TextsOfRequest texts) {
    this.news = news;
    this.time = time;
    this.texts = texts;
  }

  @GetMapping("/vesti.atom")
  ResponseEntity<byte[]> feed(HttpServletRequest request) throws XMLStreamException {
    var headlines = news.latest(MOST);
    var updated = headlines.stream().findFirst().map(Headline::publishedAt).orElse(time.now());
    return ResponseEntity.ok()
        .header(HttpHeaders.CONTENT_TYPE, "application/atom+xml;charset=UTF-8")
        .body(written(headlines, updated, texts.of(request)));
  }

  private static byte[] written(List<Headline> headlines, Instant updated, Texts t)
      throws XMLStreamException {
    var bytes = new ByteArrayOutputStream();
    var xml =
        XMLOutputFactory.newDefaultFactory()
            .createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name());
    xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
    xml.writeStartElement("feed");
    xml.writeDefaultNamespace(ATOM);
    xml.writeAttribute("xml:lang", t.face().language());
    element(xml, "id", absolute("/vesti.atom", t));
    element(xml, "title", said(t.get("news.feed"), t));
    element(xml, "updated", updated.toString());
    link(xml, "self", absolute("/vesti.atom", t));
    link(xml, "alternate", absolute("/vesti", t));
    for (var headline : headlines) {
      entry(xml, headline, t);
    }
    xml.writeEndElement();
    xml.writeEndDocument();
    xml.close();
    return bytes.toByteArray();
  }

  private static void entry(XMLStreamWriter xml, Headline headline, Texts t)
      throws XMLStreamException {
    var writing = new NewsWriting(t);
    xml.writeStartElement("entry");
    element(xml, "id", t.frame().origin() + "/vesti/" + headline.id());
    element(xml, "title", said(writing.in(headline.title()), t));
    element(xml, "summary", said(writing.in(headline.lead()), t));
    element(xml, "updated", headline.publishedAt().toString());
    element(xml, "published", headline.publishedAt().toString());
    xml.writeStartElement("author");
    element(xml, "name", said(t.get("news.author"), t));
    xml.writeEndElement();
    link(xml, "alternate", absolute(headline.href(), t));
    xml.writeEndElement();
  }

  private static void element(XMLStreamWriter xml, String name, String text)
      throws XMLStreamException {
    xml.writeStartElement(name);
    xml.writeCharacters(text);
    xml.writeEndElement();
  }

  private static void link(XMLStreamWriter xml, String relation, String address)
      throws XMLStreamException {
    xml.writeEmptyElement("link");
    for (var attribute : Map.of("rel", relation, "href", address).entrySet()) {
      xml.writeAttribute(attribute.getKey(), attribute.getValue());
    }
  }

  private static String absolute(String path, Texts t) {
    return t.frame().origin() + t.href(path);
  }

  private static String said(String text, Texts t) {
    return t.face() == Face.LATIN ? Script.toLatin(text) : text;
  }
}
