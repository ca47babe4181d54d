package org.saradnja.funding.applications.checking;

/**
 * What the officer says about a condition.
 *
 * @param note the facts it rests on; must be there when it contradicts the data
 */
record Answer(boolean met, String note) {}
