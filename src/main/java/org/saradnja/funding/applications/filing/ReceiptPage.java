package org.saradnja.funding.applications.filing;

import java.util.List;
import org.saradnja.base.web.Proof;

/**
 * The receipt: on the screen, and on paper.
 *
 * @param base path of the application without face
 * @param received the sentence that counts
 * @param next what happens next and by when
 */
public record ReceiptPage(
    String base,
    String number,
    String organisation,
    String title,
    String unit,
    String callCode,
    String callTitle,
    String received,
    Proof proof,
    List<String> next,
    List<File> files,
    String invented) {

  public record File(String name, String about, String digest) {}
}
