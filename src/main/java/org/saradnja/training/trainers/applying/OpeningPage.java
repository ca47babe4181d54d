package org.saradnja.training.trainers.applying;

/** Before an application is begun: for which call, and until when. */
public record OpeningPage(String code, String title, String until, boolean open) {}
