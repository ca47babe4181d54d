package org.saradnja.training.programmes.keeping;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.saradnja.base.web.Texts;
import org.saradnja.training.programmes.CouncilOpinion;
import org.saradnja.training.programmes.ProgrammeEntries;
import org.saradnja.training.programmes.ProgrammeEntry;
import org.saradnja.training.programmes.ProgrammeKind;
import org.saradnja.training.programmes.ProgrammeSheet;
import org.saradnja.training.programmes.ProgrammeSheet.Fact;
import org.saradnja.training.programmes.ProgrammeSheet.Part;
import org.saradnja.training.programmes.ProgrammeSheets;
import org.saradnja.training.programmes.ProgrammeText;
import org.saradnja.training.programmes.SubjectArea;
import org.springframework.stereotype.Component;

/** Writes out the entry of a programme, all of it, in the order of the Academy's catalogue. */
@Component
class SheetWriting implements ProgrammeSheets {

  private final ProgrammeEntries entries;
  private final OpinionTable opinions;

  SheetWriting(ProgrammeEntries entries, OpinionTable opinions) {
    this.entries = entries;
    this.opinions = opinions;
  }

  @Override
  public ProgrammeSheet of(ProgrammeEntry entry, Texts t) {
    var programme = entry.programme();
    return new ProgrammeSheet(
        kicker(programme.kind(), programme.year(), t),
        t.name(programme.title()),
        adoption(entry, t),
        cited(entry),
        entry
            .records()
            .map(found -> t.get("programmes.inRecords", found.number(), t.day(found.on())))
            .orElse(""),
        facts(programme.subject(), entry.text(), t),
        Stream.concat(
                parts(entry.text(), t).stream(), council(opinions.of(programme.id()), t).stream())
            .toList());
  }

  /** What the Programme Council said, the latest first; each with its mark and day before it. */
  private static Optional<Part> council(List<CouncilOpinion> said, Texts t) {
    var paragraphs = said.stream().flatMap(one -> Stream.of(mark(one, t), one.opinion())).toList();
    return said.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Part("council", t.get("programmes.council"), paragraphs, List.of(), false));
  }

  static String mark(CouncilOpinion said, Texts t) {
    return t.get(
        "programmes.council.mark",
        Integer.toString(said.mark()),
        Integer.toString(said.scale()),
        t.day(said.on()));
  }

  static String kicker(ProgrammeKind kind, int year, Texts t) {
    return t.get("programmes.kicker", kind(kind, t), Integer.toString(year));
  }

  static String kind(ProgrammeKind kind, Texts t) {
    return t.get("programmes.kind." + kind);
  }

  String subject(String code, Texts t) {
    return entries.subjects().stream()
        .filter(area -> area.code().equals(code))
        .map(area -> name(area, t))
        .collect(Collectors.joining());
  }

  static String name(SubjectArea area, Texts t) {
    return t.face().isEnglish() ? area.english() : area.serbian();
  }

  List<Fact> facts(String subject, ProgrammeText text, Texts t) {
    var delivery = text.delivery();
    var facts = new ArrayList<Fact>();
    facts.add(fact("subject", subject(subject, t), t));
    facts.add(fact("form", t.get("programmes.form." + delivery.form()), t));
    facts.add(
        fact(
            "duration",
            t.count("programmes.days", delivery.days())
                + ", "
                + t.count("programmes.hours", delivery.hours()),
            t));
    facts.add(
        fact(
            "group",
            t.get(
                "programmes.group",
                Integer.toString(delivery.least()),
                Integer.toString(delivery.most())),
            t));
    facts.add(fact("check", t.get("programmes.check." + text.ending().check()), t));
    facts.add(
        fact("verification", t.get("programmes.verification." + text.ending().verification()), t));
    return List.copyOf(facts);
  }

  static List<Part> parts(ProgrammeText text, Texts t) {
    var parts = new ArrayList<Part>();
    prose(parts, "reasons", text.reasons(), t);
    prose(parts, "aim", text.aim(), t);
    list(parts, "outcomes", text.outcomes(), false, t);
    list(parts, "topics", text.topics(), true, t);
    prose(parts, "targetGroup", text.forWhom().targetGroup(), t);
    list(
        parts,
        "jobs",
        text.forWhom().jobs().stream().map(job -> job.code() + " " + job.name()).toList(),
        false,
        t);
    prose(parts, "selection", text.forWhom().selection(), t);
    list(parts, "methods", text.delivery().methods(), false, t);
    prose(parts, "evaluation", text.ending().evaluation(), t);
    prose(parts, "provider", text.provider(), t);
    prose(parts, "funds", text.funds(), t);
    return List.copyOf(parts);
  }

  private static String adoption(ProgrammeEntry entry, Texts t) {
    var adoption = entry.adoption();
    boolean special = entry.programme().kind() == ProgrammeKind.SPECIAL;
    return adoption
        .on()
        .map(day ->
            special
                ? t.get("programmes.adopted.special", t.day(day))
                : t.get("programmes.adopted.government", t.day(day), t.within(adoption.act())))
        .orElseGet(() -> t.get("programmes.adopted.source"));
  }

  private static String cited(ProgrammeEntry entry) {
    boolean special = entry.programme().kind() == ProgrammeKind.SPECIAL;
    return special ? entry.adoption().act() : entry.adoption().source();
  }

  private static Fact fact(String name, String value, Texts t) {
    return new Fact(t.get("programmes.field." + name), value);
  }

  private static void prose(List<Part> parts, String id, String text, Texts t) {
    var paragraphs = text.lines().filter(line -> !line.isBlank()).toList();
    if (!paragraphs.isEmpty()) {
      parts.add(new Part(id, t.get("programmes.field." + id), paragraphs, List.of(), false));
    }
  }

  private static void list(
      List<Part> parts, String id, List<String> items, boolean ordered, Texts t) {
    if (!items.isEmpty()) {
      parts.add(new Part(id, t.get("programmes.field." + id), List.of(), items, ordered));
    }
  }
}
