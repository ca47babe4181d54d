package org.saradnja.base.web;

import java.util.List;

/** How a part of the platform is doing, for the operator's page; a bean of the module. */
public interface Pulse {

  List<Beat> beats(Texts t);

  /** Begins again with whatever was given up. */
  default void tryAgain() {}

  /**
   * @param name of what is watched
   * @param mark shape of the status: {@code ok}, {@code soon}, {@code late}, or empty for a fact
   */
  record Beat(String name, String value, String mark) {

    public static Beat fact(String name, String value) {
      return new Beat(name, value, "");
    }

    /** In order while there are none of it. */
    public static Beat none(String name, long count, Texts t) {
      return new Beat(name, t.grouped(count), count == 0 ? "ok" : "late");
    }

    /** Nothing stands still for them, but somebody should look where they come from. */
    public static Beat few(String name, long count, Texts t) {
      return new Beat(name, t.grouped(count), count == 0 ? "ok" : "soon");
    }
  }
}
