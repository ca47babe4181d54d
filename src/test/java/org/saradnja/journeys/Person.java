package org.saradnja.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.saradnja.testing.Documents;

/**
 * Somebody who knows of a page only what is written on it: its headings, fields, links and buttons.
 * Nobody types an address but the first one.
 */
final class Person implements AutoCloseable {

  /** A page may be slow on a busy machine; nobody waits so long on another. */
  private static final double PATIENCE = 20_000;

  static {
    PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
  }

  private final Visitor visitor;
  final Page page;

  private Person(Visitor visitor) {
    this.visitor = visitor;
    page = visitor.page;
  }

  static Person with(Visitor visitor) {
    return new Person(visitor);
  }

  /** Comes to the home page, signs in with the practice password and stands at the desk. */
  Person signsIn(String account) {
    visitor.open("/");
    follows("Пријава");
    fills("Адреса е-поште", account + "@vezbaonica.example");
    fills("Лозинка", "vezba-2026");
    presses("Пријавите се");
    page.waitForURL("**/rad");
    return this;
  }

  /** Back to what waits for this person, by the name in the masthead. */
  Person goesToTheDesk() {
    page.locator("header a.signin").click();
    return this;
  }

  Person comesTo(String path) {
    visitor.open(path);
    return this;
  }

  Person follows(String link) {
    page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(beginningWith(link)))
        .first()
        .click();
    return this;
  }

  /** A link in the item of a list, or in one of several, that says this. */
  Person followsAt(String item, String link) {
    page.getByRole(AriaRole.LISTITEM)
        .filter(new Locator.FilterOptions().setHasText(item))
        .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(beginningWith(link)))
        .first()
        .click();
    return this;
  }

  Person presses(String button) {
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(beginningWith(button)))
        .first()
        .click();
    return this;
  }

  Person fills(String label, String value) {
    var field = page.locator("input, textarea").and(page.getByLabel(label, exactly()));
    field.fill(value);
    // Whoever goes on to the next field leaves this one; that is when a page saves itself.
    field.blur();
    return this;
  }

  /** The label of a field that may stay empty says so at its end. */
  Person fillsOptional(String label, String value) {
    return fills(label + " (није обавезно)", value);
  }

  Person chooses(String label, String option) {
    page.getByLabel(label, exactly()).selectOption(new SelectOption().setLabel(option));
    return this;
  }

  /** In the item of a list that says this. */
  Person choosesAt(String item, String label, String option) {
    item(item).getByLabel(label).selectOption(new SelectOption().setLabel(option));
    return this;
  }

  Person fillsAt(String item, String label, String value) {
    item(item).getByLabel(label).fill(value);
    return this;
  }

  private Locator item(String text) {
    return page.getByRole(AriaRole.LISTITEM)
        .filter(new Locator.FilterOptions().setHasText(text))
        // An error in the summary is an item too.
        .filter(new Locator.FilterOptions().setHas(page.locator("label")));
  }

  Person ticks(String label) {
    page.getByLabel(label).first().check();
    return this;
  }

  /** One of the answers to a question. */
  Person answers(String question, String answer) {
    page.getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName(question))
        .getByLabel(answer, new Locator.GetByLabelOptions().setExact(true))
        .check();
    return this;
  }

  /** Points for a criterion, with a reason, on a member's sheet. */
  Person gives(String criterion, String points) {
    var group = page.getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName(criterion));
    group.getByLabel("Бодови").fill(points);
    group.getByLabel("Образложење").fill("Јасно и мерљиво.");
    group.getByLabel("Образложење").blur();
    return this;
  }

  Person attaches(String label, String name) {
    page.getByLabel(label)
        .setInputFiles(new FilePayload(name, "application/pdf", Documents.pdf(name)));
    return this;
  }

  /** Follows a link to a file and keeps the file in the folder under the name that it came with. */
  Path takes(String link, Path folder) {
    var download = page.waitForDownload(() -> follows(link));
    var file = folder.resolve(download.suggestedFilename());
    download.saveAs(file);
    return file;
  }

  Person isAt(String heading) {
    assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
        .containsText(heading);
    return this;
  }

  Person reads(String text) {
    assertThat(page.locator("main")).containsText(text);
    return this;
  }

  /** What the test says of the savings of its script, which may take a while. */
  Person awaits(String words) {
    assertThat(page.locator("[data-mark]"))
        .containsText(words, new LocatorAssertions.ContainsTextOptions().setTimeout(90_000));
    return this;
  }

  Person readsNothingOf(String text) {
    assertThat(page.locator("body")).not().containsText(text);
    return this;
  }

  Locator row(String text) {
    return page.getByRole(AriaRole.ROW)
        .filter(new Locator.FilterOptions().setHasText(text))
        .first();
  }

  /** Names go on with what only a screen reader says, as of which row a button is. */
  private static Pattern beginningWith(String name) {
    return Pattern.compile("^" + name.replaceAll("[.()?+*]", "\\\\$0"));
  }

  private static Page.GetByLabelOptions exactly() {
    return new Page.GetByLabelOptions().setExact(true);
  }

  @Override
  public void close() {
    visitor.close();
  }
}
