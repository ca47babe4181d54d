package org.saradnja.parties.registry;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads what somebody typed of a contact; empty when it is none. */
public final class ContactText {

  private static final int LONGEST = 300;
  private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s.]+(\\.[^@\\s.]+)+");
  private static final Pattern TELEPHONE = Pattern.compile("\\+?[0-9 ()/,.-]+");
  private static final int FEWEST_DIGITS = 6;
  private static final Pattern DOMAIN =
      Pattern.compile("[\\p{L}\\p{N}-]+(\\.[\\p{L}\\p{N}-]+)+(:[0-9]{1,5})?");

  private ContactText() {}

  /** In small letters. */
  public static Optional<String> email(String typed) {
    var email = typed.toLowerCase(Locale.ROOT);
    return email.length() <= LONGEST && EMAIL.matcher(email).matches()
        ? Optional.of(email)
        : Optional.empty();
  }

  public static Optional<String> telephone(String typed) {
    boolean fits =
        typed.length() <= LONGEST
            && TELEPHONE.matcher(typed).matches()
            && typed.chars().filter(Character::isDigit).count() >= FEWEST_DIGITS;
    return fits ? Optional.of(typed) : Optional.empty();
  }

  /**
   * With {@code https://} when it was left out; an address of the web and of nothing else. A domain
   * in Cyrillic is kept as the network knows it.
   */
  public static Optional<String> page(String typed) {
    try {
      var whole = typed.contains("://") ? typed : "https://" + typed;
      var address = new URI(whole);
      var domain = address.getAuthority();
      boolean leads =
          typed.length() <= LONGEST
              && domain != null
              && DOMAIN.matcher(domain).matches()
              && ("https".equals(address.getScheme()) || "http".equals(address.getScheme()));
      return leads
          ? Optional.of(URI.create(whole.replace(domain, IDN.toASCII(domain))).toASCIIString())
          : Optional.empty();
    } catch (URISyntaxException | IllegalArgumentException notAnAddress) {
      return Optional.empty();
    }
  }
}
