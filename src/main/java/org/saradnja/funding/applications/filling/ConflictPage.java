package org.saradnja.funding.applications.filling;

import java.util.List;
import java.util.Map;

/**
 * Two people wrote the same step: both texts, nothing lost.
 *
 * @param theirs what a saving over theirs is sent with
 * @param stale what this page was sent with: a page that saves itself goes on with it, and so is
 *     told again until somebody has chosen
 * @param action where the choice is sent
 * @param who changed the step meanwhile and when, in a sentence
 * @param mine everything this page had sent, to be sent again
 */
public record ConflictPage(
    HeadPage head,
    SavedPage theirs,
    SavedPage stale,
    String action,
    String who,
    List<Difference> differences,
    Map<String, String> mine) {

  public record Difference(String label, String theirs, String mine) {}
}
