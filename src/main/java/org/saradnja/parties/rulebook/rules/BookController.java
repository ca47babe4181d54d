package org.saradnja.parties.rulebook.rules;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.saradnja.base.kernel.NoSuchThing;
import org.saradnja.base.kernel.SerbianOrder;
import org.saradnja.base.web.PageOf;
import org.saradnja.base.web.TextsOfRequest;
import org.saradnja.parties.registry.UnitId;
import org.saradnja.parties.registry.Units;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The book of rules for everybody: the whole of it, and as it holds in one unit. */
@Controller
class BookController {

  private final Book book;
  private final Units units;
  private final TextsOfRequest texts;

  BookController(Book book, Units units, TextsOfRequest texts) {
    this.book = book;
    this.units = units;
    this.texts = texts;
  }

  @GetMapping("/pravila")
  ModelAndView book(@RequestParam(defaultValue = "1") String strana, HttpServletRequest request) {
    var t = texts.of(request);
    var writing = new BookWriting(t);
    var held = byUnit(book.held());
    var list =
        PageOf.of(
            strana,
            held.size(),
            Map.of(),
            (offset, size) ->
                held.stream()
                    .skip(offset)
                    .limit(size)
                    .map(one -> writing.own(one, slug -> units.get(new UnitId(slug))))
                    .toList());
    long weaker = held.stream().filter(Recorded::isWeaker).count();
    var page =
        new BookPage(
            writing.chapters(book.national(), ""),
            list,
            weaker == 0 ? t.get("rulebook.own.noWeaker") : t.count("rulebook.own.weaker", weaker));
    return new ModelAndView("rulebook/book", "page", page);
  }

  @GetMapping("/jls/{slug:[a-z0-9]+(?:-[a-z0-9]+)*}/pravila")
  ModelAndView unit(@PathVariable String slug, HttpServletRequest request) {
    var unit = units.find(new UnitId(slug)).orElseThrow(() -> new NoSuchThing("unit " + slug));
    var page = book.today().page(unit, false, texts.of(request));
    return new ModelAndView("rulebook/unit", "page", page);
  }

  /** By the names of the units, the weaker rules of each first. */
  private List<Recorded> byUnit(List<Recorded> held) {
    var names = new HashMap<String, String>();
    units.all().forEach(unit -> names.put(unit.id().slug(), unit.name().cyrillic()));
    return held.stream()
        .sorted(
            Comparator.comparing(
                    (Recorded one) -> names.getOrDefault(one.record().rule().unit(), ""),
                    SerbianOrder.ORDER)
                .thenComparing(one -> !one.isWeaker()))
        .toList();
  }
}
