package org.saradnja.training.exams.bank;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A file of questions, and what it would do to the bank. */
public record ExchangePage(
    TransferForm form,
    Map<String, String> formats,
    @Nullable Preview preview,
    Map<String, String> errors) {

  static ExchangePage empty(TransferForm form, Map<String, String> formats) {
    return new ExchangePage(form, formats, null, Map.of());
  }

  ExchangePage with(Preview preview) {
    return new ExchangePage(form, formats, preview, errors);
  }

  ExchangePage with(Map<String, String> found) {
    return new ExchangePage(form, formats, preview, found);
  }

  /**
   * @param possible whether anything would be written
   */
  public record Preview(List<Line> lines, List<Flaw> flaws, String summary, boolean possible) {}

  public record Line(
      String code,
      String stem,
      String kind,
      String module,
      String outcome,
      String mark,
      List<String> faults) {}

  public record Flaw(String place, String reason) {}
}
