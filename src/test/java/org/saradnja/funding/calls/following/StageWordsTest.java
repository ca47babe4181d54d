package org.saradnja.funding.calls.following;

import static org.assertj.core.api.Assertions.assertThat;
import static org.saradnja.funding.calls.CallsFixture.PUBLISHED;
import static org.saradnja.funding.calls.CallsFixture.at;
import static org.saradnja.funding.calls.CallsFixture.published;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.saradnja.base.kernel.Dinars;
import org.saradnja.base.rules.RuleKey;
import org.saradnja.base.rules.RulesInForce;
import org.saradnja.base.web.Face;
import org.saradnja.base.web.ProcedureStep;
import org.saradnja.base.web.ProcedureStep.Mark;
import org.saradnja.base.web.Texts;
import org.saradnja.base.web.TextsOfRequest;
import org.saradnja.funding.calls.MilestoneReached.Milestone;
import org.saradnja.funding.calls.PublishedText;
import org.saradnja.funding.calls.ReceivedApplications.Tally;
import org.saradnja.funding.calls.following.Stage.What;
import org.saradnja.testing.ApplicationTest;
import org.saradnja.testing.NationalRules;
import org.springframework.beans.factory.annotation.Autowired;

/** What the timeline of the worked example says, in words. */
@ApplicationTest
class StageWordsTest {

  private static final RulesInForce RULES = NationalRules.on(PUBLISHED);
  private static final Milestones LIST =
      new Milestones(Map.of(Milestone.LIST_PUBLISHED, at("2027-04-16T14:02:11")));

  @Autowired private TextsOfRequest texts;

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "PUBLISHED, Извршено",
    "APPLICATIONS, Рок је истекао",
    "LIST, Објављена 4 дана после рока",
    "INSPECTION, 'Тече, до сутра'",
    "OBJECTION, 'Тече, још 6 дана'",
    "SELECTION, Предстоји",
  })
  void everyStatusIsAWordWithItsNumber(What what, String status) {
    assertThat(step(what, LIST, "2027-04-20T10:14:00", Face.CYRILLIC).status()).isEqualTo(status);
  }

  @Test
  void aLateListShowsBothDatesAndTheReckoning() {
    var list = step(What.LIST, LIST, "2027-04-20T10:14:00", Face.CYRILLIC);

    assertThat(list.mark()).isEqualTo(Mark.LATE);
    assertThat(list.days()).extracting(ProcedureStep.Day::iso).containsExactly("2027-04-16");
    assertThat(plain(list.words().getFirst())).startsWith("Рок је био понедељак, 12. 4. 2027.");
    assertThat(plain(list.reckonings().getFirst().sum()))
        .contains("понедељак, 12. 4. 2027")
        .endsWith("Објављено: петак, 16. 4. 2027.");
    assertThat(list.links())
        .extracting(ProcedureStep.Link::href)
        .containsExactly("/konkursi/VEZ-2027-01/lista");
  }

  @Test
  void whereTheLawHasTwoReadingsBothDatesStand() {
    var selection = step(What.SELECTION, LIST, "2027-04-20T10:14:00", Face.CYRILLIC);

    assertThat(selection.days())
        .extracting(ProcedureStep.Day::iso)
        .containsExactly("2027-05-17", "2027-05-26");
    assertThat(selection.reckonings()).extracting(ProcedureStep.Reckoning::label).hasSize(2);
    assertThat(plain(selection.words().getLast()))
        .contains("среда, 26. 5. 2027.", "понедељак, 17. 5. 2027.");
    assertThat(selection.sources().getFirst().doubt()).contains("почетак рока се проверава");
  }

  @Test
  void beforeTheListItsFollowersAreDatedAtTheLatest() {
    var objection = step(What.OBJECTION, Milestones.NONE, "2027-02-01T10:00:00", Face.CYRILLIC);

    assertThat(objection.instead()).isEqualTo("најкасније");
    assertThat(objection.mark()).isEqualTo(Mark.AHEAD);
  }

  @Test
  void anOverdueListHasNoDatesAfterIt() {
    var late = step(What.LIST, Milestones.NONE, "2027-04-13T10:00:00", Face.ENGLISH);
    var objection = step(What.OBJECTION, Milestones.NONE, "2027-04-13T10:00:00", Face.ENGLISH);

    assertThat(late.status()).isEqualTo("1 day late");
    assertThat(objection.days()).isEmpty();
    assertThat(objection.instead()).isEqualTo("after the list is published");
  }

  @Test
  void theLastDaysOfATermAreSoon() {
    assertThat(
            step(What.APPLICATIONS, Milestones.NONE, "2027-02-06T10:00:00", Face.CYRILLIC).mark())
        .isEqualTo(Mark.SOON);
    assertThat(
            step(What.APPLICATIONS, Milestones.NONE, "2027-02-05T10:00:00", Face.CYRILLIC).mark())
        .isEqualTo(Mark.RUNNING);
    assertThat(
            step(What.APPLICATIONS, Milestones.NONE, "2027-02-09T10:00:00", Face.CYRILLIC).status())
        .isEqualTo("Тече, данас је последњи дан");
  }

  @Test
  void theBadgeNamesTheTermThatMattersNow() {
    assertThat(badge(Milestones.NONE, "2027-02-07T10:00:00").left())
        .isEqualTo("још 2 дана за пријаву");
    assertThat(badge(Milestones.NONE, "2027-03-01T10:00:00").left())
        .isEqualTo("још 42 дана за листу");
    assertThat(badge(Milestones.NONE, "2027-04-20T10:00:00"))
        .isEqualTo(new CallPage.Badge("late", "12", "април 2027.", "листа касни 8 дана"));
    assertThat(badge(LIST, "2027-04-20T10:00:00"))
        .isEqualTo(new CallPage.Badge("", "26", "април 2027.", "још 6 дана за приговор"));
    assertThat(badge(LIST, "2027-06-01T10:00:00").left()).isEqualTo("одлука касни 6 дана");
  }

  @Test
  void aDeviationIsToldWithBothNumbersAndItsReason() {
    var rule = NationalRules.national(RuleKey.OBJECTION);
    var deviation =
        new PublishedText.Deviation(
            "objection", "8", "5", "calendar-days", "Није усклађено.", rule.provision());
    var call = published();
    var deviating =
        new PublishedText(
            call.code(),
            call.issuer(),
            call.text(),
            call.areas(),
            call.publishedAt(),
            call.lastDay(),
            call.closesAt(),
            List.of(deviation),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    var page = CallPage.preview(deviating, RULES, at("2027-02-01T10:00:00"), in(Face.CYRILLIC));

    assertThat(page.deviations())
        .containsExactly(
            new CallPage.Deviation(
                "Рок за приговор је 5 дана уместо најмање 8 дана.",
                "Није усклађено.",
                "Уредба 16/2018, чл. 9"));
  }

  @Test
  void receivedApplicationsAreCountedOnceTheTermIsOver() {
    var now = at("2027-02-10T10:00:00");
    var tally = Optional.of(new Tally(12, Dinars.of(9_380_000)));
    var words = words(Milestones.NONE, tally, Face.CYRILLIC);

    assertThat(words.step(timeline(Milestones.NONE, now).on(What.APPLICATIONS)).words())
        .containsExactly("Примљено је 12 пријава.");
  }

  private CallPage.Badge badge(Milestones milestones, String now) {
    var timeline = timeline(milestones, at(now));
    var words = words(milestones, Optional.empty(), Face.CYRILLIC);
    return new CallWords(published(), timeline, words, in(Face.CYRILLIC))
        .page(Optional.empty(), CallPage.Offer.NONE, CallPage.Publicity.NOT_YET, null)
        .heading()
        .badge();
  }

  private ProcedureStep step(What what, Milestones milestones, String now, Face face) {
    return words(milestones, Optional.empty(), face).step(timeline(milestones, at(now)).on(what));
  }

  private static Timeline timeline(Milestones milestones, Instant now) {
    return Timeline.of(published(), milestones, RULES, now);
  }

  private StageWords words(Milestones milestones, Optional<Tally> tally, Face face) {
    var terms = Terms.of(published(), milestones.day(Milestone.LIST_PUBLISHED), RULES);
    return new StageWords(published(), terms, tally, in(face));
  }

  private Texts in(Face face) {
    return texts.of(face);
  }

  private static String plain(String text) {
    return text.replace('\u00A0', ' ');
  }
}
