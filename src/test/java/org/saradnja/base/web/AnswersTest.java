package org.saradnja.base.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.saradnja.base.kernel.ActRefused;
import org.saradnja.base.kernel.Ground;
import org.saradnja.base.kernel.NoSuchThing;
import org.saradnja.base.kernel.PlatformRule;
import org.saradnja.base.kernel.Refusal;
import org.saradnja.testing.ApplicationTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.servlet.ModelAndView;

@ApplicationTest
class AnswersTest {

  private static final Refusal KNOWN = refusal("news.incomplete", PlatformRule.COMPLETE);
  private static final Refusal LATE = refusal("applications.late", Ground.REGULATION_16_ARTICLE_6);
  private static final Instant DEADLINE = Instant.parse("2027-04-26T21:59:59Z");

  @Autowired private Answers answers;
  @Autowired private TextCatalogue texts;

  @Test
  void aRefusalIsAConflictWithTheReasonAndWhatCanBeDone() {
    var answer = answers.refused(new ActRefused(KNOWN), asked("/rad/vesti/7/objava"));

    assertThat(answer.getStatus()).isEqualTo(HttpStatus.CONFLICT);
    assertThat(page(answer).reason())
        .isEqualTo(texts.pattern(Face.CYRILLIC, "refusal.news.incomplete"));
    assertThat(page(answer).next()).isNotBlank();
  }

  @Test
  void anAbsentThingIsNotFoundAndItsNameIsNotTold() {
    var answer = answers.noSuchThing(new NoSuchThing("mandate to PUBLISH_NEWS of unit:raska"));

    assertThat(answer.getStatus()).isEqualTo(HttpStatus.NOT_FOUND);
    assertThat(String.valueOf(answer.getModel())).doesNotContain("raska");
  }

  @Test
  void theSlowerOfTwoWritersIsToldByWhichRule() {
    var answer =
        answers.changedMeanwhile(
            new OptimisticLockingFailureException("news 7"), asked("/rad/vesti/7"));

    assertThat(answer.getStatus()).isEqualTo(HttpStatus.CONFLICT);
    assertThat(page(answer).ground().words())
        .isEqualTo("Правило рада платформе: Туђе измене се не преписују");
    assertThat(page(answer).ground().href()).isEqualTo("/pravila#as-seen");
    assertThat(page(answer).reason()).doesNotContain("news 7");
  }

  @ParameterizedTest(name = "from {0} one is led back to {1}")
  @CsvSource({
    "http://localhost/rad/vesti/7, /rad/vesti/7",
    "http://localhost/lat/rad/vesti/7, /rad/vesti/7",
    "http://localhost/en/rad?strana=2, /rad",
    "http://localhost//elsewhere.example/x, /rad",
    "http://elsewhere.example/prijava, /rad",
    "http://localhost, /rad",
    "mailto:somebody@elsewhere.example, /rad",
    "'http://local host/|^', /rad",
  })
  void theWayBackIsAPageOfThisSite(String from, String back) {
    var request = asked("/rad/vesti/7/objava");
    request.addHeader(HttpHeaders.REFERER, from);

    assertThat(page(answers.refused(new ActRefused(KNOWN), request)).back()).isEqualTo(back);
  }

  @Test
  void whoNamesNoPageIsLedToTheDesk() {
    assertThat(page(answers.refused(new ActRefused(KNOWN), asked("/x"))).back()).isEqualTo("/rad");
  }

  @Test
  void aRefusalNamesItsProvisionAndItsMomentsInTheLanguageOfTheReader() {
    var late = new ActRefused(LATE, DEADLINE, DEADLINE.plusSeconds(2));
    var english = asked("/en/x");
    english.setAttribute(FaceFilter.FACE, Face.ENGLISH);

    var serbian = page(answers.refused(late, asked("/x")));

    assertThat(serbian.reason()).contains("26. 4. 2027. у 23.59.59", "27. 4. 2027. у 00.00.01");
    assertThat(serbian.ground().words()).isEqualTo("Уредба 16/2018, чл. 6");
    assertThat(page(answers.refused(late, english)).reason())
        .contains("26 April 2027 at 23:59:59")
        .doesNotContainPattern("\\p{IsCyrillic}");
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "CYRILLIC, 'Правило R-045 књиге правила, Кворум комисије: '",
    "ENGLISH, 'Rule R-045 of the book of rules, Quorum of the commission: '",
  })
  void aRuleOfTheBookIsCitedWithItsProvision(Face face, String words) {
    var request = asked("/x");
    request.setAttribute(FaceFilter.FACE, face);
    var refused = new ActRefused(refusal("news.incomplete", Ground.rule("quorum")));

    assertThat(page(answers.refused(refused, request)).ground())
        .satisfies(ground -> {
          assertThat(ground.words()).startsWith(words).hasSizeGreaterThan(words.length() + 5);
          assertThat(ground.href()).isEqualTo("/pravila");
        });
  }

  @Test
  void anArticleThatNobodyReadInItsSourceIsMarked() {
    var unread = new ActRefused(KNOWN).on(Ground.REGULATION_16_ARTICLE_7);

    assertThat(page(answers.refused(unread, asked("/x"))).ground())
        .isEqualTo(new Cited("Уредба 16/2018, чл. 7 (број члана се проверава)", true, ""));
  }

  @Test
  void aUnitsOwnActIsCitedByItsTitle() {
    var own = new ActRefused(KNOWN).on(new Ground.Law("Правилник Града Чачка", "12", true));

    assertThat(page(answers.refused(own, asked("/x"))).ground().words())
        .isEqualTo("Правилник Града Чачка, чл. 12");
  }

  private static Refusal refusal(String key, Ground ground) {
    return new Refusal() {
      @Override
      public String key() {
        return key;
      }

      @Override
      public Ground ground() {
        return ground;
      }
    };
  }

  private static RefusedPage page(ModelAndView answer) {
    return (RefusedPage) Objects.requireNonNull(answer.getModel().get("page"));
  }

  private static MockHttpServletRequest asked(String path) {
    return new MockHttpServletRequest("POST", path);
  }
}
