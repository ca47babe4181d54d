package org.saradnja.training.sessions.planning;

import java.util.List;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.training.sessions.PastTrainings;
import org.saradnja.training.sessions.SeriesId;
import org.saradnja.training.sessions.SessionContent;
import org.saradnja.training.sessions.SessionId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Plans what was held and makes it public in the same transaction. */
@Component
class PastSeriesEntry implements PastTrainings {

  private static final int JUST_PLANNED = 0;

  private final Planning planning;
  private final Announcing announcing;

  PastSeriesEntry(Planning planning, Announcing announcing) {
    this.planning = planning;
    this.announcing = announcing;
  }

  @Override
  public String organiser(SignedIn who) {
    return planning.organiser(who).code();
  }

  @Override
  @Transactional
  public SeriesId begin(SignedIn who, PastSeries series) {
    var content =
        new SeriesContent(
            series.code(), series.programme(), series.title(), series.about(), List.of());
    return planning.beginTold(who, content, series.source());
  }

  @Override
  @Transactional
  public SessionId takeOver(SignedIn who, SeriesId series, SessionContent content) {
    var id = planning.plan(who, series, content);
    announcing.takeOver(who, id, JUST_PLANNED);
    return id;
  }
}
