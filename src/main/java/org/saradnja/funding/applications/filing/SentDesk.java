package org.saradnja.funding.applications.filing;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.saradnja.base.web.Texts;
import org.saradnja.funding.applications.filing.GrantApplication.Submitted;
import org.saradnja.funding.calls.Calls;
import org.saradnja.parties.people.Authorisation;
import org.saradnja.parties.people.Desk;
import org.saradnja.parties.people.Doing;
import org.saradnja.parties.people.Party;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.parties.registry.OrganisationId;
import org.springframework.stereotype.Component;

/** What a representative has sent, with how it stands. */
@Component
class SentDesk implements Desk {

  private final ApplicationTable applications;
  private final Standing standing;
  private final Calls calls;
  private final Authorisation authorisation;

  SentDesk(
      ApplicationTable applications, Standing standing, Calls calls, Authorisation authorisation) {
    this.applications = applications;
    this.standing = standing;
    this.calls = calls;
    this.authorisation = authorisation;
  }

  @Override
  public List<Item> of(SignedIn who, Texts t) {
    return authorisation.mandates(who, Doing.SEND_APPLICATION).stream()
        .flatMap(mandate ->
            mandate.party() instanceof Party.OfOrganisation(OrganisationId organisation)
                ? applications.of(organisation).stream()
                : Stream.<GrantApplication>empty())
        .flatMap(application -> item(application, t))
        .toList();
  }

  /** What the office asked to complete lies on the desk as a draft. */
  private Stream<Item> item(GrantApplication application, Texts t) {
    if (!(application instanceof Submitted submitted)) {
      return Stream.empty();
    }
    var filed = submitted.filed();
    var call = calls.get(filed.call());
    var told = standing.of(submitted, call, t);
    return told.asked()
        ? Stream.empty()
        : Stream.of(
            new Item(
                filed.title(),
                filed.registryNumber() + " · " + call.code(),
                "/rad/prijave/" + filed.id().value() + "/stanje",
                Optional.empty(),
                told.state(),
                told.mark()));
  }
}
