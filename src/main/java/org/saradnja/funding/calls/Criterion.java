package org.saradnja.funding.calls;

/**
 * A criterion of evaluation.
 *
 * @param code short and stable within the call, ASCII
 * @param maximum the most points a member may give, the least is 0
 * @param breaksTies whether more points here win at equal totals
 */
public record Criterion(
    String code, String name, String guidance, int maximum, boolean breaksTies) {}
