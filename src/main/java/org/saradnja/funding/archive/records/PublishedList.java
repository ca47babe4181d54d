package org.saradnja.funding.archive.records;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.saradnja.base.kernel.Dinars;

/** The list of a record: its rows as published, what it states about itself, what we checked. */
record PublishedList(
    List<String> columns,
    List<Row> rows,
    Optional<StatedTotal> total,
    List<SumCheck> sums,
    Optional<PointsCheck> points) {

  /**
   * @param points as published, without a value of ours: scales differ from source to source
   */
  record Row(
      Optional<Integer> rank,
      Optional<String> registryNumber,
      Optional<String> association,
      Optional<String> programme,
      Optional<String> place,
      Optional<Amount> requested,
      Optional<Amount> approved,
      Optional<String> points,
      Optional<String> outcome,
      Optional<String> remark) {

    static Row of(Fields row) {
      return new Row(
          row.number("rank"),
          row.text("registry_number"),
          row.text("association"),
          row.text("programme"),
          row.text("place"),
          row.amount("requested"),
          row.amount("approved"),
          row.value("points").map(points -> new Fields(points).needed("published")),
          row.text("outcome"),
          row.text("remark"));
    }
  }

  /**
   * @param atLeast whether the source says „over“ the amount
   */
  record StatedTotal(Amount amount, boolean atLeast) {}

  /** The sum of a column beside what the source states. */
  record SumCheck(
      String column, int rows, Dinars computed, Optional<Dinars> stated, String verdict) {

    static SumCheck of(Fields check) {
      return new SumCheck(
          check.needed("column"),
          check.number("rows_summed").orElseThrow(),
          Dinars.parse(check.needed("computed_rsd")).orElseThrow(),
          check.text("stated_rsd").flatMap(Dinars::parse),
          check.needed("verdict"));
    }
  }

  record PointsCheck(boolean descending, List<Tie> ties) {

    record Tie(String points, String ranks) {}

    static PointsCheck of(Fields check) {
      var ties =
          check.list("ties").stream()
              .map(tie ->
                  new Tie(
                      tie.node().path(0).asString(),
                      String.join(
                          ", ",
                          tie.node().path(1).values().stream()
                              .map(rank -> rank.asString())
                              .toList())))
              .toList();
      return new PointsCheck(check.node().path("descending").asBoolean(), ties);
    }
  }

  static PublishedList of(Fields call) {
    return new PublishedList(
        call.texts("columns_as_published"),
        call.list("rows").stream().map(Row::of).toList(),
        call.amount("total_stated")
            .map(total ->
                new StatedTotal(
                    total,
                    call.within("total_stated")
                        .text("precision")
                        .filter("at_least"::equals)
                        .isPresent())),
        call.list("sum_checks").stream().map(SumCheck::of).toList(),
        call.value("points_check").map(Fields::new).map(PointsCheck::of));
  }

  boolean has(Function<Row, Optional<?>> column) {
    return rows.stream().anyMatch(row -> column.apply(row).isPresent());
  }
}
