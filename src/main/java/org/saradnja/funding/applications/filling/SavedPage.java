package org.saradnja.funding.applications.filling;

/**
 * What a form of a step carries and tells about its saving.
 *
 * @param version of the step
 * @param page the id of this opening of the page
 * @param said when it was saved, in words; empty before the first saving
 */
public record SavedPage(int version, String page, String said) {}
