package org.saradnja.training.sessions.enrolling;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.saradnja.base.kernel.LegalTime;
import org.saradnja.base.web.TableFile;
import org.saradnja.base.web.Texts;
import org.saradnja.base.web.TextsOfRequest;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.parties.registry.UnitId;
import org.saradnja.training.sessions.enrolling.Applicant.Consent;
import org.saradnja.training.sessions.enrolling.StaffWriting.Outcome;
import org.saradnja.training.sessions.enrolling.StaffWriting.Problems;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Trainings of a unit's staff, for whoever keeps it: several are sent at once. */
@Controller
@RequestMapping(StaffWriting.DESK)
class StaffController {

  private static final String SESSION = "/{code:[a-z0-9]+(?:-[a-z0-9]+)*}";

  /** So many of those who had applied already are named; addresses have an end. */
  private static final int MOST_TOLD = 20;

  private final Enrolling enrolling;
  private final StaffWriting staff;
  private final EnrolWriting writing;
  private final LegalTime time;
  private final TextsOfRequest texts;

  StaffController(
      Enrolling enrolling,
      StaffWriting staff,
      EnrolWriting writing,
      LegalTime time,
      TextsOfRequest texts) {
    this.enrolling = enrolling;
    this.staff = staff;
    this.writing = writing;
    this.time = time;
    this.texts = texts;
  }

  @GetMapping
  ModelAndView staff(@AuthenticationPrincipal SignedIn who, HttpServletRequest request) {
    var page = staff.staff(who, texts.of(request));
    return new ModelAndView("training/sessions/staff", "page", page);
  }

  @GetMapping(SESSION)
  ModelAndView session(
      @AuthenticationPrincipal SignedIn who,
      @PathVariable String code,
      @RequestParam(defaultValue = "") String novih,
      @RequestParam(defaultValue = "") String ranije,
      @RequestParam(name = "ko", defaultValue = "") List<String> known,
      HttpServletRequest request) {
    var t = texts.of(request);
    var units = staff.unitsOf(who);
    var form = StaffForm.of(units.isEmpty() ? "" : units.getFirst().slug());
    boolean sent = novih.matches("\\d{1,4}") && ranije.matches("\\d{1,4}");
    var outcome =
        sent
            ? new Outcome(t.get("enrolments.outcome", novih, ranije), staff.known(known, units, t))
            : Outcome.NONE;
    return page(who, code, form, outcome, Problems.NONE, t);
  }

  /** Colleagues whom another page proposes, in the form to be looked through and sent. */
  @PostMapping(SESSION + "/predlog")
  ModelAndView proposed(
      @AuthenticationPrincipal SignedIn who,
      @PathVariable String code,
      @RequestParam MultiValueMap<String, String> fields,
      HttpServletRequest request) {
    var lines = String.join("\n", fields.getOrDefault("colleague", List.of()));
    var unit = Optional.ofNullable(fields.getFirst("unit")).orElse("");
    var form = new StaffForm(unit, lines, "", null);
    return page(who, code, form, Outcome.NONE, Problems.NONE, texts.of(request));
  }

  @PostMapping(SESSION)
  ModelAndView enrol(
      @AuthenticationPrincipal SignedIn who,
      @PathVariable String code,
      StaffForm form,
      HttpServletRequest request) {
    var t = texts.of(request);
    var errors = new LinkedHashMap<String, String>();
    var rows = rows(form, errors, t);
    var read = ColleagueRows.read(rows);
    if (staff.unitsOf(who).stream().noneMatch(unit -> unit.slug().equals(form.unit()))) {
      errors.put("unit", t.get("enrolments.error.unit"));
    }
    if (!form.isConsented()) {
      errors.put("consent", t.get("enrolments.error.consent"));
    }
    if (read.colleagues().isEmpty() && read.problems().isEmpty()) {
      errors.putIfAbsent("lines", t.get("enrolments.error.lines"));
    }
    if (!read.problems().isEmpty()) {
      errors.put("lines", t.count("enrolments.error.rows", read.problems().size()));
    }
    if (!errors.isEmpty()) {
      var kept = new StaffForm(form.unit(), TableFile.written(rows), form.consent(), null);
      var told = StaffWriting.told(read.problems().stream(), t);
      return page(who, code, kept, Outcome.NONE, new Problems(told, errors, Map.of()), t);
    }
    var consent = new Consent(t.get("enrolments.consent.unit"), time.today());
    var session = writing.plan(code).session().id();
    var unit = new UnitId(form.unit());
    var outcome = enrolling.enrol(who, session, unit, read.colleagues(), consent);
    var known =
        outcome.before().stream()
            .limit(MOST_TOLD)
            .map(id -> "&ko=" + id.value())
            .collect(Collectors.joining());
    return new ModelAndView(
        "redirect:%s/%s?novih=%d&ranije=%d%s"
            .formatted(
                StaffWriting.DESK,
                code,
                outcome.enrolled().size(),
                outcome.before().size(),
                known));
  }

  /** The rows of the file if there is one, else of the field; both are written the same way. */
  private static List<List<String>> rows(StaffForm form, Map<String, String> errors, Texts t) {
    return form.upload()
        .map(upload -> rows(upload.content(), errors, t))
        .orElseGet(() -> TableFile.csv(form.lines()));
  }

  private static List<List<String>> rows(byte[] file, Map<String, String> errors, Texts t) {
    if (file.length > TableFile.MOST_BYTES) {
      errors.put("file", t.get("form.file.tooLarge", TableFile.MOST_BYTES / 1_000_000));
      return List.of();
    }
    return TableFile.read(file)
        .orElseGet(() -> {
          errors.put("file", t.get("enrolments.error.file"));
          return List.of();
        });
  }

  private ModelAndView page(
      SignedIn who, String code, StaffForm form, Outcome outcome, Problems problems, Texts t) {
    var page = staff.session(who, writing.plan(code), form, outcome, problems, t);
    var status = problems.errors().isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
    return new ModelAndView("training/sessions/staff-session", Map.of("page", page), status);
  }
}
