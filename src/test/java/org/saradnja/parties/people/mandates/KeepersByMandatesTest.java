package org.saradnja.parties.people.mandates;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.saradnja.base.web.Reader;
import org.saradnja.parties.people.HeldMandates;
import org.saradnja.parties.people.Mandate;
import org.saradnja.parties.people.Party;
import org.saradnja.parties.people.PersonId;
import org.saradnja.parties.people.Role;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.parties.registry.Keepers.Keeper;
import org.saradnja.parties.registry.UnitId;

class KeepersByMandatesTest {

  private static final UnitId UNIT = new UnitId("vezbaonica");
  private static final SignedIn WHO = new SignedIn(new PersonId(UUID.randomUUID()), "Проба");

  @Test
  void anOfficerKeepsTheOrganisationsOfTheUnit() {
    var officer = held(Role.OFFICER, new Party.OfUnit(UNIT));

    assertThat(keepers(officer)).containsExactly(new Keeper(officer.actor(), Optional.of(UNIT)));
  }

  @Test
  void theNationalOfficeKeepsTheWholeRegister() {
    var office = held(Role.NATIONAL_OFFICE, new Party.OfInstitution("kancelarija"));

    assertThat(keepers(office)).containsExactly(new Keeper(office.actor(), Optional.empty()));
  }

  @Test
  void anOfficerKeepsWhatIsSaidOfTheUnit() {
    var officer = held(Role.OFFICER, new Party.OfUnit(UNIT));
    var all = new KeepersByMandates(new HeldMandates(officer));

    assertThat(all.units(WHO)).containsExactly(UNIT);
    assertThat(all.ofUnit(WHO, UNIT)).contains(officer.actor());
    assertThat(all.ofUnit(WHO, new UnitId("raska"))).isEmpty();
  }

  @Test
  void nobodyElseKeepsWhatIsSaidOfAUnit() {
    Reader stranger = () -> "Странац";

    for (var role : List.of(Role.DECIDER, Role.COMMISSION_MEMBER, Role.HUMAN_RESOURCES)) {
      var all = new KeepersByMandates(new HeldMandates(held(role, new Party.OfUnit(UNIT))));
      assertThat(all.units(WHO)).isEmpty();
      assertThat(all.ofUnit(WHO, UNIT)).isEmpty();
      assertThat(all.ofUnit(stranger, UNIT)).isEmpty();
    }
  }

  @Test
  void theAdministratorAloneKeepsTheRegisterOfInstitutions() {
    Reader stranger = () -> "Странац";
    var administrator = held(Role.ADMINISTRATOR, Party.INSTALLATION);
    var office = held(Role.NATIONAL_OFFICE, new Party.OfInstitution("kancelarija"));

    assertThat(new KeepersByMandates(new HeldMandates(administrator)).ofInstitutions(WHO))
        .contains(administrator.actor());
    assertThat(new KeepersByMandates(new HeldMandates(administrator)).ofInstitutions(stranger))
        .isEmpty();
    assertThat(new KeepersByMandates(new HeldMandates(office)).ofInstitutions(WHO)).isEmpty();
  }

  @Test
  void aMemberOfACommissionKeepsNothing() {
    assertThat(keepers(held(Role.COMMISSION_MEMBER, new Party.OfUnit(UNIT)))).isEmpty();
  }

  @Test
  void whoeverIsNotOneOfOursKeepsNothing() {
    Reader stranger = () -> "Странац";
    var all = new HeldMandates(held(Role.OFFICER, new Party.OfUnit(UNIT)));

    assertThat(new KeepersByMandates(all).of(stranger)).isEmpty();
  }

  private static List<Keeper> keepers(Mandate held) {
    return new KeepersByMandates(new HeldMandates(held)).of(WHO);
  }

  private static Mandate held(Role role, Party party) {
    return SomeMandate.of(WHO.person(), role, party);
  }
}
