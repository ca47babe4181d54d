package org.saradnja.funding.applications.checking;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How a check stands, for lists and filters. */
enum CheckState {
  UNCHECKED("run"),
  ASKED("soon"),
  SUPPLEMENTED("run"),
  IN_ORDER("ok"),
  REJECTED("late");

  private final String mark;

  CheckState(String mark) {
    this.mark = mark;
  }

  static CheckState of(Check check) {
    return switch (check) {
      case Check.Open _ -> UNCHECKED;
      case Check.Waiting _ -> ASKED;
      case Check.Supplemented _ -> SUPPLEMENTED;
      case Check.InOrder _ -> IN_ORDER;
      case Check.Rejected _ -> REJECTED;
    };
  }

  static Optional<CheckState> parse(String code) {
    return Arrays.stream(values()).filter(state -> state.code().equals(code)).findFirst();
  }

  String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  String mark() {
    return mark;
  }

  String textKey() {
    return "applications.check.state." + name();
  }
}
