package org.saradnja.training.certificates.completion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.saradnja.base.kernel.ActRefused;
import org.saradnja.base.kernel.CanonicalJson;
import org.saradnja.base.kernel.Digest;
import org.saradnja.base.kernel.LegalTime;
import org.saradnja.base.kernel.NoSuchThing;
import org.saradnja.base.rules.Provision;
import org.saradnja.parties.people.Party;
import org.saradnja.parties.people.Role;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.testing.ApplicationTest;
import org.saradnja.testing.Somebody;
import org.saradnja.training.certificates.CompletionRule;
import org.saradnja.training.certificates.CompletionRule.Signatures;
import org.saradnja.training.certificates.CompletionRuleAdopted;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/** A rule counts from its day on, never for what was judged already. */
@ApplicationTest
@RecordApplicationEvents
class AdoptingTest {

  @Autowired private ApplicationContext application;
  @Autowired private ApplicationEvents events;
  @Autowired private Adopting adopting;
  @Autowired private RuleTable rules;
  @Autowired private LegalTime time;

  private final String programme = "program-" + UUID.randomUUID().toString().substring(0, 8);
  private SignedIn academy;
  private LocalDate today;

  @BeforeEach
  void theAcademyIsAtWork() {
    academy = Somebody.holding(Role.ACADEMY, Adopting.ACADEMY, application);
    today = time.today();
  }

  @Test
  void aRuleMayCountFromTodayOnAndNotFromYesterday() {
    assertRefused(rule(today.minusDays(1)), RuleRefusal.IN_THE_PAST);

    adopting.adopt(academy, rule(today));

    assertThat(rules.on(programme, today).validFrom()).isEqualTo(today);
    assertThat(rules.on(programme, today.minusDays(1)).programme())
        .as("what ended yesterday is judged as before")
        .isEmpty();
  }

  @Test
  void theLogHasTheRuleUnderItsNumber() {
    adopting.adopt(academy, rule(today.plusDays(30)));

    var adopted = rules.on(programme, today.plusDays(30));
    assertThat(events.stream(CompletionRuleAdopted.class))
        .singleElement()
        .satisfies(act -> {
          assertThat(act.rule()).isEqualTo(adopted.number());
          assertThat(act.content()).isEqualTo(Digest.of(CanonicalJson.of(adopted)));
          assertThat(act.subject()).isEqualTo("completion-rule:" + adopted.number());
        });
  }

  @Test
  void ofTwoRulesFromOneDayTheFirstStays() {
    adopting.adopt(academy, rule(today));

    assertRefused(rule(today), RuleRefusal.ANOTHER_FROM_THAT_DAY);
    assertThat(events.stream(CompletionRuleAdopted.class)).hasSize(1);
  }

  @Test
  void ofTwoWhoAdoptAtOnceEachHasANumberOrIsRefused() throws Exception {
    var together = new CyclicBarrier(2);
    var done = new ArrayList<Boolean>();
    try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
      var both =
          people.invokeAll(
              List.of(
                  adopting(together, today.plusDays(1)), adopting(together, today.plusDays(2))));
      for (var one : both) {
        done.add(one.get());
      }
    }

    var adopted = rules.all().stream().filter(one -> one.programme().equals(programme)).toList();
    assertThat(adopted).hasSize((int) done.stream().filter(Boolean::booleanValue).count());
    assertThat(adopted).isNotEmpty().extracting(CompletionRule::number).doesNotHaveDuplicates();
  }

  @Test
  void toOthersThereIsNothingToAdopt() {
    var other =
        Somebody.holding(Role.ORGANISER, new Party.OfInstitution("organizator"), application);

    assertThatExceptionOfType(NoSuchThing.class)
        .isThrownBy(() -> adopting.adopt(other, rule(today)));
    assertThat(rules.on(programme, today).programme()).isEmpty();
  }

  private Callable<Boolean> adopting(CyclicBarrier together, LocalDate from) {
    return () -> {
      together.await();
      return catchThrowable(() -> adopting.adopt(academy, rule(from))) == null;
    };
  }

  private CompletionRule rule(LocalDate from) {
    return new CompletionRule(
        0,
        programme,
        List.of(1, 2),
        Signatures.AS_COUNTED,
        true,
        Optional.of(24),
        from,
        new Provision("Одлука о полагању", "4", true));
  }

  private void assertRefused(CompletionRule rule, RuleRefusal why) {
    assertThatExceptionOfType(ActRefused.class)
        .isThrownBy(() -> adopting.adopt(academy, rule))
        .satisfies(no -> assertThat(no.refusal()).isEqualTo(why));
  }
}
