package org.saradnja.training.figures.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.saradnja.base.web.Texts;
import org.saradnja.training.figures.Figures;
import org.saradnja.training.figures.statistics.StatisticsPage.Bar;
import org.saradnja.training.figures.statistics.StatisticsPage.Beside;
import org.saradnja.training.figures.statistics.StatisticsPage.Figure;

/** Figures in the words of a face. */
record FigureWords(Texts t) {

  private static final double WHOLE = 100.0;

  /**
   * @param list gives the path of a list behind a number, or empty for those who may not see it
   */
  List<Figure> figures(Figures of, Lists list) {
    var figures = new ArrayList<Figure>();
    figures.add(figure("sessions", of.sessions(), list.path("obuke", "")));
    figures.add(figure("participants", of.participants(), list.path("ucesnici", "")));
    figures.add(figure("women", of.women(), list.path("ucesnici", "zena")));
    figures.add(figure("men", of.men(), list.path("ucesnici", "muskarac")));
    if (of.notStated() > 0) {
      figures.add(figure("notStated", of.notStated(), list.path("ucesnici", "bez")));
    }
    figures.add(figure("certificates", of.certificates(), list.path("sertifikati", "")));
    figures.add(figure("units", of.units().all(), list.path("jedinice", "")));
    return figures;
  }

  /** Where the list behind a number is. */
  interface Lists {

    Lists HIDDEN = (_, _) -> "";

    String path(String list, String gender);
  }

  private Figure figure(String key, int number, String href) {
    return new Figure(t.grouped(number), label(key, number), href);
  }

  String label(String key, int number) {
    return t.count("figures.label." + key, number);
  }

  Bar bar(Figures of) {
    if (of.participants() == 0) {
      return Bar.NONE;
    }
    double certified = WHOLE * of.certificates() / of.participants();
    return new Bar(
        t.get("figures.bar.of", t.grouped(of.participants()))
            + " "
            + t.count("figures.bar.earned", of.certificates()),
        t.percent(of.certifiedShare()),
        percent(certified),
        percent(WHOLE - certified),
        List.of(t.grouped(of.certificates()), t.grouped(of.withoutCertificate())));
  }

  static String percent(double share) {
    return String.format(Locale.ROOT, "%.1f", share);
  }

  /** The numbers of a reporting date beside those of today. */
  List<Beside> beside(Figures then, Figures today) {
    return List.of(
        beside("sessions", then.sessions(), today.sessions()),
        beside("participants", then.participants(), today.participants()),
        beside("women", then.women(), today.women()),
        beside("men", then.men(), today.men()),
        beside("certificates", then.certificates(), today.certificates()),
        beside("units", then.units().all(), today.units().all()));
  }

  private Beside beside(String key, int then, int today) {
    return new Beside(t.get("figures.column." + key), t.grouped(then), t.grouped(today));
  }
}
