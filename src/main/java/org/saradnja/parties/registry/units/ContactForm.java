package org.saradnja.parties.registry.units;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.saradnja.parties.registry.Units;

/** Where a unit can be reached, as somebody typed it. The web page may be absent. */
public record ContactForm(
    String office, String address, String email, String telephone, String page, int version) {

  private static final int LONGEST = 300;
  private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s.]+(\\.[^@\\s.]+)+");
  private static final Pattern TELEPHONE = Pattern.compile("\\+?[0-9 ()/,.-]+");
  private static final int FEWEST_DIGITS = 6;

  public ContactForm(
      @Nullable String office,
      @Nullable String address,
      @Nullable String email,
      @Nullable String telephone,
      @Nullable String page,
      int version) {
    this.office = text(office);
    this.address = text(address);
    this.email = text(email);
    this.telephone = text(telephone);
    this.page = text(page);
    this.version = version;
  }

  static ContactForm of(Optional<ContactTable.Kept> kept) {
    return kept.map(found ->
            new ContactForm(
                found.contact().office(),
                found.contact().address(),
                found.contact().email(),
                found.contact().telephone(),
                found.contact().page(),
                found.version()))
        .orElseGet(() -> new ContactForm("", "", "", "", "", 0));
  }

  sealed interface Parsed {
    record Valid(Units.Contact contact) implements Parsed {}

    /** Message keys by field, in the order of the page. */
    record Invalid(SequencedMap<String, String> errors) implements Parsed {}
  }

  Parsed parse() {
    var errors = new LinkedHashMap<String, String>();
    line("office", office, errors);
    line("address", address, errors);
    var mail = email.toLowerCase(Locale.ROOT);
    if (mail.length() > LONGEST || !EMAIL.matcher(mail).matches()) {
      errors.put("email", "registry.contact.email.wrong");
    }
    if (!isTelephone()) {
      errors.put("telephone", "registry.contact.telephone.wrong");
    }
    var web = webPage();
    if (web.isEmpty()) {
      errors.put("page", "registry.contact.page.wrong");
    }
    return errors.isEmpty()
        ? new Parsed.Valid(
            new Units.Contact(oneLine(office), oneLine(address), mail, telephone, web.get()))
        : new Parsed.Invalid(errors);
  }

  private static void line(String field, String text, SequencedMap<String, String> errors) {
    if (text.isEmpty()) {
      errors.put(field, "registry.contact." + field + ".missing");
    } else if (text.length() > LONGEST) {
      errors.put(field, "registry.contact.long");
    }
  }

  private boolean isTelephone() {
    return telephone.length() <= LONGEST
        && TELEPHONE.matcher(telephone).matches()
        && telephone.chars().filter(Character::isDigit).count() >= FEWEST_DIGITS;
  }

  /** With {@code https://} when it was left out; empty text when there is none. */
  private Optional<String> webPage() {
    if (page.isEmpty()) {
      return Optional.of("");
    }
    try {
      var address = new URI(page.contains("://") ? page : "https://" + page);
      boolean leads =
          page.length() <= LONGEST
              && address.getHost() != null
              && address.getHost().contains(".")
              && address.getUserInfo() == null
              && ("https".equals(address.getScheme()) || "http".equals(address.getScheme()));
      return leads ? Optional.of(address.toString()) : Optional.empty();
    } catch (URISyntaxException notAnAddress) {
      return Optional.empty();
    }
  }

  private static String oneLine(String text) {
    return text.replaceAll("\\s+", " ");
  }

  private static String text(@Nullable String typed) {
    return typed == null ? "" : typed.strip();
  }
}
