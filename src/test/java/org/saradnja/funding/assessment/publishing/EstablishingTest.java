package org.saradnja.funding.assessment.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.saradnja.base.kernel.ActRefused;
import org.saradnja.base.kernel.Digest;
import org.saradnja.base.kernel.NoSuchThing;
import org.saradnja.funding.applications.WrittenDown;
import org.saradnja.funding.assessment.commission.SomeStatement;
import org.saradnja.funding.assessment.town.Town;
import org.saradnja.funding.assessment.town.TownTest;
import org.saradnja.parties.people.Role;
import org.saradnja.parties.people.SignedIn;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Establishing the list is one act with everything it was computed from (Article 9, R-050). */
@TownTest
class EstablishingTest {

  @Autowired private MockMvcTester web;
  @Autowired private ApplicationContext application;
  @Autowired private Establishing establishing;
  @Autowired private ListTable stored;
  @Autowired private JdbcClient jdbc;

  private ListTown lists;

  @BeforeEach
  void afterTheCheck() {
    lists = new ListTown(web, application);
  }

  @Test
  void whoOnlyLooksPublishesNothing() {
    lists.scored();

    establishing.preview(lists.town.officer, lists.town.call);

    assertThat(stored.isPublished(lists.town.call.id())).isFalse();
  }

  @Test
  void thePublishedBytesAreTheOnesThatTheLogProves() {
    publish();

    var list = stored.stored(lists.town.call.id()).orElseThrow();
    assertThat(Digest.of(list.bytes())).isEqualTo(list.digest());
    assertThat(
            jdbc.sql(
                    """
                    select content from ledger_entry
                     where subject = :subject and kind = 'ListPublished'
                    """)
                .param("subject", lists.town.call.id().subject())
                .query(byte[].class)
                .single())
        .isEqualTo(list.digest().bytes());
    assertThat(list.bundle().follows()).isTrue();
    assertThat(list.bundle().version()).isEqualTo(1);
    assertThat(list.bundle().publishedAt()).isEqualTo(lists.town.clock.now());
  }

  @Test
  void whatWasRejectedStandsBesideTheListWithItsGrounds() {
    publish();

    assertThat(stored.find(lists.town.call.id()).orElseThrow().rejected())
        .singleElement()
        .satisfies(rejected -> {
          assertThat(rejected.application().registryNumber()).isEqualTo("401-14/2027");
          assertThat(rejected.grounds()).extracting("reason").containsExactly("R-06");
        });
  }

  @Test
  void theFirstHindranceIsTheReasonOfTheRefusal() {
    assertRefused(ListRefusal.NO_COMMISSION);
    SomeStatement.appointedAndSigned(lists.town, application);
    assertRefused(ListRefusal.NO_QUORUM);
    lists.town.members.forEach(lists::score);
    lists.town.applications.unchecked(lists.town.call, "401-20/2027", "Удружење „Глас“");
    assertRefused(ListRefusal.UNCHECKED_APPLICATIONS);
    lists.town.clock.stand("2027-02-09T12:00:00");
    assertRefused(ListRefusal.CALL_STILL_OPEN);
    assertThat(stored.isPublished(lists.town.call.id())).isFalse();
  }

  @Test
  void itIsPublishedOnce() {
    publish();
    var first = stored.stored(lists.town.call.id()).orElseThrow().digest();

    assertRefused(ListRefusal.ALREADY_PUBLISHED);
    assertThat(stored.stored(lists.town.call.id()).orElseThrow().digest()).isEqualTo(first);
  }

  @Test
  void ofTwoOfficersWhoPublishAtOnceOneIsHeard() throws Exception {
    lists.scored();
    var seen = fingerprint();
    var colleague = lists.town.holding(Role.OFFICER);
    var together = new CyclicBarrier(2);
    var heard = new ArrayList<Boolean>();

    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (var one :
          threads.invokeAll(
              List.of(
                  publishing(lists.town.officer, seen, together),
                  publishing(colleague, seen, together)))) {
        heard.add(one.get());
      }
    }

    assertThat(heard).containsExactlyInAnyOrder(true, false);
    assertThat(
            new WrittenDown(jdbc)
                .about(lists.town.call.id().subject()).stream().filter("ListPublished"::equals))
        .hasSize(1);
  }

  private Callable<Boolean> publishing(SignedIn who, Digest seen, CyclicBarrier together) {
    return () -> {
      together.await();
      try {
        establishing.publish(who, lists.town.call, seen);
        return true;
      } catch (ActRefused _) {
        return false;
      }
    };
  }

  @Test
  void whatTheOfficerDidNotSeeIsNotPublished() {
    lists.scored();

    assertThatExceptionOfType(OptimisticLockingFailureException.class)
        .isThrownBy(() ->
            establishing.publish(
                lists.town.officer, lists.town.call, Digest.ofText("нешто друго")));
    assertThat(stored.isPublished(lists.town.call.id())).isFalse();
  }

  @Test
  void theSamePointsHaveTheSameFingerprintWheneverOneLooks() {
    lists.scored();
    var before = fingerprint();

    lists.town.clock.stand("2027-04-20T10:00:00");

    assertThat(fingerprint()).isEqualTo(before);
  }

  @Test
  void nobodyButTheOfficeOfTheUnitLooksOrPublishes() {
    lists.scored();
    var seen = fingerprint();

    for (var stranger : List.of(lists.town.president(), Town.in(application).officer)) {
      assertThatExceptionOfType(NoSuchThing.class)
          .isThrownBy(() -> establishing.preview(stranger, lists.town.call));
      assertThatExceptionOfType(NoSuchThing.class)
          .isThrownBy(() -> establishing.publish(stranger, lists.town.call, seen));
    }
  }

  private void publish() {
    lists.scored();
    establishing.publish(lists.town.officer, lists.town.call, fingerprint());
  }

  private Digest fingerprint() {
    return Establishing.fingerprint(establishing.preview(lists.town.officer, lists.town.call));
  }

  private void assertRefused(ListRefusal refusal) {
    assertThatExceptionOfType(ActRefused.class)
        .isThrownBy(
            () -> establishing.publish(lists.town.officer, lists.town.call, Digest.ofText("")))
        .satisfies(refused -> assertThat(refused.refusal()).isEqualTo(refusal));
  }
}
