package org.saradnja.base.database;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.springframework.jdbc.core.RowMapper;

/**
 * One statement with what it is given, and how its answer is read, so that it can travel to the
 * database with others. The module that owns the table writes it; whoever holds it can only send
 * it.
 *
 * @param sql with named parameters
 */
public record Question<T>(String sql, Map<String, ?> given, Reading<T> reading) {

  /** Reads the answer at which the statement stands. */
  public interface Reading<T> {
    T read(Statement asked) throws SQLException;
  }

  /** Answers the rows that were found. */
  public static <T> Question<List<T>> rows(String sql, Map<String, ?> given, RowMapper<T> row) {
    return new Question<>(sql, given, asked -> all(asked.getResultSet(), row));
  }

  /** Answers how many rows were changed. */
  public static Question<Integer> change(String sql, Map<String, ?> given) {
    return new Question<>(sql, given, Statement::getUpdateCount);
  }

  /** The same question, whose answer is turned into something else. */
  public <R> Question<R> as(Function<T, R> turned) {
    return new Question<>(sql, given, asked -> turned.apply(reading.read(asked)));
  }

  private static <T> List<T> all(ResultSet answer, RowMapper<T> row) throws SQLException {
    var rows = new ArrayList<T>();
    while (answer.next()) {
      rows.add(row.mapRow(answer, rows.size()));
    }
    return rows;
  }
}
