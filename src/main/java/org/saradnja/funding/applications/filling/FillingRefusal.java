package org.saradnja.funding.applications.filling;

import org.saradnja.base.kernel.Refusal;

/** Why a draft cannot be opened or changed. */
enum FillingRefusal implements Refusal {
  CALL_CLOSED("applications.callClosed"),
  NO_MORE_APPLICATIONS("applications.noMoreApplications"),
  NO_ORGANISATION("applications.noOrganisation"),
  ALREADY_SENT("applications.alreadySent"),
  NOT_ASKED("applications.notAsked"),
  FILE_WAS_SENT("applications.fileWasSent"),
  TOO_MANY_FILES("applications.tooManyFiles");

  private final String key;

  FillingRefusal(String key) {
    this.key = key;
  }

  @Override
  public String key() {
    return key;
  }
}
