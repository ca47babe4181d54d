package org.saradnja.funding.archive.records;

import java.util.Optional;
import org.saradnja.base.web.Face;
import org.saradnja.base.web.TextCatalogue;
import org.saradnja.base.web.Texts;
import org.saradnja.funding.archive.ArchivedCall;
import org.saradnja.parties.registry.UnitId;
import tools.jackson.databind.json.JsonMapper;

/** Records of the collection, written by hand and invented, as short as a test needs them. */
final class SomeRecord {

  static final JsonMapper JSON = JsonMapper.shared();

  private SomeRecord() {}

  /** A complete list of evaluation with these rows and whatever else is given. */
  static HistoricRecord list(String code, String rows, String more) {
    return of(listed(code, "list_of_evaluation", "complete", rows, more));
  }

  static String listed(String code, String kind, String completeness, String rows, String more) {
    return """
    {"id": "%s", "kind": "%s", "completeness": "%s", "year": 2019,
     "unit": {"name": "Измишљено", "name_latin": "Izmišljeno", "unit_code": "00001"},
     "title": "Листа за измишљени конкурс", "source_url": "https://izvor.example/%s",
     "columns_as_published": [], "rows": %s %s}
    """
        .formatted(code, kind, completeness, code, rows, more.isEmpty() ? "" : ", " + more);
  }

  /** A call of which only facts are known. */
  static HistoricRecord facts(String code, String facts) {
    return of(
        """
        {"id": "%s", "unit": {"name": "Измишљено"}, "title": "Измишљени конкурс",
         "source_url": "https://izvor.example/%s", "facts": %s}
        """
            .formatted(code, code, facts));
  }

  static HistoricRecord of(String json) {
    return HistoricRecord.of(JSON.readTree(json));
  }

  static ArchivedCall summary(HistoricRecord record) {
    return record.summary(code -> Optional.of(new UnitId("u-" + code)));
  }

  static Texts in(Face face) {
    return Texts.ofCommand(TextCatalogue.ofCommands(), face);
  }
}
