package org.saradnja.training.certificates.register;

import java.time.LocalDate;
import org.saradnja.training.certificates.IssuedCertificate.Issuer;

/** An issuer as it is called from a day on, and how it numbers. */
record NamedIssuer(Issuer issuer, NumberFormat format, LocalDate validFrom) {}
