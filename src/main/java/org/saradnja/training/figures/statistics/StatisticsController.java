package org.saradnja.training.figures.statistics;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.saradnja.base.kernel.NoSuchThing;
import org.saradnja.base.web.TextsOfRequest;
import org.saradnja.parties.people.SignedIn;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** The figures of trainings, for everybody. */
@Controller
class StatisticsController {

  private final StatisticsWriting writing;
  private final Counted counted;
  private final Readers readers;
  private final TextsOfRequest texts;

  StatisticsController(
      StatisticsWriting writing, Counted counted, Readers readers, TextsOfRequest texts) {
    this.writing = writing;
    this.counted = counted;
    this.readers = readers;
    this.texts = texts;
  }

  @GetMapping("/statistika")
  ModelAndView statistics(
      @AuthenticationPrincipal @Nullable SignedIn who,
      SelectionForm form,
      HttpServletRequest request) {
    var selection = form.read();
    boolean lists = who != null && readers.mayRead(who);
    return new ModelAndView(
        "training/figures/statistics",
        Map.of("page", writing.page(selection, lists, texts.of(request))),
        selection.range().isWrong() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
  }

  @GetMapping("/statistika/brojke.csv")
  ResponseEntity<byte[]> file(SelectionForm form) {
    return FigureFile.of(counted.facts().where(form.read()::fits)).csv();
  }

  @GetMapping("/statistika/presek/{day:[0-9]{4}-[0-9]{2}-[0-9]{2}}")
  ModelAndView frozen(@PathVariable String day, HttpServletRequest request) {
    var frozen =
        counted.frozen().stream()
            .filter(one -> one.day().toString().equals(day))
            .findFirst()
            .orElseThrow(() -> new NoSuchThing("frozen figures of " + day));
    return new ModelAndView(
        "training/figures/statistics", "page", writing.frozen(frozen, texts.of(request)));
  }
}
