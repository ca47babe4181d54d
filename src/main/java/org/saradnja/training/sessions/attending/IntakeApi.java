package org.saradnja.training.sessions.attending;

import java.util.List;

/**
 * What the server tells the script of the list.
 *
 * @param signed what counts of those who were sent; when nobody was, of everybody, so that
 *     organisers see each other's work
 * @param clock in words, when the clock of the device is wrong; else empty
 * @param csrf the token for further sendings
 */
record IntakeApi(List<Item> items, List<Signed> signed, String clock, String csrf) {

  /**
   * @param state taken, known or refused
   */
  record Item(String id, String state, String words) {}

  /**
   * @param put in words, when the moment was put right; else empty
   */
  record Signed(String seat, int point, String at, String put) {}
}
