package org.saradnja.training.sessions;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.saradnja.training.programmes.ProgrammeId;
import org.saradnja.training.sessions.SessionContent.AgendaItem;
import org.saradnja.training.sessions.SessionContent.Practical;
import org.saradnja.training.sessions.SessionContent.Room;
import org.saradnja.training.sessions.SessionContent.Terms;
import org.saradnja.training.sessions.SessionContent.Venue;

/** An announced training of two days in Суботица, for decisions without a database. */
public final class SomePlan {

  public static final SessionId ID = new SessionId(new UUID(0, 1));
  public static final LocalDate FIRST = LocalDate.of(2027, 3, 11);
  public static final LocalDate CLOSES = FIRST.minusDays(4);
  private static final Place PLACE = new Place("Суботица", "Суботице", "у Суботици");

  private SomePlan() {}

  public static SessionPlan announced() {
    return of(ID, "", "");
  }

  public static SessionPlan cancelled(String reason) {
    return of(ID, reason, "");
  }

  /** Of which nobody published where it was held. */
  public static SessionPlan takenOver(String source) {
    return of(ID, "", source);
  }

  public static SessionPlan of(SessionId id, String cancelReason, String source) {
    var content = content(source.isEmpty());
    var session =
        new Session(
            id,
            new SessionCode("proba-subotica"),
            new SeriesId(new UUID(0, 2)),
            new ProgrammeId(new UUID(0, 3)),
            PLACE,
            content.days(),
            18,
            "organizator",
            !cancelReason.isEmpty());
    return new SessionPlan(
        session, content, 0, Instant.parse("2027-02-01T08:00:00Z"), cancelReason, source);
  }

  private static SessionContent content(boolean known) {
    var rooms =
        List.of(new Room("Мала сала", 12, "други спрат, лифт"), new Room("Велика сала", 40, ""));
    return new SessionContent(
        PLACE,
        known
            ? new Venue("Градска кућа", "Трг слободе 1", rooms, "без степеника")
            : new Venue("", "", List.of(), ""),
        List.of(
            new DayBlock(1, FIRST, LocalTime.of(10, 0), LocalTime.of(17, 0)),
            new DayBlock(2, FIRST.plusDays(1), LocalTime.of(9, 0), LocalTime.of(15, 15))),
        List.of(
            new AgendaItem(1, LocalTime.of(10, 20), 45, "Правни оквир"),
            new AgendaItem(2, LocalTime.of(9, 5), 60, "Радионица")),
        List.of(),
        List.of(),
        List.of(),
        new Terms(CLOSES, 18, Optional.of(2), 5, 48, false),
        new Practical("воз", "", "понесите рачунар"));
  }

  /** Where there are these trainings and no others. */
  public static SessionPlans only(SessionPlan... plans) {
    return new Only(List.of(plans));
  }

  private record Only(List<SessionPlan> all) implements SessionPlans {

    @Override
    public SessionPlan get(SessionId id) {
      return all.stream().filter(one -> one.session().id().equals(id)).findFirst().orElseThrow();
    }

    @Override
    public Optional<SessionPlan> find(SessionCode code) {
      return all.stream().filter(one -> one.session().code().equals(code)).findFirst();
    }

    @Override
    public List<SessionPlan> of(SeriesId series) {
      return all.stream().filter(one -> one.session().series().equals(series)).toList();
    }

    @Override
    public List<SessionPlan> from(LocalDate day) {
      return all.stream().filter(one -> !one.content().firstDay().isBefore(day)).toList();
    }

    @Override
    public Optional<SeriesPlan> find(SeriesCode code) {
      return Optional.empty();
    }
  }
}
