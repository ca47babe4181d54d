package org.saradnja.portal.news.items;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.saradnja.base.web.Face;
import org.saradnja.base.web.TextCatalogue;
import org.saradnja.base.web.Texts;
import org.saradnja.portal.news.Written;
import org.saradnja.training.figures.SeriesFigures;
import org.saradnja.training.sessions.Support.Part;
import org.springframework.stereotype.Component;

/**
 * Drafts a news item on a series of trainings from its figures. Names that were given in the
 * nominative only stay in it, after a colon; the office rewrites what it wants before it publishes.
 */
@Component
class SeriesDraft {

  private static final Set<Part> ACKNOWLEDGED =
      Set.of(Part.DONOR, Part.PROGRAMME, Part.PROJECT, Part.IMPLEMENTER, Part.PARTNER);

  private final Texts serbian;
  private final Texts english;

  SeriesDraft(TextCatalogue catalogue) {
    this.serbian = Texts.ofCommand(catalogue, Face.CYRILLIC);
    this.english = Texts.ofCommand(catalogue, Face.ENGLISH);
  }

  /**
   * @param today of which the figures are
   */
  Content of(SeriesFigures series, LocalDate today) {
    var inSerbian = new Draft(new CountedWords(serbian), series);
    var inEnglish = new Draft(new CountedWords(english), series);
    return new Content(
        new Written(inSerbian.title(), inEnglish.title()),
        new Written(inSerbian.lead(), inEnglish.lead()),
        new Written(inSerbian.body(), inEnglish.body()),
        new Written(inSerbian.origin(today), inEnglish.origin(today)),
        new Written(inSerbian.acknowledgement(), inEnglish.acknowledgement()));
  }

  /** The same in one language. */
  private record Draft(CountedWords words, SeriesFigures series) {

    Texts t() {
      return words.t();
    }

    String title() {
      var figures = series.figures();
      var year = String.valueOf(series.last().getYear());
      return figures.certificates() == 0
          ? t().get("news.draft.title.held", words.counted("trainings", figures.sessions()), year)
          : t().get(
                  "news.draft.title",
                  words.counted("certificates", figures.certificates()),
                  words.counted("afterTrainings", figures.sessions()),
                  year);
    }

    String lead() {
      var figures = series.figures();
      return figures.certificates() == 0 ? words.took(figures) : words.earned(figures);
    }

    String body() {
      var parts = new ArrayList<String>();
      parts.add(String.join("\n", words.lines(series.figures())));
      parts.add(where());
      parts.add(what());
      parts.add("## " + t().get("news.draft.who"));
      parts.add(words.people(series.figures()));
      parts.add(t().get("news.draft.condition"));
      if (series.figures().units().all() > 0) {
        parts.add("## " + t().get("news.draft.from"));
        parts.add(items(words.kinds(series.figures().units())));
      }
      if (!series.trainers().isEmpty()) {
        parts.add("## " + t().get("news.draft.trainers"));
        parts.add(items(series.trainers().stream().map(t()::within).toList()));
      }
      return String.join("\n\n", parts);
    }

    String origin(LocalDate today) {
      return t().get("news.draft.origin", t().day(today));
    }

    String acknowledgement() {
      return series.support().stream()
          .filter(support -> ACKNOWLEDGED.contains(support.part()))
          .map(support ->
              t().get(
                      "news.draft.part." + support.part(),
                      words.in(support.serbian(), support.english())))
          .collect(Collectors.joining("\n"));
    }

    private String where() {
      var held = words.counted("held", series.figures().sessions());
      var places = words.places(series.places());
      return series.figures().sessions() == 1
          ? t().get("news.draft.once", held, places, t().period(series.first(), series.last()))
          : t().get(
                  "news.draft.where",
                  held,
                  places,
                  t().day(series.first()),
                  t().day(series.last()));
    }

    private String what() {
      var subject = t().get("news.draft.subject", t().name(series.series().title()));
      var organisers =
          series.support().stream()
              .filter(support -> support.part() == Part.ORGANISER)
              .map(support -> words.in(support.serbian(), support.english()))
              .toList();
      return organisers.isEmpty()
          ? subject
          : subject
              + " "
              + t().get(
                      "news.draft.organiser" + (organisers.size() == 1 ? "" : "s"),
                      words.joined(organisers));
    }

    private static String items(List<String> items) {
      return items.stream().map(item -> "- " + item).collect(Collectors.joining("\n"));
    }
  }
}
