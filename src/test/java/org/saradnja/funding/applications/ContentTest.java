package org.saradnja.funding.applications;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.saradnja.base.kernel.BankAccount;
import org.saradnja.base.kernel.Digest;
import org.saradnja.base.kernel.Dinars;
import org.saradnja.funding.calls.CallCode;
import org.saradnja.funding.calls.PublishedCall;
import tools.jackson.databind.json.JsonMapper;

/** What was sent is proved by its bytes, so these must not depend on anything but what it says. */
class ContentTest {

  private static final PublishedCall CALL = SampleCall.OPEN.call();

  @Test
  void whatWasSentIsReadBackAsItWas() {
    var content = SampleContent.whole(CALL);

    assertThat(JsonMapper.shared().readValue(content.canonical(), Content.class))
        .isEqualTo(content);
  }

  @Test
  void anAccountIsKeptWhenTheRegisterKnowsOne() {
    var applicant = SampleContent.applicant();
    var paid =
        new Content.Applicant(
            applicant.registrationNumber(),
            applicant.taxNumber(),
            applicant.name(),
            applicant.form(),
            applicant.seat(),
            applicant.address(),
            applicant.representative(),
            Optional.of(BankAccount.parse("840-0000000714843-32").orElseThrow()),
            applicant.registeredOn());
    var content =
        SampleContent.with(CALL, paid, SampleContent.programme(), SampleContent.budget(1, 0, 0));

    assertThat(JsonMapper.shared().readValue(content.canonical(), Content.class).applicant())
        .isEqualTo(paid);
  }

  @Test
  void theOrderInWhichAnswersWereTypedDoesNotChangeTheDigest() {
    var forward = new LinkedHashMap<Question, String>();
    var backward = new LinkedHashMap<Question, String>();
    for (var question : Question.values()) {
      forward.put(question, "Одговор");
    }
    for (int at = Question.values().length - 1; at >= 0; at--) {
      backward.put(Question.values()[at], "Одговор");
    }

    assertThat(answering(forward).digest()).isEqualTo(answering(backward).digest());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource
  void whateverIsChangedAfterTheSendingChangesTheDigest(String what, Content changed) {
    assertThat(changed.digest()).as(what).isNotEqualTo(SampleContent.whole(CALL).digest());
  }

  static Stream<Arguments> whateverIsChangedAfterTheSendingChangesTheDigest() {
    var content = SampleContent.whole(CALL);
    var attached = content.attachments().getFirst();
    var swapped =
        new Content.Attached(
            attached.slot(),
            attached.file(),
            attached.name(),
            attached.type(),
            attached.size(),
            Digest.ofText("други план"));
    return Stream.of(
        arguments("a para of the budget", budgeted(new Budget(List.of(aParaMore()), "Зашто"))),
        arguments("a word of an answer", answering(Map.of(Question.GOALS, "Други циљеви"))),
        arguments("the file in a place", attaching(List.of(swapped))),
        arguments("a file left out", attaching(List.of())),
        arguments("the call", SampleContent.whole(another())));
  }

  @Test
  void aQuestionWithoutAnAnswerIsAbsentAndReadsAsEmpty() {
    var content = answering(Map.of(Question.GOALS, "Циљеви"));

    assertThat(content.programme().answer(Question.PLACE)).isEmpty();
    assertThat(new String(content.canonical(), UTF_8))
        .contains("\"goals\":\"Циљеви\"")
        .doesNotContain("\"place\"");
  }

  @Test
  void moneyStandsAsTextSoThatNoProgramRoundsIt() {
    assertThat(new String(SampleContent.whole(CALL).canonical(), UTF_8))
        .contains("\"unit\":\"780000.00\"", "\"quantity\":\"1.00\"");
  }

  private static Content answering(Map<Question, String> answers) {
    var programme = SampleContent.programme();
    return SampleContent.with(
        CALL,
        SampleContent.applicant(),
        new Content.Programme(
            programme.title(),
            programme.area(),
            programme.users(),
            programme.from(),
            programme.until(),
            answers),
        SampleContent.budget(780_000, 90_000, 0));
  }

  private static Content budgeted(Budget budget) {
    return SampleContent.with(CALL, SampleContent.applicant(), SampleContent.programme(), budget);
  }

  private static Budget.Line aParaMore() {
    var line = SampleContent.line(CostKind.SERVICES, 780_000, 90_000, 0);
    return new Budget.Line(
        line.kind(),
        line.description(),
        line.quantity(),
        line.price(),
        line.total(),
        line.unit().plus(new Dinars(1)),
        line.own(),
        line.other());
  }

  private static Content attaching(List<Content.Attached> attachments) {
    var content = SampleContent.whole(CALL);
    return new Content(
        content.format(),
        content.call(),
        content.applicant(),
        content.programme(),
        content.budget(),
        content.statements(),
        attachments);
  }

  private static PublishedCall another() {
    return new PublishedCall(
        CALL.id(),
        new CallCode("VEZ-2027-77"),
        CALL.unit(),
        CALL.title(),
        CALL.areas(),
        CALL.total(),
        CALL.minimum(),
        CALL.maximum(),
        CALL.ownShare(),
        CALL.criteria(),
        CALL.threshold(),
        CALL.allocation(),
        CALL.documents(),
        CALL.publishedAt(),
        CALL.closesAt(),
        CALL.lastDay(),
        CALL.programmesEndBy(),
        CALL.applicationsPerApplicant(),
        1,
        Optional.empty());
  }
}
