package org.saradnja.journeys;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Where those begin who open every page of the practice world. */
final class Starts {

  static final String NOBODY = "";

  /** Who looks, and where each begins: every page in each state that looks different. */
  static final Map<String, List<String>> OF_EVERYBODY = new LinkedHashMap<>();

  static {
    OF_EVERYBODY.put(
        NOBODY,
        List.of(
            "/",
            "/konkursi",
            "/konkursi/VEZ-2027-01",
            "/konkursi/VEZ-2027-02",
            "/konkursi/VEZ-2027-06",
            "/konkursi/VEZ-2027-08",
            "/konkursi/VEZ-2027-02/ispravke",
            "/konkursi/VEZ-2027-03/ispravke",
            "/konkursi/VEZ-2027-01/lista",
            "/konkursi/VEZ-2027-01/prijave",
            "/konkursi/raska-2017",
            "/konkursi/raska-2017/lista",
            "/konkursi/kovin-2018",
            "/rokovi?from=2027-01-25&length=15&unit=calendar-days",
            "/konkursi/VEZ-2027-03/pitanja",
            "/kalendar",
            "/kalendar?stanje=kasni",
            "/kalendar/vezbaonica/2027",
            "/obuke/ocd-2019-subotica",
            "/obuke/ocd-2027",
            "/obuke/ocd-2027-uzorno-selo",
            "/obuke/ocd-2027-proba",
            "/obuke/saradnja-sa-ocd",
            "/obuke/pozivi/pred-2026-01",
            "/obuke/pozivi/pred-2026-02",
            "/obuke/pozivi/pred-2027-01",
            "/obuke/pozivi/pred-2027-02",
            "/obuke/predavaci",
            "/statistika?od=2019-01-01&do=2019-12-31",
            "/institucije",
            "/institucije/vezbovna-mreza",
            "/jls/ministarstvo-za-vezbu",
            "/pretraga?q=raska",
            "/pretraga?q=nista-takvo",
            "/nalog/nastavak",
            "/nalog/novi",
            "/nema-ove-stranice"));
    OF_EVERYBODY.put(
        "sluzbenik",
        List.of(
            "/rad",
            "/rad/jedinica",
            "/rad/konkursi/VEZ-2027-04",
            "/rad/konkursi/VEZ-2027-04/objava",
            "/rad/konkursi/VEZ-2027-03/pitanja",
            "/rad/konkursi/VEZ-2027-02/mesta",
            "/rad/konkursi/VEZ-2027-03/ispravka",
            "/rad/konkursi/VEZ-2027-03/ponistavanje",
            "/rad/plan",
            "/rad/plan/vezbaonica/2027",
            "/rad/plan/vezbaonica/2027/red/novi",
            "/rad/konkursi/VEZ-2027-05/prijave",
            "/rad/konkursi/VEZ-2027-06/komisija",
            "/rad/konkursi/VEZ-2027-05/komisija",
            "/rad/konkursi/VEZ-2027-06/lista"));
    OF_EVERYBODY.put(
        "odlucilac",
        List.of(
            "/rad",
            "/rad/saradnici",
            "/rad/odobrenja/VEZ-2027-07",
            "/rad/odobrenja/VEZ-2027-03/izmena"));
    OF_EVERYBODY.put(
        "udruzenje",
        List.of("/rad", "/konkursi/VEZ-2027-03/pitanja", "/rad/prijave/nova?konkurs=VEZ-2027-03"));
    OF_EVERYBODY.put(
        "clan1", List.of("/rad", "/rad/moje-obuke", "/rad/konkursi/VEZ-2027-06/ocene"));
    OF_EVERYBODY.put("clan2", List.of("/rad", "/rad/konkursi/VEZ-2027-06/izjava"));
    OF_EVERYBODY.put("predsednik-komisije", List.of("/rad/konkursi/VEZ-2027-01/ocene"));
    OF_EVERYBODY.put("kancelarija", List.of("/rad"));
    OF_EVERYBODY.put(
        "administrator",
        List.of(
            "/rad",
            "/rad/nalozi?q=zastupnik01",
            "/rad/udruzenja/90000003/zastupnici",
            "/rad/institucije",
            "/rad/institucije/nova",
            "/rad/institucije/uvoz",
            "/rad/institucije/vezbovna-mreza"));
    OF_EVERYBODY.put(
        "akademija",
        List.of(
            "/rad",
            "/rad/vrednovanje/poredjenje?po=predavac",
            "/rad/vrednovanje/obrasci/program/saradnja-sa-ocd",
            "/rad/programi/godina/2027/opsti",
            "/rad/predavaci/pozivi"));
    OF_EVERYBODY.put(
        "organizator",
        List.of(
            "/rad",
            "/rad/obuke",
            "/rad/test",
            "/rad/vrednovanje/obuke/ocd-2027-vezbaonica",
            "/rad/vrednovanje/obuke/ocd-2027-primergrad/papir/samoprocena",
            "/rad/prisustvo/ocd-2027-vezbaonica/2",
            "/rad/materijali/ocd-2027",
            "/rad/obuke/podrska/ocd-2027-primergrad",
            "/rad/izbor"));
    OF_EVERYBODY.put(
        "predavac",
        List.of(
            "/rad",
            "/rad/vezbe/ocd-2027-vezbaonica",
            "/rad/vezbe",
            "/rad/vrednovanje/obuke/ocd-2027-primergrad/grupa",
            "/rad/materijali/ocd-2027-vezbaonica",
            "/rad/predavac"));
    OF_EVERYBODY.put("finansije", List.of("/rad/moje-obuke/samoprocena/ocd-2027-primergrad"));
    OF_EVERYBODY.put(
        "kadrovi",
        List.of(
            "/rad",
            "/rad/kadrovi/ocd-2027-uzorno-selo",
            "/rad/obucenost",
            "/rad/obucenost?stanje=nedostaje",
            "/rad/obucenost/potrebe"));
    OF_EVERYBODY.put("mesto-2a", List.of("/rad"));
    OF_EVERYBODY.put(
        "polaznik",
        List.of(
            "/rad",
            "/rad/moje-obuke",
            "/rad/test",
            "/rad/moje-obuke/upitnik/ocd-2027-vezbaonica",
            "/rad/moje-obuke/materijali/ocd-2027-vezbaonica",
            "/rad/predavac",
            "/rad/predavac/prijave/nova?poziv=pred-2027-02"));
    OF_EVERYBODY.put("zastupnik07", List.of("/rad/predavac"));
  }

  private Starts() {}
}
