package org.saradnja.portal.news.items;

import java.util.List;
import org.saradnja.base.kernel.LegalTime;
import org.saradnja.base.kernel.NoSuchThing;
import org.saradnja.base.web.Texts;
import org.saradnja.training.figures.SeriesFigures;
import org.saradnja.training.figures.TrainingFigures;
import org.springframework.stereotype.Component;

/** Offers drafts of news on the series of trainings that were held; nothing of them is stored. */
@Component
class Drafting {

  private final TrainingFigures figures;
  private final SeriesDraft draft;
  private final LegalTime time;

  Drafting(TrainingFigures figures, SeriesDraft draft, LegalTime time) {
    this.figures = figures;
    this.draft = draft;
    this.time = time;
  }

  Content of(String series) {
    return figures.held().stream()
        .filter(one -> one.series().code().value().equals(series))
        .findFirst()
        .map(one -> draft.of(one, time.today()))
        .orElseThrow(() -> new NoSuchThing("figures of series " + series));
  }

  List<NewsListPage.Offer> offers(Texts t) {
    return figures.held().stream().map(one -> offer(one, t)).toList();
  }

  private static NewsListPage.Offer offer(SeriesFigures of, Texts t) {
    return new NewsListPage.Offer(
        t.name(of.series().title()),
        t.get("news.draft.offer.days", t.shortDay(of.first()), t.shortDay(of.last())),
        "/rad/vesti/nova?serija=" + of.series().code().value());
  }
}
