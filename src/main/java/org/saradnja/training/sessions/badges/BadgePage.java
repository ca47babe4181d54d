package org.saradnja.training.sessions.badges;

import java.util.List;
import java.util.stream.IntStream;
import org.saradnja.base.web.QrPath;

/** Badges of one training, for the screen of one participant or for paper. */
public record BadgePage(String title, String about, List<Badge> badges) {

  /**
   * @param code in groups of five digits
   * @param qr the drawing for the screen, {@code picture} the same for paper
   */
  public record Badge(String name, String employer, String code, QrPath qr, String picture) {}

  /** As many as fit on a sheet, row by row. */
  public List<List<Badge>> rows() {
    return IntStream.range(0, (badges.size() + 1) / 2)
        .mapToObj(row -> badges.subList(2 * row, Math.min(badges.size(), 2 * row + 2)))
        .toList();
  }
}
