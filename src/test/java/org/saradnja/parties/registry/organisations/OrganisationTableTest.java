package org.saradnja.parties.registry.organisations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.saradnja.base.kernel.BankAccount;
import org.saradnja.base.kernel.NoSuchThing;
import org.saradnja.base.kernel.RegistrationNumber;
import org.saradnja.base.kernel.TaxNumber;
import org.saradnja.parties.registry.LegalForm;
import org.saradnja.parties.registry.Organisation;
import org.saradnja.parties.registry.OrganisationId;
import org.saradnja.parties.registry.Organisations.Filter;
import org.saradnja.parties.registry.UnitId;
import org.saradnja.testing.DatabaseTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
class OrganisationTableTest {

  private static final UnitId SEAT = new UnitId("probno-sediste");
  private static final UnitId ELSEWHERE = new UnitId("probno-drugde");

  @Autowired private OrganisationTable organisations;
  @Autowired private JdbcClient jdbc;

  @BeforeEach
  void twoUnits() {
    for (var unit : List.of(SEAT, ELSEWHERE)) {
      jdbc.sql(
              """
              insert into unit (slug, kind, district, invented)
              values (:slug, 'MUNICIPALITY', '', true)
              """)
          .param("slug", unit.slug())
          .update();
    }
  }

  @ParameterizedTest
  @EnumSource(LegalForm.class)
  void keepsEveryFormWithAndWithoutAnAccount(LegalForm form) {
    var without = organisation(1, "Удружење „Проба“", form, Optional.empty(), List.of());
    var with =
        organisation(
            2,
            "Udruženje „Proba 2“",
            form,
            Optional.of(new BankAccount("845000000040484987")),
            List.of("SOC", "CUL"));

    organisations.insert(without);
    organisations.insert(with);

    assertThat(organisations.get(without.id())).isEqualTo(without);
    assertThat(organisations.get(with.id())).isEqualTo(with);
    assertThat(organisations.with(with.registrationNumber())).contains(with);
    assertThat(organisations.holder(with.taxNumber())).contains(with.registrationNumber());
  }

  @Test
  void whatIsNotThereIsSaid() {
    assertThat(organisations.with(new RegistrationNumber("99999999"))).isEmpty();
    assertThat(organisations.holder(new TaxNumber("999999999"))).isEmpty();
    assertThatExceptionOfType(NoSuchThing.class)
        .isThrownBy(() -> organisations.get(new OrganisationId(UUID.randomUUID())));
  }

  @Test
  void theSecondOfTwoWritersIsRefused() {
    var known = association(1, "Удружење „Проба“");
    organisations.insert(known);
    var mine = organisations.versioned(known.id());
    organisations.update(mine);

    assertThatExceptionOfType(OptimisticLockingFailureException.class)
        .isThrownBy(() -> organisations.update(mine))
        .withMessageContaining(known.id().value().toString());
    assertThat(organisations.versioned(known.id()).version()).isEqualTo(1);
  }

  @ParameterizedTest(name = "{0} finds {1}")
  @CsvSource({
    "zdravac, Друштво „Здравац“",
    "Здравац, Друштво „Здравац“",
    "djurdjevak, Ђурђевак",
    "Đurđevak, Ђурђевак",
    "99000003, Udruženje „Šljiva“",
    "šljiva, Udruženje „Šljiva“",
    "Шљива, Udruženje „Šljiva“",
  })
  void aNameIsFoundInEitherScript(String words, String name) {
    organisations.insert(association(1, "Друштво „Здравац“"));
    organisations.insert(association(2, "Ђурђевак"));
    organisations.insert(association(3, "Udruženje „Šljiva“"));
    var filter = new Filter(words, Optional.of(SEAT));

    assertThat(organisations.list(filter, 0, 10)).extracting(Organisation::name).contains(name);
    assertThat(organisations.count(filter)).isEqualTo(1);
  }

  @Test
  void theListIsInSerbianOrderAndComesInPages() {
    for (var name : List.of("Чигра", "Ђачка", "Џбун", "Ћилим", "Дуга")) {
      organisations.insert(association(name.codePointAt(0), name));
    }
    var here = new Filter("", Optional.of(SEAT));

    assertThat(organisations.list(here, 0, 10))
        .extracting(Organisation::name)
        .containsExactly("Дуга", "Ђачка", "Ћилим", "Чигра", "Џбун");
    assertThat(organisations.list(here, 3, 1)).extracting(Organisation::name).containsOnly("Чигра");
    assertThat(organisations.list(new Filter("", Optional.of(ELSEWHERE)), 0, 10)).isEmpty();
  }

  @Test
  void whoReadsPartByPartReadsEachOnce() {
    for (int number = 1; number <= 5; number++) {
      organisations.insert(association(number, "Удружење " + number));
    }
    var here = new Filter("", Optional.of(SEAT));

    var first = organisations.after("", here, 3);
    var second = organisations.after(first.getLast().registrationNumber().value(), here, 3);

    assertThat(first).extracting(Organisation::name).endsWith("Удружење 3").hasSize(3);
    assertThat(second).extracting(Organisation::name).containsExactly("Удружење 4", "Удружење 5");
    assertThat(organisations.after("99000005", here, 3)).isEmpty();
  }

  @Test
  void noTwoHaveTheSameNumber() {
    organisations.insert(association(1, "Прво"));
    var sameNumber = association(1, "Друго");

    assertThatExceptionOfType(DataIntegrityViolationException.class)
        .isThrownBy(() -> organisations.insert(sameNumber))
        .withMessageContaining("one_organisation_of_a_");
  }

  private static Organisation association(int number, String name) {
    return organisation(number, name, LegalForm.ASSOCIATION, Optional.empty(), List.of("SOC"));
  }

  private static Organisation organisation(
      int number, String name, LegalForm form, Optional<BankAccount> account, List<String> areas) {
    return new Organisation(
        new OrganisationId(UUID.randomUUID()),
        new RegistrationNumber(String.valueOf(99_000_000 + number)),
        new TaxNumber(String.valueOf(990_000_000 + number)),
        name,
        form,
        SEAT,
        "Пробна 1",
        "Проба Пробић",
        account,
        areas,
        LocalDate.parse("2014-03-11"),
        true);
  }
}
