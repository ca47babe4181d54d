package org.saradnja.parties.registry.units;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.saradnja.parties.registry.UnitId;
import org.saradnja.parties.registry.Units.Contact;
import org.saradnja.parties.registry.units.ContactTable.Kept;
import org.saradnja.testing.DatabaseTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
class ContactTableTest {

  private static final UnitId TOWN = new UnitId("probni-grad");
  private static final Contact FIRST =
      new Contact("Одељење", "Трг 1", "a@probni.example", "000 001", "");
  private static final Contact SECOND =
      new Contact("Канцеларија", "Трг 2", "b@probni.example", "000 002", "https://probni.example");

  @Autowired private ContactTable contacts;
  @Autowired private JdbcClient jdbc;

  @BeforeEach
  void aTown() {
    jdbc.sql(
            """
            insert into unit (slug, kind, district, invented, exercise)
            values ('probni-grad', 'CITY', '', true, false)
            """)
        .update();
  }

  @Test
  void theLastListHolds() {
    assertThat(contacts.find(TOWN)).isEmpty();

    contacts.putListed(TOWN, FIRST);
    contacts.putListed(TOWN, SECOND);

    assertThat(contacts.find(TOWN)).contains(new Kept(SECOND, false, 1));
  }

  @Test
  void aUnitWritesItsContactWhetherThereWasOneOrNot() {
    contacts.putOwn(TOWN, FIRST, 0);
    assertThat(contacts.find(TOWN)).contains(new Kept(FIRST, true, 1));

    contacts.putOwn(TOWN, SECOND, 1);
    assertThat(contacts.find(TOWN)).contains(new Kept(SECOND, true, 2));
  }

  @Test
  void aListLeavesWhatTheUnitWroteAlone() {
    contacts.putListed(TOWN, FIRST);
    contacts.putOwn(TOWN, SECOND, 0);

    contacts.putListed(TOWN, FIRST);

    assertThat(contacts.find(TOWN)).contains(new Kept(SECOND, true, 1));
  }

  @Test
  void theSlowerOfTwoIsRefused() {
    contacts.putOwn(TOWN, FIRST, 0);

    assertThatExceptionOfType(OptimisticLockingFailureException.class)
        .isThrownBy(() -> contacts.putOwn(TOWN, SECOND, 0));
  }
}
