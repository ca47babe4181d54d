package org.saradnja.parties.registry.units;

import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;
import org.saradnja.parties.registry.ContactText;
import org.saradnja.parties.registry.Units;

/** Where a unit can be reached, as somebody typed it. The web page may be absent. */
public record ContactForm(
    String office, String address, String email, String telephone, String page, int version) {

  private static final int LONGEST = 300;

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
    var mail = ContactText.email(email);
    var number = ContactText.telephone(telephone);
    var web = page.isEmpty() ? Optional.of("") : ContactText.page(page);
    wrong("email", mail, errors);
    wrong("telephone", number, errors);
    wrong("page", web, errors);
    return errors.isEmpty()
        ? new Parsed.Valid(
            new Units.Contact(
                oneLine(office),
                oneLine(address),
                mail.orElseThrow(),
                number.orElseThrow(),
                web.orElseThrow()))
        : new Parsed.Invalid(errors);
  }

  private static void wrong(
      String field, Optional<String> read, SequencedMap<String, String> errors) {
    if (read.isEmpty()) {
      errors.put(field, "registry.contact." + field + ".wrong");
    }
  }

  private static void line(String field, String text, SequencedMap<String, String> errors) {
    if (text.isEmpty()) {
      errors.put(field, "registry.contact." + field + ".missing");
    } else if (text.length() > LONGEST) {
      errors.put(field, "registry.contact.long");
    }
  }

  private static String oneLine(String text) {
    return text.replaceAll("\\s+", " ");
  }

  private static String text(@Nullable String typed) {
    return typed == null ? "" : typed.strip();
  }
}
