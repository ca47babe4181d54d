package org.saradnja.base.rules;

/** An area of public interest: code, and its name in Serbian (Cyrillic) and English. */
public record Area(String code, String serbian, String english) {}
