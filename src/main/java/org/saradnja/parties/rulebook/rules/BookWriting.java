package org.saradnja.parties.rulebook.rules;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.EnumMap;
import java.util.List;
import java.util.function.Function;
import org.saradnja.base.rules.Direction;
import org.saradnja.base.rules.Rule;
import org.saradnja.base.rules.RuleKey;
import org.saradnja.base.rules.Start;
import org.saradnja.base.web.Texts;
import org.saradnja.parties.registry.Unit;

/** Writes the pages of the book in one face. */
final class BookWriting {

  private final Texts t;
  private final RuleWords words;

  BookWriting(Texts t) {
    this.t = t;
    this.words = new RuleWords(t);
  }

  /** Rules by chapters; the form of each stands under the address, if there is one. */
  List<BookPage.Chaptered> chapters(List<Rule> rules, String forms) {
    return rules.stream()
        .collect(
            groupingBy(
                rule -> Chapter.of(rule.national()),
                () -> new EnumMap<>(Chapter.class),
                mapping(rule -> line(rule, forms), toList())))
        .entrySet()
        .stream()
        .map(chapter ->
            new BookPage.Chaptered(
                "deo-" + (chapter.getKey().ordinal() + 1),
                t.get("rulebook.chapter." + chapter.getKey()),
                chapter.getValue()))
        .toList();
  }

  BookPage.Own own(Recorded recorded, Function<String, Unit> units) {
    var rule = recorded.record().rule();
    return new BookPage.Own(
        t.name(units.apply(rule.unit()).name()),
        "/jls/" + rule.unit() + "/pravila",
        rule.national().code(),
        words.name(rule.national()),
        inFull(rule, rule.value(), rule.start()),
        inFull(rule, rule.national().value(), rule.national().start()),
        rule.isWeaker(),
        rule.reason(),
        words.provision(rule),
        t.shortDay(recorded.record().adoptedOn()),
        t.shortDay(rule.validFrom()),
        t.get("rulebook.state." + recorded.state()),
        recorded.state().mark());
  }

  /** With the event when the unit chose another one than the national rule has. */
  private String inFull(Rule.Own rule, String value, Start start) {
    var plain = words.value(rule.national(), value);
    return rule.start() == rule.national().start()
        ? plain
        : t.get("rulebook.valueFrom", plain, words.start(start));
  }

  private BookPage.Line line(Rule rule, String forms) {
    var national = rule.national();
    boolean adoptable =
        !forms.isEmpty()
            && national.direction() != Direction.NONE
            && RuleKey.of(national.key()).isPresent();
    return new BookPage.Line(
        national.code(),
        words.name(national),
        words.value(rule),
        rule.isOwn() ? words.value(national) : "",
        rule.isWeaker(),
        rule instanceof Rule.Own own ? own.reason() : "",
        words.start(rule.start()),
        words.direction(national),
        words.provision(rule),
        rule.isOwn(),
        rule.provision().isToBeChecked(),
        words.source(rule),
        rule.isConfirmed() ? "ok" : "soon",
        adoptable ? forms + "/" + national.key() : "");
  }
}
