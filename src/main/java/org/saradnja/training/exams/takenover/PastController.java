package org.saradnja.training.exams.takenover;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.saradnja.base.web.Download;
import org.saradnja.base.web.Texts;
import org.saradnja.base.web.TextsOfRequest;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.training.programmes.ProgrammeId;
import org.saradnja.training.programmes.Programmes;
import org.saradnja.training.sessions.PastTrainings;
import org.saradnja.training.sessions.SeriesId;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** A series of past years: upload or paste its table, look at what it will do, take it over. */
@Controller
@RequestMapping(PastController.DESK)
class PastController {

  static final String DESK = "/rad/obuke/preuzimanje";

  private final TakingOverSeries taking;
  private final PastTrainings trainings;
  private final Reading reading;
  private final TakenOverWriting taken;
  private final TextsOfRequest texts;

  PastController(
      TakingOverSeries taking,
      PastTrainings trainings,
      Reading reading,
      TakenOverWriting taken,
      TextsOfRequest texts) {
    this.taking = taking;
    this.trainings = trainings;
    this.reading = reading;
    this.taken = taken;
    this.texts = texts;
  }

  /** What a table is read and shown with. */
  @Component
  record Reading(PastKnowledge knowledge, Programmes programmes, PastWriting writing) {

    PastPlan plan(PastForm form, PastRows rows) {
      var programme = programmes.get(new ProgrammeId(UUID.fromString(form.programme())));
      return PastPlan.of(rows.rows(), knowledge.of(programme));
    }
  }

  @GetMapping
  ModelAndView form(@AuthenticationPrincipal SignedIn who, HttpServletRequest request) {
    trainings.organiser(who);
    return answer(reading.writing().empty(texts.of(request)));
  }

  /** A table to begin with, whose people are invented. */
  @GetMapping("/primer.csv")
  ResponseEntity<byte[]> example() {
    return new Download("primer", PastRows.COLUMNS, PastExample.ROWS).csv();
  }

  @PostMapping
  ModelAndView send(
      @AuthenticationPrincipal SignedIn who, PastForm form, HttpServletRequest request) {
    trainings.organiser(who);
    var t = texts.of(request);
    var errors = form.errors(reading.writing().programmes(t), t);
    var table = form.table();
    if (table.isEmpty()) {
      errors.put("file", t.get("enrolments.error.file"));
    }
    var shown = form.showing(table.orElse(List.of()));
    var rows = PastRows.read(table.orElse(List.of()));
    rows.fault().ifPresent(fault -> errors.putIfAbsent("lines", t.tell(fault)));
    return errors.isEmpty()
        ? read(who, shown, reading.plan(shown, rows), t)
        : answer(reading.writing().wrong(shown, errors, t));
  }

  @GetMapping("/{id:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}}")
  ModelAndView taken(
      @AuthenticationPrincipal SignedIn who, @PathVariable UUID id, HttpServletRequest request) {
    var page = taken.page(who, new SeriesId(id), texts.of(request));
    return new ModelAndView("exams/takenover/taken", Map.of("page", page));
  }

  private ModelAndView read(SignedIn who, PastForm form, PastPlan plan, Texts t) {
    boolean empty = plan.trainings().isEmpty();
    boolean unsaid = !plan.refused().isEmpty() && !form.leavesRefusedOut();
    if (!form.asksToTakeOver() || empty) {
      return answer(reading.writing().preview(form, plan, Map.of(), t));
    }
    if (unsaid) {
      var errors = Map.of("without", t.get("past.error.without"));
      return answer(reading.writing().preview(form, plan, errors, t));
    }
    var id = taking.takeOver(who, form.series(), plan.trainings());
    return new ModelAndView("redirect:" + DESK + "/" + id.value());
  }

  private static ModelAndView answer(PastPage page) {
    var status = page.errors().isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
    return new ModelAndView("exams/takenover/past", Map.of("page", page), status);
  }
}
