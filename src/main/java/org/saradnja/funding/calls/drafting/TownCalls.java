package org.saradnja.funding.calls.drafting;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.saradnja.base.kernel.Dinars;
import org.saradnja.base.kernel.LegalTime;
import org.saradnja.base.practice.Extra;
import org.saradnja.base.practice.PracticeOnly;
import org.saradnja.base.practice.Town;
import org.saradnja.base.practice.TownScene;
import org.saradnja.base.practice.TownScenes;
import org.saradnja.funding.calls.CallCode;
import org.saradnja.funding.calls.CallId;
import org.saradnja.funding.calls.CallText;
import org.saradnja.parties.people.People;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.parties.registry.UnitId;
import org.springframework.stereotype.Component;

/** Two calls of every town: one whose applications wait to be scored, one that is a draft. */
@Component
@PracticeOnly
class TownCalls implements TownScenes {

  private static final int DAYS_TO_THE_LAST_PROGRAMME = 330;
  private static final PracticeCall TO_SCORE =
      call(
          "Програми од јавног интереса",
          "Општина финансира програме удружења у социјалној заштити, образовању, култури и"
              + " заштити животне средине.\nСредства су довољна за два програма од три, па ће"
              + " листа одлучити.",
          List.of("SOC", "ELD", "EDU", "CUL", "ENV"),
          1_000_000);
  private static final PracticeCall TO_PUBLISH =
      call(
          "Мале иницијативе суседства",
          "Општина финансира мале иницијативе које суседства остварују својим снагама.",
          List.of("SOC", "EDU"),
          900_000);

  private final Drafting drafting;
  private final Publishing publishing;
  private final CallTable calls;
  private final People people;
  private final LegalTime time;

  TownCalls(
      Drafting drafting, Publishing publishing, CallTable calls, People people, LegalTime time) {
    this.drafting = drafting;
    this.publishing = publishing;
    this.calls = calls;
    this.people = people;
    this.time = time;
  }

  @Override
  public List<TownScene> all() {
    return List.of(
        TownScene.of(50, "09:30", "call drafted", town -> draft(town, TO_SCORE)),
        TownScene.of(45, "08:00", "call published", this::publish),
        TownScene.last("a second call drafted", town -> draft(town, TO_PUBLISH)));
  }

  private void draft(Town town, PracticeCall call) {
    var code = drafting.begin(officer(), new UnitId(town.slug()), new CallId(UUID.randomUUID()));
    var found = calls.lock(code);
    var text =
        endingBy(
            time.today().plusDays(DAYS_TO_THE_LAST_PROGRAMME), call.into(found.value().text()));
    drafting.save(officer(), code, found.version(), text);
  }

  private void publish(Town town) {
    CallCode code = calls.of(new UnitId(town.slug())).getFirst().code();
    publishing.publish(officer(), code, calls.lock(code).version());
  }

  /** Whatever the day is, the programmes have the time that they need. */
  private static CallText endingBy(LocalDate last, CallText text) {
    var timing = text.timing();
    return new CallText(
        text.subject(),
        text.funds(),
        text.applicants(),
        new CallText.Timing(
            timing.windowDays(), timing.closingHour(), timing.completionDays(), Optional.of(last)),
        text.scoring(),
        text.documents(),
        text.conduct());
  }

  private static PracticeCall call(
      String title, String description, List<String> areas, long total) {
    return new PracticeCall(
        "",
        title,
        description,
        areas,
        Dinars.of(total),
        Optional.of(Dinars.of(100_000)),
        Optional.of(Dinars.of(600_000)),
        500,
        false);
  }

  private SignedIn officer() {
    var person = people.withEmail(Extra.OFFICER.email()).orElseThrow();
    return new SignedIn(person, Extra.OFFICER.person());
  }
}
