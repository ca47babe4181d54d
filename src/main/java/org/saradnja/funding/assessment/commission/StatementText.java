package org.saradnja.funding.assessment.commission;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.saradnja.base.web.Face;
import org.saradnja.base.web.TextsOfRequest;
import org.saradnja.funding.calls.PublishedCall;
import org.saradnja.parties.registry.Units;
import org.springframework.stereotype.Component;

/**
 * The text that members sign. It is Serbian in Cyrillic whatever the face of the page, because the
 * signature is of these words.
 */
@Component
class StatementText {

  private static final int PARAGRAPHS = 4;

  private final TextsOfRequest texts;
  private final Units units;

  StatementText(TextsOfRequest texts, Units units) {
    this.texts = texts;
    this.units = units;
  }

  String of(PublishedCall call) {
    return paragraphs(call).stream().collect(Collectors.joining("\n\n"));
  }

  List<String> paragraphs(PublishedCall call) {
    var t = texts.of(Face.CYRILLIC);
    var unit = units.get(call.unit()).name().cyrillic();
    return IntStream.rangeClosed(1, PARAGRAPHS)
        .mapToObj(
            number -> t.get("assessment.statement.text." + number, call.code(), call.title(), unit))
        .toList();
  }
}
