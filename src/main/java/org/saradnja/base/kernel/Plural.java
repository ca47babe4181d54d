package org.saradnja.base.kernel;

/**
 * The Serbian plural: 1 учесник, 2 учесника, 5 учесника; 21 сертификат, 22 сертификата, 25
 * сертификата; 11 to 14 go with 5.
 */
public final class Plural {

  /** The forms of a Serbian noun after a number. */
  public enum Form {
    ONE,
    FEW,
    OTHER
  }

  private Plural() {}

  public static Form form(long number) {
    long lastTwo = Math.abs(number % 100);
    long last = lastTwo % 10;
    boolean teen = lastTwo >= 11 && lastTwo <= 14;
    if (teen || last == 0 || last > 4) {
      return Form.OTHER;
    }
    return last == 1 ? Form.ONE : Form.FEW;
  }

  public static <T> T choose(long number, T one, T few, T other) {
    return switch (form(number)) {
      case ONE -> one;
      case FEW -> few;
      case OTHER -> other;
    };
  }

  /** English knows two forms only. */
  public static <T> T chooseEnglish(long number, T one, T other) {
    return number == 1 ? one : other;
  }
}
