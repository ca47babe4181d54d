package org.saradnja.record.notices.letters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.saradnja.record.notices.letters.NoticeKind.CALL_ANNULLED;
import static org.saradnja.record.notices.letters.NoticeKind.CALL_CORRECTED;
import static org.saradnja.record.notices.letters.NoticeKind.LEAVE_ASKED;
import static org.saradnja.record.notices.letters.NoticeKind.LEAVE_REFUSED;
import static org.saradnja.record.notices.letters.NoticeKind.QUESTION_ANSWERED;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.saradnja.base.web.Face;
import org.saradnja.base.web.TextsOfRequest;
import org.saradnja.funding.calls.CallCode;
import org.saradnja.funding.calls.Calls;
import org.saradnja.parties.people.People;
import org.saradnja.testing.PracticeWorld;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who is written to about the calls of the story, and what stands there. */
@PracticeWorld
class CallChangeLettersTest {

  @Autowired private CallChangeLetters changes;
  @Autowired private LeaveLetters leaves;
  @Autowired private CallAudience audience;
  @Autowired private Calls calls;
  @Autowired private People people;
  @Autowired private TextsOfRequest texts;
  @Autowired private JdbcClient jdbc;

  @ParameterizedTest(name = "{0} of {1} reached {2}")
  @CsvSource({
    "CALL_CORRECTED, VEZ-2027-02, sluzbenik",
    "CALL_ANNULLED, VEZ-2027-08, sluzbenik",
    "LEAVE_ASKED, VEZ-2027-07, odlucilac",
    "LEAVE_ASKED, VEZ-2027-03, odlucilac",
    "LEAVE_REFUSED, VEZ-2027-02, sluzbenik",
    "LEAVE_GIVEN, VEZ-2027-02, sluzbenik",
    "QUESTION_ANSWERED, VEZ-2027-03, udruzenje",
  })
  void theStoryWroteToWhomItConcerns(NoticeKind kind, String code, String account) {
    var person = people.withEmail(account + "@vezbaonica.example").orElseThrow();

    assertThat(
            jdbc.sql(
                    """
                    select count(*) from notice n join call c on c.id = n.about
                     where n.kind = :kind and c.code = :code and n.person = :person
                    """)
                .param("kind", kind.name())
                .param("code", code)
                .param("person", person.value())
                .query(Integer.class)
                .single())
        .isPositive();
  }

  @Test
  void whoeverAskedOrWritesBelongsToTheCall() {
    var call = calls.find(new CallCode("VEZ-2027-03")).orElseThrow();
    var asker = people.withEmail("udruzenje@vezbaonica.example").orElseThrow();

    assertThat(audience.applicants(call.id(), call.closesAt())).contains(asker);
    assertThat(audience.applicants(call.id(), call.publishedAt()))
        .as("nobody had begun when the call was published")
        .isEmpty();
    assertThat(audience.everybody(call.id(), call.unit(), call.closesAt()))
        .containsAll(audience.applicants(call.id(), call.closesAt()))
        .contains(people.withEmail("sluzbenik@vezbaonica.example").orElseThrow());
  }

  @Test
  void theLettersNameTheReasonTheTermAndThePage() {
    assertThat(body(changes, CALL_CORRECTED, "VEZ-2027-02", "2"))
        .contains(
            "VEZ-2027-02", "Вежбовни разлог", "/konkursi/VEZ-2027-02/ispravke", "28. 4. 2027");
    assertThat(body(changes, CALL_ANNULLED, "VEZ-2027-08", ""))
        .contains("Вежбовно решење број 400-8/2027", "десет пута", "/konkursi/VEZ-2027-08");
    assertThat(body(changes, QUESTION_ANSWERED, "VEZ-2027-03", ""))
        .contains("/konkursi/VEZ-2027-03/pitanja");
  }

  @Test
  void theHeadIsLedToWhatWaitsAndAnOvertakenReturnIsNotSent() {
    assertThat(body(leaves, LEAVE_ASKED, "VEZ-2027-03", ""))
        .contains("исправка", "/rad/odobrenja/VEZ-2027-03/izmena");
    var call = calls.find(new CallCode("VEZ-2027-02")).orElseThrow();
    var notice = notice(LEAVE_REFUSED, call.id().value(), "");

    assertThat(leaves.words(notice, texts.of(Face.CYRILLIC))).isEmpty();
  }

  private String body(Writing letters, NoticeKind kind, String code, String detail) {
    var t = texts.of(Face.CYRILLIC);
    var call = calls.find(new CallCode(code)).orElseThrow();
    var words = letters.words(notice(kind, call.id().value(), detail), t).orElseThrow();
    return t.get("letter." + kind.key() + ".body", words.arguments().toArray());
  }

  private Notice notice(NoticeKind kind, UUID about, String detail) {
    var reader = people.withEmail("sluzbenik@vezbaonica.example").orElseThrow();
    return new Notice(UUID.randomUUID(), kind, about, detail, reader);
  }
}
