package org.saradnja.training.programmes;

import org.saradnja.base.web.Texts;

/** Entries of programmes in words. */
public interface ProgrammeSheets {

  ProgrammeSheet of(ProgrammeEntry entry, Texts t);
}
