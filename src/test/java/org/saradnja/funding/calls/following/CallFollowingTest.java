package org.saradnja.funding.calls.following;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.saradnja.base.kernel.Digest;
import org.saradnja.base.kernel.LegalTime;
import org.saradnja.base.rules.Correction;
import org.saradnja.base.rules.Provision;
import org.saradnja.base.rules.WorkCalendar;
import org.saradnja.base.web.Face;
import org.saradnja.base.web.TextCatalogue;
import org.saradnja.base.web.Texts;
import org.saradnja.funding.calls.MilestoneReached;
import org.saradnja.funding.calls.MilestoneReached.Milestone;
import org.saradnja.funding.calls.drafting.OfficeOfRaska;
import org.saradnja.funding.calls.following.ProcedureTerm.Kind;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.testing.ApplicationTest;
import org.saradnja.testing.Pages;
import org.saradnja.testing.Signed;
import org.saradnja.testing.Somebody;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

/** The terms of a call are kept in the transaction of the act that sets them, once each. */
@ApplicationTest
class CallFollowingTest {

  @Autowired private ApplicationContext application;
  @Autowired private Following following;
  @Autowired private FollowedTable calls;
  @Autowired private PublicCalls things;
  @Autowired private CallsUnderCalendar underCalendar;
  @Autowired private TransactionTemplate transaction;
  @Autowired private LegalTime time;
  @Autowired private MockMvcTester web;
  @Autowired private JdbcClient jdbc;

  private OfficeOfRaska office;

  @BeforeEach
  void publish() {
    office = OfficeOfRaska.withCall(application);
  }

  @Test
  void aPublishedCallHasItsTermsAtOnce() {
    var found = calls.find(office.code().value()).orElseThrow();

    assertThat(found.terms().dated()).hasSize(7);
    assertThat(found.milestones()).isEqualTo(Milestones.NONE);
    assertThat(kept()).containsExactly("PUBLICATION");
  }

  @Test
  void theListFixesTheTermsAfterItAndKeepsThosePromisedBefore() {
    var promised = calls.find(office.code().value()).orElseThrow().terms();

    reach(Milestone.LIST_PUBLISHED);

    var fixed = calls.find(office.code().value()).orElseThrow().terms();
    assertThat(kept()).containsExactly("LIST", "PUBLICATION");
    assertThat(fixed.get(Kind.APPLICATIONS)).isEqualTo(promised.get(Kind.APPLICATIONS));
    assertThat(fixed.get(Kind.LIST)).isEqualTo(promised.get(Kind.LIST));
    assertThat(fixed.get(Kind.OBJECTION).event()).isEqualTo(time.today());
  }

  @Test
  void aMilestoneThatIsHeardTwiceMovesNothing() {
    reach(Milestone.LIST_PUBLISHED);
    var once = calls.find(office.code().value()).orElseThrow();

    reach(Milestone.LIST_PUBLISHED);

    assertThat(calls.find(office.code().value())).contains(once);
    assertThat(kept()).hasSize(2);
  }

  @Test
  void otherMilestonesFixNoTerms() {
    reach(Milestone.COMMISSION_APPOINTED);
    reach(Milestone.CHECK_FINISHED);

    assertThat(kept()).containsExactly("PUBLICATION");
    assertThat(calls.find(office.code().value()).orElseThrow().milestones().reached())
        .containsOnlyKeys(Milestone.COMMISSION_APPOINTED, Milestone.CHECK_FINISHED);
  }

  @Test
  void outsideOfTheTransactionOfAnActNothingIsHeard() {
    assertThatExceptionOfType(IllegalTransactionStateException.class)
        .isThrownBy(() ->
            following.on(new MilestoneReached(office.id(), Milestone.LIST_PUBLISHED, time.now())));
    assertThat(kept()).containsExactly("PUBLICATION");
  }

  @Test
  void theLogLeadsToAPublishedCallAndToNothingElse() {
    assertThat(things.find(office.id().subject()))
        .hasValueSatisfying(
            thing -> assertThat(thing.toString()).contains("/konkursi/" + office.code()));
    assertThat(things.find("call:" + UUID.randomUUID())).isEmpty();
    assertThat(things.find("call:raska-2017")).isEmpty();
    assertThat(things.find("application:" + UUID.randomUUID())).isEmpty();
  }

  @Test
  void aDayDeclaredFreeNamesTheRunningTermsThatItWouldMove() {
    var term = calls.find(office.code().value()).orElseThrow().terms().get(Kind.APPLICATIONS);
    var act = new Provision("Одлука", "", true);
    var mourning =
        new WorkCalendar(
            List.of(new Correction(term.lastDay(), false, "Дан жалости", act)),
            List.of(),
            false,
            WorkCalendar.OF_THE_LAW.basis());
    var t = Texts.ofCommand(TextCatalogue.ofCommands(), Face.CYRILLIC);

    assertThat(underCalendar.under(mourning, t))
        .anySatisfy(moved -> {
          assertThat(moved.toString())
              .contains("/konkursi/" + office.code(), term.lastDay().toString());
        });
    assertThat(underCalendar.under(WorkCalendar.OF_THE_LAW, t))
        .noneMatch(moved -> moved.toString().contains(office.code().value()));
  }

  @Test
  void whoRepresentsAnAssociationIsOfferedToApplyAndAnOfficerTheirWork() {
    var officer = page(office.officer());
    var nobody = page(Somebody.withoutMandates(application));

    assertThat(officer.select("a[href=/rad/konkursi/" + office.code() + "/prijave]")).isNotEmpty();
    assertThat(nobody.select("a[href=/rad/konkursi/" + office.code() + "/prijave]")).isEmpty();
  }

  @Test
  void whatIsDownloadedIsTheTextWhoseDigestTheLogHolds() {
    var text = web.get().uri("/konkursi/" + office.code() + "/tekst.json").exchange().getResponse();

    assertThat(Digest.of(text.getContentAsByteArray()))
        .isEqualTo(calls.find(office.code().value()).orElseThrow().digest());
    assertThat(
            jdbc.sql(
                    """
                    select encode(content, 'hex') from ledger_entry
                     where subject = :subject and kind = 'CallPublished'
                    """)
                .param("subject", office.id().subject())
                .query(String.class)
                .single())
        .isEqualTo(Digest.of(text.getContentAsByteArray()).hex());
  }

  private Document page(SignedIn who) {
    return Pages.html(web.get().uri("/konkursi/" + office.code()).with(Signed.as(who)).exchange());
  }

  private void reach(Milestone milestone) {
    transaction.executeWithoutResult(
        _ -> following.on(new MilestoneReached(office.id(), milestone, time.now())));
  }

  private List<String> kept() {
    return jdbc.sql("select basis from call_terms where call = :call order by basis")
        .param("call", office.id().value())
        .query((row, _) -> row.getString("basis"))
        .list();
  }
}
