package org.saradnja.parties.registry.institutions;

import java.util.List;

/** The register of institutions, for those who keep it and for everybody. */
public record InstitutionsPage(List<Group> groups, String count) {

  /** Institutions of one kind. */
  public record Group(String id, String kind, List<Row> rows) {}

  /**
   * @param state in words, empty for an open institution
   * @param page its address on the web, empty when it is not known
   */
  public record Row(String code, String name, String state, String page, boolean invented) {}
}
