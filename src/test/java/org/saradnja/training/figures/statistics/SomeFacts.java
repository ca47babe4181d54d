package org.saradnja.training.figures.statistics;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.saradnja.base.kernel.Localised;
import org.saradnja.parties.registry.Unit;
import org.saradnja.parties.registry.UnitId;
import org.saradnja.parties.registry.UnitKind;
import org.saradnja.training.certificates.DocumentKind;
import org.saradnja.training.programmes.Programme;
import org.saradnja.training.programmes.ProgrammeCode;
import org.saradnja.training.programmes.ProgrammeId;
import org.saradnja.training.programmes.ProgrammeKind;
import org.saradnja.training.sessions.DayBlock;
import org.saradnja.training.sessions.EnrolmentId;
import org.saradnja.training.sessions.Gender;
import org.saradnja.training.sessions.Participant;
import org.saradnja.training.sessions.Place;
import org.saradnja.training.sessions.Series;
import org.saradnja.training.sessions.SeriesCode;
import org.saradnja.training.sessions.SeriesId;
import org.saradnja.training.sessions.Session;
import org.saradnja.training.sessions.SessionCode;
import org.saradnja.training.sessions.SessionId;
import org.saradnja.training.sessions.Support;
import org.saradnja.training.sessions.Support.Part;

/** Trainings that were held and who came to them, put together by a test. */
final class SomeFacts {

  private final List<Training> trainings = new ArrayList<>();
  private final List<Attended> people = new ArrayList<>();

  Facts facts() {
    return new Facts(
        trainings.stream().sorted(Comparator.comparing(Training::ended).reversed()).toList(),
        people);
  }

  /**
   * @param code of the training, its programme and its series
   */
  Training held(String code, String lastDay, Support... support) {
    var day = LocalDate.parse(lastDay);
    var programme = programme(code);
    var series =
        new Series(
            new SeriesId(UUID.randomUUID()),
            new SeriesCode(code),
            programme.id(),
            Localised.ofCyrillic("Серија " + code),
            "organizator",
            true);
    var session =
        new Session(
            new SessionId(UUID.randomUUID()),
            new SessionCode(code + "-subotica"),
            series.id(),
            programme.id(),
            new Place("Суботица", "Суботице", "у Суботици"),
            List.of(new DayBlock(1, day, LocalTime.of(9, 0), LocalTime.of(15, 0))),
            18,
            "organizator",
            false);
    var training = new Training(session, series, programme, List.of(support));
    trainings.add(training);
    return training;
  }

  static Support donor(String serbian, String english) {
    return new Support(Part.DONOR, serbian, english);
  }

  static Support project(String serbian) {
    return new Support(Part.PROJECT, serbian, "");
  }

  SomeFacts came(Training to, String name, Gender gender, UnitKind kind, String unit) {
    return came(to, name, gender, kind, unit, null);
  }

  SomeFacts came(
      Training to,
      String name,
      Gender gender,
      UnitKind kind,
      String slug,
      @Nullable DocumentKind document) {
    var unit =
        new Unit(
            new UnitId(slug),
            Localised.ofCyrillic("Јединица " + slug),
            kind,
            "",
            Optional.empty(),
            Optional.empty(),
            true);
    var participant =
        new Participant(
            new EnrolmentId(UUID.randomUUID()),
            to.session().id(),
            Optional.empty(),
            Localised.ofCyrillic(name),
            Optional.of(unit.id()),
            gender,
            "");
    people.add(new Attended(to, participant, Optional.of(unit), Optional.ofNullable(document)));
    return this;
  }

  private static Programme programme(String code) {
    return new Programme(
        new ProgrammeId(UUID.randomUUID()),
        new ProgrammeCode(code),
        2026,
        ProgrammeKind.CONTINUOUS_SECTOR,
        Localised.ofCyrillic("Програм " + code),
        "civilno-drustvo",
        1,
        6,
        Optional.empty(),
        true);
  }
}
