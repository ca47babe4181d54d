package org.saradnja.base.web;

/**
 * One of the pages about one thing, for the component {@code ui/tabs}.
 *
 * @param href without face
 */
public record Tab(String href, String label) {}
