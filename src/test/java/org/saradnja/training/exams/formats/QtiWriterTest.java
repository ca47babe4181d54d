package org.saradnja.training.exams.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipInputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.saradnja.testing.Property;
import org.saradnja.training.exams.Question;
import org.saradnja.training.exams.SomeQuestions;
import org.saradnja.training.exams.Task;

class QtiWriterTest {

  @Test
  void aSingleChoiceNamesItsRightChoice() throws IOException {
    var question = SomeQuestions.of("П17", SomeQuestions.single());

    var item = item(question);

    var root = item.expectFirst("qti-assessment-item");
    assertThat(root.attr("xmlns")).isEqualTo("http://www.imsglobal.org/xsd/imsqtiasi_v3p0");
    assertThat(root.attr("title")).isEqualTo("П17");
    assertThat(root.attr("xml:lang")).isEqualTo("sr-Cyrl");
    assertThat(item.expectFirst("qti-correct-response > qti-value").text()).isEqualTo("C0");
    assertThat(item.expectFirst("qti-choice-interaction").attr("max-choices")).isEqualTo("1");
    assertThat(item.expectFirst("qti-prompt").text()).isEqualTo("Ко утврђује листу?");
    assertThat(item.select("qti-simple-choice").eachText())
        .containsExactly("комисија", "скупштина", "трезор");
  }

  @Test
  void everyKindIsAnItemAndStandsInTheManifest() throws IOException {
    var questions =
        SomeQuestions.ofEveryKind().stream().map(task -> SomeQuestions.of("x", task)).toList();

    var files = files(questions);

    var manifest = xml(files.getOrDefault("imsmanifest.xml", ""));
    assertThat(manifest.select("resource").eachAttr("href"))
        .hasSize(questions.size())
        .allMatch(files::containsKey);
  }

  @Test
  void aToleranceIsProcessedByKeyTheBestFirst() throws IOException {
    var item = item(SomeQuestions.of("x", SomeQuestions.number()));

    assertThat(item.select("qti-equal").eachAttr("tolerance")).containsExactly("0 0", "1 1");
    assertThat(item.select("qti-set-outcome-value > qti-base-value").eachText())
        .containsExactly("1", "0.5", "0");
  }

  @Test
  void whatIsWrittenIsXmlWhateverStandsInIt() {
    Property.forAll(
        SomeQuestions::any,
        question -> {
          var item = XmlWriter.document(xml -> new QtiItem(question, xml).write());
          assertThat(Elements.root(item)).as(item).isPresent();
        });
  }

  @Test
  void aFaultyDraftStaysAtHome() throws IOException {
    var faulty = SomeQuestions.of("x", new Task.SingleChoice("?", List.of()));

    assertThat(files(List.of(faulty))).containsOnlyKeys("imsmanifest.xml");
  }

  private static Document item(Question question) throws IOException {
    var files = files(List.of(question));
    return xml(files.getOrDefault("items/" + QtiItem.identifier(question) + ".xml", ""));
  }

  private static Document xml(String text) {
    assertThat(Elements.root(text)).as(text).isPresent();
    return Jsoup.parse(text, Parser.xmlParser());
  }

  private static Map<String, String> files(List<Question> questions) throws IOException {
    var files = new LinkedHashMap<String, String>();
    try (var zip = new ZipInputStream(new ByteArrayInputStream(new QtiWriter().write(questions)))) {
      for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    return files;
  }
}
