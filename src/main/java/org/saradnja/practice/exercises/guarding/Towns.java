package org.saradnja.practice.exercises.guarding;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.saradnja.base.kernel.NoSuchThing;
import org.saradnja.base.kernel.RegistrationNumber;
import org.saradnja.base.practice.PracticeOnly;
import org.saradnja.funding.applications.ApplicationId;
import org.saradnja.funding.applications.Applications;
import org.saradnja.funding.calls.CallCode;
import org.saradnja.funding.calls.Calls;
import org.saradnja.funding.calls.PublishedCall;
import org.saradnja.parties.registry.Organisation;
import org.saradnja.parties.registry.Organisations;
import org.saradnja.parties.registry.UnitId;
import org.saradnja.parties.registry.Units;
import org.springframework.stereotype.Component;

/** Finds the town that a part of an address means: its slug, the code of its call, a number. */
@Component
@PracticeOnly
class Towns {

  private static final Pattern SLUG = Pattern.compile("vezba-[a-z0-9]+(-[a-z0-9]+)*");
  private static final Pattern CODE = Pattern.compile("VEZBA[A-Z0-9]+-[0-9]{4}-[0-9]+");
  private static final Pattern NUMBER = Pattern.compile("91[0-9]{6}");

  private static final Pattern SHEET =
      Pattern.compile("/rad/ocene/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})(?:/.*)?");

  private final Units units;
  private final Calls calls;
  private final Organisations organisations;
  private final Applications applications;

  Towns(Units units, Calls calls, Organisations organisations, Applications applications) {
    this.units = units;
    this.calls = calls;
    this.organisations = organisations;
    this.applications = applications;
  }

  /** Whose application a member scores at the path, if it is such a path. */
  Optional<UnitId> scoredAt(String path) {
    var sheet = SHEET.matcher(path);
    if (!sheet.matches()) {
      return Optional.empty();
    }
    try {
      var application = applications.get(new ApplicationId(UUID.fromString(sheet.group(1))));
      return Optional.of(calls.get(application.call()).unit()).filter(units::isForExercise);
    } catch (NoSuchThing unknown) {
      return Optional.empty();
    }
  }

  /** What looks like none of the three asks the database nothing. */
  Optional<UnitId> named(String part) {
    return unit(part).filter(units::isForExercise);
  }

  private Optional<UnitId> unit(String part) {
    if (SLUG.matcher(part).matches()) {
      return Optional.of(new UnitId(part));
    }
    if (CODE.matcher(part).matches()) {
      return calls.find(new CallCode(part)).map(PublishedCall::unit);
    }
    return NUMBER.matcher(part).matches()
        ? organisations.with(new RegistrationNumber(part)).map(Organisation::seat)
        : Optional.empty();
  }
}
