package org.saradnja.training.sessions.enrolling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.saradnja.training.sessions.enrolling.SampleEnrolments.applicant;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.saradnja.parties.people.PersonId;
import org.saradnja.testing.Property;

class ApplicantTest {

  private static final List<String> UNITS = List.of("raska", "arilje");

  @Test
  void theSameAddressIsTheSamePerson() {
    assertThat(applicant("Ана Анић", "raska", "Ana@primer.rs"))
        .matches(one -> one.isSameAs(applicant("Ana Jović", "arilje", "ana@primer.rs")));
  }

  @Test
  void theSameNameInOneUnitIsTheSamePersonInEitherScript() {
    assertThat(applicant("Ђорђе Ђокић", "raska", ""))
        .matches(one -> one.isSameAs(applicant("Djordje Djokic", "raska", "dj@primer.rs")))
        .matches(one -> !one.isSameAs(applicant("Djordje Djokic", "arilje", "dj@primer.rs")));
  }

  @Test
  void whetherTwoAreOneDoesNotDependOnWhoIsAskedAboutWhom() {
    var names = List.of("Ђорђе Ђокић", "Djordje Djokic", "Ана Анић");
    var addresses = List.of("", "a@primer.rs", "A@primer.rs", "b@primer.rs");
    Property.forAll(
        random ->
            List.of(
                applicant(any(names, random), any(UNITS, random), any(addresses, random)),
                applicant(any(names, random), any(UNITS, random), any(addresses, random))),
        pair -> {
          assertThat(pair.getFirst().isSameAs(pair.getLast()))
              .isEqualTo(pair.getLast().isSameAs(pair.getFirst()));
          assertThat(pair.getFirst().isSameAs(pair.getFirst())).isTrue();
        });
  }

  @Test
  void anAccountIsOnePersonWhateverTheNameAndTheUnit() {
    var account = new PersonId(new UUID(5, 5));

    assertThat(with(account, "Ана Анић", "raska", "a@primer.rs"))
        .matches(one -> one.isSameAs(with(account, "Ана Јовић", "arilje", "b@primer.rs")))
        .matches(
            one -> !one.isSameAs(with(new PersonId(new UUID(6, 6)), "Ана", "nis", "c@primer.rs")));
  }

  private static Applicant with(PersonId account, String name, String unit, String email) {
    var told = applicant(name, unit, email);
    return new Applicant(
        Optional.of(account),
        told.name(),
        told.unit(),
        told.gender(),
        told.email(),
        told.job(),
        told.consent(),
        told.needs());
  }

  private static String any(List<String> of, RandomGenerator random) {
    return of.get(random.nextInt(of.size()));
  }

  @Test
  void twoAddressesTellNamesakesApart() {
    assertThat(applicant("Јован Јовановић", "nis", "jovan1@primer.rs"))
        .matches(one -> !one.isSameAs(applicant("Јован Јовановић", "nis", "jovan2@primer.rs")));
  }
}
