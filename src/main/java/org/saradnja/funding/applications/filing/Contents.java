package org.saradnja.funding.applications.filing;

import org.saradnja.funding.applications.ApplicationId;
import org.saradnja.funding.applications.Content;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Reads back what was sent. */
@Component
class Contents {

  private static final JsonMapper JSON = JsonMapper.shared();

  private final ApplicationTable applications;

  Contents(ApplicationTable applications) {
    this.applications = applications;
  }

  Content of(ApplicationId id) {
    return JSON.readValue(applications.sent(id), Content.class);
  }
}
