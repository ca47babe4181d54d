package org.saradnja.training.exams;

/** A module of the training to which questions belong, for example М7, the procedure. */
public record QuestionModule(String code, String title) {}
