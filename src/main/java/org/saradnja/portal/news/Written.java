package org.saradnja.portal.news;

/** A text written in Serbian (Cyrillic) and in English; Latin is made from the Cyrillic. */
public record Written(String serbian, String english) {}
