package org.saradnja.record.ledger.log;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.saradnja.base.web.PageOf;
import org.saradnja.base.web.Texts;
import org.saradnja.base.web.TextsOfRequest;
import org.saradnja.record.ledger.LogEntry;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

@Controller
class LogController {

  private final LogTable log;
  private final ChainTable chain;
  private final Words words;
  private final TextsOfRequest texts;

  LogController(LogTable log, ChainTable chain, Words words, TextsOfRequest texts) {
    this.log = log;
    this.chain = chain;
    this.words = words;
    this.texts = texts;
  }

  @GetMapping("/dnevnik")
  ModelAndView list(
      @RequestParam(defaultValue = "") String vrsta,
      @RequestParam(defaultValue = "") String za,
      @RequestParam(defaultValue = "") String predmet,
      @RequestParam(defaultValue = "") String dan,
      @RequestParam(defaultValue = "") String strana,
      HttpServletRequest request) {
    var t = texts.of(request);
    var form = new LogForm(vrsta, za, predmet, dan, strana);
    var filter = form.filter(t.zone());
    var page = page(form, filter.map(given -> rows(form, given, t)).orElse(nothing(form)), t);
    return new ModelAndView(
        "ledger/log",
        Map.of("page", page),
        filter.isPresent() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
  }

  private PageOf<LogPage.Row> rows(LogForm form, LogTable.Filter filter, Texts t) {
    var total = log.count(filter);
    int number = form.number(total);
    var rows =
        log.page(filter, (number - 1) * PageOf.SIZE, PageOf.SIZE).stream()
            .map(entry -> row(entry, t))
            .toList();
    return new PageOf<>(rows, number, PageOf.SIZE, total, form.parameters());
  }

  private static PageOf<LogPage.Row> nothing(LogForm form) {
    return new PageOf<>(List.of(), 1, PageOf.SIZE, 0, form.parameters());
  }

  private LogPage.Row row(LogEntry entry, Texts t) {
    return new LogPage.Row(
        t.grouped(entry.position()),
        "/dnevnik/" + entry.position(),
        t.moment(entry.at()),
        words.act(entry.kind(), t),
        words.subject(entry.subject(), t),
        words.party(entry.party(), t),
        entry.content().grouped().substring(0, 17));
  }

  private LogPage page(LogForm form, PageOf<LogPage.Row> list, Texts t) {
    var head = chain.head();
    var waiting = chain.waiting();
    return new LogPage(
        form,
        kinds(t),
        form.filter(t.zone()).isPresent() ? Map.of() : Map.of("dan", t.get("log.day.wrong")),
        limits(form, t),
        list,
        t.grouped(head.map(closed -> closed.head().size()).orElse(0L)),
        head.map(closed -> closed.head().root()).orElse(MerkleTree.EMPTY).grouped(),
        head.map(closed -> t.moment(closed.closedAt())).orElse("—"),
        waiting == 0 ? "" : t.count("log.waiting", waiting));
  }

  private SequencedMap<String, String> kinds(Texts t) {
    var kinds = new LinkedHashMap<String, String>();
    kinds.put("", t.get("log.kind.all"));
    log.kinds().forEach(kind -> kinds.put(kind, words.act(kind, t)));
    return kinds;
  }

  private List<LogPage.Limit> limits(LogForm form, Texts t) {
    var limits = new ArrayList<LogPage.Limit>();
    if (!form.za().isBlank()) {
      limits.add(limit(words.party(form.za(), t), form.without("za")));
    }
    if (!form.predmet().isBlank()) {
      limits.add(limit(words.subject(form.predmet(), t), form.without("predmet")));
    }
    return limits;
  }

  private static LogPage.Limit limit(LogPage.Name name, LogForm without) {
    var rest = new PageOf<>(List.of(), 1, 1, 0, without.parameters());
    return new LogPage.Limit(name, rest.href("/dnevnik", 1));
  }
}
