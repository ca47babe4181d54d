package org.saradnja.base.web;

/**
 * The ground of a refusal in the words of one face.
 *
 * @param toBeChecked whether the article was not yet read in its source
 * @param href path without face where the rule stands for everybody; empty for a law
 */
public record Cited(String words, boolean toBeChecked, String href) {}
