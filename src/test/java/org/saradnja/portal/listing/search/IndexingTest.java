package org.saradnja.portal.listing.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.saradnja.base.kernel.Actor;
import org.saradnja.base.kernel.Digest;
import org.saradnja.base.kernel.Localised;
import org.saradnja.base.kernel.SearchKey;
import org.saradnja.funding.archive.Archive;
import org.saradnja.funding.archive.ArchivedCall;
import org.saradnja.funding.archive.CallArchived;
import org.saradnja.funding.calls.CallCode;
import org.saradnja.parties.registry.Unit;
import org.saradnja.parties.registry.UnitId;
import org.saradnja.parties.registry.UnitKept;
import org.saradnja.parties.registry.UnitKind;
import org.saradnja.portal.listing.search.SearchEntry.Kind;
import org.saradnja.portal.listing.search.SearchTable.Hit;
import org.saradnja.portal.news.Headline;
import org.saradnja.portal.news.News;
import org.saradnja.portal.news.NewsCorrected;
import org.saradnja.portal.news.NewsId;
import org.saradnja.portal.news.NewsPublished;
import org.saradnja.portal.news.NewsWithdrawn;
import org.saradnja.portal.news.Written;
import org.saradnja.testing.DatabaseTest;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
class IndexingTest {

  private static final Instant NOW = Instant.parse("2027-04-20T08:14:00Z");
  private static final NewsId NEWS = new NewsId(7);
  private static final CallCode LIST = new CallCode("zubor-2017");

  @Autowired private SearchTable entries;

  private final Map<UnitId, Unit> units = new HashMap<>();
  private final Map<NewsId, Headline> news = new HashMap<>();
  private final Map<CallCode, ArchivedCall> archive = new HashMap<>();
  private Indexing indexing;

  @BeforeEach
  void open() {
    indexing =
        new Indexing(
            entries,
            new KnownUnits(units),
            new NoOrganisations(),
            new KnownArchive(archive),
            new NoCalls(),
            new KnownNews(news));
  }

  @ParameterizedTest
  @CsvSource({
    "Рашки, Рашки округ",
    "Град Београд, Град Београд",
    "'', ''",
  })
  void aUnitIsFoundWithItsDistrict(String district, String about) {
    keep("zuborac", "Жуборац", district);

    assertThat(find("zuborac"))
        .containsExactly(
            new Hit(Kind.UNIT, "Жуборац", Optional.of("Žuborac"), about, "/jls/zuborac"));
  }

  @Test
  void aUnitThatIsKeptTwiceStandsThereOnceUnderItsNewName() {
    keep("zuborac", "Жуборац", "Рашки");
    keep("zuborac", "Нови Жуборац", "Рашки");

    assertThat(find("zuborac")).extracting(Hit::title).containsExactly("Нови Жуборац");
  }

  @Test
  void aUnitForExerciseIsNotFound() {
    keep("vezba-zuborac", "Жуборац за вежбу", "Рашки");

    assertThat(find("zuborac")).isEmpty();
  }

  @Test
  void newsIsFoundByItsSerbianAndItsEnglishTitle() {
    publish("Жубор Рзава", "The murmur of the Rzav");

    assertThat(find("жубор")).extracting(Hit::kind).containsExactly(Kind.NEWS);
    assertThat(find("murmur"))
        .extracting(Hit::english)
        .containsExactly(Optional.of("The murmur of the Rzav"));
  }

  @Test
  void aCorrectionReplacesTheOldWords() {
    publish("Жубор", "Murmur");
    news.put(NEWS, headline("Тишина", "Silence of the zebra"));

    indexing.on(new NewsCorrected(NEWS, NOW, Actor.SYSTEM, Digest.ofText("x")));

    assertThat(find("жубор")).isEmpty();
    assertThat(find("silence zebra")).hasSize(1);
  }

  @Test
  void whatWasWithdrawnIsNotFoundAndAnotherTimeChangesNothing() {
    publish("Жубор", "Murmur");
    var withdrawn = new NewsWithdrawn(NEWS, NOW, Actor.SYSTEM, Digest.ofText("x"));

    indexing.on(withdrawn);
    indexing.on(withdrawn);

    assertThat(find("жубор")).isEmpty();
  }

  @Test
  void theSamePublicationHeardTwiceIsOneEntry() {
    publish("Жубор", "Murmur");
    publish("Жубор", "Murmur");

    assertThat(entries.count("zubor")).isEqualTo(Map.of(Kind.NEWS, 1));
  }

  @Test
  void aListOfThePastIsFoundByEverybodyOnIt() {
    archived(List.of("Удружење „Жубор“", "Klub Rzav"), true);

    assertThat(find("klub rzav"))
        .containsExactly(
            new Hit(
                Kind.RECIPIENT,
                "Klub Rzav",
                Optional.empty(),
                "Општина Жуборац, 2017.",
                "/konkursi/zubor-2017/lista"));
    assertThat(find("zubor 2017")).extracting(Hit::kind).contains(Kind.HISTORIC);
  }

  @Test
  void whereOnlyFactsAreKnownARecipientLeadsToThem() {
    archived(List.of("Klub Rzav"), false);

    assertThat(find("klub rzav")).extracting(Hit::href).containsExactly("/konkursi/zubor-2017");
  }

  @Test
  void whoWasTakenFromACorrectedListIsNoLongerFound() {
    archived(List.of("Prvi zuborci", "Drugi zuborci", "Treci zuborci"), true);

    archived(List.of("Prvi zuborci"), true);

    assertThat(find("zuborci")).extracting(Hit::title).containsExactly("Prvi zuborci");
  }

  @Test
  void anArchiveThatSaysNothingLeavesTheSearchAlone() {
    indexing.on(new CallArchived(new CallCode("nema-2012")));

    assertThat(find("nema 2012")).isEmpty();
  }

  private void keep(String slug, String name, String district) {
    var id = new UnitId(slug);
    units.put(
        id,
        new Unit(
            id,
            Localised.ofCyrillic(name),
            UnitKind.MUNICIPALITY,
            district,
            Optional.empty(),
            Optional.empty(),
            false));
    indexing.on(new UnitKept(id));
  }

  private void publish(String serbian, String english) {
    news.put(NEWS, headline(serbian, english));
    indexing.on(new NewsPublished(NEWS, NOW, Actor.SYSTEM, Digest.ofText(serbian)));
  }

  private static Headline headline(String serbian, String english) {
    return new Headline(
        NEWS, new Written(serbian, english), new Written("О води", "On water"), NOW, "/vesti/7-x");
  }

  private void archived(List<String> recipients, boolean listed) {
    archive.put(
        LIST,
        new ArchivedCall(
            LIST,
            ArchivedCall.Kind.DECISION_ON_SELECTION,
            "Решење о избору",
            Optional.empty(),
            Localised.ofCyrillic("Општина Жуборац"),
            Optional.of(2017),
            Optional.empty(),
            Optional.empty(),
            listed ? Optional.of(ArchivedCall.Completeness.COMPLETE) : Optional.empty(),
            recipients));
    indexing.on(new CallArchived(LIST));
  }

  private List<Hit> find(String words) {
    return entries.find(SearchKey.of(words), Optional.empty(), 0, 20);
  }

  private record KnownNews(Map<NewsId, Headline> known) implements News {

    @Override
    public List<Headline> latest(int most) {
      return List.copyOf(known.values());
    }

    @Override
    public Optional<Headline> find(NewsId id) {
      return Optional.ofNullable(known.get(id));
    }
  }

  private record KnownArchive(Map<CallCode, ArchivedCall> known) implements Archive {

    @Override
    public Optional<ArchivedCall> find(CallCode code) {
      return Optional.ofNullable(known.get(code));
    }

    @Override
    public List<ArchivedCall> all() {
      return List.copyOf(known.values());
    }

    @Override
    public List<ArchivedCall> of(UnitId unit) {
      return List.of();
    }
  }
}
