package org.saradnja.training.certificates.register;

/**
 * How far an order is.
 *
 * @param path of this page without face
 * @param over whether nothing is left to be done
 * @param again path from which what got stuck is ordered again, or empty
 */
public record ProgressPage(
    String path,
    String title,
    String ordered,
    int done,
    int total,
    String said,
    String certificates,
    String confirmations,
    String nothing,
    String already,
    String stuck,
    boolean over,
    String again) {}
