package org.saradnja.funding.applications;

import java.util.List;
import org.saradnja.base.web.Texts;

/**
 * Something that stands between a draft and a complete application: it cannot be read, it is
 * missing, or it goes against the call.
 *
 * @param kind a faulty answer must be corrected before sending; a draft with the other gaps may be
 *     sent, since the law lets an incomplete application be completed later
 * @param key of the text; {@code arguments} are printed as the face writes them
 * @param field id of the field on the page of its step
 */
public record Gap(Kind kind, String key, List<Object> arguments, Step step, String field) {

  /** How grave. */
  public enum Kind {
    FAULTY,
    MISSING,
    AGAINST_THE_CALL
  }

  public static Gap faulty(Step step, String field, String key, Object... arguments) {
    return new Gap(Kind.FAULTY, key, List.of(arguments), step, field);
  }

  public static Gap missing(Step step, String field, String key, Object... arguments) {
    return new Gap(Kind.MISSING, key, List.of(arguments), step, field);
  }

  public static Gap againstTheCall(Step step, String field, String key, Object... arguments) {
    return new Gap(Kind.AGAINST_THE_CALL, key, List.of(arguments), step, field);
  }

  public Gap {
    arguments = List.copyOf(arguments);
  }

  public String say(Texts t) {
    return t.get(
        "applications.gap." + key,
        arguments.stream().map(argument -> printed(argument, t)).toArray());
  }

  private static Object printed(Object argument, Texts t) {
    return switch (argument) {
      case Key(String text) -> t.get(text);
      case Percent(int hundredths) -> t.percent(hundredths);
      case String written -> t.within(written);
      default -> argument;
    };
  }

  /** An argument that is itself a text, such as the name of a question. */
  public record Key(String text) {}

  public record Percent(int hundredths) {}
}
