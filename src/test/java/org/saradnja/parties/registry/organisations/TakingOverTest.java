package org.saradnja.parties.registry.organisations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.saradnja.base.kernel.Actor;
import org.saradnja.base.kernel.NoSuchThing;
import org.saradnja.base.kernel.RegistrationNumber;
import org.saradnja.parties.registry.Keepers.Keeper;
import org.saradnja.parties.registry.LegalForm;
import org.saradnja.parties.registry.Organisation;
import org.saradnja.parties.registry.OrganisationId;
import org.saradnja.parties.registry.OrganisationKept;
import org.saradnja.parties.registry.Organisations.Filter;
import org.saradnja.parties.registry.OrganisationsImported;
import org.saradnja.parties.registry.UnitId;
import org.saradnja.testing.ApplicationTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.annotation.Transactional;

@ApplicationTest
@Transactional
@RecordApplicationEvents
class TakingOverTest {

  private static final Keeper ALL = new Keeper(Actor.SYSTEM, Optional.empty());
  private static final Filter EVERYTHING = new Filter("", Optional.of(new UnitId("crna-trava")));
  private static final RegistrationNumber FIRST = new RegistrationNumber("17059831");
  private static final String TABLE =
      """
      maticni_broj,pib,naziv,oblik,sediste,adresa,zastupnik,racun,oblasti,datum_upisa
      17059831,104052135,Удружење Ћ,удружење,crna-trava,Улица 1,Ана Анић,845-404849-87,SOC DIS,2014-03-11
      20084693,103920327,Удружење А,савез,crna-trava,Улица 2,Бора Борић,,,2015-04-12
      1,103920327,Удружење Б,савез,crna-trava,Улица 2,Бора Борић,,,2015-04-12
      """;

  @Autowired private OrganisationTable organisations;
  @Autowired private ImportTable imports;
  @Autowired private TakingOver taking;
  @Autowired private ApplicationEvents events;

  @Test
  void goodRowsAreKeptAndRefusedOnesReported() {
    var id = takeOver(TABLE);

    assertThat(organisations.list(EVERYTHING, 0, 10))
        .extracting(Organisation::name)
        .containsExactly("Удружење А", "Удружење Ћ");
    assertThat(imports.get(id))
        .satisfies(outcome -> {
          assertThat(outcome.entered()).isEqualTo(2);
          assertThat(outcome.refused()).extracting(ImportTable.Refused::line).containsExactly(4);
          assertThat(outcome.refused().getFirst().problems())
              .containsExactly(Problem.of("registrationNumber", "registrationNumber"));
          assertThat(outcome.refused().getFirst().form().name()).isEqualTo("Удружење Б");
        });
  }

  @Test
  void oneActIsPublishedForTheTableAndOneNoticeForEachOrganisation() {
    takeOver(TABLE);
    takeOver(TABLE);

    assertThat(events.stream(OrganisationsImported.class))
        .singleElement()
        .satisfies(act -> {
          assertThat(act.entered()).isEqualTo(2);
          assertThat(act.actor()).isEqualTo(Actor.SYSTEM);
        });
    assertThat(events.stream(OrganisationKept.class)).hasSize(2);
  }

  @Test
  void everythingEnteredIsReadBack() {
    takeOver(TABLE);

    assertThat(organisations.with(FIRST))
        .get()
        .satisfies(organisation -> {
          assertThat(organisation.form()).isEqualTo(LegalForm.ASSOCIATION);
          assertThat(organisation.areas()).containsExactly("SOC", "DIS");
          assertThat(organisation.account().orElseThrow().display()).isEqualTo("845-404849-87");
          assertThat(organisations.get(organisation.id())).isEqualTo(organisation);
        });
  }

  @Test
  void aSecondTableCorrectsWhatChanged() {
    takeOver(TABLE);
    takeOver(TABLE.replace("Ана Анић", "Вера Верић"));

    assertThat(organisations.with(FIRST))
        .get()
        .extracting(Organisation::representative)
        .isEqualTo("Вера Верић");
  }

  @Test
  void theListIsFilteredByNameInEitherScriptOrByNumber() {
    takeOver(TABLE);

    for (var text : List.of("udruzenje c", "Удружење Ћ", "17059831")) {
      var filter = new Filter(text, EVERYTHING.seat());
      assertThat(organisations.list(filter, 0, 10))
          .as(text)
          .extracting(Organisation::registrationNumber)
          .containsExactly(FIRST);
      assertThat(organisations.count(filter)).isEqualTo(1);
    }
  }

  @Test
  void theSecondOfTwoWritersIsRefused() {
    takeOver(TABLE);
    var read = organisations.find(FIRST).orElseThrow();
    organisations.update(read);

    assertThatExceptionOfType(OptimisticLockingFailureException.class)
        .isThrownBy(() -> organisations.update(read));
  }

  @Test
  void theDatabaseRefusesASecondOrganisationOfOneNumber() {
    takeOver(TABLE);
    var known = organisations.find(FIRST).orElseThrow().organisation();
    var twin = Facts.of(known).as(new OrganisationId(UUID.randomUUID()));

    assertThatExceptionOfType(DataIntegrityViolationException.class)
        .isThrownBy(() -> organisations.insert(twin))
        .withMessageContaining("one_organisation_of_a_registration_number");
  }

  @Test
  void anUnknownOrganisationOrImportIsNoSuchThing() {
    var nobody = UUID.randomUUID();

    assertThatExceptionOfType(NoSuchThing.class)
        .isThrownBy(() -> organisations.get(new OrganisationId(nobody)));
    assertThatExceptionOfType(NoSuchThing.class).isThrownBy(() -> imports.get(nobody));
    assertThatExceptionOfType(NoSuchThing.class)
        .isThrownBy(() -> organisations.versioned(new OrganisationId(nobody)));
  }

  private UUID takeOver(String table) {
    return taking.takeOver(List.of(ALL), OrganisationRows.read(table).rows());
  }
}
