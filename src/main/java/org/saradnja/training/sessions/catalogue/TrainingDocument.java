package org.saradnja.training.sessions.catalogue;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.saradnja.base.kernel.Localised;
import org.saradnja.training.programmes.Programme;
import org.saradnja.training.sessions.SeriesPlan;
import org.saradnja.training.sessions.SessionContent;
import org.saradnja.training.sessions.SessionPlan;
import org.saradnja.training.sessions.Support;

/** A training or a series as programs read it. */
sealed interface TrainingDocument {

  /**
   * @param state open, closed, running, over or cancelled, on the day of the answer
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record OfSession(
      String kind,
      String code,
      String series,
      Localised place,
      String venue,
      String address,
      List<SessionContent.Room> rooms,
      @Nullable String accessibility,
      List<Day> days,
      List<Support> support,
      LocalDate applicationsUntil,
      int seats,
      String state,
      @Nullable String cancelReason,
      @Nullable String source,
      String url,
      String calendar)
      implements TrainingDocument {

    static OfSession of(
        SessionPlan plan, String series, List<Support> support, String state, String origin) {
      var content = plan.content();
      var address = origin + "/obuke/" + plan.session().code();
      return new OfSession(
          "session",
          plan.session().code().value(),
          series,
          Localised.ofCyrillic(content.place().name()),
          content.venue().name(),
          content.venue().address(),
          content.venue().rooms(),
          absent(content.venue().accessibility()),
          content.days().stream()
              .map(day -> new Day(day.day(), day.from().toString(), day.until().toString()))
              .toList(),
          support,
          content.terms().lastDay(),
          content.terms().seats(),
          state,
          absent(plan.cancelReason()),
          absent(plan.source()),
          address,
          address + "/kalendar.ics");
    }
  }

  /**
   * @param trainings codes of its trainings in order of their first days
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record OfSeries(
      String kind,
      String code,
      Localised title,
      String programme,
      int year,
      boolean invented,
      @Nullable String source,
      List<Support> support,
      List<String> trainings,
      String url)
      implements TrainingDocument {

    static OfSeries of(
        SeriesPlan plan, Programme programme, List<String> trainings, String origin) {
      var series = plan.series();
      return new OfSeries(
          "series",
          series.code().value(),
          series.title(),
          programme.code().value(),
          programme.year(),
          series.invented(),
          absent(plan.source()),
          plan.support(),
          trainings,
          origin + "/obuke/" + series.code());
    }
  }

  record Day(LocalDate day, String from, String until) {}

  private static @Nullable String absent(String text) {
    return text.isEmpty() ? null : text;
  }
}
