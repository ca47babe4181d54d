package org.saradnja.parties.rulebook.rules;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.saradnja.base.kernel.Sentence;
import org.saradnja.base.rules.Adoption;
import org.saradnja.base.rules.Provision;
import org.saradnja.base.rules.Rule;
import org.saradnja.base.rules.RuleUnit;
import org.saradnja.base.rules.Start;
import org.saradnja.base.rules.StepTexts;
import org.saradnja.base.web.Texts;
import org.saradnja.parties.registry.Unit;

/** Writes the form of one rule of one unit, and its preview. */
record AdoptionShowing(Unit unit, Rule rule, Texts t) {

  AdoptionPage form(AdoptionForm form, Map<String, Sentence> errors) {
    var words = new RuleWords(t);
    var national = rule.national();
    var told = new LinkedHashMap<String, String>();
    errors.forEach((field, sentence) -> told.put(field, t.tell(sentence)));
    return new AdoptionPage(
        action(),
        unit.id().slug(),
        t.name(unit.name()),
        line(),
        rule.isOwn() ? words.value(rule) : "",
        form,
        told,
        choices(words),
        several(words, form),
        starts(words),
        national.unit().code());
  }

  AdoptionPage.Preview preview(AdoptionForm form, Adoption adoption) {
    var words = new RuleWords(t);
    var national = rule.national();
    var steps = t.face().isEnglish() ? StepTexts.english() : StepTexts.serbian();
    var start = national.otherStart() == Start.NONE ? "" : words.start(adoption.start());
    return new AdoptionPage.Preview(
        action(),
        unit.id().slug(),
        t.name(unit.name()),
        line(),
        words.value(national, adoption.value()),
        start,
        national.isStrongerThan(adoption.value()),
        steps.provision(new Provision(adoption.act(), adoption.article(), true)),
        t.day(adoption.validFrom()),
        form);
  }

  private String action() {
    return "/rad/pravila/" + unit.id().slug() + "/" + rule.national().key();
  }

  private BookPage.Line line() {
    return new BookWriting(t).chapters(List.of(rule.national()), "").getFirst().lines().getFirst();
  }

  private SequencedMap<String, String> choices(RuleWords words) {
    var offered =
        switch (rule.national().unit()) {
          case CHOICE -> rule.national().options();
          case YES_NO -> List.of("yes", "no");
          default -> List.<String>of();
        };
    var choices = new LinkedHashMap<String, String>();
    offered.forEach(code -> choices.put(code, words.code(code)));
    return choices;
  }

  private List<AdoptionPage.Code> several(RuleWords words, AdoptionForm form) {
    if (rule.national().unit() != RuleUnit.LIST) {
      return List.of();
    }
    var chosen = Arrays.asList(form.vrednost().split(",", -1));
    return rule.national().options().stream()
        .map(code -> new AdoptionPage.Code(code, words.code(code), chosen.contains(code)))
        .toList();
  }

  private SequencedMap<String, String> starts(RuleWords words) {
    var starts = new LinkedHashMap<String, String>();
    if (rule.national().otherStart() != Start.NONE) {
      List.of(rule.national().start(), rule.national().otherStart())
          .forEach(start -> starts.put(start.name(), words.start(start)));
    }
    return starts;
  }
}
