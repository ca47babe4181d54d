package org.saradnja.training.trainers.selecting;

import java.util.List;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A selection of trainers in the practice world, on the Academy's desk. */
public final class SomeSelection {

  private SomeSelection() {}

  /** The paths of its pages: the selection, and one application in it. */
  public static List<String> paths(ApplicationContext application) {
    var row =
        application
            .getBean(JdbcClient.class)
            .sql(
                """
                select c.id as call, a.id as application
                  from trainer_call c
                  join trainer_application a on a.call = c.id and a.stage = 'SENT'
                 where c.code = 'pred-2027-01'
                 order by a.id
                 limit 1
                """)
            .query()
            .singleRow();
    var call = "/rad/predavaci/pozivi/" + row.get("call");
    return List.of(call + "/izbor", call + "/prijave/" + row.get("application"));
  }
}
