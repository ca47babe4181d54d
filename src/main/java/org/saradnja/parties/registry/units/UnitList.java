package org.saradnja.parties.registry.units;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.saradnja.base.kernel.Csv;
import org.saradnja.base.kernel.Localised;
import org.saradnja.base.kernel.Slug;
import org.saradnja.parties.registry.UnitId;
import org.saradnja.parties.registry.UnitKind;
import org.saradnja.parties.registry.Units;

/**
 * The national list of units as a table with the columns {@code name_cyrl, name_latn, kind,
 * district, unit_code, parent_city} and, where a name is new, {@code name_since}; a list that also
 * says where units can be reached has {@code office, address, email, telephone, web_page}. Cities
 * stand before their municipalities in what is read, whatever their order in the table.
 */
final class UnitList {

  private static final Map<String, UnitKind> KINDS =
      Map.of(
          "grad_beograd", UnitKind.CITY_OF_BELGRADE,
          "grad", UnitKind.CITY,
          "opstina", UnitKind.MUNICIPALITY,
          "gradska_opstina", UnitKind.CITY_MUNICIPALITY);

  private static final List<String> CONTACT =
      List.of("office", "address", "email", "telephone", "web_page");

  private UnitList() {}

  static List<UnitEntry> read(String table) {
    var lines = Csv.read(table);
    var columns = lines.getFirst().cells();
    return lines.stream()
        .skip(1)
        .map(line -> entry(byColumn(columns, line)))
        .sorted(
            (one, other) -> Boolean.compare(one.parent().isPresent(), other.parent().isPresent()))
        .toList();
  }

  private static Map<String, String> byColumn(List<String> columns, Csv.Line line) {
    if (line.cells().size() != columns.size()) {
      throw new IllegalArgumentException(
          "Line " + line.number() + " of the units has " + line.cells().size() + " cells");
    }
    var row = new HashMap<String, String>();
    for (int at = 0; at < columns.size(); at++) {
      row.put(columns.get(at), line.cells().get(at).strip());
    }
    return row;
  }

  private static UnitEntry entry(Map<String, String> row) {
    var latin = value(row, "name_latn");
    var kind = Optional.ofNullable(KINDS.get(value(row, "kind")));
    var city = given(row, "parent_city").map(Slug::of).map(UnitId::new);
    var own = Slug.of(latin);
    return new UnitEntry(
        new UnitId(city.map(parent -> parent.slug() + "-" + own).orElse(own)),
        new Localised(value(row, "name_cyrl"), latin),
        kind.orElseThrow(() -> new IllegalArgumentException("No kind of unit " + row)),
        value(row, "district"),
        given(row, "unit_code"),
        city,
        given(row, "name_since").map(LocalDate::parse),
        false,
        contact(row));
  }

  /** Whoever fills one cell of a contact fills those that a contact must have. */
  private static Optional<Units.Contact> contact(Map<String, String> row) {
    if (CONTACT.stream().allMatch(column -> given(row, column).isEmpty())) {
      return Optional.empty();
    }
    var form =
        new ContactForm(
            row.get("office"),
            row.get("address"),
            row.get("email"),
            row.get("telephone"),
            row.get("web_page"),
            0);
    return switch (form.parse()) {
      case ContactForm.Parsed.Valid(var contact) -> Optional.of(contact);
      case ContactForm.Parsed.Invalid(var errors) ->
          throw new IllegalArgumentException(
              "Not a contact, see " + String.join(", ", errors.keySet()) + ": " + row);
    };
  }

  private static String value(Map<String, String> row, String column) {
    return given(row, column)
        .orElseThrow(() -> new IllegalArgumentException("A unit without " + column + ": " + row));
  }

  private static Optional<String> given(Map<String, String> row, String column) {
    return Optional.ofNullable(row.get(column)).filter(value -> !value.isEmpty());
  }
}
