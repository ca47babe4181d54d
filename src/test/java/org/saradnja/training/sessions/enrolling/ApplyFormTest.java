package org.saradnja.training.sessions.enrolling;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.saradnja.base.web.Face;
import org.saradnja.base.web.TextCatalogue;
import org.saradnja.base.web.Texts;
import org.saradnja.parties.registry.UnitId;
import org.saradnja.training.sessions.Gender;
import org.saradnja.training.sessions.enrolling.Applicant.Consent;
import org.saradnja.training.sessions.enrolling.Applicant.Needs;
import org.saradnja.training.sessions.enrolling.Enrolling.Own;

class ApplyFormTest {

  private static final UnitId UNIT = new UnitId("vezbaonica");
  private static final Texts TEXTS = Texts.ofCommand(TextCatalogue.ofCommands(), Face.CYRILLIC);

  @Test
  void whatIsWholeIsReadAsItWasTyped() {
    var form = form("vezbaonica", "WOMAN", " саветник ", "Шеф Шефић", "1. 4. 2027.", "вода");

    assertThat(form.errors(UNIT.slug()::equals, TEXTS)).isEmpty();
    assertThat(form.own())
        .isEqualTo(
            new Own(
                Optional.of(UNIT),
                Gender.WOMAN,
                "саветник",
                new Consent("Шеф Шефић", LocalDate.of(2027, 4, 1)),
                new Needs("вода", true)));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "unit, arilje, MAN, саветник, Шеф, 2027-04-01",
    "unit, '', MAN, саветник, Шеф, 2027-04-01",
    "gender, vezbaonica, OTHER, саветник, Шеф, 2027-04-01",
    "job, vezbaonica, MAN, ' ', Шеф, 2027-04-01",
    "superior, vezbaonica, MAN, саветник, '', 2027-04-01",
    "consentOn, vezbaonica, MAN, саветник, Шеф, 31. 2. 2027.",
    "consentOn, vezbaonica, MAN, саветник, Шеф, јуче",
  })
  void whatIsWrongIsSaidAtItsFieldAlone(
      String field, String unit, String gender, String job, String superior, String consentOn) {
    var form = form(unit, gender, job, superior, consentOn, "");

    assertThat(form.errors(UNIT.slug()::equals, TEXTS)).containsOnlyKeys(field);
  }

  @Test
  void textsHaveTheirLengths() {
    var job = form("vezbaonica", "MAN", "а".repeat(301), "Шеф", "2027-04-01", "");
    var superior = form("vezbaonica", "MAN", "а", "а".repeat(301), "2027-04-01", "");
    var needs = form("vezbaonica", "MAN", "а", "Шеф", "2027-04-01", "а".repeat(1001));

    assertThat(job.errors(UNIT.slug()::equals, TEXTS)).containsOnlyKeys("job");
    assertThat(superior.errors(UNIT.slug()::equals, TEXTS)).containsOnlyKeys("superior");
    assertThat(needs.errors(UNIT.slug()::equals, TEXTS)).containsOnlyKeys("needs");
  }

  @Test
  void whoeverWorksForNoUnitSaysSo() {
    var form = form(ApplyForm.NO_UNIT, "WOMAN", "новинар", "Шеф", "2027-04-01", "");

    assertThat(form.errors(_ -> false, TEXTS)).isEmpty();
    assertThat(form.own().unit()).isEmpty();
  }

  @Test
  void whoeverWorksNowhereHasNoUnitToApplyFor() {
    var form = ApplyForm.of(List.of());

    assertThat(form.unit()).isEmpty();
    assertThat(form.errors(_ -> false, TEXTS)).containsKeys("unit", "job", "superior", "consentOn");
  }

  @Test
  @SuppressWarnings("NullAway")
  void aFieldThatWasNotSentIsEmptyAndABoxThatIsNotTickedIsNotSent() {
    var form = new ApplyForm(null, null, null, null, null, null, null);

    assertThat(form.job()).isEmpty();
    assertThat(form.isLodged()).isFalse();
  }

  private static ApplyForm form(
      String unit, String gender, String job, String superior, String consentOn, String needs) {
    return new ApplyForm(unit, gender, job, superior, consentOn, needs, "true");
  }
}
