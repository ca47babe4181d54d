import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.regex.Pattern;

/**
 * Benchmark: a whole hall is checked in at the door. 500 people sign, each tick a request of its
 * own over 32 connections: two points warm the server up, three are the 1,500 ticks measured. Then
 * half of them are sent once more, as devices do that heard no answer. Afterwards the list must
 * show every tick once.
 *
 * <p>Arguments: address, process id of the server, its data folder. Moves the practice clock to a
 * day of a training and takes the people on its list without applications.
 */
final class CheckIns {

  private static final int CONNECTIONS = 32;
  private static final int PEOPLE = 500;
  private static final int POINTS = 6;
  private static final int MEASURED = 3;
  private static final String ROOM = "/rad/prisustvo/ocd-2027-uzorno-selo";
  private static final String LIST = ROOM + "/1";
  private static final Pattern SEAT = Pattern.compile("data-seat=\"([0-9a-f-]{36})\"");
  private static final Pattern SIGNED = Pattern.compile("data-at-point=\"[0-9]\"[^>]*><span>\\s*<span class=\"tag ok\"");

  private final Browser organiser;
  private final Processes processes;

  private CheckIns(Browser organiser, Processes processes) {
    this.organiser = organiser;
    this.processes = processes;
  }

  public static void main(String[] arguments) throws Exception {
    var organiser = new Browser(arguments[0]);
    organiser.signIn("organizator");
    new CheckIns(organiser, new Processes(arguments[1], Path.of(arguments[2]))).run();
  }

  private void run() throws IOException, InterruptedException, ExecutionException {
    comeToTheDay();
    var seats = takeOn();
    var warming = ticks(seats, 2, POINTS - MEASURED);
    Phase.run(shared(warming), CheckIns::send);
    int before = signed();
    var ticks = ticks(seats, POINTS - MEASURED + 1, POINTS);
    new Phase("check-ins of " + ticks.size(), processes).measure(shared(ticks), CheckIns::send);
    new Phase("half of them sent once more", processes)
        .measure(shared(ticks.subList(0, ticks.size() / 2)), CheckIns::send);
    int there = signed() - before;
    System.out.println("signatures on the list: " + there + " of " + ticks.size());
    if (there != ticks.size()) {
      throw new IllegalStateException("Some were lost or counted twice");
    }
  }

  private void comeToTheDay() throws IOException, InterruptedException {
    var clock = organiser.form("/vezba/sat", "/vezba/sat");
    organiser.post(
        "/vezba/sat", clock.with("korak", "").with("dan", "13. 5. 2027.").with("vreme", "10:00"));
    var settings = organiser.form(ROOM + "/podesavanja", ROOM + "/podesavanja");
    organiser.post(
        ROOM + "/podesavanja", settings.with("tacaka", Integer.toString(POINTS)));
  }

  private List<String> takeOn() throws IOException, InterruptedException, ExecutionException {
    var form = organiser.form(LIST + "/bez-prijave", LIST + "/bez-prijave");
    var people = new ArrayList<String>();
    for (int number = 0; number < PEOPLE; number++) {
      people.add("Проба Мерење " + number);
    }
    Phase.run(
        shared(people),
        (name, browser) ->
            browser.post(
                LIST + "/bez-prijave",
                new Form(new LinkedHashMap<>(form.fields()))
                    .with("ime", name)
                    .with("poslodavac", "Мерење")
                    .with("posta", "")
                    .with("potpis", "1")));
    var seats = new ArrayList<String>();
    SEAT.matcher(organiser.get(LIST)).results().forEach(seat -> seats.add(seat.group(1)));
    return seats.subList(seats.size() - PEOPLE, seats.size());
  }

  private static List<String> ticks(List<String> seats, int from, int until) {
    var ticks = new ArrayList<String>();
    for (int point = from; point <= until; point++) {
      for (var seat : seats) {
        ticks.add(UUID.randomUUID() + "~" + seat + "~" + point + "~" + System.currentTimeMillis());
      }
    }
    return ticks;
  }

  private static void send(String tick, Browser browser) throws IOException, InterruptedException {
    var item =
        new Form(new LinkedHashMap<>())
            .with("sent", Long.toString(System.currentTimeMillis()))
            .with("item", tick);
    var told = browser.tell(LIST + "/prijem", item);
    if (!told.contains("\"taken\"") && !told.contains("\"known\"")) {
      throw new IllegalStateException("Refused: " + told);
    }
  }

  private int signed() throws IOException, InterruptedException {
    return (int) SIGNED.matcher(organiser.get(LIST)).results().count();
  }

  private Map<Browser, List<String>> shared(List<String> all) {
    var shares = new LinkedHashMap<Browser, List<String>>();
    for (int connection = 0; connection < CONNECTIONS; connection++) {
      var share = new ArrayList<String>();
      for (int at = connection; at < all.size(); at += CONNECTIONS) {
        share.add(all.get(at));
      }
      shares.put(organiser.twin(), share);
    }
    return shares;
  }
}
