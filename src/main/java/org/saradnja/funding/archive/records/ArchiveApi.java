package org.saradnja.funding.archive.records;

import static org.saradnja.funding.archive.records.ArchiveController.CODE;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.saradnja.base.kernel.NoSuchThing;
import org.saradnja.funding.archive.ArchivedCall;
import org.saradnja.funding.calls.CallCode;
import org.saradnja.parties.registry.UnitId;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** Historic calls for programs: what was published, and that it cannot be recomputed. */
@RestController
class ArchiveApi {

  private final ArchiveTable archive;

  ArchiveApi(ArchiveTable archive) {
    this.archive = archive;
  }

  /**
   * @param published the record as collected, with the fields of its source
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Call(
      String code,
      String state,
      String kind,
      @Nullable String unit,
      String grantor,
      @Nullable Integer year,
      String title,
      @Nullable String completeness,
      String source,
      JsonNode published) {}

  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Ranking(
      String code,
      boolean recomputable,
      String kind,
      @Nullable String completeness,
      String source,
      List<String> columnsAsPublished,
      @Nullable JsonNode totalStated,
      JsonNode rows,
      @Nullable JsonNode sumChecks) {}

  @GetMapping("/api/v1/calls/" + CODE)
  Call call(@PathVariable String code) {
    var call = find(code);
    var published = archive.record(call.code());
    return new Call(
        code,
        "historic",
        lower(call.kind()),
        call.unit().map(UnitId::slug).orElse(null),
        call.grantor().cyrillic(),
        call.year().orElse(null),
        call.title(),
        call.completeness().map(ArchiveApi::lower).orElse(null),
        published.fields().needed("source_url"),
        published.fields().node());
  }

  @GetMapping("/api/v1/calls/" + CODE + "/ranking")
  Ranking ranking(@PathVariable String code) {
    var call = find(code);
    var fields = archive.record(call.code()).fields();
    return new Ranking(
        code,
        false,
        lower(call.kind()),
        call.completeness().map(ArchiveApi::lower).orElse(null),
        fields.needed("source_url"),
        fields.texts("columns_as_published"),
        fields.value("total_stated").orElse(null),
        fields.value("rows").orElseThrow(() -> new NoSuchThing("list of " + code)),
        fields.value("sum_checks").orElse(null));
  }

  private ArchivedCall find(String code) {
    return archive
        .find(new CallCode(code))
        .orElseThrow(() -> new NoSuchThing("historic call " + code));
  }

  private static String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
