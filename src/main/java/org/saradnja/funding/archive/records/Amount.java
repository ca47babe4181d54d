package org.saradnja.funding.archive.records;

import org.saradnja.base.kernel.Dinars;

/** An amount as its source wrote it, and the same in dinars. */
record Amount(String published, Dinars dinars) {}
