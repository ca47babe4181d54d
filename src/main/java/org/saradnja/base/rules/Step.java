package org.saradnja.base.rules;

import java.time.LocalDate;

/** One step of the explanation of a deadline: the day it reached, why, and on which provision. */
public record Step(LocalDate day, Why why, Provision provision) {}
