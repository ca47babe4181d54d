package org.saradnja.funding.archive;

import org.saradnja.funding.calls.CallCode;

/** The archive now says something else about a call of the past. */
public record CallArchived(CallCode code) {}
