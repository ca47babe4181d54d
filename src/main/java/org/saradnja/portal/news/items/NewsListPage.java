package org.saradnja.portal.news.items;

import java.util.List;
import org.saradnja.base.web.PageOf;

/** Published news, the newest first. */
public record NewsListPage(PageOf<Row> list) {

  public record Row(
      String href, String title, String lead, String language, String day, String iso) {}

  /**
   * News on the desk of the office.
   *
   * @param offers series of trainings of which a draft can be made
   */
  public record Desk(List<Line> lines, List<Offer> offers) {}

  public record Offer(String title, String days, String href) {}

  public record Line(String number, String title, String state, String mark, String changed) {}
}
