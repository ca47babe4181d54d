package org.saradnja.funding.applications.filling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.saradnja.base.database.Trips;
import org.saradnja.base.kernel.Digest;
import org.saradnja.funding.applications.ApplicationId;
import org.saradnja.funding.applications.CompletionAsked.Asked;
import org.saradnja.funding.applications.Step;
import org.saradnja.funding.calls.CallId;
import org.saradnja.parties.files.FileId;
import org.saradnja.parties.registry.OrganisationId;
import org.saradnja.parties.registry.UnitId;
import org.saradnja.testing.DatabaseTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
class DraftTableTest {

  private static final Instant OPENED = Instant.parse("2027-04-13T09:00:00.000001Z");
  private static final Instant SAVED = Instant.parse("2027-04-14T09:00:00.123456Z");
  private static final UUID MY_PAGE = UUID.randomUUID();
  private static final UUID THEIR_PAGE = UUID.randomUUID();

  @Autowired private DraftTable drafts;
  @Autowired private Trips trips;
  @Autowired private JdbcClient jdbc;

  @ParameterizedTest
  @MethodSource
  void keepsEveryStage(Draft draft) {
    drafts.insert(new Draft.Open(draft.head(), Answers.NONE));
    var stored = drafts.get(draft.head().id());
    if (!(draft instanceof Draft.Open)) {
      drafts.update(stored.with(draft));
    }

    assertThat(drafts.get(draft.head().id()).value()).isEqualTo(draft);
  }

  static Stream<Draft> keepsEveryStage() {
    var sent = open().send();
    return Stream.of(
        open(),
        open().send(),
        sent.reopen(List.of(Asked.whole(Step.BUDGET), Asked.document("plan")), SAVED),
        sent.withdraw());
  }

  @Test
  void whatWasTypedComesBackAsItWasTyped() {
    var draft = stored();
    var typed = Map.of("title", " Комшијски „телефон“ ", "users", "стотину");

    var version = drafts.save(draft.head().id(), Step.PROGRAMME, saved(0, MY_PAGE, typed), 1);

    assertThat(version).hasValue(1);
    assertThat(drafts.get(draft.head().id()).value().answers().of(Step.PROGRAMME))
        .isEqualTo(saved(1, MY_PAGE, typed));
  }

  @Test
  void aPageSavesAgainAndAgainEvenWhenItMissedTheAnswer() {
    var id = stored().head().id();
    drafts.save(id, Step.BUDGET, saved(0, MY_PAGE, Map.of("r1-own", "1")), 1);

    assertThat(drafts.save(id, Step.BUDGET, saved(0, MY_PAGE, Map.of("r1-own", "2")), 1))
        .hasValue(2);
  }

  @Test
  void anotherPageThatHasNotSeenTheLastSavingSavesNothing() {
    var id = stored().head().id();
    drafts.save(id, Step.BUDGET, saved(0, MY_PAGE, Map.of("r1-own", "1")), 1);

    assertThat(drafts.save(id, Step.BUDGET, saved(0, THEIR_PAGE, Map.of("r1-own", "2")), 1))
        .isEmpty();
    assertThat(drafts.save(id, Step.BUDGET, saved(1, THEIR_PAGE, Map.of("r1-own", "2")), 1))
        .hasValue(2);
    assertThat(drafts.save(id, Step.BUDGET, saved(1, MY_PAGE, Map.of("r1-own", "3")), 1)).isEmpty();
  }

  @Test
  void anOlderStateOfAPageDoesNotUndoANewerOne() {
    var id = stored().head().id();
    drafts.save(id, Step.BUDGET, saved(0, MY_PAGE, Map.of("r1-own", "12000")), 5);

    var late = drafts.save(id, Step.BUDGET, saved(0, MY_PAGE, Map.of("r1-own", "12")), 4);

    assertThat(late).isEmpty();
    assertThat(drafts.get(id).value().answers().of(Step.BUDGET).field("r1-own")).isEqualTo("12000");
  }

  @Test
  void aPageThatWasOpenedAfterTheSavingCountsFromTheBeginning() {
    var id = stored().head().id();
    drafts.save(id, Step.BUDGET, saved(0, MY_PAGE, Map.of("r1-own", "1")), 5);

    assertThat(drafts.save(id, Step.BUDGET, saved(1, THEIR_PAGE, Map.of("r1-own", "2")), 0))
        .hasValue(2);
  }

  @Test
  void whatWasSavedBeforeChangesWereCountedIsReadAndGivesWay() {
    var id = stored().head().id();
    jdbc.sql(
            """
            update application_draft
               set answers = jsonb_build_object('BUDGET', jsonb_build_object(
                     'version', 3, 'page', cast(:page as text), 'by', cast(:page as text),
                     'at', '2027-04-14T09:00:00Z', 'fields', jsonb_build_object('r1-own', '1')))
             where id = :id
            """)
        .param("page", MY_PAGE.toString())
        .param("id", id.value())
        .update();

    assertThat(drafts.get(id).value().answers().of(Step.BUDGET).field("r1-own")).isEqualTo("1");
    assertThat(drafts.save(id, Step.BUDGET, saved(2, MY_PAGE, Map.of("r1-own", "2")), 0))
        .hasValue(4);
  }

  @Test
  void whoWritesAnotherStepIsNotInTheWay() {
    var id = stored().head().id();
    drafts.save(id, Step.BUDGET, saved(0, MY_PAGE, Map.of("r1-own", "1")), 1);

    assertThat(drafts.save(id, Step.PROGRAMME, saved(0, THEIR_PAGE, Map.of("title", "А")), 1))
        .hasValue(1);
  }

  @Test
  void aSentDraftIsNotWrittenAnyMore() {
    var id = stored().head().id();

    assertThat(trips.ask(DraftTable.closing(id, drafts.get(id).version()))).isTrue();

    assertThat(drafts.save(id, Step.PROGRAMME, saved(0, MY_PAGE, Map.of()), 1)).isEmpty();
    assertThat(trips.ask(DraftTable.closing(id, drafts.get(id).version()))).isFalse();
  }

  @Test
  void aDraftThatChangedSinceItWasReadIsNotClosed() {
    var id = stored().head().id();
    int read = drafts.get(id).version();
    drafts.save(id, Step.PROGRAMME, saved(0, MY_PAGE, Map.of("title", "Б")), 1);

    assertThat(trips.ask(DraftTable.closing(id, read))).isFalse();
    assertThat(drafts.get(id).value()).isInstanceOf(Draft.Open.class);
  }

  @Test
  void filesComeWithTheDraftAndStayOnceSent() {
    var id = stored().head().id();
    var first = attachment("plan");
    var second = attachment("partner");
    drafts.attach(drafts.get(id), first);
    drafts.attach(drafts.get(id), second);
    drafts.detach(drafts.get(id), second);
    trips.ask(DraftTable.closing(id, drafts.get(id).version()));

    var held = drafts.get(id).value().answers().attachments();

    assertThat(held).singleElement().extracting(Attachment::sent).isEqualTo(true);
    assertThat(held.getFirst().file()).isEqualTo(first.file());
    assertThat(held.getFirst().addedAt()).isEqualTo(first.addedAt());
  }

  @Test
  void theSecondOfTwoWhoAttachAtOnceIsToldSo() {
    var id = stored().head().id();
    var mine = drafts.get(id);
    var theirs = drafts.get(id);
    drafts.attach(theirs, attachment("plan"));

    assertThatExceptionOfType(OptimisticLockingFailureException.class)
        .isThrownBy(() -> drafts.attach(mine, attachment("plan")));
  }

  @Test
  void aPlaceIsTakenOnce() {
    var first = open();
    var head = first.head();
    var second =
        new Draft.Head(
            ApplicationId.random(), head.call(), head.unit(), head.organisation(), 1, OPENED);

    assertThat(drafts.insert(first)).isTrue();
    assertThat(drafts.insert(new Draft.Open(second, Answers.NONE))).isFalse();
    assertThat(drafts.places(head.call(), head.organisation()))
        .containsExactly(new Place(first.head().id(), true, true));
  }

  @Test
  void whatIsSentCountsAndWhatIsWithdrawnDoesNot() {
    var sent = stored();
    drafts.update(drafts.get(sent.head().id()).with(sent.send()));
    var withdrawn = stored();
    drafts.update(drafts.get(withdrawn.head().id()).with(withdrawn.send().withdraw()));

    assertThat(drafts.places(sent.head().call(), sent.head().organisation()))
        .containsExactly(new Place(sent.head().id(), false, true));
    assertThat(drafts.places(withdrawn.head().call(), withdrawn.head().organisation()))
        .containsExactly(new Place(withdrawn.head().id(), false, false));
  }

  @Test
  void onlyAReopenedDraftHasATerm() {
    var id = stored().head().id();

    assertThatExceptionOfType(DataIntegrityViolationException.class)
        .isThrownBy(() ->
            jdbc.sql("update application_draft set complete_until = now() where id = :id")
                .param("id", id.value())
                .update())
        .withMessageContaining("only_a_reopened_draft_has_a_term");
  }

  private Draft.Open stored() {
    var draft = open();
    drafts.insert(draft);
    return draft;
  }

  private static Draft.Open open() {
    return new Draft.Open(
        new Draft.Head(
            ApplicationId.random(),
            new CallId(UUID.randomUUID()),
            new UnitId("vezbaonica"),
            new OrganisationId(UUID.randomUUID()),
            1,
            OPENED),
        Answers.NONE);
  }

  private static Saved saved(int version, UUID page, Map<String, String> fields) {
    return new Saved(version, page, new UUID(0, 7), SAVED, fields);
  }

  private static Attachment attachment(String slot) {
    return new Attachment(
        FileId.random(), slot, "План.pdf", "application/pdf", 9, Digest.ofText(slot), SAVED, false);
  }
}
