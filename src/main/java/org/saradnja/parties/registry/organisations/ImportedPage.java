package org.saradnja.parties.registry.organisations;

import java.util.List;
import org.saradnja.parties.registry.organisations.ImportPage.Count;
import org.saradnja.parties.registry.organisations.ImportPage.Row;

/** What became of a table that was taken over. */
public record ImportedPage(String id, String at, List<Count> summary, List<Row> refused) {}
