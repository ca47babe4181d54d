package org.saradnja.training.trainers.register;

import org.saradnja.base.kernel.LegalTime;
import org.saradnja.base.web.Face;
import org.saradnja.base.web.Texts;
import org.saradnja.base.web.TextsOfRequest;
import org.saradnja.parties.people.Authorisation;
import org.saradnja.training.trainers.Engagements;
import org.springframework.context.ApplicationContext;

/** The rooms of the register over trainings that a test names. */
record Register(Engagements engagements, ApplicationContext application) {

  Engaging engaging() {
    return new Engaging(
        application.getBean(HoursTable.class),
        application.getBean(FeeTable.class),
        engagements,
        application.getBean(Authorisation.class),
        application.getBean(LegalTime.class),
        application);
  }

  TrainerSheet sheet() {
    return new TrainerSheet(
        application.getBean(PermanentList.class),
        application.getBean(AccreditationTable.class),
        application.getBean(ReasonTable.class),
        engaging(),
        application.getBean(Areas.class));
  }

  Yearly yearly() {
    return new Yearly(
        application.getBean(PermanentList.class),
        engaging(),
        sheet(),
        application.getBean(LegalTime.class));
  }

  LackingDesk lacking() {
    return new LackingDesk(
        application.getBean(PermanentList.class),
        application.getBean(AccreditationTable.class),
        engagements,
        application.getBean(Authorisation.class),
        application.getBean(LegalTime.class));
  }

  Texts texts() {
    return application.getBean(TextsOfRequest.class).of(Face.CYRILLIC);
  }
}
