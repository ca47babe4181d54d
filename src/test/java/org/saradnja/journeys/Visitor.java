package org.saradnja.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;

/** Somebody with a browser of their own. One Chromium serves all visitors of a thread. */
final class Visitor implements AutoCloseable {

  static final int WIDE = 1280;
  static final int NARROW = 320;
  private static final int HEIGHT = 900;
  private static final String PRACTICE_PASSWORD = "vezba-2026";

  /** What drives a browser belongs to one thread, so each thread has a Chromium of its own. */
  private static final ThreadLocal<Chromium> CHROMIUM = ThreadLocal.withInitial(Chromium::started);

  private static final List<String> ARGUMENTS =
      List.of(
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync");

  private final Browser browser;
  private final BrowserContext context;
  private String site = Journey.SITE;
  final Page page;

  private Visitor(int width, boolean scripts) {
    this(CHROMIUM.get().browser(), width, scripts);
  }

  private Visitor(Browser browser, int width, boolean scripts) {
    this.browser = browser;
    context =
        browser.newContext(
            new Browser.NewContextOptions()
                .setViewportSize(width, HEIGHT)
                .setJavaScriptEnabled(scripts)
                .setTimezoneId("Europe/Belgrade"));
    page = context.newPage();
    page.setDefaultTimeout(45_000);
  }

  /** A thread beside this one, in which other visitors walk; their Chromium ends with it. */
  static ExecutorService thread() {
    return Executors.newSingleThreadExecutor(work ->
        new Thread(() -> {
          try {
            work.run();
          } finally {
            CHROMIUM.get().close();
          }
        }));
  }

  /** On a telephone of their own whose camera sees the video, and nothing else. */
  static Visitor withCamera(Path video) {
    var telephone =
        CHROMIUM
            .get()
            .launch(
                List.of(
                    "--use-fake-ui-for-media-stream",
                    "--use-fake-device-for-media-stream",
                    "--use-file-for-fake-video-capture=" + video));
    var visitor = new Visitor(telephone, NARROW, true);
    visitor.context.grantPermissions(List.of("camera"));
    return visitor;
  }

  static Visitor withBrowser() {
    return new Visitor(WIDE, true);
  }

  static Visitor withoutScripts() {
    return new Visitor(WIDE, false);
  }

  static Visitor withWidth(int width) {
    return new Visitor(width, true);
  }

  /** Goes on in another world than the one that journeys share. */
  Visitor at(String otherSite) {
    site = otherSite;
    return this;
  }

  Visitor signIn(String account) {
    fillSignIn(account);
    page.waitForURL("**/rad**");
    return this;
  }

  void fillSignIn(String account) {
    open("/nalog/prijava");
    page.fill("[name=email]", account + "@vezbaonica.example");
    page.fill("[name=password]", PRACTICE_PASSWORD);
    page.press("[name=password]", "Enter");
  }

  Visitor wide() {
    page.setViewportSize(WIDE, HEIGHT);
    return this;
  }

  Visitor narrow() {
    page.setViewportSize(NARROW, HEIGHT);
    return this;
  }

  Visitor open(String path) {
    page.navigate(site + path);
    return this;
  }

  String text() {
    return page.innerText("body");
  }

  /** The path and query at which the visitor is. */
  String path() {
    return page.url().substring(Journey.SITE.length());
  }

  /** The addresses of our own to which the page links, without fragments. */
  List<String> links() {
    var found =
        (List<?>)
            page.evaluate(
                "() => [...document.querySelectorAll('a[href]')]"
                    + ".filter(a => a.origin === location.origin)"
                    + ".map(a => a.pathname + a.search)");
    return found.stream().map(Object::toString).distinct().toList();
  }

  int statusOf(String path) {
    return page.request().get(Journey.SITE + path).status();
  }

  /** WCAG 2.2 A and AA and the best practices of axe, and no scrolling sideways. */
  void findsThePageAccessible(String what) {
    assertThat(barriers()).as(what).isEmpty();
    assertThat(scrollsSideways()).as("sideways scroll of " + what).isNotPositive();
  }

  /** What stands in the way of readers who see, hear or move differently, in words. */
  List<String> barriers() {
    return Axe.barriers(page, Axe.EVERYTHING);
  }

  /** What cannot be read in the dark theme, where nothing but the colours is another. */
  List<String> faintTextInTheDark() {
    page.emulateMedia(
        new Page.EmulateMediaOptions()
            .setColorScheme(ColorScheme.DARK)
            .setReducedMotion(ReducedMotion.REDUCE));
    var faint = Axe.barriers(page, Axe.CONTRAST);
    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
    return faint;
  }

  int scrollsSideways() {
    var pixels = page.evaluate("() => document.documentElement.scrollWidth - window.innerWidth");
    return ((Number) pixels).intValue();
  }

  @Override
  public void close() {
    context.close();
    if (!browser.equals(CHROMIUM.get().browser())) {
      browser.close();
    }
  }

  private record Chromium(Playwright driver, Browser browser) {

    static Chromium started() {
      var driver =
          Playwright.create(
              new Playwright.CreateOptions()
                  .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
      return new Chromium(driver, launch(driver, List.of()));
    }

    /** Another browser under the same driver, which whoever asked for it closes. */
    Browser launch(List<String> more) {
      return launch(driver, more);
    }

    private static Browser launch(Playwright driver, List<String> more) {
      return driver
          .chromium()
          .launch(
              new BrowserType.LaunchOptions()
                  .setExecutablePath(Path.of("/usr/bin/chromium"))
                  .setArgs(Stream.concat(ARGUMENTS.stream(), more.stream()).toList()));
    }

    void close() {
      driver.close();
    }
  }
}
