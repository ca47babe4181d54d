package org.saradnja.portal.listing.search;

import java.util.Optional;
import org.saradnja.funding.archive.Archive;
import org.saradnja.funding.archive.ArchivedCall;
import org.saradnja.funding.archive.CallArchived;
import org.saradnja.funding.calls.CallCorrected;
import org.saradnja.funding.calls.CallId;
import org.saradnja.funding.calls.CallPublished;
import org.saradnja.funding.calls.Calls;
import org.saradnja.parties.registry.OrganisationKept;
import org.saradnja.parties.registry.Organisations;
import org.saradnja.parties.registry.UnitKept;
import org.saradnja.parties.registry.Units;
import org.saradnja.portal.listing.search.SearchEntry.Kind;
import org.saradnja.portal.news.News;
import org.saradnja.portal.news.NewsCorrected;
import org.saradnja.portal.news.NewsId;
import org.saradnja.portal.news.NewsPublished;
import org.saradnja.portal.news.NewsWithdrawn;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Makes what became public findable, in the transaction in which it became public. */
@Component
class Indexing {

  private static final int CALL = 50;
  private static final int UNIT = 40;
  private static final int ORGANISATION = 30;
  private static final int NEWS = 20;
  private static final int HISTORIC = 10;
  private static final int RECIPIENT = 5;

  private final SearchTable entries;
  private final Units units;
  private final Organisations organisations;
  private final Archive archive;
  private final Calls calls;
  private final News news;

  Indexing(
      SearchTable entries,
      Units units,
      Organisations organisations,
      Archive archive,
      Calls calls,
      News news) {
    this.entries = entries;
    this.units = units;
    this.organisations = organisations;
    this.archive = archive;
    this.calls = calls;
    this.news = news;
  }

  @EventListener
  void on(UnitKept event) {
    var unit = units.get(event.unit());
    if (units.isForExercise(unit.id())) {
      return;
    }
    entries.put(
        new SearchEntry(
            Kind.UNIT,
            unit.id().slug(),
            unit.name().cyrillic(),
            Optional.of(unit.name().latin()),
            district(unit.district()),
            "/jls/" + unit.id(),
            UNIT,
            unit.name().cyrillic()));
  }

  /** The register keeps the adjective alone; Belgrade is in no district. */
  private static String district(String name) {
    return name.isEmpty() || name.startsWith("Град ") ? name : name + " округ";
  }

  @EventListener
  void on(OrganisationKept event) {
    var organisation = organisations.get(event.organisation());
    if (units.isForExercise(organisation.seat())) {
      return;
    }
    entries.put(
        new SearchEntry(
            Kind.ORGANISATION,
            organisation.id().value().toString(),
            organisation.name(),
            Optional.empty(),
            units.get(organisation.seat()).name().cyrillic(),
            "/udruzenja/" + organisation.registrationNumber(),
            ORGANISATION,
            organisation.name() + " " + organisation.registrationNumber()));
  }

  @EventListener
  void on(CallPublished event) {
    index(event.call());
  }

  @EventListener
  void on(CallCorrected event) {
    index(event.call());
  }

  private void index(CallId id) {
    var call = calls.get(id);
    if (units.isForExercise(call.unit())) {
      return;
    }
    var unit = units.get(call.unit()).name().cyrillic();
    entries.put(
        new SearchEntry(
            Kind.CALL,
            call.code().value(),
            call.title(),
            Optional.empty(),
            unit + ", " + call.code(),
            "/konkursi/" + call.code(),
            CALL,
            call.title() + " " + unit + " " + call.code()));
  }

  @EventListener
  void on(CallArchived event) {
    archive.find(event.code()).ifPresent(this::put);
  }

  @EventListener
  void on(NewsPublished event) {
    index(event.item());
  }

  @EventListener
  void on(NewsCorrected event) {
    index(event.item());
  }

  @EventListener
  void on(NewsWithdrawn event) {
    entries.remove(Kind.NEWS, event.item().toString());
  }

  private void index(NewsId item) {
    news.find(item)
        .ifPresent(headline ->
            entries.put(
                new SearchEntry(
                    Kind.NEWS,
                    item.toString(),
                    headline.title().serbian(),
                    Optional.of(headline.title().english()),
                    headline.lead().serbian(),
                    headline.href(),
                    NEWS,
                    headline.title().serbian() + " " + headline.title().english())));
  }

  private void put(ArchivedCall call) {
    var href = "/konkursi/" + call.code();
    var about = call.grantor().cyrillic() + call.year().map(year -> ", " + year + ".").orElse("");
    entries.put(
        new SearchEntry(
            Kind.HISTORIC,
            call.code().value(),
            call.title(),
            Optional.empty(),
            about,
            href,
            HISTORIC,
            call.title() + " " + call.grantor().cyrillic() + " " + call.code()));
    entries.remove(Kind.RECIPIENT, call.code().value());
    for (int at = 0; at < call.recipients().size(); at++) {
      var name = call.recipients().get(at);
      entries.put(
          new SearchEntry(
              Kind.RECIPIENT,
              call.code() + "#" + (at + 1),
              name,
              Optional.empty(),
              about,
              call.completeness().isPresent() ? href + "/lista" : href,
              RECIPIENT,
              name));
    }
  }
}
