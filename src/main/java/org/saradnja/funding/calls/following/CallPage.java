package org.saradnja.funding.calls.following;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.saradnja.base.rules.RulesInForce;
import org.saradnja.base.web.ProcedureStep;
import org.saradnja.base.web.Proof;
import org.saradnja.base.web.Texts;
import org.saradnja.funding.calls.PublishedText;

/** The public page of a call, ready to print. */
public record CallPage(
    String code,
    Heading heading,
    List<Fact> facts,
    List<ProcedureStep> timeline,
    List<Deviation> deviations,
    Text text,
    List<Criterion> criteria,
    Points points,
    List<Document> documents,
    List<Fact> conduct,
    Offer offer,
    Publicity publicity,
    @Nullable Proof proof) {

  /** The page as it would look, were the text published at this moment. */
  public static CallPage preview(PublishedText text, RulesInForce rules, Instant now, Texts t) {
    var terms = Terms.of(text, Optional.empty(), rules);
    var timeline = Timeline.of(text, Milestones.NONE, terms, Moment.of(text, now));
    return new CallWords(text, timeline, new StageWords(text, terms, Optional.empty(), t), t)
        .page(Optional.empty(), Offer.NONE, Publicity.NOT_YET, null);
  }

  /** The act by which the call was annulled, in words. */
  public record Annulled(String says, String act, String reason) {}

  /**
   * The last correction.
   *
   * @param term what became of the term for applications
   */
  public record Corrected(String says, String reason, String term) {}

  /**
   * @param link address, empty when it is not recorded or printed
   * @param said day and issue, empty when it is not recorded
   */
  public record Place(String name, String link, String said) {}

  /**
   * What became of the published text, and where else it stands.
   *
   * @param places empty before the publication
   */
  public record Publicity(
      @Nullable Annulled annulled, @Nullable Corrected corrected, List<Place> places) {

    static final Publicity NOT_YET = new Publicity(null, null, List.of());

    public Publicity {
      places = List.copyOf(places);
    }
  }

  /**
   * @param issuer the unit with its kind; {@code unitHref} its page
   */
  public record Heading(
      String issuer, String unitHref, String title, String lead, String published, Badge badge) {}

  /**
   * The term that concerns the reader most.
   *
   * @param css class of the badge: empty, soon, late or over
   */
  public record Badge(String css, String day, String monthAndYear, String left) {}

  /**
   * @param href where more of it stands, empty for nowhere
   */
  public record Fact(String name, String value, String note, String href) {}

  /**
   * Where the unit gives less than the nation does.
   *
   * @param what what the rule is about, with both numbers
   */
  public record Deviation(String what, String reason, String provision) {}

  public record Text(
      List<String> description, List<String> areas, List<String> forms, List<String> conditions) {}

  public record Criterion(String name, String guidance, String maximum, boolean breaksTies) {}

  public record Points(String total, String threshold) {}

  public record Document(String name, String required) {}

  /**
   * What the reader can do now.
   *
   * @param list whether the list is published
   * @param work whether the reader is an officer who conducts the call
   * @param signIn whether to offer signing in to apply
   * @param organisations for which the reader may apply, by id
   */
  public record Offer(boolean list, boolean work, boolean signIn, List<Applicant> organisations) {

    static final Offer NONE = new Offer(false, false, false, List.of());

    public Offer {
      organisations = List.copyOf(organisations);
    }
  }

  public record Applicant(String id, String name) {}
}
