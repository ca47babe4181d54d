package org.saradnja.training.exams.bank;

import java.util.List;
import java.util.Map;

/**
 * @param action where the form is sent
 * @param isNew whether the code may still be chosen
 * @param kind text key of the kind
 * @param shares whether rows have shares; {@code pairs} whether they have a second text
 */
public record QuestionFormPage(
    String action,
    boolean isNew,
    String title,
    String kind,
    boolean hasRows,
    boolean shares,
    boolean pairs,
    List<Integer> rows,
    Map<String, String> modules,
    Map<String, String> difficulties,
    Map<String, String> bases,
    QuestionForm form,
    Map<String, String> errors) {}
