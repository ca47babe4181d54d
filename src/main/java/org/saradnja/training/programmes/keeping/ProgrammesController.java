package org.saradnja.training.programmes.keeping;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.saradnja.base.kernel.ActRefused;
import org.saradnja.base.web.Texts;
import org.saradnja.base.web.TextsOfRequest;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.training.programmes.ProgrammeId;
import org.saradnja.training.programmes.keeping.ProgrammeVersion.Adopted;
import org.saradnja.training.programmes.keeping.ProgrammeVersion.Draft;
import org.saradnja.training.programmes.keeping.ProgrammeVersion.Proposed;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Programmes on the Academy's desk: written as drafts, seen afterwards. */
@Controller
@RequestMapping(VersionWriting.DESK)
class ProgrammesController {

  static final String ONE = "/{id:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}}";

  private final ProgrammeTable programmes;
  private final Keeping keeping;
  private final VersionWriting writing;
  private final YearWriting years;
  private final TextsOfRequest texts;

  ProgrammesController(
      ProgrammeTable programmes,
      Keeping keeping,
      VersionWriting writing,
      YearWriting years,
      TextsOfRequest texts) {
    this.programmes = programmes;
    this.keeping = keeping;
    this.writing = writing;
    this.years = years;
    this.texts = texts;
  }

  @GetMapping
  ModelAndView list(HttpServletRequest request) {
    var t = texts.of(request);
    var page = writing.list(years.years(t), t);
    return new ModelAndView("training/programmes/list", "page", page);
  }

  @GetMapping("/novi")
  ModelAndView empty(HttpServletRequest request) {
    return form(null, ProgrammeForm.EMPTY, Map.of(), texts.of(request));
  }

  @PostMapping("/novi")
  ModelAndView draft(
      @AuthenticationPrincipal SignedIn who, ProgrammeForm form, HttpServletRequest request) {
    var t = texts.of(request);
    var errors = FormErrors.of(form, programmes.subjects(), t);
    return errors.isEmpty()
        ? unlessTaken(null, form, t, () -> keeping.draft(who, form.content()))
        : form(null, form, errors, t);
  }

  @GetMapping(ONE)
  ModelAndView programme(@PathVariable UUID id, HttpServletRequest request) {
    var t = texts.of(request);
    var row = programmes.get(new ProgrammeId(id));
    return switch (row.toDomain().value()) {
      case Draft draft -> form(id, ProgrammeForm.of(draft.content(), row.version()), Map.of(), t);
      case Proposed _, Adopted _ -> {
        var page = writing.version(row, Optional.empty(), Optional.empty(), Map.of(), t);
        yield new ModelAndView("training/programmes/version", "page", page);
      }
    };
  }

  @PostMapping(ONE)
  ModelAndView rewrite(
      @AuthenticationPrincipal SignedIn who,
      @PathVariable UUID id,
      ProgrammeForm form,
      HttpServletRequest request) {
    var t = texts.of(request);
    var errors = FormErrors.of(form, programmes.subjects(), t);
    if (!errors.isEmpty()) {
      return form(id, form, errors, t);
    }
    return unlessTaken(
        id,
        form,
        t,
        () -> {
          keeping.rewrite(who, new ProgrammeId(id), form.version(), form.content());
          return new ProgrammeId(id);
        });
  }

  /** Another programme with this code and year is told at the field, with all that was typed. */
  private ModelAndView unlessTaken(
      @Nullable UUID id, ProgrammeForm form, Texts t, Supplier<ProgrammeId> act) {
    try {
      return to(act.get());
    } catch (ActRefused taken) {
      if (taken.refusal() != ProgrammeRefusal.YEAR_EXISTS) {
        throw taken;
      }
      return form(id, form, Map.of("code", t.tell(taken)), t);
    }
  }

  static ModelAndView to(ProgrammeId id) {
    return new ModelAndView("redirect:" + VersionWriting.DESK + "/" + id.value());
  }

  private ModelAndView form(
      @Nullable UUID id, ProgrammeForm form, Map<String, String> errors, Texts t) {
    var page = writing.form(id == null ? null : id.toString(), form, errors, t);
    var status = errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
    return new ModelAndView("training/programmes/form", Map.of("page", page), status);
  }
}
