package org.saradnja.funding.planning;

import java.time.LocalDate;
import org.saradnja.base.web.Texts;
import org.saradnja.funding.planning.Realisations.Realised;

/** Where a planned call stands on a day, or a call that no plan foresaw; late is said in days. */
public sealed interface Standing {

  /** Its period has not begun. */
  record Ahead() implements Standing {}

  /** Its period runs. */
  record Due() implements Standing {}

  /** Its period has passed without a call; {@code days} since its last day. */
  record Late(int days) implements Standing {}

  /**
   * @param deviation in days, negative before the period, positive after it
   */
  record Published(String code, LocalDate on, LocalDate lastDay, int deviation)
      implements Standing {}

  /** A call that stands in no plan. */
  record Unplanned(String code, LocalDate on, LocalDate lastDay) implements Standing {}

  /** A call that was published and then annulled, planned or not; its row is free again. */
  record Annulled(String code, LocalDate published, LocalDate on) implements Standing {}

  /** Of a planned call of which nothing has come. */
  static Standing expected(PlannedPeriod period, LocalDate today) {
    int deviation = period.deviation(today);
    if (deviation < 0) {
      return new Ahead();
    }
    return deviation == 0 ? new Due() : new Late(deviation);
  }

  static Standing published(PlannedPeriod period, Realised call) {
    return new Published(
        call.code(), call.publishedOn(), call.lastDay(), period.deviation(call.publishedOn()));
  }

  static Standing unplanned(Realised call) {
    return new Unplanned(call.code(), call.publishedOn(), call.lastDay());
  }

  static Standing annulled(Realised call, LocalDate on) {
    return new Annulled(call.code(), call.publishedOn(), on);
  }

  /** As addresses, downloads and the keys of texts name it. */
  default String state() {
    return switch (this) {
      case Ahead _ -> "najavljen";
      case Due _ -> "ocekuje-se";
      case Late _ -> "kasni";
      case Published _ -> "objavljen";
      case Unplanned _ -> "van-plana";
      case Annulled _ -> "ponisten";
    };
  }

  /** The class of its status tag. */
  default String mark() {
    return switch (this) {
      case Ahead _ -> "";
      case Due _ -> "run";
      case Late _, Annulled _ -> "late";
      case Published published -> published.deviation() > 0 ? "soon" : "ok";
      case Unplanned _ -> "soon";
    };
  }

  /** The code of the call that came of it, empty while there is none. */
  default String code() {
    return switch (this) {
      case Published published -> published.code();
      case Unplanned unplanned -> unplanned.code();
      case Annulled annulled -> annulled.code();
      case Ahead _, Due _, Late _ -> "";
    };
  }

  default String told(Texts t) {
    return t.get("planning.standing." + state());
  }

  /** By how much it is late or was off its period, empty when there is nothing to say. */
  default String deviation(Texts t) {
    return switch (this) {
      case Late(int days) -> t.count("planning.late", days);
      case Published(var _, var _, var _, int days) when days > 0 ->
          t.count("planning.after", days);
      case Published(var _, var _, var _, int days) when days < 0 ->
          t.count("planning.before", -days);
      case Published _, Ahead _, Due _, Unplanned _, Annulled _ -> "";
    };
  }

  /** When it was published and until when it takes applications, empty while there is no call. */
  default String dates(Texts t) {
    return switch (this) {
      case Published(var _, var on, var last, int _) -> dates(on, last, t);
      case Unplanned(var _, var on, var last) -> dates(on, last, t);
      case Annulled(var _, var published, var on) ->
          t.get(
              "planning.annulled",
              Texts.unbroken(t.shortDay(published)),
              Texts.unbroken(t.shortDay(on)));
      case Ahead _, Due _, Late _ -> "";
    };
  }

  private static String dates(LocalDate on, LocalDate lastDay, Texts t) {
    return t.get(
        "planning.came", Texts.unbroken(t.shortDay(on)), Texts.unbroken(t.shortDay(lastDay)));
  }
}
