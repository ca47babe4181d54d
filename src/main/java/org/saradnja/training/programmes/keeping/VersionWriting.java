package org.saradnja.training.programmes.keeping;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.saradnja.base.web.Texts;
import org.saradnja.training.programmes.DeliveryForm;
import org.saradnja.training.programmes.KnowledgeCheck;
import org.saradnja.training.programmes.ProgrammeId;
import org.saradnja.training.programmes.ProgrammeKind;
import org.saradnja.training.programmes.ProgrammeSheet;
import org.saradnja.training.programmes.Verification;
import org.saradnja.training.programmes.keeping.ProgrammeFormPage.Choices;
import org.saradnja.training.programmes.keeping.ProgrammeTable.Row;
import org.saradnja.training.programmes.keeping.ProgrammeVersion.Adopted;
import org.saradnja.training.programmes.keeping.ProgrammeVersion.Draft;
import org.saradnja.training.programmes.keeping.ProgrammeVersion.Proposed;
import org.springframework.stereotype.Component;

/** Puts programmes on the pages of the Academy. */
@Component
class VersionWriting {

  static final String DESK = "/rad/programi";

  private final ProgrammeTable programmes;
  private final OpinionTable opinions;
  private final HearingTheCouncil hearing;
  private final SheetWriting sheets;

  VersionWriting(
      ProgrammeTable programmes,
      OpinionTable opinions,
      HearingTheCouncil hearing,
      SheetWriting sheets) {
    this.programmes = programmes;
    this.opinions = opinions;
    this.hearing = hearing;
    this.sheets = sheets;
  }

  ProgrammesPage list(List<ProgrammesPage.Year> years, Texts t) {
    return new ProgrammesPage(years, programmes.all().stream().map(row -> line(row, t)).toList());
  }

  ProgrammeFormPage form(
      @Nullable String id, ProgrammeForm form, Map<String, String> errors, Texts t) {
    return new ProgrammeFormPage(
        id == null ? t.get("programmes.new") : heading(form, t),
        DESK + "/" + (id == null ? "novi" : id),
        id != null,
        form,
        errors,
        choices(t));
  }

  VersionPage version(
      Row row,
      Optional<AdoptionForm> adoption,
      Optional<RecordsForm> records,
      Map<String, String> errors,
      Texts t) {
    return page(row, new Typed(adoption, records, OpinionForm.EMPTY), errors, t);
  }

  /** With an opinion of the Programme Council that must be corrected. */
  VersionPage judged(Row row, OpinionForm opinion, Map<String, String> errors, Texts t) {
    return page(row, new Typed(Optional.empty(), Optional.empty(), opinion), errors, t);
  }

  private record Typed(
      Optional<AdoptionForm> adoption, Optional<RecordsForm> records, OpinionForm opinion) {}

  private VersionPage page(Row row, Typed typed, Map<String, String> errors, Texts t) {
    var found = row.toDomain();
    var value = found.value();
    boolean waits = value instanceof Proposed;
    boolean enters = value instanceof Adopted adopted && adopted.records().isEmpty();
    boolean adopted = value instanceof Adopted;
    return new VersionPage(
        DESK + "/" + row.id(),
        Integer.toString(row.version()),
        sheet(row, t),
        state(value, t),
        mark(value),
        waits ? typed.adoption().orElse(AdoptionForm.empty(row.version())) : null,
        enters ? typed.records().orElse(RecordsForm.empty(row.version())) : null,
        adopted ? Integer.toString(row.year() + 1) : "",
        adopted ? "/obuke/" + row.code() + "?godina=" + row.year() : "",
        council(row, adopted ? typed.opinion() : null, t),
        errors);
  }

  private VersionPage.Council council(Row row, @Nullable OpinionForm form, Texts t) {
    var marks = new LinkedHashMap<String, String>();
    marks.put("", t.get("programmes.council.choose"));
    IntStream.rangeClosed(1, hearing.scale())
        .forEach(mark -> marks.put(Integer.toString(mark), Integer.toString(mark)));
    var said =
        opinions.of(new ProgrammeId(row.id())).stream()
            .map(one -> new VersionPage.Opinion(SheetWriting.mark(one, t), one.opinion()))
            .toList();
    return new VersionPage.Council(form, marks, said);
  }

  private ProgrammeSheet sheet(Row row, Texts t) {
    return StoredProgrammes.adopted(row)
        .map(entry -> sheets.of(entry, t))
        .orElseGet(() -> {
          var content = row.toDomain().value().content();
          return new ProgrammeSheet(
              SheetWriting.kicker(content.kind(), content.year(), t),
              content.title(),
              "",
              "",
              "",
              sheets.facts(content.subject(), content.text(), t),
              SheetWriting.parts(content.text(), t));
        });
  }

  static ProgrammesPage.Line line(Row row, Texts t) {
    var value = row.toDomain().value();
    return new ProgrammesPage.Line(
        DESK + "/" + row.id(),
        row.title(),
        row.code(),
        SheetWriting.kind(value.content().kind(), t),
        Integer.toString(row.year()),
        state(value, t),
        mark(value));
  }

  static String state(ProgrammeVersion value, Texts t) {
    return switch (value) {
      case Draft _ -> t.get("programmes.state.draft");
      case Proposed proposed -> t.get("programmes.state.proposed", t.shortDay(proposed.on()));
      case Adopted adopted when isBlocked(adopted) -> t.get("programmes.state.blocked");
      case Adopted _ -> t.get("programmes.state.adopted");
    };
  }

  private static String mark(ProgrammeVersion value) {
    return switch (value) {
      case Draft _ -> "";
      case Proposed _ -> "run";
      case Adopted adopted when isBlocked(adopted) -> "soon";
      case Adopted _ -> "ok";
    };
  }

  /** A special programme may not be delivered before it stands in the Central records. */
  static boolean isBlocked(Adopted adopted) {
    return adopted.content().kind() == ProgrammeKind.SPECIAL && adopted.records().isEmpty();
  }

  private static String heading(ProgrammeForm form, Texts t) {
    return form.title().isBlank() ? t.get("programmes.untitled") : form.title();
  }

  private Choices choices(Texts t) {
    var subjects = new LinkedHashMap<String, String>();
    programmes.subjects().forEach(area -> subjects.put(area.code(), SheetWriting.name(area, t)));
    return new Choices(
        options("programmes.kind.", t, ProgrammeKind.values()),
        subjects,
        options("programmes.form.", t, DeliveryForm.values()),
        options("programmes.check.", t, KnowledgeCheck.values()),
        options("programmes.verification.", t, Verification.values()));
  }

  private static Map<String, String> options(String key, Texts t, Enum<?>... values) {
    var options = new LinkedHashMap<String, String>();
    Arrays.stream(values).forEach(value -> options.put(value.name(), t.get(key + value.name())));
    return options;
  }
}
