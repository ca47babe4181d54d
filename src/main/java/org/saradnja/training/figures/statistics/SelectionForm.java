package org.saradnja.training.figures.statistics;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.BindParam;

/** By what a reader narrows the figures, as it stands in the address. */
public record SelectionForm(
    @BindParam("od") @Nullable String from,
    @BindParam("do") @Nullable String until,
    @BindParam("program") @Nullable String programme,
    @BindParam("projekat") @Nullable String project,
    @BindParam("donator") @Nullable String donor) {

  Selection read() {
    return Selection.of(
        Range.of(text(from), text(until)), text(programme), text(project), text(donor));
  }

  private static String text(@Nullable String typed) {
    return typed == null ? "" : typed.strip();
  }
}
