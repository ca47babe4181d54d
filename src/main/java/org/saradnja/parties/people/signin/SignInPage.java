package org.saradnja.parties.people.signin;

import java.util.List;
import java.util.Map;
import org.saradnja.base.practice.Cast;

/**
 * The sign-in page.
 *
 * @param chosen true when a new password has just been chosen
 * @param practice the accounts of the practice world; empty elsewhere
 */
public record SignInPage(
    SignInForm form, boolean chosen, Map<String, String> errors, List<Cast.Member> practice) {}
