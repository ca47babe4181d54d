package org.saradnja.parties.people.signin;

import java.util.List;
import java.util.Map;
import org.saradnja.base.practice.Cast;

/**
 * The sign-in page.
 *
 * @param news what has just happened: {@code lozinka} was chosen, {@code kljuc} was not recognised
 * @param practice the accounts of the practice world; empty elsewhere
 */
public record SignInPage(
    SignInForm form, String news, Map<String, String> errors, List<Cast.Member> practice) {}
