package org.saradnja.training.programmes;

/** Where a training is held. */
public enum DeliveryForm {
  CLASSROOM,
  WEBINAR,
  ONLINE
}
