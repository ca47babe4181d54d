package org.saradnja.parties.people.accounts;

import java.util.LinkedHashMap;
import java.util.SequencedMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.saradnja.parties.people.PersonId;

/** A new account as an administrator fills it in. */
public record AccountForm(String email, String cirilica, String latinica, String pismo) {

  @SuppressWarnings("NullAway") // the browser may leave a field out
  public AccountForm(
      @Nullable String email,
      @Nullable String cirilica,
      @Nullable String latinica,
      @Nullable String pismo) {
    this.email = email == null ? "" : email.strip();
    this.cirilica = cirilica == null ? "" : cirilica.strip();
    this.latinica = latinica == null ? "" : latinica.strip();
    this.pismo = pismo == null ? "" : pismo;
  }

  static AccountForm empty() {
    return new AccountForm("", "", "", "CYRILLIC");
  }

  Parsed parse() {
    var errors = new LinkedHashMap<String, String>();
    var address = Email.parse(email);
    if (address.isEmpty()) {
      errors.put("email", "address.wrong");
    }
    return switch (new ProfileForm(cirilica, latinica, pismo).parse()) {
      case ProfileForm.Parsed.Invalid(var others) -> {
        errors.putAll(others);
        yield new Parsed.Invalid(errors);
      }
      case ProfileForm.Parsed.Valid(var name, var face) ->
          address
              .<Parsed>map(to ->
                  new Parsed.Valid(new Account(new PersonId(UUID.randomUUID()), to, name, face)))
              .orElse(new Parsed.Invalid(errors));
    };
  }

  sealed interface Parsed {
    record Valid(Account account) implements Parsed {}

    /** Message keys by field, in the order of the page. */
    record Invalid(SequencedMap<String, String> errors) implements Parsed {}
  }
}
