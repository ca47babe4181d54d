package org.saradnja.training.sessions.enrolling;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.saradnja.base.kernel.LegalTime;
import org.saradnja.base.web.Download;
import org.saradnja.base.web.Texts;
import org.saradnja.parties.people.Authorisation;
import org.saradnja.parties.people.Doing;
import org.saradnja.parties.people.Party;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.parties.registry.UnitId;
import org.saradnja.training.sessions.SessionId;
import org.saradnja.training.sessions.SessionPlan;
import org.saradnja.training.sessions.SessionPlans;
import org.saradnja.training.sessions.enrolling.Enrolment.Applied;
import org.saradnja.training.sessions.enrolling.Enrolment.Channel;
import org.saradnja.training.sessions.enrolling.Enrolment.Seated;
import org.saradnja.training.sessions.enrolling.EnrolmentTable.Versioned;
import org.springframework.stereotype.Component;

/** Who applied for a training, for its organiser alone. */
@Component
class EnrolmentLists {

  private final EnrolmentTable enrolments;
  private final SessionPlans plans;
  private final EnrolWriting writing;
  private final Fullness fullness;
  private final Authorisation authorisation;
  private final LegalTime time;

  EnrolmentLists(
      EnrolmentTable enrolments,
      SessionPlans plans,
      EnrolWriting writing,
      Fullness fullness,
      Authorisation authorisation,
      LegalTime time) {
    this.enrolments = enrolments;
    this.plans = plans;
    this.writing = writing;
    this.fullness = fullness;
    this.authorisation = authorisation;
    this.time = time;
  }

  EnrolmentsPage page(SignedIn who, SessionId id, Texts t) {
    var plan = mine(who, id);
    var words = writing.words(t);
    var all = all(id);
    var occupancy = fullness.of(id);
    var lines = new Lines(plan, all, words);
    return new EnrolmentsPage(
        writing.title(plan, t),
        words.place(plan) + ", " + words.days(plan),
        "/rad/obuke/termin/" + id.value(),
        t.get(
            "enrolments.numbers",
            t.grouped(occupancy.taken()),
            t.grouped(occupancy.seats()),
            t.grouped(occupancy.waiting())),
        lines.of(Enrolment::takesASeat),
        lines.waiting(),
        lines.of(Applied.class::isInstance),
        lines.of(one -> !one.isLive()));
  }

  Download download(SignedIn who, SessionId id, Texts t) {
    var plan = mine(who, id);
    var rows =
        all(id).stream()
            .map(one -> {
              var applicant = one.base().applicant();
              return List.of(
                  applicant.name().cyrillic(),
                  applicant.name().latin(),
                  applicant.unit().map(UnitId::slug).orElse(""),
                  applicant.gender().name().toLowerCase(Locale.ROOT),
                  applicant.email(),
                  applicant.job(),
                  one.stage().toLowerCase(Locale.ROOT),
                  t.dayOf(one.base().appliedAt()).toString(),
                  one.base().line() == 0 ? "" : Integer.toString(one.base().line()),
                  applicant.consent().superior(),
                  applicant.consent().on().toString(),
                  applicant.needs().lodging() ? "yes" : "no",
                  applicant.needs().text());
            })
            .toList();
    var columns =
        List.of(
            "name",
            "name_latin",
            "unit",
            "gender",
            "email",
            "job",
            "stage",
            "applied_on",
            "line_of_list",
            "consent_of",
            "consent_on",
            "lodging",
            "needs");
    return new Download(plan.session().code().value(), columns, rows);
  }

  private SessionPlan mine(SignedIn who, SessionId id) {
    var plan = plans.get(id);
    var party = new Party.OfInstitution(plan.session().organiser());
    authorisation.require(who, Doing.RUN_SESSION, party);
    return plan;
  }

  private List<Enrolment> all(SessionId id) {
    return enrolments.of(id).stream().map(Versioned::value).toList();
  }

  /** The lines of one page. */
  private final class Lines {

    private final SessionPlan plan;
    private final List<Enrolment> all;
    private final EnrolWords words;
    private final List<WaitingOrder.Turn> turns;
    private final boolean begun;

    Lines(SessionPlan plan, List<Enrolment> all, EnrolWords words) {
      this.plan = plan;
      this.all = all;
      this.words = words;
      this.turns = Hall.turns(all, plan);
      this.begun = Hall.hasBegun(plan, time.now());
    }

    List<EnrolmentsPage.Line> of(Predicate<Enrolment> kind) {
      return all.stream().filter(kind).map(this::line).toList();
    }

    /** In the order in which they are called. */
    List<EnrolmentsPage.Line> waiting() {
      return turns.stream().map(WaitingOrder.Turn::waiting).map(this::line).toList();
    }

    private EnrolmentsPage.Line line(Enrolment one) {
      var applicant = one.base().applicant();
      return new EnrolmentsPage.Line(
          one.id().value().toString(),
          words.t().name(applicant.name()),
          applicant.unit().map(unit -> writing.unitName(unit, words.t())).orElse(""),
          Stream.of(applicant.job(), applicant.email())
              .filter(text -> !text.isEmpty())
              .collect(Collectors.joining(", ")),
          one.base().channel() == Channel.DOCUMENTS ? "" : words.consent(applicant),
          words.needs(applicant),
          words.state(one, plan),
          words.mark(one, plan),
          words.words(one, turns),
          EnrolWords.reason(one),
          "/rad/obuke/prijava/" + one.id().value(),
          alike(one),
          one.isLive() && !begun && !plan.session().isCancelled(),
          one instanceof Seated && begun && !plan.session().isCancelled());
    }

    /** The same name in the same unit with another address: perhaps one person, perhaps two. */
    private String alike(Enrolment one) {
      var applicant = one.base().applicant();
      return all.stream()
          .filter(other -> !other.id().equals(one.id()) && other.isLive() && one.isLive())
          .map(other -> other.base().applicant())
          .filter(other -> other.unit().equals(applicant.unit()))
          .filter(other -> other.nameKey().equals(applicant.nameKey()))
          .findFirst()
          .map(other -> words.t().get("enrolments.alike", other.email()))
          .orElse("");
    }
  }
}
