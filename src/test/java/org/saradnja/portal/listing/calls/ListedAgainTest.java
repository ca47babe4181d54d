package org.saradnja.portal.listing.calls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.saradnja.testing.Pages.page;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.junit.jupiter.params.provider.ValueSource;
import org.saradnja.base.kernel.Actor;
import org.saradnja.base.kernel.Digest;
import org.saradnja.base.kernel.LegalTime;
import org.saradnja.funding.archive.CallArchived;
import org.saradnja.funding.calls.CallCode;
import org.saradnja.funding.calls.CallPublished;
import org.saradnja.funding.calls.Calls;
import org.saradnja.funding.calls.MilestoneReached;
import org.saradnja.funding.calls.MilestoneReached.Milestone;
import org.saradnja.funding.calls.PublishedCall;
import org.saradnja.funding.calls.drafting.OfficeOfRaska;
import org.saradnja.testing.ApplicationTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;

/** The list hears what happens to calls, once or again. */
@ApplicationTest
@Transactional
class ListedAgainTest {

  private static final Instant LATER = Instant.parse("2098-01-01T00:00:00Z");
  private static final CallFilter EVERYTHING = new CallFilter(null, null, null, null, null, null);

  @Autowired private ListedCallTable listed;
  @Autowired private Calls calls;
  @Autowired private LegalTime time;
  @Autowired private ApplicationEventPublisher events;
  @Autowired private MockMvcTester mvc;
  @Autowired private ApplicationContext application;

  private OfficeOfRaska office;

  @BeforeEach
  void publish() {
    office = OfficeOfRaska.withCall(application);
  }

  @Test
  void aPublicationHeardTwiceIsOneCallInTheList() {
    events.publishEvent(again(calls.get(office.id())));

    assertThat(ofOffice()).hasSize(1);
  }

  @Test
  void theListSaysWhatTheCallSays() {
    var call = calls.get(office.id());

    var entry = ofOffice().getFirst();

    assertThat(entry.title()).isEqualTo(call.title());
    assertThat(entry.areas()).isEqualTo(call.areas());
    assertThat(entry.lastDay()).contains(call.lastDay());
    assertThat(entry.closesAt()).contains(call.closesAt());
    assertThat(entry.total()).contains(call.total());
    assertThat(entry.historic()).isFalse();
  }

  @Test
  void aCallIsOpenUntilItsLastMomentAndRunsAfterIt() {
    var entry = ofOffice().getFirst();
    var last = entry.closesAt().orElseThrow();

    assertThat(ApiCalls.state(entry, last)).isEqualTo("open");
    assertThat(ApiCalls.state(entry, last.plusMillis(1))).isEqualTo("running");
    assertThat(listed.count(inState("otvoreni"), last)).isOne();
    assertThat(listed.count(inState("otvoreni"), last.plusMillis(1))).isZero();
    assertThat(listed.count(inState("u-postupku"), last.plusMillis(1))).isOne();
  }

  @ParameterizedTest
  @EnumSource(mode = Mode.EXCLUDE, names = "LIST_PUBLISHED")
  void onlyAPublishedListIsOfferedForChecking(Milestone other) {
    events.publishEvent(new MilestoneReached(office.id(), other, LATER));

    assertThat(listed.newestList()).isNotEqualTo(Optional.of(office.code().value()));
  }

  @Test
  void anArchivedCallThatNobodyKnowsIsNotListed() {
    long before = listed.count(EVERYTHING, LATER);

    events.publishEvent(new CallArchived(new CallCode("nema-je-2012")));

    assertThat(listed.count(EVERYTHING, LATER)).isEqualTo(before);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "/lat", "/en"})
  void everyFaceCountsTheSameCalls(String face) {
    var page = page(mvc, face + "/konkursi?q=" + office.code());

    assertThat(page.select(".records > li")).hasSize(1);
    assertThat(page.select(".records h3 a").attr("href"))
        .isEqualTo(face + "/konkursi/" + office.code());
  }

  @ParameterizedTest
  @ValueSource(strings = {"state=lost", "year=27", "limit=0", "cursor=!!"})
  void aProgramIsToldWhatItAskedWrong(String query) {
    assertThat(mvc.get().uri("/api/v1/calls?" + query))
        .hasStatus(422)
        .bodyJson()
        .extractingPath("$.parameter")
        .isEqualTo(query.substring(0, query.indexOf('=')));
  }

  @Test
  void aProgramReadsAmountsAsTextAndDaysAsIso() {
    assertThat(mvc.get().uri("/api/v1/calls?q={q}", office.code().value()))
        .bodyJson()
        .hasPathSatisfying(
            "$.items[0].total", total -> total.assertThat().asString().matches("[0-9]+\\.[0-9]{2}"))
        .hasPathSatisfying(
            "$.items[0].lastDay",
            day -> day.assertThat().asString().matches("[0-9]{4}-[0-9]{2}-[0-9]{2}"))
        .doesNotHavePath("$.items[0].completeness");
  }

  private List<ListedCall> ofOffice() {
    var filter = new CallFilter(office.code().value(), null, "raska", null, null, null);
    return listed.list(filter, time.now(), 0, 9);
  }

  private CallFilter inState(String state) {
    return new CallFilter(office.code().value(), state, "raska", null, null, null);
  }

  private static CallPublished again(PublishedCall call) {
    return new CallPublished(
        call.id(),
        call.code().value(),
        call.unit().slug(),
        call.publishedAt(),
        call.lastDay(),
        call.closesAt(),
        Actor.SYSTEM,
        Digest.ofText("same"));
  }
}
