package org.saradnja.parties.people.mandates;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.saradnja.parties.people.Role;
import org.saradnja.testing.Words;

class InviteFormTest {

  private static final LocalDate TODAY = LocalDate.parse("2027-04-20");
  private static final UUID MANDATE = new UUID(0, 7);
  private static final String OFFICER = InviteForm.choice(MANDATE, Role.OFFICER);
  private static final Map<String, String> OFFERED = Map.of(OFFICER, "Службеник, Вежбаоница");

  @Test
  void whatWasTypedRightNamesTheMandateTheRoleAndTheAddressInSmallLetters() {
    var parsed = parse("  Nova.Koleginica@Primer.example ", OFFICER, "31. 12. 2027.");

    assertThat(parsed)
        .isEqualTo(
            new InviteForm.Parsed.Valid(
                new InviteForm.Asked(
                    MANDATE,
                    Role.OFFICER,
                    "nova.koleginica@primer.example",
                    Optional.of(LocalDate.parse("2027-12-31")))));
  }

  @ParameterizedTest(name = "{0}, {1}, {2}: {3}")
  @CsvSource({
    "nije-adresa, offered, '', email",
    "a@b, offered, '', email",
    "'', offered, '', email",
    "a@b.rs, ADMINISTRATOR, '', za",
    "a@b.rs, '', '', za",
    "a@b.rs, offered, 19. 4. 2027., kraj",
    "a@b.rs, offered, сутра, kraj",
    "x, x, x, email za kraj",
  })
  void whatIsWrongIsSaidAtItsField(String email, String choice, String until, String at) {
    var chosen = choice.equals("offered") ? OFFICER : choice;

    assertThat(parse(email, chosen, until))
        .isInstanceOfSatisfying(
            InviteForm.Parsed.Invalid.class,
            invalid -> assertThat(String.join(" ", invalid.errors().keySet())).isEqualTo(at));
  }

  @Test
  void aMandateMayEndOnTheDayOnWhichItBegins() {
    assertThat(parse("a@b.rs", OFFICER, "20. 4. 2027."))
        .isInstanceOf(InviteForm.Parsed.Valid.class);
  }

  private static InviteForm.Parsed parse(String email, String choice, String until) {
    return new InviteForm(email, choice, until).parse(OFFERED, TODAY, Words.CYRILLIC);
  }
}
