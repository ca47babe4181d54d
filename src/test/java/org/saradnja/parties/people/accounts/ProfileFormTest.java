package org.saradnja.parties.people.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SequencedMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.saradnja.base.kernel.Localised;
import org.saradnja.base.web.Face;
import org.saradnja.parties.people.PersonId;

class ProfileFormTest {

  @ParameterizedTest
  @EnumSource(Face.class)
  void everyFaceOfLettersCanBeChosen(Face face) {
    assertThat(new ProfileForm("Ђорђе Ђорђевић", "", face.name()).parse())
        .isEqualTo(new ProfileForm.Parsed.Valid(Localised.ofCyrillic("Ђорђе Ђорђевић"), face));
  }

  @Test
  void aLatinNameOfOnesOwnIsKeptAsItIs() {
    assertThat(new ProfileForm("Јожеф Сабо", " József Szabó ", "LATIN").parse())
        .isEqualTo(
            new ProfileForm.Parsed.Valid(new Localised("Јожеф Сабо", "József Szabó"), Face.LATIN));
  }

  @ParameterizedTest(name = "{0} | {1} | {2}: {3} {4}")
  @CsvSource({
    "'', '', LATIN, cirilica, profile.cirilica.missing",
    "' ', '', LATIN, cirilica, profile.cirilica.missing",
    "Ана, Ана, LATIN, latinica, profile.latinica.cyrillic",
    "Ана, '', '', pismo, profile.pismo.missing",
    "Ана, '', GREEK, pismo, profile.pismo.missing",
  })
  void whatIsWrongIsSaidAtItsField(
      String cyrillic, String latin, String face, String field, String key) {
    assertThat(errors(new ProfileForm(cyrillic, latin, face))).hasSize(1).containsEntry(field, key);
  }

  @Test
  void aNameHasAtMostAHundredCharactersInEachScript() {
    assertThat(new ProfileForm("а".repeat(100), "a".repeat(100), "LATIN").parse())
        .isInstanceOf(ProfileForm.Parsed.Valid.class);
    assertThat(errors(new ProfileForm("а".repeat(101), "a".repeat(101), "LATIN")))
        .containsOnlyKeys("cirilica", "latinica");
  }

  @Test
  void allThatIsWrongIsSaidAtOnceInTheOrderOfThePage() {
    assertThat(errors(new ProfileForm(null, "Ћ", null)).keySet())
        .containsExactly("cirilica", "latinica", "pismo");
  }

  @Test
  void whatIsStoredComesBackIntoTheForm() {
    var account =
        new Account(
            new PersonId(UUID.randomUUID()),
            "ana@primer.example",
            new Localised("Ана", "Anna"),
            Face.ENGLISH);

    assertThat(ProfileForm.of(account).parse())
        .isEqualTo(new ProfileForm.Parsed.Valid(account.name(), account.face()));
  }

  @ParameterizedTest
  @CsvSource({
    "ana@primer.rs, ana@primer.rs",
    "' ANA.Anic@Primer.RS ', ana.anic@primer.rs",
    "a+b@pod.primer.co.rs, a+b@pod.primer.co.rs",
  })
  void anAddressIsKeptInSmallLetters(String typed, String kept) {
    assertThat(Email.parse(typed)).contains(kept);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "ana",
        "ana@",
        "@primer.rs",
        "ana@primer",
        "a b@primer.rs",
        "a@b@c.rs",
        "ana@primer..rs",
        "ana@.rs",
        "ana@primer.rs."
      })
  void whatIsNoAddressIsNone(String typed) {
    assertThat(Email.parse(typed)).isEmpty();
    assertThat(Email.parse("a".repeat(250) + "@a.rs")).isEmpty();
  }

  @Test
  void aNewAccountIsCorrectedInTheOrderOfThePage() {
    var parsed = new AccountForm("ana", "", "", "").parse();

    assertThat(parsed)
        .isInstanceOfSatisfying(
            AccountForm.Parsed.Invalid.class,
            invalid ->
                assertThat(invalid.errors().keySet())
                    .containsExactly("email", "cirilica", "pismo"));
  }

  @Test
  void aNewAccountWithAWrongAddressAloneIsCorrectedThere() {
    assertThat(new AccountForm("ana", "Ана", "", "LATIN").parse())
        .isInstanceOfSatisfying(
            AccountForm.Parsed.Invalid.class,
            invalid -> assertThat(invalid.errors()).containsOnlyKeys("email"));
  }

  @Test
  void everyNewAccountIsAnotherPerson() {
    var form = new AccountForm("Ana@Primer.rs", "Ана", null, "LATIN");

    var one = (AccountForm.Parsed.Valid) form.parse();
    var other = (AccountForm.Parsed.Valid) form.parse();

    assertThat(one.account().email()).isEqualTo("ana@primer.rs");
    assertThat(one.account().id()).isNotEqualTo(other.account().id());
  }

  private static SequencedMap<String, String> errors(ProfileForm form) {
    return ((ProfileForm.Parsed.Invalid) form.parse()).errors();
  }
}
