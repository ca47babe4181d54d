package org.saradnja.training.exams.formats;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.saradnja.training.exams.Share;
import org.saradnja.training.exams.Task;
import org.saradnja.training.exams.Task.NumberKey;

/** No template of QTI knows a tolerance: the best key that covers the number sets the score. */
record QtiNumber(Task.Numeric numeric, XmlWriter xml) {

  void write() throws XMLStreamException {
    var keys =
        numeric.keys().stream()
            .sorted(Comparator.comparing((NumberKey key) -> key.share().value()).reversed())
            .toList();
    xml.element("qti-response-condition", () -> branches(keys));
  }

  private void branches(List<NumberKey> keys) throws XMLStreamException {
    for (int at = 0; at < keys.size(); at++) {
      var key = keys.get(at);
      xml.element(at == 0 ? "qti-response-if" : "qti-response-else-if", () -> branch(key));
    }
    xml.element("qti-response-else", () -> score(Share.NONE));
  }

  private void branch(NumberKey key) throws XMLStreamException {
    var tolerance = key.tolerance().toPlainString();
    xml.element(
        "qti-equal",
        () -> {
          xml.empty("qti-variable", "identifier", "RESPONSE");
          xml.text("qti-base-value", key.value().toPlainString(), "base-type", "float");
        },
        "tolerance-mode",
        "absolute",
        "tolerance",
        tolerance + " " + tolerance);
    score(key.share());
  }

  private void score(Share share) throws XMLStreamException {
    var fraction = BigDecimal.valueOf(share.value(), 7).stripTrailingZeros().toPlainString();
    xml.element(
        "qti-set-outcome-value",
        () -> xml.text("qti-base-value", fraction, "base-type", "float"),
        "identifier",
        "SCORE");
  }
}
