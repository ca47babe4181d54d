package org.saradnja.training.figures;

/**
 * Units by kind, as sentences name them: a city municipality is neither a city nor a municipality.
 *
 * @param cities with the City of Belgrade among them
 */
public record UnitCounts(int cities, int municipalities, int cityMunicipalities) {

  public static final UnitCounts NONE = new UnitCounts(0, 0, 0);

  public int all() {
    return cities + municipalities + cityMunicipalities;
  }
}
