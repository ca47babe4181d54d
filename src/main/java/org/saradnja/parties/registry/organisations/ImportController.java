package org.saradnja.parties.registry.organisations;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.saradnja.base.kernel.Csv;
import org.saradnja.base.kernel.NoSuchThing;
import org.saradnja.base.web.Reader;
import org.saradnja.base.web.Texts;
import org.saradnja.base.web.TextsOfRequest;
import org.saradnja.parties.registry.Keepers;
import org.saradnja.parties.registry.Keepers.Keeper;
import org.saradnja.parties.registry.organisations.ImportPage.Count;
import org.saradnja.parties.registry.organisations.ImportPage.Preview;
import org.saradnja.parties.registry.organisations.Plan.Outcome;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/**
 * A table of organisations: upload or paste, look at what it will do, take it over, see what came.
 */
@Controller
@RequestMapping("/rad/udruzenja/uvoz")
class ImportController {

  /** So many rows that need no attention are shown; refused ones and warnings are shown all. */
  private static final int SHOWN = 30;

  private final TakingOver taking;
  private final ImportTable imports;
  private final Keepers keepers;
  private final TextsOfRequest texts;

  ImportController(TakingOver taking, ImportTable imports, Keepers keepers, TextsOfRequest texts) {
    this.taking = taking;
    this.imports = imports;
    this.keepers = keepers;
    this.texts = texts;
  }

  @GetMapping
  ModelAndView form(@AuthenticationPrincipal Reader who) {
    keepers(who);
    return page("", Map.of(), null, HttpStatus.OK);
  }

  @PostMapping
  ModelAndView send(
      @AuthenticationPrincipal Reader who, ImportForm form, HttpServletRequest request)
      throws IOException {
    var mandates = keepers(who);
    var t = texts.of(request);
    var table = form.table();
    var read = OrganisationRows.read(table.text());
    var problems = table.problem().map(List::of).orElse(read.problems());
    if (!problems.isEmpty()) {
      var errors = Map.of("text", new Sentences(t).of(problems.getFirst()));
      return page(table.text(), errors, null, HttpStatus.UNPROCESSABLE_CONTENT);
    }
    if (form.asksToTakeOver()) {
      return new ModelAndView(
          "redirect:/rad/udruzenja/uvoz/" + taking.takeOver(mandates, read.rows()));
    }
    var preview = preview(taking.plan(mandates, read.rows()), t);
    return page(table.text(), Map.of(), preview, HttpStatus.OK);
  }

  @GetMapping("/{id}")
  ModelAndView outcome(
      @AuthenticationPrincipal Reader who, @PathVariable UUID id, HttpServletRequest request) {
    var outcome = imported(who, id);
    var t = texts.of(request);
    var sentences = new Sentences(t);
    var page =
        new ImportedPage(
            id.toString(),
            t.moment(outcome.at()),
            List.of(
                count(Outcome.ENTERED, outcome.entered(), t),
                count(Outcome.CORRECTED, outcome.corrected(), t),
                count(Outcome.UNCHANGED, outcome.unchanged(), t),
                count(Outcome.REFUSED, outcome.refused().size(), t)),
            outcome.refused().stream().map(sentences::row).toList());
    return new ModelAndView("registry/imported", "page", page);
  }

  /** The refused rows with their reasons, to be mended and sent again. */
  @GetMapping("/{id}/odbijeni.csv")
  ResponseEntity<byte[]> refused(
      @AuthenticationPrincipal Reader who, @PathVariable UUID id, HttpServletRequest request) {
    var sentences = new Sentences(texts.of(request));
    var rows = new ArrayList<List<String>>();
    rows.add(Stream.concat(OrganisationRows.COLUMNS.stream(), Stream.of("red", "razlog")).toList());
    for (var refused : imported(who, id).refused()) {
      var reason = refused.problems().stream().map(sentences::withField).toList();
      rows.add(
          Stream.concat(
                  OrganisationRows.cells(refused.form()).stream(),
                  Stream.of(String.valueOf(refused.line()), String.join(" ", reason)))
              .toList());
    }
    return ResponseEntity.ok()
        .header(HttpHeaders.CONTENT_TYPE, "text/csv;charset=UTF-8")
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment().filename("odbijeni.csv").build().toString())
        .body(("\uFEFF" + Csv.write(rows)).getBytes(StandardCharsets.UTF_8));
  }

  private List<Keeper> keepers(Reader who) {
    var mandates = keepers.of(who);
    if (mandates.isEmpty()) {
      throw new NoSuchThing("register of organisations");
    }
    return mandates;
  }

  /** Who did not take the table over need not know of it. */
  private ImportTable.Import imported(Reader who, UUID id) {
    var outcome = imports.get(id);
    if (keepers(who).stream().noneMatch(own -> own.actor().mandate().equals(outcome.mandate()))) {
      throw new NoSuchThing("import " + id);
    }
    return outcome;
  }

  private static Preview preview(Plan plan, Texts t) {
    var sentences = new Sentences(t);
    var attention =
        plan.steps().stream()
            .filter(step -> !step.problems().isEmpty() || !step.warnings().isEmpty())
            .toList();
    var others = plan.steps().stream().filter(step -> !attention.contains(step)).toList();
    int rest = Math.max(0, others.size() - SHOWN);
    return new Preview(
        Stream.of(Outcome.values())
            .map(outcome -> count(outcome, plan.with(outcome).size(), t))
            .toList(),
        Stream.concat(attention.stream(), others.stream().limit(SHOWN))
            .map(sentences::row)
            .toList(),
        !plan.with(Outcome.ENTERED).isEmpty() || !plan.with(Outcome.CORRECTED).isEmpty(),
        rest == 0 ? "" : t.count("registry.import.rest", rest));
  }

  private static Count count(Outcome outcome, int number, Texts t) {
    return new Count(t.get("registry.outcomes." + outcome), t.grouped(number));
  }

  private static ModelAndView page(
      String text, Map<String, String> errors, @Nullable Preview preview, HttpStatus status) {
    var page = new ImportPage(text, errors, preview, OrganisationRows.COLUMNS);
    return new ModelAndView("registry/import", Map.of("page", page), status);
  }
}
