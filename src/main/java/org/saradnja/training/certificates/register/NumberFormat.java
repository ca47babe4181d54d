package org.saradnja.training.certificates.register;

import java.util.Locale;

/**
 * How the numbers of an issuer look, for example {@code {program}/{godina}/{broj}}: each names its
 * book, which is of a programme and a year, and its place in it.
 */
record NumberFormat(String pattern) {

  static final String PROGRAMME = "{program}";
  static final String YEAR = "{godina}";
  static final String POSITION = "{broj}";
  static final NumberFormat USUAL = new NumberFormat(PROGRAMME + "/" + YEAR + "/" + POSITION);

  NumberFormat {
    if (!isUsable(pattern)) {
      throw new IllegalArgumentException("Numbers of this format would meet: " + pattern);
    }
  }

  static boolean isUsable(String pattern) {
    var fixed = pattern.replace(PROGRAMME, "").replace(YEAR, "").replace(POSITION, "");
    return pattern.contains(PROGRAMME)
        && pattern.contains(YEAR)
        && pattern.contains(POSITION)
        && !pattern.contains("}{")
        && fixed.matches("[A-Za-z0-9А-Яа-яЂЈЉЊЋЏђјљњћџ/.-]{0,40}");
  }

  String number(String programme, int year, int position) {
    return pattern
        .replace(PROGRAMME, programme.toUpperCase(Locale.ROOT))
        .replace(YEAR, Integer.toString(year))
        .replace(POSITION, String.format(Locale.ROOT, "%04d", position));
  }
}
