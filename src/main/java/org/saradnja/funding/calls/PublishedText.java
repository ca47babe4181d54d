package org.saradnja.funding.calls;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.saradnja.base.kernel.Localised;
import org.saradnja.base.kernel.Office;
import org.saradnja.base.rules.Area;
import org.saradnja.base.rules.Provision;
import org.saradnja.funding.planning.PlanRowId;
import org.saradnja.funding.planning.PlannedPeriod;
import org.saradnja.parties.registry.Unit;
import org.saradnja.parties.registry.UnitKind;

/**
 * A published call as it was published, or as it was last corrected. Its canonical JSON is what the
 * digest of the publication covers.
 *
 * @param areas of the call, by the names they bore at publication
 * @param lastDay the last day for applications
 * @param closesAt the last moment at which an application is in time
 * @param deviations where the unit gives less than the national rules do
 * @param planned the row of the yearly plan on which the call was published, if it stands on one
 * @param approvedAt when the head of the unit gave leave to publish it, where leave is needed
 * @param charge who was in charge, unknown of calls published before it was kept
 * @param corrected what makes this text another edition than the first
 */
public record PublishedText(
    String code,
    Issuer issuer,
    CallText text,
    List<Area> areas,
    Instant publishedAt,
    LocalDate lastDay,
    Instant closesAt,
    List<Deviation> deviations,
    Optional<Planned> planned,
    Optional<Instant> approvedAt,
    Optional<Charge> charge,
    Optional<Corrected> corrected) {

  public PublishedText {
    areas = List.copyOf(areas);
    deviations = List.copyOf(deviations);
  }

  /** 1 for the text that was published first. */
  public int edition() {
    return corrected.map(Corrected::edition).orElse(1);
  }

  /** From which day the term for applications is counted, and why from it. */
  public Window window() {
    return corrected
        .map(Corrected::window)
        .orElseGet(() ->
            new Window(LocalDate.ofInstant(publishedAt, Office.ZONE), Window.Basis.PUBLICATION));
  }

  /**
   * That the published text was corrected.
   *
   * @param edition 2 for the first correction
   */
  public record Corrected(int edition, Instant at, String reason, Window window) {}

  /**
   * @param from the day from which the term runs, itself not counted
   */
  public record Window(LocalDate from, Basis basis) {

    /** Why the term runs from the day. */
    public enum Basis {
      PUBLICATION,
      /** A correction left less than the rule leaves applicants after one. */
      CORRECTION,
      /** The call was published elsewhere later than here. */
      LATER_PLACE
    }
  }

  /**
   * A row of the plan as it stood in an edition on the day of publication.
   *
   * @param edition of the plan, 1 for the first
   */
  public record Planned(PlanRowId row, int edition, String name, PlannedPeriod period) {}

  /**
   * The officer in charge on the day of publication, never by name.
   *
   * @param certificates titles of the programmes of which the officer held a valid certificate
   */
  public record Charge(List<Localised> certificates) {

    public Charge {
      certificates = List.copyOf(certificates);
    }
  }

  /** Who issued the call, under the name it bore then; {@code unit} is its slug. */
  public record Issuer(String unit, UnitKind kind, Localised name) {

    public static Issuer of(Unit unit) {
      return new Issuer(unit.id().slug(), unit.kind(), unit.name());
    }
  }

  /**
   * A term or number weaker than the national one, open to everybody with its reason.
   *
   * @param rule the key of the rule, for example {@code objection}
   * @param national the value of the national rule, {@code own} the value used here
   * @param provision of the national rule
   */
  public record Deviation(
      String rule, String national, String own, String unit, String reason, Provision provision) {}
}
