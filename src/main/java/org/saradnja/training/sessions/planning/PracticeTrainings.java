package org.saradnja.training.sessions.planning;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.saradnja.training.sessions.DayBlock;
import org.saradnja.training.sessions.Place;
import org.saradnja.training.sessions.SessionContent;
import org.saradnja.training.sessions.SessionContent.AgendaItem;
import org.saradnja.training.sessions.SessionContent.Guest;
import org.saradnja.training.sessions.SessionContent.Practical;
import org.saradnja.training.sessions.SessionContent.Room;
import org.saradnja.training.sessions.SessionContent.Terms;
import org.saradnja.training.sessions.SessionContent.Venue;
import org.saradnja.training.sessions.Support;
import org.saradnja.training.trainers.TrainerId;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.json.JsonMapper;

/** The series of the practice world as its file tells them. */
record PracticeTrainings(List<Run> series, List<Held> sessions) {

  private static final int SEATS = 18;
  private static final int LEAST = 5;
  private static final int CLOSES_BEFORE = 4;
  private static final int CONFIRM_HOURS = 48;

  static PracticeTrainings read() {
    try (var file = new ClassPathResource("practice/trainings.json").getInputStream()) {
      return JsonMapper.shared().readValue(file, PracticeTrainings.class);
    } catch (IOException missing) {
      throw new UncheckedIOException("The practice trainings come with the platform", missing);
    }
  }

  record Run(
      String code,
      String programme,
      int year,
      String title,
      String about,
      String source,
      List<Support> support) {}

  record Held(
      String series,
      Place place,
      LocalDate first,
      @Nullable Integer seats,
      @Nullable Integer quota,
      @Nullable Boolean approval,
      @Nullable String venue,
      @Nullable String address,
      @Nullable String room,
      List<String> trainers) {

    SessionContent content(List<TrainerId> leading) {
      boolean invented = venue != null;
      return new SessionContent(
          place,
          new Venue(
              or(venue, ""),
              or(address, ""),
              rooms(),
              invented ? "Улаз без степеника, приступачан тоалет, индуктивна петља." : ""),
          days(),
          agenda(),
          leading,
          invented ? List.of() : guests(),
          List.of(),
          new Terms(
              first.minusDays(CLOSES_BEFORE),
              seats == null ? SEATS : seats,
              Optional.ofNullable(quota),
              Math.min(LEAST, seats == null ? SEATS : seats),
              CONFIRM_HOURS,
              Boolean.TRUE.equals(approval)),
          practical(invented));
    }

    /** The largest room, and one for work in small groups, reached by a lift. */
    private List<Room> rooms() {
      return room == null
          ? List.of()
          : List.of(new Room(room, 40, ""), new Room("Радионица", 12, "други спрат, лифт"));
    }

    private List<DayBlock> days() {
      return List.of(
          new DayBlock(1, first, LocalTime.of(10, 0), LocalTime.of(17, 0)),
          new DayBlock(2, first.plusDays(1), LocalTime.of(9, 0), LocalTime.of(15, 15)));
    }

    private static List<AgendaItem> agenda() {
      return List.of(
          item(1, "10:00", 20, "Отварање"),
          item(1, "10:20", 45, "Правни оквир за оснивање и рад организација цивилног друштва"),
          item(1, "11:05", 30, "Зашто сарађивати"),
          item(1, "11:50", 75, "Учешће у доношењу одлука, са радионицом"),
          item(1, "14:00", 45, "Удружења као пружаоци услуга"),
          item(1, "14:45", 60, "Правни оквир за финансирање програма од јавног интереса"),
          item(1, "16:00", 60, "Одређивање јавног интереса, радионица"),
          item(2, "09:05", 60, "Годишњи план, календар и текст конкурса"),
          item(2, "10:05", 45, "Комисија и сукоб интереса"),
          item(2, "11:05", 90, "Радионица: бодовање три пријаве, листа и приговор"),
          item(2, "13:20", 60, "Уговор, праћење, извештај и повраћај средстава"),
          item(2, "14:35", 30, "Завршни тест"),
          item(2, "15:05", 10, "Упитник о обуци"));
    }

    private static AgendaItem item(int day, String from, int minutes, String title) {
      return new AgendaItem(day, LocalTime.parse(from), minutes, title);
    }

    private static List<Guest> guests() {
      return List.of(
          new Guest("Представници Канцеларије за сарадњу са цивилним друштвом", ""),
          new Guest("Представници Сталне конференције градова и општина", ""),
          new Guest("Представници Министарства државне управе и локалне самоуправе", ""));
    }

    private static Practical practical(boolean invented) {
      return invented
          ? new Practical(
              "Путни трошак сноси јединица локалне самоуправе.",
              "Организатор обезбеђује једно ноћење за учеснике из удаљених места.",
              "")
          : new Practical(
              "",
              "",
              "Дани у овом месту, часови, дневни ред и расподела предавача измишљени су за вежбу.");
    }

    private static String or(@Nullable String given, String otherwise) {
      return given == null ? otherwise : given;
    }
  }
}
