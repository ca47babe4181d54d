package org.saradnja.training.programmes.keeping;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.saradnja.base.kernel.ActRefused;
import org.saradnja.base.kernel.CanonicalJson;
import org.saradnja.base.kernel.Digest;
import org.saradnja.base.kernel.LegalTime;
import org.saradnja.parties.people.Authorisation;
import org.saradnja.parties.people.Doing;
import org.saradnja.parties.people.Party;
import org.saradnja.parties.people.SignedIn;
import org.saradnja.training.programmes.Adoption;
import org.saradnja.training.programmes.ProgrammeFamily;
import org.saradnja.training.programmes.YearAdopted;
import org.saradnja.training.programmes.keeping.ProgrammeVersion.Adopted;
import org.saradnja.training.programmes.keeping.ProgrammeVersion.Draft;
import org.saradnja.training.programmes.keeping.ProgrammeVersion.Proposed;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Records that the Government adopted the general programme of a year, or the managers': one
 * decision in one gazette for all that the Academy proposed of it (Law on Employees in Autonomous
 * Provinces and Local Self-Government Units, Article 121 and those after it).
 */
@Component
class AdoptingYears {

  private static final Party ACADEMY = new Party.OfInstitution("akademija");

  private final ProgrammeTable programmes;
  private final Authorisation authorisation;
  private final LegalTime time;
  private final ApplicationEventPublisher events;

  AdoptingYears(
      ProgrammeTable programmes,
      Authorisation authorisation,
      LegalTime time,
      ApplicationEventPublisher events) {
    this.programmes = programmes;
    this.authorisation = authorisation;
    this.time = time;
    this.events = events;
  }

  /**
   * What is proposed of a whole, so that exactly what somebody saw is adopted.
   *
   * @param seen names the entries and the versions at which they were read
   */
  record Whole(int year, ProgrammeFamily family, List<Versioned> proposed) {

    Whole {
      proposed = List.copyOf(proposed);
    }

    String seen() {
      var entries =
          proposed.stream().map(one -> one.value().id().value() + ":" + one.version()).toList();
      return Digest.of(CanonicalJson.of(entries)).hex();
    }
  }

  Whole whole(int year, ProgrammeFamily family) {
    var proposed = new ArrayList<Versioned>();
    for (var row : programmes.all()) {
      var found = row.toDomain();
      switch (found.value()) {
        case Proposed one when isOf(one, year, family) -> proposed.add(found);
        case Proposed _, Draft _, Adopted _ -> {}
      }
    }
    return new Whole(year, family, proposed);
  }

  static boolean isOf(ProgrammeVersion version, int year, ProgrammeFamily family) {
    return version.content().year() == year && version.content().kind().family() == family;
  }

  /**
   * @param seen of the whole as it was shown
   * @return how many entries were adopted
   */
  @Transactional
  public int adopt(SignedIn who, int year, ProgrammeFamily family, String seen, Adoption adoption) {
    var now = time.now();
    var actor = authorisation.require(who, Doing.KEEP_PROGRAMMES, ACADEMY).actor();
    var whole = whole(year, family);
    if (family == ProgrammeFamily.SPECIAL || whole.proposed().isEmpty()) {
      throw new ActRefused(ProgrammeRefusal.NOTHING_PROPOSED, Integer.toString(year));
    }
    if (!whole.seen().equals(seen)) {
      throw new ActRefused(ProgrammeRefusal.OTHERS_PROPOSED);
    }
    var today = LocalDate.ofInstant(now, time.zone());
    var adopted = new ArrayList<Adopted>();
    for (var one : whole.proposed()) {
      if (one.value() instanceof Proposed proposed) {
        var entry = proposed.adopt(adoption, today);
        programmes.update(one.with(entry), now);
        adopted.add(entry);
      }
    }
    var digest = Digest.of(CanonicalJson.of(adopted));
    events.publishEvent(new YearAdopted(year, family, adopted.size(), now, actor, digest));
    return adopted.size();
  }
}
