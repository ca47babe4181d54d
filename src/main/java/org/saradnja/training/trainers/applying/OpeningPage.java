package org.saradnja.training.trainers.applying;

/** Before an application is begun: for which call, and until when; why not any more. */
public record OpeningPage(String code, String title, String until, boolean open, String annulled) {}
