package org.saradnja.funding.applications.filing;

import java.util.List;
import org.saradnja.funding.applications.Sheet;

/**
 * A sent application: where it is, and what happens next.
 *
 * @param mark shape of the status tag
 * @param canWithdraw while the call is open
 * @param complete the path to the draft when the office asked to complete it, else empty
 */
public record StatusPage(
    String base,
    String number,
    String title,
    String organisation,
    String callCode,
    String callTitle,
    String state,
    String mark,
    String received,
    List<String> next,
    boolean canWithdraw,
    String complete,
    Sheet sheet) {}
