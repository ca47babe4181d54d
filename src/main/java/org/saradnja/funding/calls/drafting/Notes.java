package org.saradnja.funding.calls.drafting;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.saradnja.base.kernel.Dinars;
import org.saradnja.base.rules.StepTexts;
import org.saradnja.base.web.Texts;
import org.saradnja.funding.calls.drafting.DraftPage.Note;
import org.saradnja.funding.calls.drafting.DraftPage.Tally;
import org.saradnja.funding.calls.drafting.Finding.Weight;

/** Says what the rules found, with the numbers and the provision of each rule. */
record Notes(Lawfulness lawfulness, Texts t) {

  Map<String, List<Note>> byPart() {
    return lawfulness.findings().stream()
        .collect(
            groupingBy(finding -> Part.of(finding.field()).id(), mapping(this::note, toList())));
  }

  List<Note> of(Weight weight) {
    return lawfulness.of(weight).stream().map(this::note).toList();
  }

  List<Tally> tallies() {
    return Stream.of(Weight.values())
        .filter(weight -> !lawfulness.of(weight).isEmpty())
        .map(weight ->
            new Tally(mark(weight), t.count("calls.tally." + weight, lawfulness.of(weight).size())))
        .toList();
  }

  private Note note(Finding finding) {
    var texts = t.face().isEnglish() ? StepTexts.english() : StepTexts.serbian();
    return new Note(
        mark(finding.weight()),
        t.get("calls.weight." + finding.weight()),
        t.get("calls.finding." + finding.key(), printed(finding)),
        texts.provision(finding.provision()),
        "#" + finding.field());
  }

  private static String mark(Weight weight) {
    return switch (weight) {
      case MISSING -> "";
      case UNLAWFUL -> "late";
      case WARNING -> "soon";
    };
  }

  private Object[] printed(Finding finding) {
    return finding.arguments().stream()
        .map(argument ->
            switch (argument) {
              case Dinars dinars -> t.amount(dinars);
              case LocalDate day -> t.day(day);
              default -> argument;
            })
        .toArray();
  }
}
