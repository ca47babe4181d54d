package org.saradnja.portal.news.items;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.saradnja.base.web.Texts;
import org.saradnja.portal.news.Headline;
import org.saradnja.portal.news.Written;
import org.saradnja.portal.news.items.Markup.Block;
import org.saradnja.portal.news.items.NewsItem.Draft;
import org.saradnja.portal.news.items.NewsItem.Published;
import org.saradnja.portal.news.items.NewsItem.Withdrawn;
import org.saradnja.portal.news.items.NewsPage.Editing;
import org.saradnja.portal.news.items.NewsPage.Figure;
import org.saradnja.portal.news.items.NewsPage.Part;

/** Puts news on a page in the language of its face. */
record NewsWriting(Texts t) {

  NewsPage page(NewsItem item, @Nullable Editing editing) {
    var content = item.content();
    var blocks = Markup.read(in(content.body()));
    var origin = in(content.origin());
    return new NewsPage(
        kicker(item),
        in(content.title()),
        in(content.lead()),
        language(content.title()),
        blocks.stream()
            .filter(Block.Figure.class::isInstance)
            .map(Block.Figure.class::cast)
            .map(figure -> new Figure(figure.number(), figure.what()))
            .toList(),
        blocks.stream()
            .filter(block -> !(block instanceof Block.Figure))
            .map(NewsWriting::part)
            .toList(),
        origin.isEmpty() ? null : origin,
        in(content.acknowledgement()).lines().filter(line -> !line.isBlank()).toList(),
        editing);
  }

  NewsListPage.Row row(Headline headline) {
    return new NewsListPage.Row(
        headline.href(),
        in(headline.title()),
        in(headline.lead()),
        language(headline.title()),
        t.day(t.dayOf(headline.publishedAt())),
        t.dayOf(headline.publishedAt()).toString());
  }

  /** English on the English face, as far as it is written. */
  String in(Written written) {
    return t.face().isEnglish() && !written.english().isBlank()
        ? written.english()
        : written.serbian();
  }

  private String language(Written written) {
    return t.face().isEnglish() && !written.english().isBlank() ? "en" : t.contentLanguage();
  }

  private String kicker(NewsItem item) {
    return switch (item) {
      case Draft _ -> t.get("news.state.draft");
      case Published published -> t.get("news.published", t.day(t.dayOf(published.at())));
      case Withdrawn withdrawn -> t.get("news.withdrawn", t.day(t.dayOf(withdrawn.at())));
    };
  }

  private static Part part(Block block) {
    return switch (block) {
      case Block.Paragraph(var text) -> new Part("p", text, List.of());
      case Block.Heading(var text) -> new Part("h2", text, List.of());
      case Block.Items(var items) -> new Part("ul", "", items);
      case Block.Figure(var number, var what) -> new Part("p", number + " " + what, List.of());
    };
  }
}
