package org.saradnja.base.kernel;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A payment reference (позив на број) by model 97: two check digits computed from the number, in
 * which letters count as A = 10 to Z = 35.
 */
public record PaymentReference(@JsonValue String number) {

  private static final Pattern NUMBER = Pattern.compile("[0-9A-Z]{1,20}");
  private static final Pattern WRITTEN = Pattern.compile("([0-9]{2})([0-9A-Z]{1,20})");

  private static final String MODEL = "97";
  private static final Pattern MODEL_APART = Pattern.compile("\\s*97\\s");

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public PaymentReference {
    if (!NUMBER.matcher(number).matches()) {
      throw new IllegalArgumentException("Not a payment reference by model 97: " + number);
    }
  }

  /** The reference for a number of our own, such as {@code VEZ-2027-01}; hyphens do not count. */
  public static PaymentReference of(String number) {
    return new PaymentReference(compact(number));
  }

  /**
   * Reads a whole reference, check digits first, with or without the model in front: {@code 97
   * 16-3220000111111111000}. One whose check digits are wrong is not a reference.
   */
  public static Optional<PaymentReference> parse(String text) {
    var compact = compact(text);
    var withModel = compact.startsWith(MODEL) ? read(compact, 2) : none();
    return MODEL_APART.matcher(text).lookingAt() ? withModel : read(compact, 0).or(() -> withModel);
  }

  /** The two check digits. */
  public String check() {
    return CheckDigits.mod97(number);
  }

  /** {@code 97 16-3220000111111111000}. */
  public String display() {
    return MODEL + " " + check() + "-" + number;
  }

  private static Optional<PaymentReference> read(String compact, int from) {
    var written = WRITTEN.matcher(compact).region(from, compact.length());
    return written.matches()
        ? Optional.of(new PaymentReference(written.group(2)))
            .filter(reference -> reference.check().equals(written.group(1)))
        : none();
  }

  private static Optional<PaymentReference> none() {
    return Optional.empty();
  }

  private static String compact(String text) {
    return text.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
  }

  @Override
  public String toString() {
    return display();
  }
}
