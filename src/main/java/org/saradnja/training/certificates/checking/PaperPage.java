package org.saradnja.training.certificates.checking;

/**
 * A document on paper, with the picture that leads to its check.
 *
 * @param page the same as on the screen
 * @param warning why it does not hold, or empty
 * @param duplicate that this is a second copy, or empty
 * @param statement what is certified of the participant
 * @param seal whose electronic seal it carries, or empty
 * @param address of the check, without its scheme
 * @param qr picture of the address, as data
 * @param print picture of the digest, as data
 */
public record PaperPage(
    CertificatePage page,
    String warning,
    String duplicate,
    String name,
    String employer,
    String statement,
    String title,
    String about,
    String signatory,
    String issuer,
    String issued,
    String seal,
    String address,
    String qr,
    String print) {}
