package org.saradnja.training.sessions.roomcode;

/**
 * The code of this moment, for the script of the projector.
 *
 * @param path of the drawing of the QR code with {@code size} modules
 * @param left seconds for which it stays
 */
record ProjectorApi(String code, String path, int size, long left, String signed) {}
