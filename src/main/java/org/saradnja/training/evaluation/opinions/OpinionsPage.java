package org.saradnja.training.evaluation.opinions;

import java.util.List;

/** Staff of a unit about whom superiors are or will be asked. */
public record OpinionsPage(List<Line> lines) {

  public record Line(String href, String name, String about, String state, String mark) {}
}
