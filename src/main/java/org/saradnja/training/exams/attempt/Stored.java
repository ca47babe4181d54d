package org.saradnja.training.exams.attempt;

import java.time.Instant;
import org.saradnja.training.exams.Response;

/**
 * An answer that stands.
 *
 * @param seq number of the answer to this question, counted by the browser; the higher one stands
 */
record Stored(int item, int seq, Response response, Instant at) {}
