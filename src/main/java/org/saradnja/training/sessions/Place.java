package org.saradnja.training.sessions;

/**
 * A town in the cases in which sentences need it, written by people and never derived.
 *
 * @param locative with its preposition: {@code у Суботици}, {@code на Златибору}
 */
public record Place(String name, String genitive, String locative) {}
