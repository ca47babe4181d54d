package org.saradnja.funding.calls.following;

import static org.assertj.core.api.Assertions.assertThat;
import static org.saradnja.funding.calls.CallsFixture.at;
import static org.saradnja.funding.calls.CallsFixture.lawful;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.saradnja.base.rules.RuleKey;
import org.saradnja.base.web.Face;
import org.saradnja.base.web.TextCatalogue;
import org.saradnja.base.web.Texts;
import org.saradnja.funding.calls.CallText;
import org.saradnja.funding.calls.CallsFixture;
import org.saradnja.funding.calls.PublishedText.Deviation;
import org.saradnja.testing.NationalRules;

/** The public page of a call in words, as an officer sees it before and everybody after. */
class CallPreviewTest {

  @Test
  void theFactsSayWhatACallGivesAndAsks() {
    assertThat(facts(lawful(), Face.CYRILLIC))
        .contains("6.000.000 РСД", "31. децембра 2027.")
        .anyMatch(fact -> fact.contains("300.000") && fact.contains("1.200.000"))
        .anyMatch(fact -> fact.contains("60") && fact.contains("100"));
  }

  @Test
  void amountsAndDaysAreWrittenAsTheReaderWritesThem() {
    assertThat(facts(lawful(), Face.ENGLISH))
        .anyMatch(fact -> fact.contains("6,000,000"))
        .contains("31 December 2027");
  }

  @ParameterizedTest(name = "{0} hundredths, in money {1}: {2}")
  @CsvSource(
      delimiter = '|',
      value = {"0 | false | не тражи се", "500 | false | 5", "1250 | true | 12,50"})
  void theOwnShareIsSaidExactly(int hundredths, boolean inMoney, String says) {
    var share =
        page(sharing(hundredths, inMoney), Face.CYRILLIC).facts().stream()
            .map(fact -> fact.name() + ": " + fact.value() + " " + fact.note())
            .filter(fact -> fact.startsWith("Сопствено учешће"))
            .findFirst()
            .orElseThrow();

    assertThat(share).containsIgnoringCase(says);
  }

  @Test
  void aShortFirstParagraphLeadsThePageAndALongOneDoesNot() {
    var brief = page(described("Кратко.\nДруги пасус."), Face.CYRILLIC);
    var lengthy = page(described("а".repeat(401) + "\nДруги пасус."), Face.CYRILLIC);

    assertThat(brief.heading().lead()).isEqualTo("Кратко.");
    assertThat(brief.text().description()).containsExactly("Други пасус.");
    assertThat(lengthy.heading().lead()).isEmpty();
    assertThat(lengthy.text().description()).hasSize(2);
  }

  @Test
  void whereTheUnitGivesLessEverybodyReadsItWithItsReason() {
    var objection = NationalRules.national(RuleKey.OBJECTION);
    var deviation =
        new Deviation(
            "objection", "8", "5", "calendar-days", "Није усклађено.", objection.provision());

    var page =
        CallPage.preview(
            SomeFollowed.publishedAs(lawful(), List.of(deviation)),
            SomeFollowed.RULES,
            at("2027-02-01T10:00:00"),
            in(Face.CYRILLIC));

    assertThat(page.deviations())
        .singleElement()
        .satisfies(shown -> {
          assertThat(shown.what()).contains("8 дана", "5 дана");
          assertThat(shown.reason()).isEqualTo("Није усклађено.");
          assertThat(shown.provision()).contains("16/2018");
        });
  }

  @ParameterizedTest(name = "on {0} the badge is {1}: {2} {3}")
  @CsvSource({
    "2027-01-25T10:00:00, '', 9, фебруар 2027.",
    "2027-02-07T10:00:00, soon, 9, фебруар 2027.",
    "2027-02-09T23:59:59, soon, 9, фебруар 2027.",
    "2027-02-10T00:00:00, '', 12, април 2027.",
    "2027-04-11T00:00:00, soon, 12, април 2027.",
    "2027-04-13T00:00:00, late, 12, април 2027.",
  })
  void theBadgeShowsTheTermThatConcernsTheReaderMost(
      String now, String css, String day, String month) {
    var badge =
        CallPage.preview(CallsFixture.published(), SomeFollowed.RULES, at(now), in(Face.CYRILLIC))
            .heading()
            .badge();

    assertThat(badge.css()).isEqualTo(css);
    assertThat(badge.day()).isEqualTo(day);
    assertThat(badge.monthAndYear()).isEqualTo(month);
    assertThat(badge.left()).isNotBlank();
  }

  @Test
  void aPreviewOffersNothingAndProvesNothing() {
    var page = page(lawful(), Face.CYRILLIC);

    assertThat(page.offer()).isEqualTo(CallPage.Offer.NONE);
    assertThat(page.proof()).isNull();
    assertThat(page.timeline()).hasSize(10);
  }

  @Test
  void criteriaDocumentsAndDecidersAreShownWhole() {
    var page = page(lawful(), Face.CYRILLIC);

    assertThat(page.criteria()).hasSize(5);
    assertThat(page.criteria().get(1).breaksTies()).isTrue();
    assertThat(page.points().total()).isEqualTo("100");
    assertThat(page.points().threshold()).isEqualTo("60");
    assertThat(page.documents())
        .singleElement()
        .satisfies(document -> assertThat(document.name()).isEqualTo("Писмо подршке"));
    assertThat(page.conduct()).extracting(CallPage.Fact::value).doesNotContain("—");
  }

  @Test
  void inEnglishNothingOfOursIsCyrillic() {
    var page = page(lawful(), Face.ENGLISH);

    assertThat(page.timeline())
        .allSatisfy(step -> {
          assertThat(step.title()).doesNotContainPattern("\\p{IsCyrillic}");
          assertThat(step.status()).doesNotContainPattern("\\p{IsCyrillic}");
        });
    assertThat(page.text().areas()).containsExactly("social protection", "education");
    assertThat(page.text().forms()).allMatch(form -> !form.matches(".*\\p{IsCyrillic}.*"));
  }

  private static List<String> facts(CallText text, Face face) {
    return page(text, face).facts().stream().map(CallPage.Fact::value).toList();
  }

  private static CallPage page(CallText text, Face face) {
    return CallPage.preview(
        SomeFollowed.publishedAs(text, List.of()),
        SomeFollowed.RULES,
        at("2027-02-01T10:00:00"),
        in(face));
  }

  private static Texts in(Face face) {
    return Texts.ofCommand(TextCatalogue.ofCommands(), face);
  }

  private static CallText sharing(int hundredths, boolean inMoney) {
    var text = lawful();
    var funds = text.funds();
    return new CallText(
        text.subject(),
        new CallText.Funds(
            funds.total(), funds.minimum(), funds.maximum(), Optional.of(hundredths), inMoney),
        text.applicants(),
        text.timing(),
        text.scoring(),
        text.documents(),
        text.conduct());
  }

  private static CallText described(String description) {
    var text = lawful();
    return new CallText(
        new CallText.Subject(text.subject().title(), description, text.subject().areas()),
        text.funds(),
        text.applicants(),
        text.timing(),
        text.scoring(),
        text.documents(),
        text.conduct());
  }
}
