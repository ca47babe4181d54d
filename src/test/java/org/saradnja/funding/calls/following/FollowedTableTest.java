package org.saradnja.funding.calls.following;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.saradnja.funding.calls.CallsFixture.PUBLISHED;
import static org.saradnja.funding.calls.CallsFixture.at;
import static org.saradnja.funding.calls.CallsFixture.published;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.saradnja.base.kernel.CanonicalJson;
import org.saradnja.base.kernel.Digest;
import org.saradnja.base.rules.RuleKey;
import org.saradnja.funding.calls.CallId;
import org.saradnja.funding.calls.MilestoneReached.Milestone;
import org.saradnja.funding.calls.following.FollowedTable.Basis;
import org.saradnja.testing.DatabaseTest;
import org.saradnja.testing.NationalRules;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
class FollowedTableTest {

  private static final CallId ID = new CallId(new UUID(7, 3));
  private static final LocalDate LIST_DAY = LocalDate.of(2027, 4, 16);

  @Autowired private JdbcClient jdbc;
  private FollowedTable calls;

  @BeforeEach
  void publish() {
    calls = new FollowedTable(jdbc);
    var text = new String(CanonicalJson.of(published()), UTF_8);
    jdbc.sql(
            """
            insert into call
              (id, code, unit, stage, text, saved_at, saved_by, published_at, last_day, closes_at,
               digest, version)
            values
              (:id, 'VEZ-2027-01', 'vezbaonica', 'PUBLISHED', '{}', now(), :id, now(),
               '2027-02-09', now() + interval '15 days', :digest, 1)
            """)
        .param("id", ID.value())
        .param("digest", Digest.ofText(text).hex())
        .update();
    jdbc.sql("insert into call_publication (call, text, digest) values (:id, :text, :digest)")
        .param("id", ID.value())
        .param("text", text)
        .param("digest", Digest.ofText(text).hex())
        .update();
    calls.keep(ID, Basis.PUBLICATION, 1, terms(Optional.empty()), at("2027-01-25T08:00:00"));
  }

  @Test
  void termsAreReadAsTheyWereComputed() {
    var found = calls.find("VEZ-2027-01").orElseThrow();

    assertThat(found.terms()).isEqualTo(terms(Optional.empty()));
    assertThat(found.text()).isEqualTo(published());
    assertThat(found.milestones()).isEqualTo(Milestones.NONE);
  }

  @Test
  void theTermsOfTheListTakeThePlaceOfTheLatestOnes() {
    calls.keep(ID, Basis.LIST, 1, terms(Optional.of(LIST_DAY)), at("2027-04-16T14:02:11"));

    assertThat(calls.find("VEZ-2027-01").orElseThrow().terms())
        .isEqualTo(terms(Optional.of(LIST_DAY)));
  }

  @Test
  void aUnitsOwnRuleIsKeptWithItsAct() {
    var own = NationalRules.own(RuleKey.OBJECTION, "5", "Није усклађено.");
    var rules = NationalRules.with(PUBLISHED, List.of(own));
    var terms = Terms.of(published(), Optional.of(LIST_DAY), rules);
    calls.keep(ID, Basis.LIST, 1, terms, at("2027-04-16T14:02:11"));

    assertThat(calls.find("VEZ-2027-01").orElseThrow().terms()).isEqualTo(terms);
  }

  @Test
  void aMilestoneToldTwiceIsKeptOnceAsItWasFirstTold() {
    var first = at("2027-04-16T14:02:11.000007");
    calls.reach(ID, Milestone.LIST_PUBLISHED, first);
    calls.reach(ID, Milestone.LIST_PUBLISHED, at("2027-04-17T14:02:11"));

    assertThat(calls.find("VEZ-2027-01").orElseThrow().milestones())
        .isEqualTo(new Milestones(Map.of(Milestone.LIST_PUBLISHED, first)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"update call_terms set terms = '{}'", "delete from call_milestone"})
  void nothingThatWasKeptIsChanged(String change) {
    calls.reach(ID, Milestone.CHECK_FINISHED, at("2027-02-22T10:00:00"));

    assertThatExceptionOfType(DataAccessException.class)
        .isThrownBy(() -> jdbc.sql(change).update())
        .withMessageContaining("stays");
  }

  private static Terms terms(Optional<LocalDate> list) {
    return Terms.of(published(), list, NationalRules.on(PUBLISHED));
  }
}
