package org.saradnja.funding.applications.filing;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.saradnja.base.kernel.NoSuchThing;
import org.saradnja.base.web.Proof;
import org.saradnja.base.web.Texts;
import org.saradnja.funding.applications.ApplicationId;
import org.saradnja.funding.applications.Content;
import org.saradnja.funding.calls.Calls;
import org.saradnja.funding.calls.PublishedCall;
import org.saradnja.parties.files.StoredFile;
import org.saradnja.parties.people.Authorisation;
import org.saradnja.parties.people.Doing;
import org.saradnja.parties.people.Party;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.parties.registry.Units;
import org.springframework.stereotype.Component;

/** Receipts, for the applicant and for the office that received. */
@Component
class Receipts {

  /** To the microsecond: what the database keeps, and what decides. */
  private static final DateTimeFormatter EXACT =
      DateTimeFormatter.ofPattern("HH.mm.ss,SSSSSS", Locale.ROOT);

  private final ApplicationTable applications;
  private final Calls calls;
  private final Units units;
  private final Contents contents;
  private final Standing standing;
  private final Authorisation authorisation;

  Receipts(
      ApplicationTable applications,
      Calls calls,
      Units units,
      Contents contents,
      Standing standing,
      Authorisation authorisation) {
    this.applications = applications;
    this.calls = calls;
    this.units = units;
    this.contents = contents;
    this.standing = standing;
    this.authorisation = authorisation;
  }

  /** The application, for its representatives and the officers of the unit. */
  GrantApplication open(SignedIn who, ApplicationId id) {
    var application = applications.get(id).value();
    var filed = application.filed();
    var applicant = new Party.OfOrganisation(filed.organisation());
    var office = new Party.OfUnit(filed.unit());
    if (authorisation.mandate(who, Doing.FILL_APPLICATION, applicant).isEmpty()
        && authorisation.mandate(who, Doing.CHECK_APPLICATION, office).isEmpty()) {
      throw new NoSuchThing("application " + id.value());
    }
    return application;
  }

  Receipt receipt(Filed filed) {
    var content = contents.of(filed.id());
    var sendings = applications.sendings(filed.id());
    return new Receipt(
        Receipt.FORMAT,
        filed.registryNumber(),
        filed.unit().slug(),
        content.call(),
        filed.id().value(),
        content.applicant().registrationNumber(),
        filed.receivedAt(),
        sendings.subList(1, sendings.size()),
        filed.content());
  }

  ReceiptPage page(GrantApplication application, Texts t) {
    var filed = application.filed();
    var call = calls.get(filed.call());
    var content = contents.of(filed.id());
    var unit = units.get(filed.unit());
    return new ReceiptPage(
        "/rad/prijave/" + filed.id().value(),
        filed.registryNumber(),
        filed.organisationName(),
        filed.title(),
        t.name(unit.name()),
        call.code().value(),
        call.title(),
        t.get("applications.receipt.received", filed.receivedAt(), filed.registryNumber()),
        proof(filed, call, t),
        standing.of(application, call, t).next(),
        files(content, t),
        unit.invented() ? t.get("applications.receipt.invented") : "");
  }

  private Proof proof(Filed filed, PublishedCall call, Texts t) {
    var facts = new ArrayList<Proof.Fact>();
    facts.add(Proof.Fact.of(t.get("applications.receipt.number"), filed.registryNumber()));
    facts.add(Proof.Fact.of(t.get("applications.receipt.time"), exact(filed.receivedAt(), t)));
    facts.add(
        new Proof.Fact(
            t.get("applications.receipt.call"),
            call.code().value(),
            "/konkursi/" + call.code().value()));
    var sendings = applications.sendings(filed.id());
    for (var completed : sendings.subList(1, sendings.size())) {
      facts.add(Proof.Fact.of(t.get("applications.receipt.completed"), exact(completed, t)));
    }
    return new Proof(
        t.get("applications.receipt.covers"),
        filed.content(),
        facts,
        List.of(
            t.get("applications.receipt.check.1"),
            t.get("applications.receipt.check.2"),
            t.get("applications.receipt.check.3")));
  }

  /** With the offset, so that nobody has to guess the zone. */
  private static String exact(Instant moment, Texts t) {
    var local = moment.atZone(t.zone());
    var offset = local.getOffset().equals(ZoneOffset.UTC) ? "Z" : local.getOffset().getId();
    return t.shortDay(local.toLocalDate()) + " " + EXACT.format(local) + " (" + offset + ")";
  }

  private static List<ReceiptPage.File> files(Content content, Texts t) {
    return content.attachments().stream()
        .map(attached ->
            new ReceiptPage.File(
                attached.name(), StoredFile.say(attached.size(), t), attached.digest().grouped()))
        .toList();
  }
}
