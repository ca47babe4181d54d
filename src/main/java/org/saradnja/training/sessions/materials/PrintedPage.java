package org.saradnja.training.sessions.materials;

import java.util.List;

/**
 * A material of the practice world on paper.
 *
 * @param about the training
 * @param notice that it is invented
 */
public record PrintedPage(String title, String about, List<String> lines, String notice) {}
