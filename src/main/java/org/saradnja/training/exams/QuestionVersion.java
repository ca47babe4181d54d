package org.saradnja.training.exams;

/** One version of a question, as a paper names it. Versions are numbered from one. */
public record QuestionVersion(QuestionId question, int number) {}
