package dev.hyperbound.sagemaker.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.hyperbound.runtime.Parameter;
import dev.hyperbound.sagemaker.ImageClassificationHyperparameters;
import dev.hyperbound.sagemaker.ObjectDetectionHyperparameters;
import dev.hyperbound.sagemaker.SemanticSegmentationHyperparameters;
import dev.hyperbound.testing.Axe;
import dev.hyperbound.testing.Browser;
import dev.hyperbound.testing.Tab;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The reference pages in a real browser. Skipped, and said so, where there is none; but CI fails without it. */
@Execution(ExecutionMode.CONCURRENT) // each test has a tab of its own
@SuppressWarnings("NullAway.Init") // the browser is there as soon as tests run
final class PageTest {
    private static Browser browser;
    private Tab tab;

    /** A page of the specs. */
    @SuppressWarnings("ImmutableEnumChecker") // PARAMETERS can't be modified
    enum Page {
        IMAGE_CLASSIFICATION("ImageClassification", ImageClassificationHyperparameters.PARAMETERS),
        OBJECT_DETECTION("ObjectDetection", ObjectDetectionHyperparameters.PARAMETERS),
        SEMANTIC_SEGMENTATION("SemanticSegmentation", SemanticSegmentationHyperparameters.PARAMETERS);

        private final String stub;
        private final List<Parameter> parameters;

        Page(String stub, List<Parameter> parameters) {
            this.stub = stub;
            this.parameters = parameters;
        }

        List<String> names() {
            return parameters.stream().map(Parameter::wireName).toList();
        }

        URI address() {
            String name = "/META-INF/hyperbound/dev.hyperbound.sagemaker." + stub + ".html";
            URL url = Objects.requireNonNull(PageTest.class.getResource(name), name);
            try {
                return url.toURI();
            } catch (URISyntaxException e) {
                throw new AssertionError(e);
            }
        }
    }

    /** How a page may look. */
    enum State {
        LIGHT(1300, "light", ""),
        DARK(1300, "dark", ""),
        FILTERED(1300, "light", "epoch"),
        NARROW(320, "light", "");

        private final int width;
        private final String theme;
        private final String query;

        State(int width, String theme, String query) {
            this.width = width;
            this.theme = theme;
            this.query = query;
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

    @ParameterizedTest
    @EnumSource
    void axeFindsNothing(Page page) throws IOException {
        for (State state : State.values()) {
            tab.appear(state.width, 900, state.theme);
            tab.open(page.address());
            if (!state.query.isEmpty()) {
                filter(state.query);
            }
            layOutEverything();
            Axe.assertAccessible(tab, state.name(), 20);
        }
    }

    @Test
    void theIndexLeadsToEveryPage() throws IOException {
        Path index = Path.of("target", "docs", "index.html");
        for (State state : List.of(State.LIGHT, State.DARK, State.NARROW)) {
            tab.appear(state.width, 900, state.theme);
            tab.open(index.toUri());
            layOutEverything();
            Axe.assertAccessible(tab, state.name(), 10);
            assertThat(tab.evaluate("document.documentElement.scrollWidth").asInt())
                    .isEqualTo(state.width);
        }
        assertThat(tab.requests()).isEmpty();
        assertThat(tab.console()).isEmpty();
        for (Page page : Page.values()) {
            tab.open(index.toUri());
            tab.open(URI.create(tab.text("document.querySelector('a[href$=\"." + page.stub + ".html\"]').href")));
            assertThat(visible()).isEqualTo(page.names());
        }
    }

    @ParameterizedTest
    @EnumSource
    void aPageAsksForNothingAndSaysNothingInTheConsole(Page page) {
        tab.open(page.address());
        filter("rate");
        tab.waitFor("document.querySelector('[role=status]').textContent.includes('of')");

        assertThat(tab.requests()).isEmpty();
        assertThat(tab.console()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void nothingScrollsSidewaysOnAPhone(Page page) {
        for (int width : List.of(320, 390)) {
            tab.appear(width, 800, "light");
            tab.open(page.address());
            assertThat(tab.evaluate("document.documentElement.scrollWidth").asInt())
                    .isEqualTo(width);
        }
    }

    @Test
    void longNamesAndValuesPushNoColumnOutOfTheOverview() {
        tab.appear(1280, 900, "light");
        tab.open(Page.IMAGE_CLASSIFICATION.address());
        tab.evaluate("""
                document.querySelector('.overview a.name').textContent = 'sasl.kerberos.ticket.renew.window.factor.in.full';
                document.querySelector('.overview [data-label=Allowed]').textContent = 'resolve_canonical_bootstrap_servers_only';
                document.querySelector('.overview [data-label=Default]').textContent = 'read_uncommitted_and_committed'
                """);

        assertThat(tab.evaluate("""
                        (() => {
                          const place = document.querySelector('#overview .scroll');
                          return place.scrollWidth - place.clientWidth;
                        })()
                        """).asInt()).isZero();
    }

    @Test
    void theKeyboardReachesEverything() {
        tab.open(Page.IMAGE_CLASSIFICATION.address());
        tab.press("Tab");
        assertThat(tab.text("document.activeElement.className")).isEqualTo("skip");
        tab.press("/");
        assertThat(focused()).isEqualTo("q");
        tab.type("momentum");
        assertThat(visible()).contains("momentum").hasSizeLessThan(10);
        tab.press("Escape");
        assertThat(visible()).hasSize(31);
        assertThat(focused()).isEqualTo("q");
        tab.press("Escape");
        assertThat(focused()).isEmpty();

        tab.press("/");
        tab.type("beta_2");
        tab.press("Enter");
        assertThat(tab.text("location.hash")).isEqualTo("#beta_2");
        assertThat(tab.text("document.activeElement.getAttribute('aria-label')"))
                .isEqualTo("Link to beta_2");

        List<String> unseen = new ArrayList<>();
        tab.open(Page.IMAGE_CLASSIFICATION.address());
        int interactive = tab.evaluate("""
                        window.interactive = [...document.querySelectorAll('a, button, input, summary, [tabindex]')]
                          .filter(element => element.checkVisibility());
                        window.interactive.length
                        """).asInt();
        for (int i = 0; i < interactive; i++) {
            tab.press("Tab");
            String problem = tab.text("""
                    (() => {
                      const element = document.activeElement;
                      const box = element.getBoundingClientRect();
                      const inside = box.bottom > 0 && box.top < innerHeight && box.width > 0;
                      const style = getComputedStyle(element);
                      return inside && style.outlineStyle !== 'none' ? '' : element.outerHTML.slice(0, 80);
                    })()
                    """);
            if (!problem.isEmpty()) {
                unseen.add(problem);
            }
        }
        assertThat(unseen).as("focused, but not to be seen").isEmpty();
        assertThat(tab.evaluate("document.activeElement === window.interactive.at(-1)")
                        .asBoolean())
                .as("the last one was reached, and no other on the way twice")
                .isTrue();
    }

    @Test
    void theSlashCanBeTurnedOff() {
        tab.open(Page.IMAGE_CLASSIFICATION.address());
        tab.evaluate("document.querySelector('#slash').click()");
        tab.press("/");
        assertThat(focused()).isEmpty();
    }

    @Test
    void theAddressHoldsTheFilterAndALinkUncoversItsTarget() {
        URI address = Page.IMAGE_CLASSIFICATION.address();
        tab.open(URI.create(address + "?q=early&f=conditional"));
        assertThat(visible())
                .containsExactly("early_stopping_min_epochs", "early_stopping_patience", "early_stopping_tolerance");
        assertThat(tab.evaluate("document.querySelector('#rules').hidden").asBoolean())
                .isTrue();

        tab.evaluate("location.hash = '#optimizer'");
        tab.waitFor("!document.querySelector('#optimizer').hidden");
        assertThat(visible()).hasSize(31);
        tab.waitFor("!location.search");
    }

    @ParameterizedTest
    @CsvSource({"p-beta_2, beta_2", "p-optimizer, optimizer", "p-optimizer.v-adam, optimizer=adam"})
    void linksOfEarlierPagesLeadToTheirPlaces(String before, String now) {
        tab.open(URI.create(Page.IMAGE_CLASSIFICATION.address() + "#" + before));

        tab.waitFor("location.hash === '#" + now + "'");
        assertThat(tab.evaluate("document.querySelectorAll(':target').length").asInt())
                .isEqualTo(1);
    }

    @Test
    void onAPhoneTheGroupsAreListedAndRulesHaveNoGaps() {
        tab.appear(380, 800, "light");
        tab.open(Page.IMAGE_CLASSIFICATION.address());

        assertThat(tab.evaluate("[...document.querySelectorAll('nav p a')].every(link => link.checkVisibility())")
                        .asBoolean())
                .isTrue();
        assertThat(tab.evaluate("document.querySelector('nav').offsetHeight").asInt())
                .isBetween(24, 200);
        assertThat(tab.evaluate("""
                        Math.max(...[...document.querySelectorAll('.rules li')].map(rule =>
                          rule.querySelector('pre').getBoundingClientRect().top
                            - Math.max(...[...rule.querySelectorAll('p, .badge')].map(part => part.getBoundingClientRect().bottom))))
                        """).asDouble()).isLessThan(12);
    }

    @Test
    void theIndexFiltersParametersOfAllAlgorithms() {
        tab.open(Path.of("target", "docs", "index.html").toUri());
        tab.evaluate("document.querySelector('#q').focus()");
        tab.type("number of classes");

        tab.waitFor("document.querySelector('[role=status]').textContent !== ''");
        assertThat(tab.text("""
                        [...document.querySelectorAll('tbody tr')].filter(row => row.checkVisibility())
                          .every(row => row.textContent.toLowerCase().includes('classes'))
                        """)).isEqualTo("true");
        assertThat(tab.evaluate("[...document.querySelectorAll('.algorithm')].filter(each => each.hidden).length")
                        .asInt())
                .isPositive();
        tab.evaluate("document.querySelector('#q').value = 'nothing like it';"
                + " document.querySelector('#q').dispatchEvent(new Event('input'))");
        assertThat(tab.evaluate("document.querySelector('.none').checkVisibility()")
                        .asBoolean())
                .isTrue();
        tab.evaluate("document.querySelector('.clear').click()");
        assertThat(tab.evaluate("[...document.querySelectorAll('.algorithm')].some(each => each.hidden)")
                        .asBoolean())
                .isFalse();
        assertThat(tab.console()).isEmpty();
    }

    @Test
    void themesAreChosenByTheSystemOrByTheReader() {
        tab.appear(1300, 900, "dark");
        tab.open(Page.OBJECT_DETECTION.address());
        String dark = background();
        tab.evaluate("document.querySelector('.theme').click()");
        String light = background();
        tab.evaluate("document.querySelector('.theme').click()");

        assertThat(dark).isEqualTo("rgb(20, 23, 26)");
        assertThat(light).isEqualTo("rgb(255, 255, 255)");
        assertThat(background()).isEqualTo(dark);
    }

    @Test
    void withoutScriptEverythingIsThere() {
        tab.send("Emulation.setScriptExecutionDisabled", Map.of("value", true));
        tab.open(Page.IMAGE_CLASSIFICATION.address());

        assertThat(visible()).isEqualTo(Page.IMAGE_CLASSIFICATION.names());
        assertThat(tab.evaluate("document.querySelector('form').offsetHeight").asInt())
                .isZero();
        assertThat(tab.evaluate("document.querySelectorAll('button.theme').length")
                        .asInt())
                .isZero();
    }

    @Test
    void anInjectedScriptAndStyleAreBlocked() {
        tab.open(Page.IMAGE_CLASSIFICATION.address());
        tab.evaluate("""
                (() => {
                  const script = document.createElement('script');
                  script.textContent = 'window.hacked = true';
                  document.body.append(script);
                  document.body.insertAdjacentHTML('beforeend', '<p id="styled" style="color: red" onclick="hacked = true">x</p>');
                  document.querySelector('#styled').click();
                  document.body.insertAdjacentHTML('beforeend', '<img src="https://example.com/x.png">');
                })()
                """);

        assertThat(tab.evaluate("window.hacked === undefined").asBoolean()).isTrue();
        assertThat(tab.text("getComputedStyle(document.querySelector('#styled')).color"))
                .isEqualTo("rgb(26, 29, 33)");
        tab.waitFor("document.querySelector('img').complete");
        assertThat(tab.console()).anyMatch(line -> line.contains("Content Security Policy"));
    }

    @ParameterizedTest
    @EnumSource
    void paperShowsEveryParameter(Page page) throws IOException {
        tab.open(page.address());
        String printed;
        try (PDDocument document = Loader.loadPDF(tab.pdf())) {
            printed = new PDFTextStripper().getText(document).replaceAll("\\s", "");
        }

        assertThat(page.names())
                .allSatisfy(name -> assertThat(printed.split(name, -1).length)
                        .as("%s, in the table and in its section", name)
                        .isGreaterThan(2));
        assertThat(printed).contains("Thesameinwords", "isusedonlywhen").doesNotContain("Filterparameters");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            IMAGE_CLASSIFICATION  | momentum            | Default       | 0.9
            IMAGE_CLASSIFICATION  | beta_1              | Used when     | used only when optimizer is "adam"
            IMAGE_CLASSIFICATION  | learning_rate       | Allowed       | from 0 to 1 [0, 1]
            IMAGE_CLASSIFICATION  | mini_batch_size     | Tuning        | from 8 to 512, scale chosen by the service
            IMAGE_CLASSIFICATION  | num_classes         | Default       | none, required
            IMAGE_CLASSIFICATION  | top_k               | Allowed       | greater than 1 (1, inf)
            IMAGE_CLASSIFICATION  | checkpoint_frequency| Rules         | checkpoint_frequency must be at most epochs (rule 1)
            OBJECT_DETECTION      | num_classes         | Allowed       | at least 1 [1, inf)
            SEMANTIC_SEGMENTATION | crop_size           | Default       | 480
            SEMANTIC_SEGMENTATION | momentum            | Default       | 0.9
            """)
    void aReaderFindsTheAnswer(Page page, String parameter, String question, String answer) {
        tab.open(page.address());
        layOutEverything();
        List<String> lines = tab.text("document.querySelector('main').innerText")
                .lines()
                .map(line -> line.replace('\u00a0', ' ').strip())
                .filter(line -> !line.isEmpty())
                .toList();
        int section = sectionOf(parameter, lines);
        int label = section + lines.subList(section, lines.size()).indexOf(question);

        assertThat(lines.get(label + 1)).isEqualTo(answer);
    }

    /** The line of the heading; the overview has the name on a line before, rules inside longer ones. */
    private static int sectionOf(String parameter, List<String> lines) {
        int overview = lines.indexOf(parameter);
        int at = overview + 1 + lines.subList(overview + 1, lines.size()).indexOf(parameter);
        assertThat(at - overview - 1).as("heading of " + parameter).isNotNegative();
        return at;
    }

    @Test
    void filteringALargePageTouchesLittle(@TempDir Path folder) throws IOException {
        URI page = LargePage.write(folder, 300);
        tab.open(page);
        tab.send("Performance.enable", Map.of());
        int layoutsBefore = layouts();
        JsonNode times = tab.evaluate("""
                (() => {
                  const input = document.querySelector('#q');
                  return ['p', 'pa', 'par', 'para', 'parameter_1', 'parameter_12', 'parameter_123', '', 'x', ''].map(text => {
                    const start = performance.now();
                    input.value = text;
                    input.dispatchEvent(new Event('input'));
                    document.body.getBoundingClientRect();
                    return performance.now() - start;
                  });
                })()
                """);
        System.out.println("Filtering 300 parameters, milliseconds from key to layout: " + times);

        assertThat(layouts() - layoutsBefore).as("layouts, one a key").isLessThanOrEqualTo(12);
        assertThat(visible()).hasSize(300);
        filter("parameter_123");
        assertThat(visible()).containsExactly("parameter_123");
    }

    private int layouts() {
        for (JsonNode metric : tab.send("Performance.getMetrics", Map.of()).path("metrics")) {
            if (metric.path("name").asText().equals("LayoutCount")) {
                return metric.path("value").asInt();
            }
        }
        throw new AssertionError("no LayoutCount");
    }

    /** What is out of sight is not laid out before it comes near; then it has no text and no place yet. */
    private void layOutEverything() {
        tab.evaluate("document.styleSheets[0].insertRule('.param { content-visibility: visible !important }',"
                + " document.styleSheets[0].cssRules.length)");
    }

    private void filter(String text) {
        tab.evaluate("document.querySelector('#q').focus()");
        tab.evaluate("document.querySelector('#q').select()");
        tab.type(text);
    }

    private String focused() {
        return tab.text("document.activeElement.id");
    }

    private String background() {
        return tab.text("getComputedStyle(document.body).backgroundColor");
    }

    private List<String> visible() {
        List<String> names = new ArrayList<>();
        tab.evaluate("[...document.querySelectorAll('.param:not([hidden]) h3')].map(h => h.textContent)")
                .forEach(name -> names.add(name.asText()));
        return names;
    }
}
