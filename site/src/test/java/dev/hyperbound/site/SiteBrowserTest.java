package dev.hyperbound.site;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hyperbound.testing.Axe;
import dev.hyperbound.testing.Browser;
import dev.hyperbound.testing.Tab;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The site that this build wrote, in a real browser. */
@Execution(ExecutionMode.CONCURRENT) // each test has a tab of its own
@SuppressWarnings("NullAway.Init") // the browser is there as soon as tests run
final class SiteBrowserTest {
    private static final Path SITE = Path.of("target/site");
    private static final Path PICTURES = Path.of("target/pictures");

    private static Browser browser;
    private Tab tab;

    /** How a reader sees it. */
    private record View(String name, int width, String theme) {}

    /** Each width and each theme once: the one moves things, the other colours them. */
    private static final List<View> VIEWS =
            List.of(new View("light", 1300, "light"), new View("phone-dark", 380, "dark"));

    /** The guides: the reference pages have tests of their own. */
    static List<String> guides() throws IOException {
        try (Stream<Path> files = Files.list(SITE)) {
            return Stream.concat(
                            files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".html")),
                            Stream.of("problems/index.html", "problems/HB201.html"))
                    .sorted()
                    .toList();
        }
    }

    @BeforeAll
    static void startTheBrowser() throws IOException {
        browser = Browser.start();
    }

    @AfterAll
    static void stopTheBrowser() {
        if (browser != null) {
            browser.close();
        }
    }

    @BeforeEach
    void openATab() {
        tab = browser.newTab();
    }

    @AfterEach
    void closeTheTab() {
        tab.close();
    }

    private void open(String page) {
        tab.open(SITE.resolve(page).toAbsolutePath().toUri());
    }

    @ParameterizedTest
    @MethodSource("guides")
    void everybodyCanUseThePage(String page) throws IOException {
        for (View view : VIEWS) {
            tab.appear(view.width, 900, view.theme);
            open(page);
            Axe.assertAccessible(tab, view.name, 10);
            assertThat(tab.evaluate("document.documentElement.scrollWidth").asInt())
                    .as("nothing scrolls sideways, %s", view.name)
                    .isEqualTo(view.width);
            if (Boolean.getBoolean("pictures")) {
                keepPicture(page.replace('/', '-').replace(".html", "-" + view.name + ".png"));
            }
        }
        assertThat(tab.requests()).allMatch(address -> address.startsWith("file:"));
        assertThat(tab.console()).isEmpty();
    }

    /** For people: no test looks at it. */
    private void keepPicture(String name) throws IOException {
        Files.createDirectories(PICTURES);
        Files.write(PICTURES.resolve(name), tab.picture());
    }

    @Test
    void theSearchFindsAParameterAndLeadsThere() {
        open("index.html");
        tab.evaluate("document.querySelector('#search').focus()");
        tab.type("mini_batch_size");
        tab.waitFor("document.querySelectorAll('.results a').length > 0");
        String address = tab.text("document.querySelector('.results a').href");

        assertThat(address).contains("/reference/").contains("#");
        tab.evaluate("document.querySelector('.results a').click()");
        tab.waitFor("location.href.includes('/reference/') && document.querySelector(':target') !== null");
        assertThat(tab.text("document.querySelector(':target').textContent")).contains("mini_batch_size");
    }
}
