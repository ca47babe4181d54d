package org.saradnja.training.sessions.roomcode;

import java.util.Optional;
import org.saradnja.base.web.QrPath;

/**
 * The code on the wall.
 *
 * @param code six digits in two groups, empty while none is shown
 * @param left seconds for which it stays
 */
public record ProjectorPage(
    String path,
    String room,
    String title,
    String about,
    int point,
    boolean today,
    String code,
    Optional<QrPath> qr,
    String address,
    long left,
    int signed,
    int expected) {}
