package org.saradnja.funding.assessment.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.saradnja.base.kernel.RegistrationNumber;
import org.saradnja.funding.assessment.SomeBundle;
import org.saradnja.funding.assessment.commission.SomeCommission;
import org.saradnja.funding.calls.CallId;
import org.saradnja.parties.people.PersonId;
import org.saradnja.testing.DatabaseTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
class ListTableTest {

  private static final UUID MANDATE = UUID.randomUUID();

  private final CallId call = new CallId(UUID.randomUUID());

  @Autowired private ListTable lists;
  @Autowired private JdbcClient jdbc;

  @BeforeEach
  void appoint() {
    var members = List.of(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID());
    SomeCommission.store(
        jdbc, SomeCommission.of(call, members.stream().map(PersonId::new).toList()));
  }

  @Test
  void keepsTheVeryBytesAndTheirDigest() {
    var bundle = SomeBundle.ofThree();
    lists.insert(call, bundle, MANDATE);

    var stored = lists.stored(call).orElseThrow();
    assertThat(stored.bytes()).isEqualTo(bundle.canonical());
    assertThat(stored.digest()).isEqualTo(bundle.digest());
    assertThat(lists.find(call)).contains(bundle);
    assertThat(lists.isPublished(call)).isTrue();
  }

  @Test
  void anOrganisationFindsTheListsOnWhichItStands() {
    var bundle = SomeBundle.ofThree();
    lists.insert(call, bundle, MANDATE);
    var number = bundle.list().getFirst().application().registrationNumber();

    assertThat(lists.naming(new RegistrationNumber(number))).contains(bundle);
    assertThat(lists.naming(new RegistrationNumber("17059831"))).isEmpty();
  }

  @Test
  void beforeAListThereIsNone() {
    assertThat(lists.find(call)).isEmpty();
    assertThat(lists.isPublished(call)).isFalse();
  }

  @Test
  void theSecondOfTwoWhoPublishIsRefused() {
    lists.insert(call, SomeBundle.ofThree(), MANDATE);

    assertThatExceptionOfType(DuplicateKeyException.class)
        .isThrownBy(() -> lists.insert(call, SomeBundle.ofThree(), MANDATE));
  }

  @ParameterizedTest
  @ValueSource(strings = {"update ranking_list set bundle = '{}'", "delete from ranking_list"})
  void aPublishedListIsNeverChanged(String change) {
    lists.insert(call, SomeBundle.ofThree(), MANDATE);

    assertThatExceptionOfType(DataAccessException.class)
        .isThrownBy(() -> jdbc.sql(change).update())
        .withMessageContaining("never changed");
  }

  @Test
  void thereIsNoListWithoutACommission() {
    assertThatExceptionOfType(DataIntegrityViolationException.class)
        .isThrownBy(
            () -> lists.insert(new CallId(UUID.randomUUID()), SomeBundle.ofThree(), MANDATE));
  }
}
