package org.saradnja.training.exams.bank;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.saradnja.base.kernel.SearchKey;
import org.saradnja.base.web.PageOf;
import org.saradnja.base.web.Texts;
import org.saradnja.training.exams.QuestionModule;
import org.saradnja.training.exams.bank.BankPage.Figure;

/** Filters and prints the list of questions. */
record BankPrinting(List<QuestionModule> modules, Texts t) {

  private static final int LONGEST_LINE = 160;

  BankPage page(List<Written> all, Map<String, String> asked) {
    var chosen = new LinkedHashMap<String, String>();
    for (var name : List.of("q", "modul", "vrsta", "stanje")) {
      chosen.put(name, asked.getOrDefault(name, ""));
    }
    var found = all.stream().filter(written -> matches(written, chosen)).toList();
    var list =
        PageOf.of(
            asked.getOrDefault("strana", "1"),
            found.size(),
            chosen,
            (offset, size) -> found.stream().skip(offset).limit(size).map(this::line).toList());
    return new BankPage(list, figures(all), stock(all), filters(), chosen, kinds());
  }

  private static boolean matches(Written written, Map<String, String> chosen) {
    var text = written.question().text();
    var key = SearchKey.of(chosen.getOrDefault("q", ""));
    return isOrAny(text.module(), chosen, "modul")
        && isOrAny(Kind.of(text.task()).name(), chosen, "vrsta")
        && isOrAny(written.state().name(), chosen, "stanje")
        && SearchKey.of(written.question().code() + " " + text.task().stem()).contains(key);
  }

  private static boolean isOrAny(String value, Map<String, String> chosen, String filter) {
    var wanted = chosen.getOrDefault(filter, "");
    return wanted.isEmpty() || wanted.equals(value);
  }

  private BankPage.Line line(Written written) {
    var question = written.question();
    var stem = question.task().stem().replace('\n', ' ');
    return new BankPage.Line(
        "/rad/pitanja/" + written.id().value(),
        t.within(question.code()),
        stem.length() > LONGEST_LINE ? stem.substring(0, LONGEST_LINE) + "…" : stem,
        t.get(Kind.of(question.task()).textKey()),
        t.within(question.text().module()),
        t.get("exams.difficulty." + question.text().difficulty()),
        t.get("exams.state." + written.state()),
        QuestionPrinting.mark(written));
  }

  private List<Figure> figures(List<Written> all) {
    return Arrays.stream(Written.State.values())
        .map(state ->
            new Figure(
                t.get("exams.figure." + state),
                t.grouped(all.stream().filter(one -> one.state() == state).count())))
        .toList();
  }

  private List<Figure> stock(List<Written> all) {
    return modules.stream()
        .map(module ->
            new Figure(
                t.within(module.code() + ", " + module.title()),
                t.grouped(
                    all.stream()
                        .filter(one -> one.state() == Written.State.CONFIRMED)
                        .filter(one -> one.question().text().module().equals(module.code()))
                        .count())))
        .toList();
  }

  private Map<String, Map<String, String>> filters() {
    var ofModules = any();
    modules.forEach(
        module -> ofModules.put(module.code(), t.within(module.code() + ", " + module.title())));
    var ofKinds = any();
    Stream.of(Kind.values()).forEach(kind -> ofKinds.put(kind.name(), t.get(kind.textKey())));
    var ofStates = any();
    Stream.of(Written.State.values())
        .forEach(state -> ofStates.put(state.name(), t.get("exams.state." + state)));
    return Map.of("modul", ofModules, "vrsta", ofKinds, "stanje", ofStates);
  }

  private Map<String, String> any() {
    var options = new LinkedHashMap<String, String>();
    options.put("", t.get("exams.filter.any"));
    return options;
  }

  private List<BankPage.KindLink> kinds() {
    return Arrays.stream(Kind.values())
        .map(kind ->
            new BankPage.KindLink("/rad/pitanja/novo?vrsta=" + kind.name(), t.get(kind.textKey())))
        .toList();
  }
}
