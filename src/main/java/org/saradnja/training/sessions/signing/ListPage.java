package org.saradnja.training.sessions.signing;

import java.util.List;

/**
 * The list as it is printed and signed.
 *
 * @param lines one for each who is on the list, then empty ones for who comes without a seat
 */
public record ListPage(
    String title, String about, String organiser, List<String> points, List<Line> lines) {

  public record Line(int number, String name, String employer) {}
}
