package org.saradnja.training.capacity.needs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.saradnja.base.kernel.ActRefused;
import org.saradnja.base.kernel.CanonicalJson;
import org.saradnja.base.kernel.Digest;
import org.saradnja.base.kernel.LegalTime;
import org.saradnja.base.kernel.NoSuchThing;
import org.saradnja.base.rules.Provision;
import org.saradnja.parties.people.Party;
import org.saradnja.parties.people.Role;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.parties.registry.UnitId;
import org.saradnja.testing.ApplicationTest;
import org.saradnja.testing.Somebody;
import org.saradnja.training.capacity.TrainingNeed;
import org.saradnja.training.capacity.TrainingNeedSet;
import org.saradnja.training.certificates.DocumentKind;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.annotation.Transactional;

/** Who sets in what people are to be trained, from which day, and what the log says of it. */
@ApplicationTest
@Transactional
@RecordApplicationEvents
class SettingTest {

  private static final UnitId UNIT = new UnitId("arilje");

  @Autowired private ApplicationContext application;
  @Autowired private ApplicationEvents events;
  @Autowired private Setting setting;
  @Autowired private NeedTable needs;
  @Autowired private LegalTime time;

  private final String programme = "program-" + UUID.randomUUID().toString().substring(0, 8);
  private LocalDate today;
  private SignedIn academy;

  @BeforeEach
  void theAcademyIsAtWork() {
    today = time.today();
    academy = Somebody.holding(Role.ACADEMY, new Party.OfInstitution("akademija"), application);
  }

  @Test
  void theAcademySetsItForAllAndNobodyForAnotherUnit() {
    var elsewhere = Somebody.holding(Role.DECIDER, new UnitId("raska"), application);

    setting.set(academy, need(Optional.empty(), today, true));

    assertThat(needs.of(UNIT, today)).extracting(TrainingNeed::programme).contains(programme);
    for (var who : List.of(academy, elsewhere)) {
      assertThatExceptionOfType(NoSuchThing.class)
          .isThrownBy(() -> setting.set(who, need(Optional.of(UNIT), today, true)));
    }
  }

  @ParameterizedTest
  @EnumSource(
      value = Role.class,
      names = {"HUMAN_RESOURCES", "DECIDER"})
  void whoKeepsTheStaffOrDecidesSetsItForTheirUnit(Role role) {
    var who = Somebody.holding(role, UNIT, application);

    setting.set(who, need(Optional.of(UNIT), today, true));

    assertThat(needs.of(UNIT, today)).extracting(TrainingNeed::programme).contains(programme);
    assertThat(needs.of(new UnitId("raska"), today))
        .extracting(TrainingNeed::programme)
        .doesNotContain(programme);
    assertThat(setting.unitsOf(who)).containsExactly(UNIT);
    assertThat(setting.setsForAll(who)).isFalse();
  }

  @ParameterizedTest
  @EnumSource(
      value = Role.class,
      names = {"OFFICER", "FINANCE", "PARTICIPANT"})
  void nobodyElseOfTheUnitDoes(Role role) {
    var who = Somebody.holding(role, UNIT, application);

    assertThat(setting.unitsOf(who)).isEmpty();
    assertThatExceptionOfType(NoSuchThing.class)
        .isThrownBy(() -> setting.set(who, need(Optional.of(UNIT), today, true)));
    assertThatExceptionOfType(NoSuchThing.class)
        .isThrownBy(() -> setting.set(who, need(Optional.empty(), today, true)));
  }

  @Test
  void nothingIsAskedOfYesterday() {
    assertRefused(need(Optional.empty(), today.minusDays(1), true), NeedRefusal.IN_THE_PAST);
  }

  @Test
  void ofTwoThatBeginOnOneDayTheFirstStays() {
    setting.set(academy, need(Optional.empty(), today, true));

    assertRefused(need(Optional.empty(), today, true), NeedRefusal.ANOTHER_FROM_THAT_DAY);
    assertRefused(need(Optional.empty(), today, false), NeedRefusal.ANOTHER_FROM_THAT_DAY);
  }

  @Test
  void onlyWhatWasAskedForIsLifted() {
    assertRefused(need(Optional.empty(), today, false), NeedRefusal.NOT_ASKED);

    setting.set(academy, need(Optional.empty(), today, true));
    setting.set(academy, need(Optional.empty(), today.plusDays(10), false));

    assertThat(needs.of(UNIT, today.plusDays(9)))
        .extracting(TrainingNeed::programme)
        .contains(programme);
    assertThat(needs.of(UNIT, today.plusDays(10)))
        .extracting(TrainingNeed::programme)
        .doesNotContain(programme);
  }

  @Test
  void theLogHasWhatWasSetUnderItsNumber() {
    setting.set(academy, need(Optional.empty(), today, true));

    var set = needs.all().getFirst();
    assertThat(events.stream(TrainingNeedSet.class))
        .singleElement()
        .satisfies(act -> {
          assertThat(act.need()).isEqualTo(set.number());
          assertThat(act.content()).isEqualTo(Digest.of(CanonicalJson.of(set)));
          assertThat(act.actor().party()).isEqualTo("institution:akademija");
        });
  }

  private TrainingNeed need(Optional<UnitId> unit, LocalDate from, boolean asked) {
    return new TrainingNeed(
        0,
        unit,
        Role.OFFICER,
        programme,
        DocumentKind.CERTIFICATE,
        asked,
        from,
        new Provision("препорука Академије", "", true));
  }

  private void assertRefused(TrainingNeed need, NeedRefusal why) {
    assertThatExceptionOfType(ActRefused.class)
        .isThrownBy(() -> setting.set(academy, need))
        .satisfies(no -> assertThat(no.refusal()).isEqualTo(why));
  }
}
