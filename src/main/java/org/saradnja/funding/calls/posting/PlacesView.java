package org.saradnja.funding.calls.posting;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.saradnja.base.kernel.NoSuchThing;
import org.saradnja.base.kernel.Office;
import org.saradnja.base.rules.RuleBook;
import org.saradnja.base.rules.RuleKey;
import org.saradnja.base.rules.RulesInForce;
import org.saradnja.base.rules.StepTexts;
import org.saradnja.base.web.Texts;
import org.saradnja.funding.calls.CallCode;
import org.saradnja.funding.calls.Calls;
import org.saradnja.funding.calls.PublicationPlaces.Place;
import org.saradnja.funding.calls.PublishedCall;
import org.saradnja.parties.people.Authorisation;
import org.saradnja.parties.people.Doing;
import org.saradnja.parties.people.Party;
import org.saradnja.parties.people.SignedIn;
import org.springframework.stereotype.Component;

/** Calls with what is recorded of their publication, for their officers. */
@Component
class PlacesView {

  private final Calls calls;
  private final PlaceTable places;
  private final RuleBook rules;
  private final Authorisation authorisation;

  PlacesView(Calls calls, PlaceTable places, RuleBook rules, Authorisation authorisation) {
    this.calls = calls;
    this.places = places;
    this.rules = rules;
    this.authorisation = authorisation;
  }

  PublishedCall call(SignedIn who, String code) {
    var call = calls.find(new CallCode(code)).orElseThrow(() -> new NoSuchThing("call " + code));
    authorisation.require(who, Doing.PUBLISH_CALL, new Party.OfUnit(call.unit()));
    return call;
  }

  /** Of the units for which somebody publishes calls. */
  List<PublishedCall> calls(SignedIn who) {
    return authorisation.units(who, Doing.PUBLISH_CALL).stream()
        .flatMap(unit -> calls.of(unit).stream())
        .toList();
  }

  Posted posted(PublishedCall call) {
    var held = held(call);
    int days =
        calls
            .text(call.id())
            .timing()
            .windowDays()
            .orElse(held.on(RuleKey.APPLICATION_WINDOW).number());
    return Posted.of(places.of(call.id()), days, call.lastDay(), held);
  }

  /** Names of the places where the call must stand, then of others, by code. */
  Map<String, String> choices(PublishedCall call, Texts t) {
    var names = new LinkedHashMap<String, String>();
    asked(call).forEach(code -> names.put(code, name(code, t)));
    others(call).forEach(code -> names.put(code, name(code, t)));
    return names;
  }

  List<String> asked(PublishedCall call) {
    return held(call).on(RuleKey.PUBLICATION_PLACES).list();
  }

  List<String> others(PublishedCall call) {
    return held(call).on(RuleKey.OTHER_PUBLICATION_PLACES).list();
  }

  PlacesPage.Line line(Place place, Texts t) {
    var on = t.shortDay(place.on());
    var said =
        place.issue().isEmpty() ? on : t.get("calls.posting.issue", t.within(place.issue()), on);
    return new PlacesPage.Line(name(place.place(), t), place.link(), said);
  }

  String missing(Posted posted, Texts t) {
    return posted.missing().stream().map(code -> name(code, t)).collect(Collectors.joining(", "));
  }

  String shortfall(Posted posted, PublishedCall call, Texts t) {
    return posted
        .shortfall()
        .map(one ->
            t.get(
                "calls.posting.shortfall",
                t.day(one.later()),
                t.day(one.least()),
                t.day(call.lastDay())))
        .orElse("");
  }

  String provision(PublishedCall call, Texts t) {
    var texts = t.face().isEnglish() ? StepTexts.english() : StepTexts.serbian();
    return texts.provision(held(call).on(RuleKey.PUBLICATION_PLACES).provision());
  }

  static String name(String code, Texts t) {
    return t.get("rules.code." + code);
  }

  /** The rules of the day on which the call was published: later ones ask nothing of it. */
  private RulesInForce held(PublishedCall call) {
    var published = LocalDate.ofInstant(call.publishedAt(), Office.ZONE);
    return rules.inForce(call.unit().slug(), published);
  }
}
