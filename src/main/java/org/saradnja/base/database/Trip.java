package org.saradnja.base.database;

import static java.util.stream.Collectors.joining;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.PreparedStatementCallback;
import org.springframework.jdbc.core.SqlTypeValue;
import org.springframework.jdbc.core.StatementCreatorUtils;

/** One way to the database and back, with everything that is to be asked there. */
public final class Trip {

  private final Trips trips;
  private final List<Carried<?>> carried = new ArrayList<>();

  Trip(Trips trips) {
    this.trips = trips;
  }

  /** Takes a question along. Its answer can be had when the trip is over. */
  public <T> Supplier<T> carry(Question<T> question) {
    var taken = new Carried<>(question);
    carried.add(taken);
    return taken;
  }

  public void go() {
    go(() -> true);
  }

  /** What rides along counts as long as the answers are looked at. */
  public <R> R go(Supplier<R> look) {
    if (carried.isEmpty()) {
      return look.get();
    }
    var aboard = new ArrayList<Rider<?>>();
    try {
      var arrivals = trips.riders().stream().map(rider -> board(rider, aboard)).toList();
      ask();
      arrivals.forEach(Runnable::run);
      return look.get();
    } finally {
      aboard.forEach(Rider::leave);
    }
  }

  private <T> Runnable board(Rider<T> rider, List<Rider<?>> aboard) {
    return rider
        .ticket()
        .<Runnable>map(ticket -> {
          var answer = carry(ticket);
          aboard.add(rider);
          return () -> rider.arrive(answer.get());
        })
        .orElse(() -> {});
  }

  private void ask() {
    var marked = carried.stream().map(one -> trips.marked(one.question)).toList();
    var sql = marked.stream().map(Trips.Marked::sql).collect(joining(";\n"));
    List<@Nullable Object[]> values = marked.stream().map(Trips.Marked::values).toList();
    PreparedStatementCallback<Boolean> all =
        statement -> {
          fill(statement, values);
          statement.execute();
          for (int i = 0; i < carried.size(); i++) {
            if (i > 0) {
              statement.getMoreResults();
            }
            carried.get(i).read(statement);
          }
          return true;
        };
    trips.jdbc().execute(sql, all);
  }

  private static void fill(PreparedStatement statement, List<@Nullable Object[]> values)
      throws SQLException {
    int mark = 1;
    for (var ofOne : values) {
      for (var value : ofOne) {
        if (value == null) {
          statement.setNull(mark, Types.NULL);
        } else {
          StatementCreatorUtils.setParameterValue(
              statement, mark, SqlTypeValue.TYPE_UNKNOWN, value);
        }
        mark++;
      }
    }
  }

  private static final class Carried<T> implements Supplier<T> {

    private final Question<T> question;
    private @Nullable Answer<T> answer;

    Carried(Question<T> question) {
      this.question = question;
    }

    void read(Statement asked) throws SQLException {
      answer = new Answer<>(question.reading().read(asked));
    }

    @Override
    public T get() {
      var known = answer;
      if (known == null) {
        throw new IllegalStateException("Asked before the trip was over");
      }
      return known.value();
    }
  }

  private record Answer<T>(T value) {}
}
