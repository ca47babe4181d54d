package org.saradnja.portal.listing.calls;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.saradnja.base.kernel.SearchKey;

/**
 * What a reader asked the list of calls for, as it stands in the address; empty is everything.
 *
 * @param stanje otvoreni, u-postupku, ponisteni or ranije; {@code poredak} rok, objavljeno or iznos
 */
record CallFilter(
    String q, String stanje, String jedinica, String oblast, String godina, String poredak) {

  private static final int LONGEST = 100;

  CallFilter(
      @Nullable String q,
      @Nullable String stanje,
      @Nullable String jedinica,
      @Nullable String oblast,
      @Nullable String godina,
      @Nullable String poredak) {
    this.q = cut(q);
    this.stanje = cut(stanje);
    this.jedinica = cut(jedinica);
    this.oblast = cut(oblast);
    this.godina = cut(godina);
    this.poredak = cut(poredak);
  }

  String key() {
    return SearchKey.of(q);
  }

  /** Nothing for what is not a year. */
  @Nullable Integer year() {
    return godina.matches("[0-9]{4}") ? Integer.valueOf(godina) : null;
  }

  Map<String, String> parameters() {
    var parameters = new LinkedHashMap<String, String>();
    parameters.put("q", q);
    parameters.put("stanje", stanje);
    parameters.put("jedinica", jedinica);
    parameters.put("oblast", oblast);
    parameters.put("godina", godina);
    parameters.put("poredak", poredak);
    return parameters;
  }

  private static String cut(@Nullable String typed) {
    var text = typed == null ? "" : typed.strip();
    return text.length() <= LONGEST ? text : text.substring(0, LONGEST);
  }
}
