package org.saradnja.training.trainers.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.saradnja.base.kernel.Localised;
import org.saradnja.base.web.Face;
import org.saradnja.base.web.TextCatalogue;
import org.saradnja.base.web.Texts;
import org.saradnja.training.programmes.SubjectArea;
import org.saradnja.training.trainers.Capacity;
import org.saradnja.training.trainers.Requirement;
import org.saradnja.training.trainers.register.Accreditation.End;
import org.saradnja.training.trainers.register.Accreditation.Ground;

/** What the Academy types about accreditations: a value, or a correction at its field. */
class RegisterFormsTest {

  private static final Texts T = Texts.ofCommand(TextCatalogue.ofCommands(), Face.CYRILLIC);
  private static final String ID = "00000000-0000-0000-0000-000000000001";
  private static final List<SubjectArea> AREAS =
      List.of(new SubjectArea("civilno-drustvo", "Сарадња", "Cooperation"));
  private static final List<Requirement> REASONS =
      List.of(new Requirement("conditions-lost", "престао је услов", "lost", "", "", true));

  @Test
  void anAccreditationRestsOnADecisionOrASource() {
    var decided = new AccreditationForm("civilno-drustvo", "MENTOR", "9. 5. 2019.", "12/2019", "");
    var known = new AccreditationForm("civilno-drustvo", "LECTURER", "2019-05-09", "", "вест");

    assertThat(decided.errors(AREAS, T)).isEmpty();
    assertThat(decided.wanted())
        .isEqualTo(
            new Listing.Wanted(
                "civilno-drustvo",
                Capacity.MENTOR,
                new Ground(LocalDate.of(2019, 5, 9), "12/2019", "")));
    assertThat(known.errors(AREAS, T)).isEmpty();
    assertThat(known.wanted().ground().source()).isEqualTo("вест");
  }

  @ParameterizedTest(name = "{0}: {1}, {2}, {3}, {4}, {5}")
  @CsvSource({
    "subject, izmisljena, LECTURER, 2019-05-09, 1/2019, ''",
    "capacity, civilno-drustvo, '', 2019-05-09, 1/2019, ''",
    "capacity, civilno-drustvo, PROFESSOR, 2019-05-09, 1/2019, ''",
    "from, civilno-drustvo, COACH, јуче, 1/2019, ''",
    "decision, civilno-drustvo, COACH, 2019-05-09, '', ' '",
  })
  void whatIsWrongWithAnAccreditationIsSaidAtItsField(
      String field, String subject, String capacity, String from, String decision, String source) {
    assertThat(new AccreditationForm(subject, capacity, from, decision, source).errors(AREAS, T))
        .containsOnlyKeys(field);
  }

  @Test
  void aDecisionAndASourceHaveTheirLength() {
    var long300 = "а".repeat(300);
    var long301 = "а".repeat(301);

    assertThat(accreditation(long300, long300).errors(AREAS, T)).isEmpty();
    assertThat(accreditation(long301, "").errors(AREAS, T)).containsOnlyKeys("decision");
    assertThat(accreditation("1/2019", long301).errors(AREAS, T)).containsOnlyKeys("decision");
  }

  @Test
  void everythingThatAnEndLacksIsSaidAtOnce() {
    assertThat(new EndForm("", "", "", "").errors(REASONS, T).keySet())
        .containsExactly("accreditation", "on", "code", "reason");
    assertThat(new EndForm(ID, "2027-03-01", "conditions-lost", "престао услов").errors(REASONS, T))
        .isEmpty();
  }

  @ParameterizedTest(name = "{0}: {1}, {2}, {3}, {4}")
  @CsvSource({
    "accreditation, 7, 2027-03-01, conditions-lost, разлог",
    "accreditation, 00000000-0000-0000-0000-00000000000G, 2027-03-01, conditions-lost, разлог",
    "on, " + ID + ", 30. 2. 2027., conditions-lost, разлог",
    "code, " + ID + ", 2027-03-01, angry, разлог",
    "reason, " + ID + ", 2027-03-01, conditions-lost, '  '",
  })
  void anEndNamesTheAccreditationTheDayAndWhy(
      String field, String accreditation, String on, String code, String reason) {
    assertThat(new EndForm(accreditation, on, code, reason).errors(REASONS, T))
        .containsOnlyKeys(field);
  }

  @Test
  void anEndIsWhatWasTyped() {
    assertThat(new EndForm(ID, "1. 3. 2027.", "conditions-lost", " престао услов ").end())
        .isEqualTo(new End(LocalDate.of(2027, 3, 1), "conditions-lost", "престао услов"));
  }

  @Test
  void aSuspensionNamesTheAccreditationTheDayAndWhy() {
    assertThat(new RestForm("", "", "", "").errors(REASONS, T).keySet())
        .containsExactly("resting", "restOn", "restCode", "restNote");
    assertThat(new RestForm(ID, "2027-03-01", "conditions-lost", "провера").errors(REASONS, T))
        .isEmpty();
    assertThat(new RestForm(ID, "2027-03-01", "", "провера").errors(REASONS, T))
        .containsOnlyKeys("restCode");
    assertThat(
            new RestForm(ID, "2027-03-01", "conditions-lost", "а".repeat(1001)).errors(REASONS, T))
        .containsOnlyKeys("restNote");
  }

  @Test
  void theEndOfASuspensionSaysWhatWasFound() {
    assertThat(new LiftForm("", "", "").errors(T).keySet())
        .containsExactly("lifted", "liftOn", "liftNote");
    assertThat(new LiftForm(ID, "2027-03-01", "услови постоје").errors(T)).isEmpty();
    assertThat(new LiftForm(ID, "2027-03-01", "а".repeat(1000)).errors(T)).isEmpty();
    assertThat(new LiftForm(ID, "2027-03-01", "а".repeat(1001)).errors(T))
        .containsOnlyKeys("liftNote");
  }

  @Test
  void aTrainerHasAName() {
    assertThat(new TrainerForm("", "", "").errors(T)).containsOnlyKeys("name");
    assertThat(new TrainerForm("а".repeat(200), "", "").errors(T)).isEmpty();
    assertThat(new TrainerForm("а".repeat(201), "", "").errors(T)).containsOnlyKeys("name");
    assertThat(new TrainerForm("Аца", "Аца", "").errors(T)).containsOnlyKeys("nameLatin");
    assertThat(new TrainerForm("Аца", "a".repeat(201), "").errors(T)).containsOnlyKeys("nameLatin");
  }

  @ParameterizedTest(name = "{0} and {1}: {2} / {3}")
  @CsvSource({
    "Ђорђе Петровић, '', Ђорђе Петровић, Đorđe Petrović",
    "Ђорђе Петровић, Djordje Petrovic, Ђорђе Петровић, Djordje Petrovic",
    "Szabó Éva, '', Szabó Éva, Szabó Éva",
  })
  void aNameIsNeverGuessedFromLatin(String name, String latin, String cyrillic, String inLatin) {
    assertThat(new TrainerForm(name, latin, "").localised())
        .isEqualTo(new Localised(cyrillic, inLatin));
  }

  private static AccreditationForm accreditation(String decision, String source) {
    return new AccreditationForm("civilno-drustvo", "LECTURER", "2019-05-09", decision, source);
  }
}
