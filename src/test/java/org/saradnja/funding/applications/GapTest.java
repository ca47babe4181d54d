package org.saradnja.funding.applications;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.saradnja.base.kernel.Dinars;
import org.saradnja.base.web.Face;
import org.saradnja.base.web.TextCatalogue;
import org.saradnja.base.web.Texts;
import org.saradnja.funding.calls.PublishedCall;
import org.saradnja.parties.registry.OrganisationId;

class GapTest {

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "CYRILLIC | Сопствено учешће је 5,8\u202F%, а конкурс тражи најмање 10\u202F%."
            + " Додајте 38.200 динара или смањите укупну вредност.",
        "ENGLISH | 5.8%",
        "ENGLISH | 38,200"
      })
  void amountsAndPartsAreWrittenAsTheReaderWritesThem(Face face, String says) {
    var gap =
        Gap.againstTheCall(
            Step.BUDGET,
            "r1-own",
            "ownShare",
            new Gap.Percent(576),
            new Gap.Percent(1000),
            Dinars.of(38_200));

    assertThat(gap.say(in(face))).contains(says);
  }

  @Test
  void anArgumentThatIsItselfATextIsSaidInTheLanguageOfTheReader() {
    var gap =
        Gap.missing(Step.PROGRAMME, "goals", "missing", new Gap.Key(Question.GOALS.textKey()));

    assertThat(gap.say(in(Face.CYRILLIC))).isEqualTo("Циљеви: није попуњено.");
    assertThat(gap.say(in(Face.ENGLISH))).doesNotContainPattern("\\p{IsCyrillic}");
  }

  @Test
  void aNameThatPeopleGaveStandsInLatinLettersInsideAnEnglishSentence() {
    var gap = Gap.missing(Step.STATEMENTS, "prilog-plan", "document", "План активности");

    assertThat(gap.say(in(Face.ENGLISH))).contains("Plan aktivnosti");
    assertThat(gap.say(in(Face.CYRILLIC))).isEqualTo("Недостаје документ: План активности.");
  }

  @Test
  void onlyAFaultyAnswerIsGraveEnoughToKeepFromSending() {
    assertThat(Gap.faulty(Step.BUDGET, "r1-price", "lineTooLarge", 1).kind())
        .isEqualTo(Gap.Kind.FAULTY);
    assertThat(filled(Gap.faulty(Step.BUDGET, "r1-price", "lineTooLarge", 1)).isReadable())
        .isFalse();
    assertThat(filled(Gap.missing(Step.BUDGET, "r1-price", "lineLacks", 1)).isReadable()).isTrue();
    assertThat(filled(Gap.againstTheCall(Step.BUDGET, "r1-unit", "lineOver", 1)).isReadable())
        .isTrue();
  }

  @Test
  void aDraftInWhichNoStepMayBeChangedIsNotOpen() {
    var call = SampleCall.OPEN.call();

    assertThat(filled(call, Set.of()).open()).isFalse();
    assertThat(filled(call, Set.of(Step.BUDGET)).open()).isTrue();
  }

  private static Drafts.Filled filled(Gap gap) {
    var call = SampleCall.OPEN.call();
    return new Drafts.Filled(
        ApplicationId.random(),
        call,
        new OrganisationId(UUID.randomUUID()),
        3,
        Set.of(Step.values()),
        Optional.empty(),
        SampleContent.whole(call),
        List.of(gap));
  }

  private static Drafts.Filled filled(PublishedCall call, Set<Step> steps) {
    return new Drafts.Filled(
        ApplicationId.random(),
        call,
        new OrganisationId(UUID.randomUUID()),
        3,
        steps,
        Optional.empty(),
        SampleContent.whole(call),
        List.of());
  }

  private static Texts in(Face face) {
    return Texts.ofCommand(TextCatalogue.ofCommands(), face);
  }
}
