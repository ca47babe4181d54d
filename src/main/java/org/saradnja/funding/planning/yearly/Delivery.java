package org.saradnja.funding.planning.yearly;

import java.time.LocalDate;

/**
 * How an edition reached the ministry that keeps the national calendar.
 *
 * @param way in words: the ministry's application, registered mail
 * @param reference of the confirmation, empty when there is none
 */
record Delivery(int edition, LocalDate day, String way, String reference) {}
