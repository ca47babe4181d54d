package org.saradnja.training.trainers.applying;

import java.util.List;
import org.saradnja.base.web.Proof;

/**
 * The confirmation of an application.
 *
 * @param annulled that the call was annulled, or empty
 * @param withdrawable whether it can still be withdrawn
 * @param invented that the call belongs to the practice world, or empty
 */
public record ReceiptPage(
    String base,
    String number,
    String callCode,
    String callTitle,
    String applicant,
    String received,
    String withdrawn,
    String annulled,
    boolean withdrawable,
    List<String> outcomes,
    Proof proof,
    List<String> files,
    String invented) {}
