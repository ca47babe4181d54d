package org.saradnja.funding.calls.following;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.saradnja.base.kernel.Office;
import org.saradnja.base.rules.RuleKey;
import org.saradnja.base.web.Texts;
import org.saradnja.funding.calls.Annulment;
import org.saradnja.funding.calls.PublicationPlaces.Place;
import org.saradnja.funding.calls.PublishedText;
import org.saradnja.funding.calls.PublishedText.Corrected;

/** Says what became of a published text, and where else it stands, in the words of one face. */
record PublicityWords(
    PublishedText call, Terms terms, Optional<Annulment> annulment, List<Place> places, Texts t) {

  PublicityWords {
    places = List.copyOf(places);
  }

  CallPage.Publicity publicity() {
    return new CallPage.Publicity(
        annulment.map(this::annulled).orElse(null),
        call.corrected().map(this::corrected).orElse(null),
        everywhere());
  }

  private CallPage.Annulled annulled(Annulment because) {
    return new CallPage.Annulled(
        t.get("calls.annulled.says", t.moment(because.at())), because.act(), because.reason());
  }

  private CallPage.Corrected corrected(Corrected as) {
    return new CallPage.Corrected(
        t.get("calls.corrected.says", as.edition(), t.moment(as.at())), as.reason(), window(as));
  }

  private String window(Corrected as) {
    var window = as.window();
    var last = t.day(call.lastDay());
    return switch (window.basis()) {
      case PUBLICATION -> t.get("calls.corrected.term.kept", last);
      case CORRECTION ->
          window.from().equals(LocalDate.ofInstant(as.at(), Office.ZONE))
              ? t.get("calls.corrected.term.extended", last)
              : t.get("calls.corrected.term.kept", last);
      case LATER_PLACE -> t.get("calls.corrected.term.later", last, t.day(window.from()));
    };
  }

  /** Those where it must stand come first, recorded or not, in the order of the rule. */
  private List<CallPage.Place> everywhere() {
    var asked = Arrays.asList(terms.rule(RuleKey.PUBLICATION_PLACES).value().split(",", -1));
    var must =
        asked.stream()
            .map(code ->
                places.stream()
                    .filter(place -> place.place().equals(code))
                    .findFirst()
                    .map(this::place)
                    .orElseGet(() -> new CallPage.Place(name(code), "", "")));
    var others = places.stream().filter(place -> !asked.contains(place.place())).map(this::place);
    return Stream.concat(must, others).toList();
  }

  private CallPage.Place place(Place place) {
    var on = t.shortDay(place.on());
    return new CallPage.Place(
        name(place.place()),
        place.link(),
        place.issue().isEmpty() ? on : t.get("calls.posting.issue", t.within(place.issue()), on));
  }

  private String name(String code) {
    return t.get("rules.code." + code);
  }
}
