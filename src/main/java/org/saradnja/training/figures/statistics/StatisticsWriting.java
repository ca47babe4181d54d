package org.saradnja.training.figures.statistics;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.saradnja.base.web.Texts;
import org.saradnja.training.figures.Figures;
import org.saradnja.training.figures.Frozen;
import org.saradnja.training.figures.SeriesFigures;
import org.saradnja.training.figures.statistics.Breakdown.Named;
import org.saradnja.training.figures.statistics.FigureWords.Lists;
import org.saradnja.training.figures.statistics.StatisticsPage.Asked;
import org.saradnja.training.figures.statistics.StatisticsPage.Bar;
import org.saradnja.training.figures.statistics.StatisticsPage.Block;
import org.saradnja.training.figures.statistics.StatisticsPage.Choice;
import org.saradnja.training.figures.statistics.StatisticsPage.Cut;
import org.saradnja.training.figures.statistics.StatisticsPage.Row;
import org.saradnja.training.figures.statistics.StatisticsPage.Table;
import org.springframework.stereotype.Component;

/** Writes the public page of figures. */
@Component
class StatisticsWriting {

  private final Counted counted;

  StatisticsWriting(Counted counted) {
    this.counted = counted;
  }

  /**
   * @param lists whether the reader may see what is behind the numbers
   */
  StatisticsPage page(Selection selection, boolean lists, Texts t) {
    var facts = counted.facts().where(selection::fits);
    var range = selection.range();
    var words = new FigureWords(t);
    var all = facts.count();
    var series =
        counted.held(facts).stream().map(one -> block(one, selection, lists, words)).toList();
    return new StatisticsPage(
        t.get("figures.title"),
        t.get("figures.lead"),
        new Asked(
            range.from(),
            range.until(),
            range.isWrong() ? t.get("figures.error.days") : "",
            choices(selection, t)),
        new Block(
            "ukupno",
            t.get("figures.all"),
            "",
            "",
            words.figures(all, lists ? path(selection.query()) : Lists.HIDDEN),
            words.bar(all)),
        series,
        tables(facts, selection, t),
        cuts(t),
        "/statistika/brojke.csv" + selection.address(),
        "/api/v1/statistics/trainings" + selection.api());
  }

  /** The figures of one reporting date beside those of today, of the same trainings. */
  StatisticsPage frozen(Frozen frozen, Texts t) {
    var words = new FigureWords(t);
    var content = frozen.content();
    var series =
        content.series().stream()
            .map(one ->
                new Block(
                    one.code(),
                    t.name(one.title()),
                    "",
                    "/obuke/" + one.code(),
                    words.figures(one.figures(), Lists.HIDDEN),
                    words.bar(one.figures())))
            .toList();
    return new StatisticsPage(
        t.get("figures.cut.title", t.day(frozen.day())),
        t.get("figures.cut.lead", t.moment(frozen.at()), content.digest().hex()),
        new Asked("", "", "", List.of()),
        new Block(
            "ukupno",
            t.get("figures.all"),
            "",
            "",
            words.figures(content.all(), Lists.HIDDEN),
            words.bar(content.all())),
        series,
        List.of(),
        List.of(cut(frozen, counted.facts().count(), t)),
        "",
        "/api/v1/statistics/trainings?day=" + frozen.day());
  }

  /** What may be chosen: every programme, project and donor of a training that was held. */
  private List<Choice> choices(Selection selection, Texts t) {
    return Arrays.stream(Aspect.values())
        .filter(Aspect::isChosen)
        .map(aspect -> {
          var options = new LinkedHashMap<String, String>();
          options.put("", t.get("figures.every." + aspect.id()));
          Breakdown.by(aspect::of, counted.facts())
              .lines()
              .forEach(line -> options.put(line.name().code(), in(line.name(), t)));
          return new Choice(
              aspect.id(),
              t.get("figures.column." + aspect.id()),
              options,
              selection.chosen(aspect));
        })
        .toList();
  }

  private static Block block(
      SeriesFigures of, Selection selection, boolean lists, FigureWords words) {
    var t = words.t();
    var code = of.series().code().value();
    return new Block(
        code,
        t.name(of.series().title()),
        t.get("figures.days", t.shortDay(of.first()), t.shortDay(of.last())),
        "/obuke/" + code,
        words.figures(
            of.figures(), lists ? path("&serija=" + code + selection.query()) : Lists.HIDDEN),
        of.figures().participants() == 0 ? Bar.NONE : words.bar(of.figures()));
  }

  static Lists path(String query) {
    return (list, gender) -> {
      var asked = (gender.isEmpty() ? "" : "&pol=" + gender) + query;
      return "/rad/statistika/" + list + (asked.isEmpty() ? "" : "?" + asked.substring(1));
    };
  }

  private static List<Table> tables(Facts facts, Selection selection, Texts t) {
    var tables = new ArrayList<Table>();
    for (var aspect : Aspect.values()) {
      table(aspect, facts, selection, t).ifPresent(tables::add);
    }
    kinds(facts.count(), t).ifPresent(tables::add);
    return tables;
  }

  private static Optional<Table> table(Aspect aspect, Facts facts, Selection selection, Texts t) {
    var lines = Breakdown.by(aspect::of, facts).lines();
    int most = lines.stream().mapToInt(line -> line.figures().participants()).max().orElse(0);
    if (lines.isEmpty()) {
      return Optional.empty();
    }
    var rows =
        lines.stream()
            .map(line -> {
              var narrowed = selection.with(aspect, line.name().code());
              return row(
                  line, aspect.isChosen() ? "/statistika" + narrowed.address() : "", most, t);
            })
            .toList();
    return Optional.of(
        new Table(
            aspect.id(),
            t.get("figures.by." + aspect.id()),
            t.get("figures.column." + aspect.id()),
            rows));
  }

  private static Row row(Breakdown.Line line, String href, int most, Texts t) {
    var of = line.figures();
    return new Row(
        in(line.name(), t),
        href,
        width(of.participants(), most),
        t.grouped(of.sessions()),
        t.grouped(of.participants()),
        t.grouped(of.women()),
        t.grouped(of.men()),
        t.grouped(of.certificates()),
        t.grouped(of.units().all()));
  }

  /** Units are counted by their kinds; the other columns do not apply to them. */
  private static Optional<Table> kinds(Figures of, Texts t) {
    if (of.units().all() == 0) {
      return Optional.empty();
    }
    var rows =
        List.of(
            kind("cities", of.units().cities(), of.unitsTakingPart().cities(), of, t),
            kind(
                "municipalities",
                of.units().municipalities(),
                of.unitsTakingPart().municipalities(),
                of,
                t),
            kind(
                "cityMunicipalities",
                of.units().cityMunicipalities(),
                of.unitsTakingPart().cityMunicipalities(),
                of,
                t));
    return Optional.of(
        new Table("vrsta", t.get("figures.by.vrsta"), t.get("figures.column.vrsta"), rows));
  }

  private static Row kind(String key, int certified, int takingPart, Figures of, Texts t) {
    return new Row(
        t.get("figures.kind." + key),
        "",
        width(certified, of.units().all()),
        "",
        t.grouped(takingPart),
        "",
        "",
        "",
        t.grouped(certified));
  }

  private static String width(int number, int most) {
    return FigureWords.percent(most == 0 ? 0 : 100.0 * number / most);
  }

  private static String in(Named name, Texts t) {
    if (!t.face().isEnglish()) {
      return name.serbian();
    }
    return name.english().isEmpty() ? t.within(name.serbian()) : name.english();
  }

  private List<Cut> cuts(Texts t) {
    return counted.frozen().stream()
        .map(frozen -> cut(frozen, counted.facts().count(), t))
        .toList();
  }

  private static Cut cut(Frozen frozen, Figures today, Texts t) {
    return new Cut(
        t.day(frozen.day()),
        address(frozen.day()),
        t.moment(frozen.at()),
        new FigureWords(t).beside(frozen.content().all(), today));
  }

  static String address(LocalDate day) {
    return "/statistika/presek/" + day;
  }
}
