package org.saradnja.portal.news.items;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.UUID;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.saradnja.base.kernel.Act;
import org.saradnja.base.kernel.ActRefused;
import org.saradnja.base.kernel.NoSuchThing;
import org.saradnja.parties.people.Party;
import org.saradnja.parties.people.Role;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.parties.registry.OrganisationId;
import org.saradnja.parties.registry.UnitId;
import org.saradnja.portal.news.NewsCorrected;
import org.saradnja.portal.news.NewsId;
import org.saradnja.portal.news.NewsPublished;
import org.saradnja.portal.news.NewsWithdrawn;
import org.saradnja.portal.news.Written;
import org.saradnja.testing.ApplicationTest;
import org.saradnja.testing.Somebody;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.annotation.Transactional;

@ApplicationTest
@Transactional
@RecordApplicationEvents
class PublishingTest {

  private static final Party OFFICE = new Party.OfInstitution("kancelarija");

  @Autowired private Publishing publishing;
  @Autowired private NewsTable news;
  @Autowired private ApplicationContext application;
  @Autowired private ApplicationEvents events;

  private SignedIn office;

  @BeforeEach
  void open() {
    office = Somebody.holding(Role.NATIONAL_OFFICE, OFFICE, application);
  }

  @Test
  void aDraftAndItsRewritingAreNoActs() {
    var id = publishing.draft(office, NewsItemTest.whole());

    publishing.rewrite(office, id, 0, saying("Друго", "Other"));

    assertThat(acts()).isEmpty();
    assertThat(news.get(id).item().content()).isEqualTo(saying("Друго", "Other"));
  }

  @Test
  void aPublicationIsOneActWithTheDigestOfItsWords() {
    var id = publishing.draft(office, NewsItemTest.whole());

    publishing.publish(office, id, 0);

    assertThat(acts())
        .singleElement()
        .isInstanceOfSatisfying(
            NewsPublished.class,
            published -> {
              assertThat(published.item()).isEqualTo(id);
              assertThat(published.subject()).isEqualTo("news:" + id);
              assertThat(published.content()).isEqualTo(NewsItemTest.whole().digest());
              assertThat(published.actor().party()).isEqualTo(OFFICE.name());
            });
  }

  @Test
  void theMomentOfTheActIsTheMomentOnTheItem() {
    var id = published();

    var item = (NewsItem.Published) news.get(id).item();

    assertThat(events.stream(NewsPublished.class)).extracting(Act::at).containsExactly(item.at());
  }

  @Test
  void aCorrectionProvesTheNewWordsAndKeepsTheFirstDay() {
    var id = published();
    var first = (NewsItem.Published) news.get(id).item();

    publishing.rewrite(office, id, 1, saying("Исправљено", "Corrected"));

    assertThat(events.stream(NewsCorrected.class))
        .extracting(Act::content)
        .containsExactly(saying("Исправљено", "Corrected").digest());
    assertThat(((NewsItem.Published) news.get(id).item()).at()).isEqualTo(first.at());
  }

  @Test
  void aCorrectionThatTakesTheEnglishAwayIsRefusedAndNothingChanges() {
    var id = published();

    assertRefused(NewsRefusal.INCOMPLETE, () -> publishing.rewrite(office, id, 1, saying("Х", "")));

    assertThat(news.get(id).item().content()).isEqualTo(NewsItemTest.whole());
    assertThat(events.stream(NewsCorrected.class)).isEmpty();
  }

  @Test
  void nothingIsPublishedTwice() {
    var id = published();

    assertRefused(NewsRefusal.NOT_A_DRAFT, () -> publishing.publish(office, id, 1));

    assertThat(events.stream(NewsPublished.class)).hasSize(1);
  }

  @Test
  void onlyWhatIsPublicIsWithdrawn() {
    var id = publishing.draft(office, NewsItemTest.whole());

    assertRefused(NewsRefusal.NOT_PUBLISHED, () -> publishing.withdraw(office, id, 0));

    assertThat(acts()).isEmpty();
  }

  @Test
  void whatWasWithdrawnIsNeitherPublishedNorRewrittenNorWithdrawnAgain() {
    var id = published();
    publishing.withdraw(office, id, 1);

    assertRefused(NewsRefusal.NOT_A_DRAFT, () -> publishing.publish(office, id, 2));
    assertRefused(NewsRefusal.NOT_PUBLISHED, () -> publishing.withdraw(office, id, 2));
    assertRefused(
        NewsRefusal.WITHDRAWN, () -> publishing.rewrite(office, id, 2, NewsItemTest.whole()));

    assertThat(events.stream(NewsWithdrawn.class)).hasSize(1);
  }

  @Test
  void ofTwoEditorsTheSlowerIsTold() {
    var id = publishing.draft(office, NewsItemTest.whole());
    publishing.rewrite(office, id, 0, saying("Бржи", "Faster"));

    assertThatExceptionOfType(OptimisticLockingFailureException.class)
        .isThrownBy(() -> publishing.rewrite(office, id, 0, saying("Спорији", "Slower")));
    assertThatExceptionOfType(OptimisticLockingFailureException.class)
        .isThrownBy(() -> publishing.publish(office, id, 0));

    assertThat(news.get(id).item().content()).isEqualTo(saying("Бржи", "Faster"));
    assertThat(acts()).isEmpty();
  }

  @Test
  void anEditorWhoDidNotSeeTheCorrectionDoesNotWithdraw() {
    var id = published();
    publishing.rewrite(office, id, 1, saying("Исправљено", "Corrected"));

    assertThatExceptionOfType(OptimisticLockingFailureException.class)
        .isThrownBy(() -> publishing.withdraw(office, id, 1));

    assertThat(news.find(id)).isPresent();
  }

  @Test
  void anotherEditorOfTheOfficeGoesOnWhereOneStopped() {
    var id = publishing.draft(office, NewsItemTest.whole());

    publishing.publish(Somebody.holding(Role.NATIONAL_OFFICE, OFFICE, application), id, 0);

    assertThat(news.find(id)).isPresent();
  }

  @ParameterizedTest
  @EnumSource(mode = Mode.EXCLUDE, names = "NATIONAL_OFFICE")
  void toEveryOtherRoleThereIsNoDeskOfNews(Role role) {
    var id = published();
    var other = Somebody.holding(role, partyOf(role), application);

    Stream.<ThrowingCallable>of(
            () -> publishing.draft(other, NewsItemTest.whole()),
            () -> publishing.rewrite(other, id, 1, NewsItemTest.whole()),
            () -> publishing.publish(other, id, 1),
            () -> publishing.withdraw(other, id, 1))
        .forEach(act -> assertThatExceptionOfType(NoSuchThing.class).isThrownBy(act));
  }

  @Test
  void anItemThatDoesNotExistIsNoSuchThing() {
    var nowhere = new NewsId(987_654_321);

    assertThatExceptionOfType(NoSuchThing.class)
        .isThrownBy(() -> publishing.publish(office, nowhere, 0));
    assertThatExceptionOfType(NoSuchThing.class)
        .isThrownBy(() -> publishing.rewrite(office, nowhere, 0, NewsItemTest.whole()));
  }

  private NewsId published() {
    var id = publishing.draft(office, NewsItemTest.whole());
    publishing.publish(office, id, 0);
    return id;
  }

  private Stream<Act> acts() {
    return events.stream(Act.class);
  }

  private static void assertRefused(NewsRefusal why, ThrowingCallable act) {
    assertThatExceptionOfType(ActRefused.class)
        .isThrownBy(act)
        .satisfies(refused -> assertThat(refused.refusal()).isEqualTo(why));
  }

  private static Party partyOf(Role role) {
    return Stream.of(
            OFFICE,
            new Party.OfUnit(new UnitId("vezbaonica")),
            new Party.OfOrganisation(new OrganisationId(UUID.randomUUID())))
        .filter(role::isHeldFor)
        .findFirst()
        .orElseThrow();
  }

  private static Content saying(String serbian, String english) {
    var whole = NewsItemTest.whole();
    return new Content(
        new Written(serbian, english),
        whole.lead(),
        whole.body(),
        whole.origin(),
        whole.acknowledgement());
  }
}
