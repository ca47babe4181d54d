package org.saradnja.funding.calls;

/** A document the call asks for; what the office can obtain itself is not asked. */
public record DocumentSlot(String code, String name, boolean required) {}
