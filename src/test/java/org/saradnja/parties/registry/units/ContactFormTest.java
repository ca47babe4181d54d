package org.saradnja.parties.registry.units;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.saradnja.parties.registry.Units.Contact;
import org.saradnja.parties.registry.units.ContactForm.Parsed;

class ContactFormTest {

  @Test
  void aGoodFormBecomesAContact() {
    var typed =
        new ContactForm(
            " Одељење  за друштвене делатности ",
            "Трг 1, Рашка",
            "Udruzenja@Raska.rs",
            "+381 36 736-001",
            "raska.gov.rs/udruzenja",
            3);

    assertThat(typed.parse())
        .isEqualTo(
            new Parsed.Valid(
                new Contact(
                    "Одељење за друштвене делатности",
                    "Трг 1, Рашка",
                    "udruzenja@raska.rs",
                    "+381 36 736-001",
                    "https://raska.gov.rs/udruzenja")));
  }

  @Test
  void anEmptyFormNamesEverythingThatMustBeThere() {
    assertThat(faults(new ContactForm(null, null, null, null, null, 0)))
        .containsExactly("office", "address", "email", "telephone");
  }

  @ParameterizedTest
  @ValueSource(strings = {"raska", "a@b", "a b@raska.rs", "a@raska..rs", "@raska.rs"})
  void whatIsNoAddressIsSaidSo(String email) {
    assertThat(faults(form(email, "036 736 001", ""))).containsExactly("email");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "736", "позовите", "036 736 001 лок. 5", "1+381 36 736 001"})
  void whatIsNoTelephoneIsSaidSo(String telephone) {
    assertThat(faults(form("a@raska.rs", telephone, ""))).containsExactly("telephone");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "javascript://raska.rs/%0aalert(1)",
        "ftp://raska.rs",
        "https://",
        "https://raska",
        "https://a@raska.rs",
        "две речи"
      })
  void aPageThatLeadsNowhereIsSaidSo(String page) {
    assertThat(faults(form("a@raska.rs", "036 736 001", page))).containsExactly("page");
  }

  @ParameterizedTest
  @CsvSource({
    "http://raska.rs, http://raska.rs",
    "https://raska.rs/a?b=c, https://raska.rs/a?b=c",
    "raska.rs, https://raska.rs",
    "општина.срб/а, https://xn--80appcfs5b.xn--90a3ac/%D0%B0",
    "'', ''"
  })
  void aPageMayLackItsSchemeOrBeAbsent(String typed, String kept) {
    assertThat(form("a@raska.rs", "036 736 001", typed).parse())
        .isEqualTo(
            new Parsed.Valid(new Contact("Одељење", "Трг 1", "a@raska.rs", "036 736 001", kept)));
  }

  @Test
  void aLongLineIsSaidToBeTooLong() {
    var typed = new ContactForm("а".repeat(301), "Трг 1", "a@raska.rs", "036 736 001", "", 0);

    assertThat(faults(typed)).containsExactly("office");
  }

  private static ContactForm form(String email, String telephone, String page) {
    return new ContactForm("Одељење", "Трг 1", email, telephone, page, 0);
  }

  private static List<String> faults(ContactForm form) {
    return form.parse() instanceof Parsed.Invalid(var errors)
        ? List.copyOf(errors.keySet())
        : List.of();
  }
}
