package org.saradnja.portal.listing.units;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.saradnja.base.web.ProcedureStep;
import org.saradnja.parties.registry.Units;
import org.saradnja.portal.listing.CallCard;

/**
 * A unit: what the register says, the calls it published, how many in it are trained.
 *
 * @param names in time, the present one first
 * @param parent the city of a city municipality
 * @param plans the yearly plans of calls that it published, the newest first
 * @param duties how it kept the terms of its plans and calls
 * @param trained how many are trained in which programme, in words
 * @param seated how many organisations are seated in it, in words
 * @param rules how many rules of its own hold today, in words
 * @param institution whether it issues calls without being a unit of local self-government
 * @param weakerRules whether one of them is weaker than the national one
 */
public record UnitPage(
    String slug,
    String name,
    String kind,
    String district,
    String code,
    @Nullable Link parent,
    List<Name> names,
    Units.@Nullable Contact contact,
    List<Link> plans,
    List<CallCard> calls,
    Duties duties,
    List<Trained> trained,
    String seated,
    boolean hasSeated,
    String rules,
    boolean weakerRules,
    boolean institution,
    boolean invented) {

  /** Counts of people in words: a small one only as smaller than the smallest published. */
  public record Trained(String programme, String href, String certified, String confirmed) {}

  /**
   * The terms that bind the unit, with how many of them stand how.
   *
   * @param tally a sentence for those that are over and one for those that run
   */
  public record Duties(List<String> tally, List<Duty> terms) {

    public Duties {
      tally = List.copyOf(tally);
      terms = List.copyOf(terms);
    }
  }

  /**
   * @param what is owed, {@code about} which plan or call, {@code href} where all of it stands
   * @param mark the class of the status tag, whose words are {@code told}
   */
  public record Duty(
      String what,
      String about,
      String href,
      String lastDay,
      String done,
      String told,
      String mark,
      ProcedureStep.Source source,
      List<ProcedureStep.Reckoning> reckonings) {

    public Duty {
      reckonings = List.copyOf(reckonings);
    }
  }

  public record Link(String href, String label) {}

  /**
   * @param when it was borne, empty for always
   */
  public record Name(String name, String when) {}
}
