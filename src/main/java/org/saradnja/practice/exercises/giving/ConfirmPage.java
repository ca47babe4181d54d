package org.saradnja.practice.exercises.giving;

/**
 * Asks once more before towns are closed.
 *
 * @param back path of the exercise without face
 * @param action to which the button sends
 * @param pair number of the pair, or {@code sve}
 */
public record ConfirmPage(
    String back,
    String place,
    String title,
    String words,
    String action,
    String pair,
    String button) {}
