package org.saradnja.base.database;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.BeanUtils;
import org.springframework.core.MethodParameter;
import org.springframework.core.convert.ConversionService;
import org.springframework.core.convert.TypeDescriptor;
import org.springframework.core.convert.support.DefaultConversionService;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.support.JdbcUtils;
import org.springframework.util.ClassUtils;

/**
 * Rows as records: the component {@code endsAt} is the column {@code ends_at}. The mappers of
 * Spring look for a column {@code endsat} first, in every row, and the driver answers each look
 * that finds nothing with an exception, which costs more than reading the row.
 */
public final class Rows<T extends Record> implements RowMapper<T> {

  private static final ConversionService CONVERSION = DefaultConversionService.getSharedInstance();

  private static final ClassValue<Rows<?>> KNOWN =
      new ClassValue<>() {
        @Override
        protected Rows<?> computeValue(Class<?> type) {
          return new Rows<>(type.asSubclass(Record.class));
        }
      };

  private final Constructor<T> constructor;
  private final List<Column> columns;

  private Rows(Class<T> type) {
    this.constructor = BeanUtils.getResolvableConstructor(type);
    var names = Arrays.stream(type.getRecordComponents()).map(RecordComponent::getName).toList();
    this.columns =
        IntStream.range(0, names.size())
            .mapToObj(i -> Column.of(names.get(i), new MethodParameter(constructor, i)))
            .toList();
  }

  @SuppressWarnings("unchecked") // the class value is asked for the type that it is kept under
  public static <T extends Record> Rows<T> of(Class<T> type) {
    return (Rows<T>) KNOWN.get(type);
  }

  @Override
  public T mapRow(ResultSet row, int number) throws SQLException {
    var values = new @Nullable Object[columns.size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = columns.get(i).of(row);
    }
    return BeanUtils.instantiateClass(constructor, values);
  }

  private record Column(String name, Class<?> type, TypeDescriptor described) {

    static Column of(String component, MethodParameter parameter) {
      return new Column(
          JdbcUtils.convertPropertyNameToUnderscoreName(component),
          parameter.getParameterType(),
          new TypeDescriptor(parameter));
    }

    @Nullable Object of(ResultSet row) throws SQLException {
      var value = JdbcUtils.getResultSetValue(row, row.findColumn(name), type);
      return ClassUtils.isAssignableValue(type, value)
          ? value
          : CONVERSION.convert(value, described);
    }
  }
}
