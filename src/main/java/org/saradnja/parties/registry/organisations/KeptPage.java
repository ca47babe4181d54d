package org.saradnja.parties.registry.organisations;

import org.saradnja.base.web.PageOf;

/** The organisations that the reader keeps. */
public record KeptPage(PageOf<Row> list, String text) {

  public record Row(String number, String name, String seat, String representative) {}
}
