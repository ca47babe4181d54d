package org.saradnja.funding.calls.following;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.saradnja.base.kernel.Dinars;
import org.saradnja.base.kernel.EnglishDate;
import org.saradnja.base.kernel.SerbianDate;
import org.saradnja.base.rules.StepTexts;
import org.saradnja.base.web.Proof;
import org.saradnja.base.web.Texts;
import org.saradnja.funding.calls.CallText.Decider;
import org.saradnja.funding.calls.PublishedText;
import org.saradnja.funding.calls.ReceivedApplications.Tally;
import org.saradnja.funding.calls.following.Stage.What;

/** Says a call in the words of one face. */
record CallWords(PublishedText call, Timeline timeline, StageWords stages, Texts t) {

  private static final int HUNDREDTHS = 100;
  private static final int LONGEST_LEAD = 400;
  private static final String NOTHING = "—";

  CallPage page(
      Optional<Tally> tally,
      CallPage.Offer offer,
      CallPage.Publicity publicity,
      @Nullable Proof proof) {
    return new CallPage(
        call.code(),
        heading(),
        facts(tally),
        stages.of(timeline),
        deviations(),
        text(),
        criteria(),
        points(),
        documents(),
        conduct(),
        offer,
        publicity,
        proof);
  }

  private CallPage.Heading heading() {
    return new CallPage.Heading(
        issuer(),
        "/jls/" + call.issuer().unit(),
        call.text().subject().title(),
        lead().orElse(""),
        t.moment(call.publishedAt()),
        badge());
  }

  private String issuer() {
    var issuer = call.issuer();
    return t.get("calls.issuer." + issuer.kind(), t.name(issuer.name()));
  }

  private List<CallPage.Fact> facts(Optional<Tally> tally) {
    var funds = call.text().funds();
    var facts = new ArrayList<CallPage.Fact>();
    facts.add(fact("total", money(funds.total()), ""));
    facts.add(fact("perProgramme", range(funds.minimum(), funds.maximum()), each()));
    facts.add(fact("ownShare", ownShare(), ownShareNote()));
    facts.add(
        fact("until", call.text().timing().programmesEndBy().map(t::day).orElse(NOTHING), ""));
    facts.add(fact("threshold", threshold(), ""));
    facts.add(allocation());
    facts.add(call.planned().map(this::planned).orElseGet(() -> fact("planned", unplanned(), "")));
    call.approvedAt().ifPresent(at -> facts.add(approved(at)));
    call.charge().ifPresent(officer -> facts.add(charge(officer)));
    tally.ifPresent(received -> facts.add(received(received)));
    return facts;
  }

  /** The row of the plan with its edition, an amendment when it is not the first. */
  private CallPage.Fact planned(PublishedText.Planned row) {
    int days = row.period().deviation(t.dayOf(call.publishedAt()));
    var kept =
        days == 0
            ? t.get("calls.fact.planned.kept")
            : t.count(days > 0 ? "planning.after" : "planning.before", Math.abs(days));
    var edition =
        row.edition() == 1 ? "" : " · " + t.get("calls.fact.planned.amended", row.edition());
    return new CallPage.Fact(
        t.get("calls.fact.planned"),
        row.period().named(t::monthOf),
        kept + edition,
        "/kalendar/" + call.issuer().unit() + "/" + row.period().first().getYear());
  }

  private String unplanned() {
    return t.get("planning.standing.van-plana");
  }

  private CallPage.Fact approved(Instant at) {
    return fact("approved", t.day(t.dayOf(at)), t.get("calls.fact.approved.by"));
  }

  /** Whether the officer in charge was trained on the day; the officer is not named. */
  private CallPage.Fact charge(PublishedText.Charge charge) {
    var titles = charge.certificates().stream().map(t::name).collect(Collectors.joining(", "));
    return titles.isEmpty()
        ? fact("charge", t.get("calls.fact.charge.no"), t.get("calls.fact.charge.on"))
        : fact("charge", t.get("calls.fact.charge.yes"), titles);
  }

  private CallPage.Fact received(Tally tally) {
    return fact(
        "received",
        t.grouped(tally.applications()),
        tally.requested().isZero()
            ? ""
            : t.get("calls.fact.received.note", money(Optional.of(tally.requested()))));
  }

  private CallPage.Fact fact(String key, String value, String note) {
    return new CallPage.Fact(t.get("calls.fact." + key), value, note, "");
  }

  private String money(Optional<Dinars> amount) {
    return amount.map(dinars -> t.get("calls.money", t.amount(dinars))).orElse(NOTHING);
  }

  private String range(Optional<Dinars> minimum, Optional<Dinars> maximum) {
    if (maximum.isEmpty()) {
      return NOTHING;
    }
    return minimum
        .map(least -> t.get("calls.range", t.amount(least), money(maximum)))
        .orElseGet(() -> t.get("calls.upTo", money(maximum)));
  }

  private String each() {
    return call.text()
        .applicants()
        .applicationsEach()
        .map(each -> t.count("calls.fact.each", each))
        .orElse("");
  }

  private String ownShare() {
    int share = call.text().funds().ownShare().orElse(0);
    return share == 0
        ? t.get("calls.fact.ownShare.none")
        : t.get("calls.fact.ownShare.least", percent(share));
  }

  private String ownShareNote() {
    var funds = call.text().funds();
    if (funds.ownShare().orElse(0) == 0) {
      return "";
    }
    return t.get(funds.ownShareInMoney() ? "calls.fact.ownShare.money" : "calls.fact.ownShare.any");
  }

  private String percent(int hundredths) {
    if (hundredths % HUNDREDTHS == 0) {
      return t.grouped(hundredths / HUNDREDTHS);
    }
    return t.exactAmount(new Dinars(hundredths));
  }

  private CallPage.Fact allocation() {
    var allocation = call.text().scoring().allocation();
    var bands =
        allocation.bands().stream()
            .map(band -> t.get("calls.band", band.from(), band.percent()))
            .collect(Collectors.joining(", "));
    return fact("allocation", t.get("calls.fact.allocation." + allocation.rule()), bands);
  }

  private String threshold() {
    return t.get("calls.fact.threshold.of", points().threshold(), points().total());
  }

  private List<CallPage.Deviation> deviations() {
    var texts = t.face().isEnglish() ? StepTexts.english() : StepTexts.serbian();
    return call.deviations().stream()
        .map(deviation ->
            new CallPage.Deviation(
                t.get(
                    "calls.deviation." + deviation.rule(),
                    length(deviation.unit(), deviation.national()),
                    length(deviation.unit(), deviation.own())),
                deviation.reason(),
                texts.provision(deviation.provision())))
        .toList();
  }

  private String length(String unit, String value) {
    return t.count("calls.length." + unit, Integer.parseInt(value));
  }

  /** The first paragraph leads the page when it is short enough for that. */
  private Optional<String> lead() {
    return paragraphs(call.text().subject().description())
        .findFirst()
        .filter(first -> first.length() <= LONGEST_LEAD);
  }

  private CallPage.Text text() {
    return new CallPage.Text(
        paragraphs(call.text().subject().description()).skip(lead().isPresent() ? 1 : 0).toList(),
        call.areas().stream()
            .map(area -> t.face().isEnglish() ? area.english() : area.serbian())
            .toList(),
        call.text().applicants().forms().stream().map(form -> t.get("calls.form." + form)).toList(),
        paragraphs(call.text().applicants().conditions()).toList());
  }

  private List<CallPage.Criterion> criteria() {
    return call.text().scoring().criteria().stream()
        .map(criterion ->
            new CallPage.Criterion(
                criterion.name(),
                criterion.guidance(),
                Integer.toString(criterion.maximum()),
                criterion.breaksTies()))
        .toList();
  }

  private CallPage.Points points() {
    var scoring = call.text().scoring();
    return new CallPage.Points(
        Integer.toString(scoring.maximumPoints()),
        scoring.threshold().map(String::valueOf).orElse(NOTHING));
  }

  private List<CallPage.Document> documents() {
    return call.text().documents().stream()
        .map(document ->
            new CallPage.Document(
                document.name(),
                t.get(document.required() ? "calls.document.must" : "calls.document.may")))
        .toList();
  }

  private List<CallPage.Fact> conduct() {
    var conduct = call.text().conduct();
    return List.of(
        fact("objections", decider(conduct.objections()), ""),
        fact("selection", decider(conduct.selection()), ""),
        fact("contact", conduct.contact(), ""),
        fact("basis", conduct.legalBasis(), ""));
  }

  private String decider(Optional<Decider> decider) {
    return decider.map(who -> t.get("calls.decider." + who)).orElse(NOTHING);
  }

  private CallPage.Badge badge() {
    var stage = timeline.current();
    var key = stage.what().name().toLowerCase(Locale.ROOT);
    return switch (stage.standing()) {
      case Standing.Runs runs ->
          badge(stage, runs.endsSoon() ? "soon" : "", left(key, runs.daysLeft()));
      case Standing.Overdue(int days) ->
          badge(stage, "late", t.count("calls.badge." + key + ".late", days));
      case Standing.Stopped _ ->
          badge(stage.happened().orElseThrow(), "over", t.get("calls.badge.annulled"));
      case Standing.Done _, Standing.DoneLate _, Standing.GoesOn _, Standing.Ahead _ -> over();
    };
  }

  private String left(String key, int days) {
    var prefix = "calls.badge." + key;
    return days == 0 ? t.get(prefix + ".today") : t.count(prefix, days);
  }

  private CallPage.Badge over() {
    var last = timeline.on(What.APPLICATIONS).terms().getFirst().lastDay();
    return badge(last, "over", t.get("calls.badge.over"));
  }

  private CallPage.Badge badge(Stage stage, String css, String left) {
    return badge(stage.terms().getLast().lastDay(), css, left);
  }

  private CallPage.Badge badge(LocalDate day, String css, String left) {
    var month =
        t.face().isEnglish()
            ? EnglishDate.inText(day).replaceFirst("^\\d+ ", "")
            : SerbianDate.month(day) + " " + day.getYear() + ".";
    return new CallPage.Badge(css, Integer.toString(day.getDayOfMonth()), month, left);
  }

  private static Stream<String> paragraphs(String text) {
    return text.lines().map(String::strip).filter(line -> !line.isEmpty());
  }
}
