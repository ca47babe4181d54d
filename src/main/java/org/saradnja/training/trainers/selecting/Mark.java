package org.saradnja.training.trainers.selecting;

import java.util.UUID;

/**
 * What one member gives to an applicant in one area by one criterion.
 *
 * @param points of yes and no 1 and 0
 */
record Mark(String subject, String criterion, UUID member, int points) {}
