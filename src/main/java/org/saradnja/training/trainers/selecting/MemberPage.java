package org.saradnja.training.trainers.selecting;

import java.util.List;

/**
 * What a member of committees does.
 *
 * @param calls in whose committees the member sits
 */
public record MemberPage(List<Line> calls) {

  public record Line(String href, String title, String code, String state, String mark) {}
}
