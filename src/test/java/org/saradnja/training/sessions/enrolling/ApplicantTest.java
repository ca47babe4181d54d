package org.saradnja.training.sessions.enrolling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.saradnja.training.sessions.enrolling.SampleEnrolments.applicant;

import org.junit.jupiter.api.Test;

class ApplicantTest {

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
  void twoAddressesTellNamesakesApart() {
    assertThat(applicant("Јован Јовановић", "nis", "jovan1@primer.rs"))
        .matches(one -> !one.isSameAs(applicant("Јован Јовановић", "nis", "jovan2@primer.rs")));
  }
}
