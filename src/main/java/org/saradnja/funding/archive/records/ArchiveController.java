package org.saradnja.funding.archive.records;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.saradnja.base.kernel.Csv;
import org.saradnja.base.kernel.NoSuchThing;
import org.saradnja.base.web.TextsOfRequest;
import org.saradnja.funding.archive.ArchivedCall;
import org.saradnja.funding.calls.CallCode;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** Pages of historic calls; their codes begin with a small letter, those of running ones do not. */
@Controller
class ArchiveController {

  /** Codes of running calls begin with a capital letter. */
  static final String CODE = "{code:[a-z][a-z0-9]*(?:-[a-z0-9]+)*}";

  private static final List<String> HEADING =
      List.of(
          "rank",
          "registry_number",
          "association",
          "programme",
          "place",
          "requested_published",
          "requested_rsd",
          "points_published",
          "approved_published",
          "approved_rsd",
          "outcome",
          "remark");

  private final ArchiveTable archive;
  private final TextsOfRequest texts;

  ArchiveController(ArchiveTable archive, TextsOfRequest texts) {
    this.archive = archive;
    this.texts = texts;
  }

  @GetMapping("/konkursi/" + CODE)
  ModelAndView call(@PathVariable String code, HttpServletRequest request) {
    var call = call(code);
    var page = new Showing(call, archive.record(call.code()), texts.of(request)).page();
    return new ModelAndView("archive/call", "page", page);
  }

  @GetMapping("/konkursi/" + CODE + "/lista")
  ModelAndView list(@PathVariable String code, HttpServletRequest request) {
    var page = new Showing(call(code), withList(code), texts.of(request)).listPage();
    return new ModelAndView("archive/list", "page", page);
  }

  @GetMapping("/konkursi/" + CODE + "/lista.csv")
  ResponseEntity<byte[]> csv(@PathVariable String code) {
    var rows = new ArrayList<List<String>>();
    rows.add(HEADING);
    withList(code).list().rows().forEach(row -> rows.add(cells(row)));
    var file = ContentDisposition.attachment().filename(code + "-lista.csv").build();
    return ResponseEntity.ok()
        .header(HttpHeaders.CONTENT_TYPE, "text/csv;charset=UTF-8")
        .header(HttpHeaders.CONTENT_DISPOSITION, file.toString())
        .body(("\uFEFF" + Csv.write(rows)).getBytes(StandardCharsets.UTF_8));
  }

  private ArchivedCall call(String code) {
    return archive
        .find(new CallCode(code))
        .orElseThrow(() -> new NoSuchThing("historic call " + code));
  }

  private HistoricRecord withList(String code) {
    var published = archive.record(call(code).code());
    if (!published.hasList()) {
      throw new NoSuchThing("list of " + code);
    }
    return published;
  }

  private static List<String> cells(PublishedList.Row row) {
    return List.of(
        row.rank().map(String::valueOf).orElse(""),
        row.registryNumber().orElse(""),
        row.association().orElse(""),
        row.programme().orElse(""),
        row.place().orElse(""),
        row.requested().map(Amount::published).orElse(""),
        row.requested().map(amount -> amount.dinars().plain()).orElse(""),
        row.points().orElse(""),
        row.approved().map(Amount::published).orElse(""),
        row.approved().map(amount -> amount.dinars().plain()).orElse(""),
        row.outcome().orElse(""),
        row.remark().orElse(""));
  }
}
