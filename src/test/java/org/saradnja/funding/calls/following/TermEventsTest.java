package org.saradnja.funding.calls.following;

import static org.assertj.core.api.Assertions.assertThat;
import static org.saradnja.funding.calls.CallsFixture.at;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.saradnja.base.web.Face;
import org.saradnja.base.web.TextCatalogue;
import org.saradnja.base.web.Texts;

/** The terms of a call as a calendar program takes them over, and takes them over again. */
class TermEventsTest {

  @Test
  void everyTermIsAnEventOnItsLastDay() {
    assertThat(events(SomeFollowed.LISTED, "2027-04-20T10:00:00", Face.CYRILLIC))
        .extracting(CalendarFile.Event::day)
        .map(LocalDate::toString)
        .containsExactlyInAnyOrder(
            "2027-02-09",
            "2027-04-12",
            "2027-04-21",
            "2027-04-26",
            "2027-05-11",
            "2027-05-17",
            "2027-05-26");
  }

  @Test
  void anEventKeepsItsNameAndGetsTheNextRevisionWhenTheListFixesIt() {
    var before = events(Milestones.NONE, "2027-02-01T10:00:00", Face.CYRILLIC);
    var after = events(SomeFollowed.LISTED, "2027-04-20T10:00:00", Face.CYRILLIC);

    assertThat(before)
        .extracting(CalendarFile.Event::id)
        .isEqualTo(after.stream().map(CalendarFile.Event::id).toList());
    assertThat(before).extracting(CalendarFile.Event::revision).containsOnly(0);
    assertThat(after).extracting(CalendarFile.Event::revision).containsOnly(1);
    assertThat(before.getFirst().id()).isEqualTo("VEZ-2027-01-applications@saradnja");
    assertThat(after.getFirst().stamp()).isEqualTo(at("2027-04-16T14:02:11"));
    assertThat(before.getFirst().stamp()).isEqualTo(at("2027-01-25T08:00:00"));
  }

  @Test
  void aDayThatIsOnlyTheLatestLawfulOneSaysSo() {
    assertThat(events(Milestones.NONE, "2027-02-01T10:00:00", Face.CYRILLIC))
        .filteredOn(event -> event.id().contains("objection@"))
        .singleElement()
        .satisfies(event -> assertThat(event.summary()).contains("(најкасније)"));
    assertThat(events(SomeFollowed.LISTED, "2027-04-20T10:00:00", Face.CYRILLIC))
        .filteredOn(event -> event.id().contains("objection@"))
        .singleElement()
        .satisfies(event -> assertThat(event.summary()).doesNotContain("најкасније"));
  }

  @Test
  void whileTheListIsOverdueNoLaterDayIsPromised() {
    assertThat(events(Milestones.NONE, "2027-04-13T10:00:00", Face.CYRILLIC))
        .extracting(CalendarFile.Event::id)
        .containsExactly("VEZ-2027-01-applications@saradnja", "VEZ-2027-01-list@saradnja");
  }

  @Test
  void aFileIsWrittenInTheScriptOfTheFaceFromWhichItWasTaken() {
    for (var event : events(Milestones.NONE, "2027-02-01T10:00:00", Face.LATIN)) {
      assertThat(event.summary() + event.description()).doesNotContainPattern("\\p{IsCyrillic}");
    }
    assertThat(events(Milestones.NONE, "2027-02-01T10:00:00", Face.ENGLISH).getFirst().url())
        .endsWith("/en/konkursi/VEZ-2027-01");
  }

  @Test
  void theDescriptionShowsHowTheDayWasCountedAndOnWhatProvision() {
    var list = events(Milestones.NONE, "2027-02-01T10:00:00", Face.CYRILLIC).get(1);

    assertThat(list.description())
        .startsWith("Програми од јавног интереса")
        .contains("12. 4. 2027", "\n§ ", "16/2018");
  }

  private static List<CalendarFile.Event> events(Milestones milestones, String now, Face face) {
    var call = SomeFollowed.with(milestones);
    var t = Texts.ofCommand(TextCatalogue.ofCommands(), face);
    return new TermEvents(call, t).of(call.timeline(at(now)));
  }
}
