package org.saradnja.funding.calls.drafting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.saradnja.funding.calls.CallsFixture.at;
import static org.saradnja.funding.calls.CallsFixture.lawful;
import static org.saradnja.funding.calls.CallsFixture.published;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.saradnja.base.kernel.Digest;
import org.saradnja.funding.calls.CallCode;
import org.saradnja.funding.calls.CallId;
import org.saradnja.funding.calls.CallText;
import org.saradnja.funding.calls.drafting.Call.Draft;
import org.saradnja.funding.calls.drafting.Call.Published;
import org.saradnja.parties.people.PersonId;
import org.saradnja.parties.registry.UnitId;
import org.saradnja.testing.DatabaseTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
class CallTableTest {

  private static final CallId ID = new CallId(new UUID(7, 1));
  private static final CallCode CODE = new CallCode("VEZ-2027-01");
  private static final UnitId UNIT = new UnitId("vezbaonica");
  private static final Saved SAVED =
      new Saved(at("2027-01-20T10:14:02.000001"), new PersonId(new UUID(8, 1)));

  @Autowired private JdbcClient jdbc;
  private CallTable calls;

  @BeforeEach
  void open() {
    calls = new CallTable(jdbc);
  }

  @ParameterizedTest
  @MethodSource
  void keepsADraftAtAnyCompleteness(CallText text) {
    calls.insert(draft(text));

    assertThat(calls.find(CODE).orElseThrow().value()).isEqualTo(draft(text));
  }

  static Stream<CallText> keepsADraftAtAnyCompleteness() {
    return Stream.of(Variants.empty(), lawful(), Variants.completion(5, "Разлог"));
  }

  @Test
  void keepsAPublishedCallWithTheDigestOfItsText() {
    calls.insert(draft(lawful()));

    var digest = calls.publish(calls.lock(CODE).with(draft(lawful())), published());

    assertThat(calls.find(ID).orElseThrow().value())
        .isEqualTo(Published.of(draft(lawful()), published(), digest));
    var text =
        jdbc.sql("select text from call_publication where digest = :digest")
            .param("digest", digest.hex())
            .query(String.class)
            .single();
    assertThat(Digest.ofText(text)).isEqualTo(digest);
  }

  @Test
  void theSecondOfTwoWritersIsRefused() {
    calls.insert(draft(Variants.empty()));
    var mine = calls.find(CODE).orElseThrow();
    var theirs = calls.find(CODE).orElseThrow();
    calls.update(theirs.with(draft(lawful())));

    assertThatExceptionOfType(OptimisticLockingFailureException.class)
        .isThrownBy(() -> calls.update(mine.with(draft(Variants.titled("Друго")))));
  }

  @Test
  void aPublishedCallDoesNotChange() {
    publish();

    assertThatExceptionOfType(DataAccessException.class)
        .isThrownBy(
            () -> jdbc.sql("update call set text = '{}' where code = 'VEZ-2027-01'").update())
        .withMessageContaining("A published call does not change");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update call_publication set text = 'друго'",
        "delete from call_publication",
        "truncate call_publication",
      })
  void whatWasPublishedStays(String change) {
    publish();

    assertThatExceptionOfType(DataAccessException.class)
        .isThrownBy(() -> jdbc.sql(change).update())
        .withMessageContaining("stays");
  }

  @Test
  void theDatabaseRefusesATextWithTheDigestOfAnother() {
    calls.insert(draft(lawful()));

    assertThatExceptionOfType(DataAccessException.class)
        .isThrownBy(() ->
            jdbc.sql(
                    """
                    insert into call_publication (call, text, digest)
                    values (:call, 'Програми од јавног интереса', :digest)
                    """)
                .param("call", ID.value())
                .param("digest", Digest.ofText("Програми од јавнoг интереса").hex())
                .update())
        .withMessageContaining("digest_is_of_the_text");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "stage = 'WITHDRAWN' | call_has_a_known_stage",
        "stage = 'PUBLISHED' | published_call_has",
        "last_day = '2027-02-09' | published_call_has_its_last_day",
        "digest = 'aa' | published_call_has_its_digest",
      })
  void aStageHasWhatItMustHave(String rule) {
    calls.insert(draft(lawful()));
    var change = rule.substring(0, rule.indexOf(" | "));
    var constraint = rule.substring(rule.indexOf(" | ") + 3);

    assertThatExceptionOfType(DataAccessException.class)
        .isThrownBy(() -> jdbc.sql("update call set " + change).update())
        .withMessageContaining(constraint);
  }

  @Test
  void noTwoCallsHaveOneCode() {
    calls.insert(draft(lawful()));
    var other = new Draft(new CallId(new UUID(7, 2)), CODE, UNIT, lawful(), SAVED);

    assertThatExceptionOfType(DuplicateKeyException.class).isThrownBy(() -> calls.insert(other));
  }

  @Test
  void numbersFollowOneAnotherForEachPrefixAndYear() {
    assertThat(
            List.of(
                calls.nextNumber("VEZ", 2027),
                calls.nextNumber("VEZ", 2027),
                calls.nextNumber("VEZ", 2028),
                calls.nextNumber("NIS", 2027)))
        .containsExactly(1, 2, 1, 1);
  }

  @Test
  void onlyCallsWhoseTermRunsAreOpen() {
    publish();

    assertThat(calls.openAt(at("2027-01-25T07:59:59"))).isEmpty();
    assertThat(calls.openAt(at("2027-01-25T08:00:00"))).hasSize(1);
    assertThat(calls.openAt(at("2027-02-09T23:59:59.999999"))).hasSize(1);
    assertThat(calls.openAt(at("2027-02-10T00:00:00"))).isEmpty();
    assertThat(calls.of(UNIT)).hasSize(1);
    assertThat(calls.of(new UnitId("raska"))).isEmpty();
  }

  private void publish() {
    calls.insert(draft(lawful()));
    calls.publish(calls.lock(CODE).with(draft(lawful())), published());
  }

  private static Draft draft(CallText text) {
    return new Draft(ID, CODE, UNIT, text, SAVED);
  }
}
