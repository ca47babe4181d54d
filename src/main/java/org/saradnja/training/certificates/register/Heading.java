package org.saradnja.training.certificates.register;

import java.time.LocalDate;
import org.saradnja.training.certificates.IssuedCertificate;
import org.saradnja.training.sessions.Participant;
import org.saradnja.training.sessions.Session;

/**
 * Under what a document stands in the register.
 *
 * @param year of the book
 * @param position in the book
 */
record Heading(
    IssuedCertificate document,
    Session session,
    Participant participant,
    int year,
    int position,
    LocalDate issuedOn) {}
