package org.saradnja.funding.archive.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.saradnja.base.kernel.Actor;
import org.saradnja.base.kernel.Digest;
import org.saradnja.funding.archive.Archive;
import org.saradnja.funding.archive.CallArchived;
import org.saradnja.funding.archive.CallsArchived;
import org.saradnja.funding.calls.CallCode;
import org.saradnja.testing.ApplicationTest;
import org.saradnja.testing.Pages;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;

/** A collection comes in again and again: only what changed is an act, and a broken one is none. */
@ApplicationTest
@Transactional
@RecordApplicationEvents
class TakingOverTest {

  private static final String ROWS =
      "[{\"rank\": 1, \"association\": \"=УДРУЖЕЊЕ(А)\", \"remark\": \"да, али\"}]";

  @Autowired private Archiving archiving;
  @Autowired private Archive archive;
  @Autowired private ApplicationEvents events;
  @Autowired private MockMvcTester web;

  @Test
  void onlyTheRecordThatChangedIsTakenOverAnew() {
    archiving.takeOver(collection("Прва листа", "Друга листа"));

    archiving.takeOver(collection("Прва листа", "Друга листа, исправљена"));

    assertThat(events.stream(CallsArchived.class).map(CallsArchived::calls)).containsExactly(2, 1);
    assertThat(events.stream(CallArchived.class).map(CallArchived::code).toList().getLast())
        .isEqualTo(new CallCode("probno-druga-2019"));
    assertThat(archive.find(new CallCode("probno-druga-2019")).orElseThrow().title())
        .isEqualTo("Друга листа, исправљена");
  }

  @Test
  void theActNamesTheCollectionByTheDigestOfExactlyWhatCame() {
    var collection = collection("Прва листа", "Друга листа");

    archiving.takeOver(collection);

    assertThat(events.stream(CallsArchived.class))
        .singleElement()
        .satisfies(act -> {
          assertThat(act.content()).isEqualTo(Digest.ofText(collection));
          assertThat(act.subject()).isEqualTo("register:archive");
          assertThat(act.actor()).isEqualTo(Actor.SYSTEM);
        });
  }

  @Test
  void aCollectionWithOneBrokenRecordIsRefusedAsAWhole() {
    var broken =
        collection("Прва листа", "Друга листа")
            .replace("\"id\": \"probno-druga-2019\"", "\"id\": null");

    assertThatIllegalArgumentException()
        .isThrownBy(() -> archiving.takeOver(broken))
        .withMessageContaining("A record without id");
    assertThat(events.stream(CallsArchived.class)).isEmpty();
  }

  @Test
  void anEmptyCollectionIsNoAct() {
    archiving.takeOver("{\"calls\": [], \"call_facts\": []}");

    assertThat(events.stream(CallsArchived.class)).isEmpty();
  }

  @Test
  void aUnitThatTheRegisterDoesNotKnowLeavesTheCallWithoutAPage() {
    archiving.takeOver(collection("Прва листа", "Друга листа"));

    assertThat(archive.find(new CallCode("probno-prva-2019")).orElseThrow().unit()).isEmpty();
    assertThat(
            Pages.page(web, "/konkursi/probno-prva-2019")
                .select("a[href^=/jls/]:contains(Измишљено)"))
        .isEmpty();
  }

  @Test
  void aSpreadsheetOfThePastRunsNoFormulaEither() {
    archiving.takeOver(collection("Прва листа", "Друга листа"));

    assertThat(web.get().uri("/konkursi/probno-prva-2019/lista.csv"))
        .hasStatusOk()
        .bodyText()
        .contains("'=УДРУЖЕЊЕ(А)", "\"да, али\"");
  }

  @Test
  void whatIsNotKnownIsLeftOutOfTheDataAndNotNull() {
    archiving.takeOver(collection("Прва листа", "Друга листа"));

    assertThat(web.get().uri("/api/v1/calls/probno-prva-2019"))
        .hasStatusOk()
        .bodyJson()
        .hasPathSatisfying("$.state", state -> state.assertThat().isEqualTo("historic"))
        .hasPathSatisfying("$.kind", kind -> kind.assertThat().isEqualTo("list_of_evaluation"))
        .doesNotHavePath("$.unit");
    assertThat(web.get().uri("/api/v1/calls/probno-prva-2019/ranking"))
        .bodyJson()
        .hasPathSatisfying("$.recomputable", can -> can.assertThat().isEqualTo(false))
        .doesNotHavePath("$.totalStated");
  }

  private static String collection(String first, String second) {
    return "{\"calls\": ["
        + record("probno-prva-2019", first)
        + ", "
        + record("probno-druga-2019", second)
        + "], \"call_facts\": []}";
  }

  private static String record(String code, String title) {
    return SomeRecord.listed(code, "list_of_evaluation", "complete", ROWS, "")
        .replace("Листа за измишљени конкурс", title);
  }
}
