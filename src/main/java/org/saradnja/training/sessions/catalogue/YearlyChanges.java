package org.saradnja.training.sessions.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.saradnja.training.programmes.ProgrammeSheet;
import org.saradnja.training.programmes.ProgrammeSheet.Fact;
import org.saradnja.training.programmes.ProgrammeSheet.Part;
import org.saradnja.training.sessions.catalogue.ProgrammePage.Change;

/**
 * What a yearly version of a programme says otherwise than the one before it, in the order of the
 * entry. What the Programme Council said is of its year and no change.
 */
final class YearlyChanges {

  private static final String COUNCIL = "council";

  private YearlyChanges() {}

  /**
   * @param title how the title of the programme is called on the page
   */
  static List<Change> between(ProgrammeSheet before, ProgrammeSheet now, String title) {
    var changes = new ArrayList<Change>();
    add(changes, title, List.of(before.title()), List.of(now.title()));
    for (var name : names(before.facts(), now.facts(), Fact::name)) {
      add(changes, name, value(before, name), value(now, name));
    }
    for (var heading : names(parts(before), parts(now), Part::heading)) {
      add(changes, heading, lines(before, heading), lines(now, heading));
    }
    return List.copyOf(changes);
  }

  /** A list in another order has changed as well, and is told as a whole. */
  private static void add(
      List<Change> changes, String name, List<String> before, List<String> now) {
    if (before.equals(now)) {
      return;
    }
    var gone = before.stream().filter(line -> !now.contains(line)).toList();
    var come = now.stream().filter(line -> !before.contains(line)).toList();
    boolean reordered = gone.isEmpty() && come.isEmpty();
    changes.add(new Change(name, reordered ? before : gone, reordered ? now : come));
  }

  private static List<String> value(ProgrammeSheet sheet, String name) {
    return sheet.facts().stream()
        .filter(fact -> fact.name().equals(name))
        .map(Fact::value)
        .toList();
  }

  private static List<String> lines(ProgrammeSheet sheet, String heading) {
    return parts(sheet).stream()
        .filter(part -> part.heading().equals(heading))
        .flatMap(part -> Stream.concat(part.paragraphs().stream(), part.items().stream()))
        .toList();
  }

  private static List<Part> parts(ProgrammeSheet sheet) {
    return sheet.parts().stream().filter(part -> !part.id().equals(COUNCIL)).toList();
  }

  /** In the order of the later version, then those that only the earlier one has. */
  private static <T> List<String> names(List<T> before, List<T> now, Function<T, String> name) {
    return Stream.concat(now.stream(), before.stream()).map(name).distinct().toList();
  }
}
