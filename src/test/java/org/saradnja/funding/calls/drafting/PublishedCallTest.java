package org.saradnja.funding.calls.drafting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.saradnja.base.kernel.ActRefused;
import org.saradnja.base.kernel.LegalTime;
import org.saradnja.base.kernel.NoSuchThing;
import org.saradnja.base.kernel.Office;
import org.saradnja.funding.applications.WrittenDown;
import org.saradnja.funding.calls.CallCode;
import org.saradnja.funding.calls.CallId;
import org.saradnja.funding.calls.Calls;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.testing.ApplicationTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** From a draft that nobody knows of to a call that never changes. */
@ApplicationTest
class PublishedCallTest {

  @Autowired private ApplicationContext application;
  @Autowired private Drafting drafting;
  @Autowired private Publishing publishing;
  @Autowired private Calls calls;
  @Autowired private LegalTime time;
  @Autowired private JdbcClient jdbc;

  private OfficeOfRaska office;

  @BeforeEach
  void aDraft() {
    office = OfficeOfRaska.withDraft(NextYear.lawful(), application);
  }

  @Test
  void aDraftDoesNotExistForLaterStages() {
    assertThat(calls.find(office.code())).isEmpty();
    assertThatExceptionOfType(NoSuchThing.class).isThrownBy(() -> calls.get(office.id()));
    assertThatExceptionOfType(NoSuchThing.class).isThrownBy(() -> calls.text(office.id()));
    assertThat(calls.of(OfficeOfRaska.UNIT)).noneMatch(call -> call.id().equals(office.id()));
    assertThat(new WrittenDown(jdbc).about(office.id().subject())).isEmpty();
  }

  @Test
  void publishedItSaysToLaterStagesWhatItSays() {
    office.publish();

    var call = calls.get(office.id());
    var text = NextYear.lawful();
    assertThat(call.code()).isEqualTo(office.code());
    assertThat(call.total()).isEqualTo(text.funds().total().orElseThrow());
    assertThat(call.ownShare()).isEqualTo(500);
    assertThat(call.criteria()).isEqualTo(text.scoring().criteria());
    assertThat(call.maximumPoints()).isEqualTo(100);
    assertThat(call.documents()).isEqualTo(text.documents());
    assertThat(call.programmesEndBy()).isEqualTo(text.timing().programmesEndBy().orElseThrow());
    assertThat(calls.text(office.id())).isEqualTo(text);
  }

  @Test
  void itReceivesApplicationsFromItsPublicationToTheLastMicrosecond() {
    office.publish();

    var call = calls.get(office.id());

    assertThat(call.accepts(call.publishedAt())).isTrue();
    assertThat(call.accepts(call.publishedAt().minusNanos(1000))).isFalse();
    assertThat(call.accepts(call.closesAt())).isTrue();
    assertThat(call.accepts(call.closesAt().plusNanos(1000))).isFalse();
    assertThat(call.closesAt().plusNanos(1000).atZone(Office.ZONE).toLocalDate())
        .isEqualTo(call.lastDay().plusDays(1));
  }

  @Test
  void theBytesThatWerePublishedCanNeverBeChanged() {
    office.publish();

    assertThatExceptionOfType(DataAccessException.class)
        .isThrownBy(() ->
            jdbc.sql("update call_publication set text = '{}' where call = :call")
                .param("call", office.id().value())
                .update());
    assertThat(calls.text(office.id())).isEqualTo(NextYear.lawful());
  }

  @Test
  void ofTwoOfficersWhoPublishAtOnceOneIsHeard() throws Exception {
    Leave.given(office.code(), office.officer(), application);
    int version = office.version();
    var colleague = office.colleague();
    var together = new CyclicBarrier(2);
    var heard = new ArrayList<Boolean>();

    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (var one :
          threads.invokeAll(
              List.of(
                  publishing(office.officer(), version, together),
                  publishing(colleague, version, together)))) {
        heard.add(one.get());
      }
    }

    assertThat(heard).containsExactlyInAnyOrder(true, false);
    assertThat(new WrittenDown(jdbc).about(office.id().subject()))
        .filteredOn("CallPublished"::equals)
        .hasSize(1);
  }

  private Callable<Boolean> publishing(SignedIn who, int version, CyclicBarrier together) {
    return () -> {
      together.await();
      try {
        publishing.publish(who, office.code(), version);
        return true;
      } catch (ActRefused refused) {
        assertThat(refused.refusal()).isEqualTo(CallRefusal.ALREADY_PUBLISHED);
        return false;
      }
    };
  }

  @Test
  void draftsBegunAtTheSameMomentHaveDifferentCodes() throws Exception {
    var together = new CyclicBarrier(4);
    Callable<CallCode> begin =
        () -> {
          together.await();
          return drafting.begin(
              office.officer(), OfficeOfRaska.UNIT, new CallId(UUID.randomUUID()));
        };

    var codes = new ArrayList<CallCode>();
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (var one : threads.invokeAll(Collections.nCopies(4, begin))) {
        codes.add(one.get());
      }
    }

    assertThat(codes).doesNotHaveDuplicates();
  }

  @Test
  void theButtonPressedTwiceBeginsOneDraft() {
    var id = new CallId(UUID.randomUUID());

    var first = drafting.begin(office.officer(), OfficeOfRaska.UNIT, id);

    assertThat(drafting.begin(office.officer(), OfficeOfRaska.UNIT, id)).isEqualTo(first);
  }

  @Test
  void aRefusedPublicationLeavesNothingBehind() {
    drafting.save(office.officer(), office.code(), office.version(), Variants.threshold(101));

    assertThatExceptionOfType(ActRefused.class)
        .isThrownBy(office::publish)
        .satisfies(refused -> {
          assertThat(refused.refusal()).isEqualTo(CallRefusal.NOT_LAWFUL);
          assertThat((int) refused.arguments().get(1)).isPositive();
        });
    assertThat(calls.find(office.code())).isEmpty();
    assertThat(
            jdbc.sql("select count(*) from call_publication where call = :call")
                .param("call", office.id().value())
                .query(Integer.class)
                .single())
        .isZero();
  }

  @Test
  void openCallsAreThoseWhoseTermRunsNow() {
    assertThat(calls.open()).noneMatch(call -> call.id().equals(office.id()));

    office.publish();

    assertThat(calls.open()).anyMatch(call -> call.id().equals(office.id()));
    assertThat(calls.open()).allMatch(call -> call.accepts(time.now()));
  }
}
