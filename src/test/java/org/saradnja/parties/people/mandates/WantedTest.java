package org.saradnja.parties.people.mandates;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.saradnja.parties.people.Mandate;
import org.saradnja.parties.people.Party;
import org.saradnja.parties.people.PersonId;
import org.saradnja.parties.people.Role;

class WantedTest {

  private static final PersonId PERSON = new PersonId(UUID.randomUUID());

  @ParameterizedTest(name = "{2}: {0} to {1}")
  @CsvSource({
    "2027-01-01, 2027-01-31, false",
    "2027-01-01, 2027-02-01, true",
    "2027-02-28,           , true",
    "2027-03-01,           , false",
    "2027-01-01,           , true",
  })
  void overlapsWhenADayIsInBoth(LocalDate from, @Nullable LocalDate until, boolean overlaps) {
    var february =
        mandate(Role.OFFICER, LocalDate.parse("2027-02-01"), LocalDate.parse("2027-02-28"));
    var wanted =
        new Granting.Wanted(
            PERSON, Role.OFFICER, Party.INSTALLATION, from, Optional.ofNullable(until));

    assertThat(wanted.overlaps(february)).isEqualTo(overlaps);
  }

  @Test
  void anotherRoleIsAnotherMandate() {
    var day = LocalDate.parse("2027-02-01");
    var wanted =
        new Granting.Wanted(PERSON, Role.DECIDER, Party.INSTALLATION, day, Optional.empty());

    assertThat(wanted.overlaps(mandate(Role.OFFICER, day, null))).isFalse();
  }

  private static Mandate mandate(Role role, LocalDate from, @Nullable LocalDate until) {
    return new Mandate(
        UUID.randomUUID(), PERSON, role, Party.INSTALLATION, from, Optional.ofNullable(until));
  }
}
