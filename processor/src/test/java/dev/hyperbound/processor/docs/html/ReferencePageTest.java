package dev.hyperbound.processor.docs.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hyperbound.processor.docs.Stubs;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.TimeZone;
import java.util.zip.GZIPOutputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ReferencePageTest {
    private static final int KB = 1_024;

    /** Everything that has broken a page before: markup, ends of comments, escapes, the end of the script. */
    private static final String HOSTILE =
            "<img src=x onerror=alert(1)></script><script>alert(2)</script>--> *&#47; &lt;b&gt; \\\\u003cb\\\\u003e ]]> "
                    + "' javascript:alert(3) ${7*7} [x](javascript:alert(4)) |";

    @Test
    void aGroupThatIsNamedAtEachParameterIsOne() {
        Document page = Stubs.page("Grouped", """
                @Algorithm(name = "grouped")
                public interface Grouped {
                  @Default("1") int first();
                  @Group("Data") @Default("1") int second();
                  @Group("Data") @Default("1") int third();
                  @Group("Other") @Default("1") int fourth();
                  @Group("Data") @Default("1") int fifth();
                }
                """);

        assertThat(page.select("h2[id^=g-]").eachText()).containsExactly("General", "Data", "Other", "Data");
        assertThat(page.select("#g-data ~ section").eachAttr("id")).containsExactly("second", "third");
    }

    @Test
    void ofANumberOrAWordBothAreAllowed() {
        Document page = Stubs.page("Auto", """
                @Algorithm(name = "auto")
                public interface Auto {
                  enum Word { /** Chosen by the algorithm. */ AUTO, /** Not at all. */ NONE }
                  @Default("auto") @Range("[1, inf)") IntOr<Word> workers();
                }
                """);

        assertThat(page.expectFirst("#workers dd").text())
                .startsWith("at least 1, or one of auto, none [1, inf) auto Chosen by the algorithm. none");
    }

    @Test
    void patternsAreCodeAndAnEmptyDefaultIsSaidToBeEmpty() {
        Document page = Stubs.page("Texts", """
                @Algorithm(name = "texts")
                public interface Texts {
                  @Matches("[a-z]*") @Default("") String prefix();
                }
                """);

        assertThat(page.select("#prefix dt:contains(Allowed) + dd code").eachText())
                .contains("[a-z]*");
        assertThat(page.select("#prefix dt:contains(Default) + dd").text()).isEqualTo("(empty)");
        assertThat(page.select(".overview tr td[data-label=Default]").text()).isEqualTo("(empty)");
    }

    @Test
    void hostileTextStaysText() {
        Document page = Stubs.page("Hostile", """
                @Algorithm(name = "hostile", title = "%1$s", reference = "javascript:alert(1)")
                @Objective(metric = "%1$s", goal = Goal.MAXIMIZE)
                @Rule(value = "`%2$s` != '<script>'", message = "%1$s")
                public interface Hostile {
                  enum Kind { @WireName("<b>%3$s") @Description("%1$s") ONE, @WireName("'\\"><i>") TWO }
                  @Group("%1$s")
                  @WireName("%2$s") @Description("%1$s") @Default("<script>alert(5)</script>") String text();
                  @WireName("\\"><svg/onload=alert(6)>") @Default("<b>%3$s") Kind kind();
                  @Matches("<u>.*|[^<]*") @Default("") @UsedWhen("`%2$s` == '</style><b>'") String pattern();
                }
                """.formatted(HOSTILE, "<script>alert(0)</script>", "&amp;"));

        String shown = HOSTILE.replace("\\\\", "\\").replaceAll("\\s+", " ");
        assertThat(page.select("h1").text()).isEqualTo(shown);
        assertThat(page.expectFirst(".param .text").text()).isEqualTo(shown);
        assertThat(page.expectFirst(".values dd").text()).isEqualTo(shown);
        assertThat(page.select(".rules li p").text()).isEqualTo(shown);
        assertThat(page.select("h2[id^=g-]").text()).isEqualTo(shown);
        assertThat(page.select("#objectives + ul code").text()).isEqualTo(shown);
        assertThat(page.select(".param h3").eachText())
                .containsExactly("<script>alert(0)</script>", "\"><svg/onload=alert(6)>", "pattern");
        assertThat(page.select("img, i, u, script + script, a[href*=javascript], .param b, svg:not([viewBox])"))
                .isEmpty();
        assertThat(page.select("script")).hasSize(1);
        assertIsSound(page);
    }

    @ParameterizedTest
    @MethodSource("dev.hyperbound.processor.docs.Stubs#all")
    void pagesAreSoundAndComplete(Stubs.Source stub) {
        Document page = Stubs.page(stub);

        assertIsSound(page);
        List<String> names = page.select(".param h3").eachText();
        assertThat(page.select(".overview tr.p th a").eachText()).isEqualTo(names);
        assertThat(page.select(".params li").eachText()).isEqualTo(names);
        assertThat(page.select("meta[name=description]").attr("content")).contains(names.size() + " parameter");
        assertThat(page.select(".param"))
                .allSatisfy(section -> assertThat(section.select("> dl > dt").eachText())
                        .contains("Allowed", "Default", "Valid on the wire"));
        assertThat(page.select(".param:not(:contains(Valid in Java))"))
                .as("without an example, a page says where to look")
                .allSatisfy(section -> assertThat(section.text()).contains("see Allowed"));
    }

    @Test
    void aNumberThatMayStandForAWordIsSaidBesideTheDescribedWords() {
        Document page = Stubs.page("Words", """
                @Algorithm public interface Words {
                  enum Auto { /** Chosen by the service. */ AUTO }
                  @Range("[1, 8)") @Default("auto") IntOr<Auto> workers();
                }
                """);

        assertThat(page.expectFirst("#workers dd").text())
                .startsWith("at least 1 and less than 8, or auto [1, 8) auto Chosen by the service.");
    }

    /** Ids are unique, links lead somewhere, and nothing can run or load but what the policy names. */
    private static void assertIsSound(Document page) {
        List<String> ids = page.select("[id]").eachAttr("id");
        assertThat(ids).doesNotHaveDuplicates().noneMatch(id -> id.matches(".*\\s.*"));
        assertThat(page.select("a[href^=#]").eachAttr("href"))
                .allSatisfy(link -> assertThat(ids).contains(link.substring(1)));
        for (Element element : page.getAllElements()) {
            assertThat(element.attributes().asList())
                    .extracting(Attribute::getKey)
                    .noneMatch(name -> name.startsWith("on") || name.equals("style") || name.equals("src"));
        }
        String policy = page.select("meta[http-equiv=Content-Security-Policy]").attr("content");
        assertThat(policy)
                .contains(
                        "default-src 'none'",
                        "script-src '" + hash(first(page, "script").data()) + "'",
                        "style-src '" + hash(first(page, "style").data()) + "'");
        assertThat(page.select("svg.line"))
                .allSatisfy(line -> assertThat(line.parents().eachText().get(0))
                        .as("the picture says what the words beside it say")
                        .contains(line.select("title").text()));
    }

    @Test
    void aPageIsWithinItsBudget() {
        String html = Stubs.html("Large", large(31, 14));
        Document page = Jsoup.parse(html);

        assertThat(first(page, "style").data().length()).isLessThan(8 * KB);
        assertThat(first(page, "script").data().length()).isLessThan(6 * KB);
        assertThat(page.select("svg.line"))
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line.outerHtml().length()).isLessThan(1_200));
        assertThat(page.select(".param"))
                .allSatisfy(section -> assertThat(section.outerHtml().length()).isLessThan(2_500));
        assertThat(html.length()).isLessThan(110 * KB);
        assertThat(zipped(html)).isLessThan(25 * KB);
    }

    @Test
    void aLargePageIsWithinItsBudget() {
        String html = Stubs.html("Large", large(300, 60));

        assertThat(html.length()).isLessThan(800 * KB);
        assertThat(zipped(html)).isLessThan(130 * KB);
        assertThat(Jsoup.parse(html).getAllElements().size()).isLessThan(15_000);
    }

    @ParameterizedTest
    @ValueSource(strings = {"tr-TR", "ar-EG", "de-DE"})
    void aPageIsTheSameInAnyLocaleAndTimeZone(String locale) {
        String stub = large(12, 6);
        String expected = Stubs.html("Large", stub);
        Locale before = Locale.getDefault();
        TimeZone zoneBefore = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(locale));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Apia"));
            assertThat(Stubs.html("Large", stub)).isEqualTo(expected);
        } finally {
            Locale.setDefault(before);
            TimeZone.setDefault(zoneBefore);
        }
    }

    @Test
    void aPageEndsItsLinesWithLineFeeds() {
        assertThat(Stubs.html("Large", large(3, 1))).doesNotContain("\r").endsWith("</html>\n");
    }

    /** Parameters with descriptions, a third of them conditional and a third tunable; and rules over two each. */
    private static String large(int parameters, int rules) {
        StringBuilder stub = new StringBuilder("@Algorithm(name = \"large\")\n");
        for (int i = 0; i < rules; i++) {
            stub.append("@Rule(\"parameter_0 <= parameter_2 + %d.5\")\n".formatted(i));
        }
        stub.append("public interface Large {\n");
        for (int i = 0; i < parameters; i++) {
            String conditional = i % 3 == 2 ? " @UsedWhen(\"parameter_%d > 0\")".formatted(i - 2) : "";
            String value = switch (i % 3) {
                case 0 -> " @Default(\"0.%d1\") @Range(\"[0, 1)\") @Tunable(\"[1e-6, 0.5]\") double".formatted(i % 10);
                case 1 -> " @Default(\"%d\") int".formatted(i);
                default -> " @Default(\"0.%d1\") @Range(\"(0, inf)\") double".formatted(i % 10);
            };
            stub.append("  /** Strength number %d of a term that pulls the weights towards zero, or none at all. */\n"
                            .formatted(i))
                    .append("  @WireName(\"parameter_%d\")%s%s parameter%d();\n".formatted(i, conditional, value, i));
        }
        return stub.append("}\n").toString();
    }

    private static Element first(Document page, String selector) {
        return Objects.requireNonNull(page.select(selector).first());
    }

    private static int zipped(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(bytes)) {
            zip.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.size();
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return "sha256-" + Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }
}
