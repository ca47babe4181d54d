package org.saradnja.training.sessions.planning;

import java.util.List;
import org.saradnja.training.programmes.ProgrammeEntries;
import org.saradnja.training.programmes.ProgrammeId;
import org.saradnja.training.sessions.SeriesId;
import org.saradnja.training.trainers.Engagements;
import org.saradnja.training.trainers.TrainerId;
import org.springframework.stereotype.Component;

/** Tells the permanent list where its trainers led. */
@Component
class Engaged implements Engagements {

  private final SessionTable sessions;
  private final SeriesTable series;
  private final ProgrammeEntries programmes;

  Engaged(SessionTable sessions, SeriesTable series, ProgrammeEntries programmes) {
    this.sessions = sessions;
    this.series = series;
    this.programmes = programmes;
  }

  @Override
  public List<Engagement> of(TrainerId trainer) {
    return sessions.ledBy(trainer).stream().map(this::engagement).toList();
  }

  private Engagement engagement(SessionTable.Row row) {
    var of = series.get(new SeriesId(row.series()));
    var programme = programmes.get(new ProgrammeId(of.programme())).programme();
    var content = row.toDomain().content();
    return new Engagement(
        row.code(),
        of.titleCyrillic(),
        programme.subject(),
        content.place().name(),
        content.firstDay(),
        content.lastDay(),
        programme.hours());
  }
}
