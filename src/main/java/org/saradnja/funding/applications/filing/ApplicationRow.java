package org.saradnja.funding.applications.filing;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.saradnja.base.kernel.Digest;
import org.saradnja.base.kernel.Dinars;
import org.saradnja.base.kernel.Versioned;
import org.saradnja.funding.applications.ApplicationId;
import org.saradnja.funding.applications.filing.GrantApplication.Submitted;
import org.saradnja.funding.applications.filing.GrantApplication.Withdrawn;
import org.saradnja.funding.calls.CallId;
import org.saradnja.parties.registry.OrganisationId;
import org.saradnja.parties.registry.UnitId;

/** The table of applications, column by column. The only place where a stage is flattened. */
record ApplicationRow(
    UUID id,
    UUID call,
    String unit,
    UUID organisation,
    String organisationName,
    String title,
    long requestedParas,
    long totalParas,
    String registryNumber,
    OffsetDateTime receivedAt,
    String digest,
    String stage,
    @Nullable OffsetDateTime withdrawnAt,
    int version) {

  static ApplicationRow of(GrantApplication application, int version) {
    return switch (application) {
      case Submitted submitted -> row(submitted.filed(), "SUBMITTED", null, version);
      case Withdrawn withdrawn ->
          row(withdrawn.filed(), "WITHDRAWN", withdrawn.at().atOffset(ZoneOffset.UTC), version);
    };
  }

  private static ApplicationRow row(
      Filed filed, String stage, @Nullable OffsetDateTime withdrawnAt, int version) {
    return new ApplicationRow(
        filed.id().value(),
        filed.call().value(),
        filed.unit().slug(),
        filed.organisation().value(),
        filed.organisationName(),
        filed.title(),
        filed.requested().paras(),
        filed.total().paras(),
        filed.registryNumber(),
        filed.receivedAt().atOffset(ZoneOffset.UTC),
        filed.content().hex(),
        stage,
        withdrawnAt,
        version);
  }

  Versioned<GrantApplication> toDomain() {
    return new Versioned<>(application(), version);
  }

  private GrantApplication application() {
    var filed =
        new Filed(
            new ApplicationId(id),
            new CallId(call),
            new UnitId(unit),
            new OrganisationId(organisation),
            organisationName,
            title,
            new Dinars(requestedParas),
            new Dinars(totalParas),
            registryNumber,
            receivedAt.toInstant(),
            new Digest(digest));
    return switch (stage) {
      case "SUBMITTED" -> new Submitted(filed);
      case "WITHDRAWN" -> withdrawn(filed);
      default -> throw new IllegalStateException("Unknown stage " + stage + " of " + id);
    };
  }

  private Withdrawn withdrawn(Filed filed) {
    if (withdrawnAt == null) {
      throw new IllegalStateException("Withdrawn without its moment: " + id);
    }
    return new Withdrawn(filed, withdrawnAt.toInstant());
  }
}
