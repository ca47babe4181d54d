package org.saradnja.training.programmes;

/** An area of professional training, in which programmes stand and trainers are accredited. */
public record SubjectArea(String code, String serbian, String english) {}
