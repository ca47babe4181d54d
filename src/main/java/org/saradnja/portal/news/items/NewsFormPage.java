package org.saradnja.portal.news.items;

import java.util.Map;

/**
 * The form of a news item.
 *
 * @param action path without face
 * @param submit whether a draft is saved or what is public corrected, in words
 */
public record NewsFormPage(
    String action, String heading, String submit, NewsForm form, Map<String, String> errors) {}
