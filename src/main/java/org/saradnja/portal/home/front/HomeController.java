package org.saradnja.portal.home.front;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import org.saradnja.base.web.PublicThings;
import org.saradnja.base.web.Texts;
import org.saradnja.base.web.TextsOfRequest;
import org.saradnja.portal.home.front.HomePage.Count;
import org.saradnja.portal.home.front.HomePage.Entry;
import org.saradnja.portal.home.front.HomePage.Item;
import org.saradnja.portal.listing.CallCard;
import org.saradnja.portal.listing.CallCards;
import org.saradnja.portal.news.Headline;
import org.saradnja.portal.news.News;
import org.saradnja.record.ledger.LogEntry;
import org.saradnja.record.ledger.PublicLog;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** The first page, all of it from records. */
@Controller
class HomeController {

  private static final int MOST_TERMS = 6;
  private static final int MOST_NEWS = 3;
  private static final int MOST_ENTRIES = 4;
  private static final int DIGITS = 16;

  private final CallCards calls;
  private final News news;
  private final PublicLog log;
  private final List<PublicThings> things;
  private final TextsOfRequest texts;

  HomeController(
      CallCards calls, News news, PublicLog log, List<PublicThings> things, TextsOfRequest texts) {
    this.calls = calls;
    this.news = news;
    this.log = log;
    this.things = things;
    this.texts = texts;
  }

  @GetMapping("/")
  ModelAndView home(HttpServletRequest request) {
    var t = texts.of(request);
    var terms = calls.withTerms(t, MOST_TERMS);
    var page =
        new HomePage(
            today(terms, t),
            terms,
            news.latest(MOST_NEWS).stream().map(headline -> item(headline, t)).toList(),
            log.latest(MOST_ENTRIES).stream().map(entry -> entry(entry, t)).toList(),
            calls.checkableList().orElse(null));
    return new ModelAndView("home/home", "page", page);
  }

  private List<Count> today(List<CallCard> terms, Texts t) {
    var tally = calls.tally();
    long late = terms.stream().filter(HomeController::isLate).count();
    var counts = new ArrayList<Count>();
    counts.add(count("open", tally.open(), "/konkursi?stanje=otvoreni", false, t));
    counts.add(count("running", tally.running(), "/konkursi?stanje=u-postupku", false, t));
    if (late > 0) {
      counts.add(count("late", late, "/konkursi?stanje=u-postupku", true, t));
    }
    counts.add(count("historic", tally.historic(), "/konkursi?stanje=ranije", false, t));
    return List.copyOf(counts);
  }

  private static boolean isLate(CallCard card) {
    var due = card.due();
    return due != null && due.css().equals("late");
  }

  private static Count count(String what, long number, String href, boolean bad, Texts t) {
    return new Count(t.grouped(number), t.count("home.today." + what, number), href, bad);
  }

  private static Item item(Headline headline, Texts t) {
    var english = t.face().isEnglish();
    return new Item(
        headline.href(),
        english ? headline.title().english() : headline.title().serbian(),
        english ? headline.lead().english() : headline.lead().serbian(),
        t.face().language(),
        t.day(t.dayOf(headline.publishedAt())),
        t.dayOf(headline.publishedAt()).toString());
  }

  private Entry entry(LogEntry entry, Texts t) {
    var key = "act." + entry.kind();
    return new Entry(
        t.grouped(entry.position()),
        "/dnevnik/" + entry.position(),
        t.moment(entry.at()),
        t.has(key) ? t.get(key) : entry.kind(),
        things.stream()
            .flatMap(known -> known.find(entry.subject()).stream())
            .map(PublicThings.PublicThing::label)
            .findFirst()
            .orElse(""),
        entry.content().hex().substring(0, DIGITS));
  }
}
