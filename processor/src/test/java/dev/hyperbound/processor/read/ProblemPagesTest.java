package dev.hyperbound.processor.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hyperbound.processor.report.Code;
import dev.hyperbound.processor.testing.InMemoryCompilation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages about problems: one for each code, whose wrong example gets it, and whose right example compiles. */
class ProblemPagesTest {
    private static final String BUG = "HB999";
    private static final String BUG_IN_CONSTANTS = "HB998";
    private static final String ECLIPSE_ONLY = "HB113";
    private static final String OTHER_FILES = "HB601";
    private static final String UNDESCRIBED = "HB602";
    private static final String MARKDOWN = "HB603";
    private static final String OPTION = "HB513";
    private static final String OUTPUT = "HB520";
    private static final String LEVEL = "HB521";
    private static final Pattern CODE = Pattern.compile("\\[(HB\\d+)\\]");
    private static final List<ProblemPage> PAGES = ProblemPage.all();

    @TempDir
    private Path folder;

    @Test
    void everyCodeHasAPageAndEveryPageACode() {
        assertThat(PAGES)
                .extracting(ProblemPage::code)
                .containsExactlyElementsOf(Code.all().stream().map(Code::id).toList());
        assertThat(PAGES)
                .filteredOn(page -> page.example("Wrong").isEmpty())
                .extracting(ProblemPage::code)
                .containsExactly(BUG_IN_CONSTANTS, BUG);
    }

    @Test
    void theIndexHasEveryPage() throws IOException {
        String index = Files.readString(ProblemPage.FOLDER.resolve("README.md"));
        assertThat(index.lines().filter(line -> line.startsWith("| [")))
                .containsExactlyElementsOf(PAGES.stream()
                        .map(page -> "| [" + page.code() + "](" + page.code() + ".md) | " + page.title() + " |")
                        .toList());
    }

    @Test
    void warningsAndNotesAreCalledSo() {
        for (Code code : Code.all()) {
            ProblemPage page = page(code.id());
            String first = switch (code.kind()) {
                case ERROR -> "An error. ";
                case WARNING -> "A warning. ";
                case NOTE -> "A note. ";
                case OFF -> "Off by default. ";
            };
            assertThat(page.text().replace('\n', ' ')).contains(page.title() + "  " + first);
        }
    }

    /** All are compiled at once, each in a package of its own. */
    @TestFactory
    Stream<DynamicTest> wrongExamplesGetTheCodeAtTheMarkedLine() {
        List<ProblemPage> pages =
                except(BUG, BUG_IN_CONSTANTS, ECLIPSE_ONLY, OTHER_FILES, UNDESCRIBED, MARKDOWN, OPTION, OUTPUT, LEVEL)
                        .stream()
                        .filter(page -> !isOfApplications(page))
                        .toList();
        InMemoryCompilation.Outcome outcome = compile(pages, "Wrong", "-proc:only");
        return pages.stream()
                .map(page -> DynamicTest.dynamicTest(page.code(), () -> {
                    assertThat(page.marks()).anyMatch(mark -> mark.endsWith(page.code()));
                    assertThat(found(outcome, page)).isEqualTo(Set.copyOf(page.marks()));
                }));
    }

    /** Those are found in code that uses what is generated. */
    @Test
    void wrongApplicationsGetTheCodeAtTheMarkedLine() {
        List<ProblemPage> pages =
                PAGES.stream().filter(ProblemPagesTest::isOfApplications).toList();
        InMemoryCompilation.Outcome outcome =
                compile(pages, "Wrong", "-Ahyperbound.severity=HB710:warning,HB711:warning");
        assertThat(pages).isNotEmpty().allSatisfy(page -> {
            assertThat(page.marks()).anyMatch(mark -> mark.endsWith(page.code()));
            assertThat(found(outcome, page)).isEqualTo(Set.copyOf(page.marks()));
        });
    }

    private static boolean isOfApplications(ProblemPage page) {
        return page.code().startsWith("HB7");
    }

    @Test
    void rightExamplesCompileWithoutAWarning() {
        List<ProblemPage> pages = except(BUG, BUG_IN_CONSTANTS, OPTION, LEVEL);
        InMemoryCompilation compilation =
                new InMemoryCompilation(folder).options("-Xlint:all,-processing", "-Werror", "-Xmaxerrs", "10000");
        for (ProblemPage page : pages) {
            compilation.source(page.typeName("Right"), page.source("Right"));
        }
        ProblemPage eclipse = page(ECLIPSE_ONLY);
        compilation.source(eclipse.packageName("Right") + ".Common", library(eclipse, "Right"));
        ProblemPage described = page(OTHER_FILES);
        compilation.source(
                described.packageName("Right") + ".Described", other(described, "Right, with this", "Right"));
        assertThat(compilation.compile().messages()).isEmpty();
    }

    /** javac keeps the order of methods, the Eclipse compiler does not. */
    @Test
    void theOrderOfInheritedParameters() {
        ProblemPage page = page(ECLIPSE_ONLY);
        for (String example : List.of("Wrong", "Right")) {
            Compilation.of(Compilation.With.JAVAC, List.of("-proc:none"), folder, library(page, example));
            List<String> expected = example.equals("Wrong") ? page.marks() : List.of();
            assertThat(Compilation.of(Compilation.With.ECJ, List.of(), folder, page.source(example))
                            .ours())
                    .extracting(message -> message.line() + " " + message.code())
                    .isEqualTo(expected);
            assertThat(Compilation.of(Compilation.With.JAVAC, List.of(), folder, page.source(example))
                            .ours())
                    .isEmpty();
        }
    }

    /** javac knows which types are in one file. */
    @Test
    void commentsOfOtherFiles() {
        ProblemPage page = page(OTHER_FILES);
        InMemoryCompilation.Outcome apart = new InMemoryCompilation(folder)
                .source(page.typeName("Wrong"), page.source("Wrong"))
                .source(page.packageName("Wrong") + ".Common", other(page, "With,", "Wrong"))
                .compile();
        assertThat(found(apart, page)).isEqualTo(Set.copyOf(page.marks()));
        InMemoryCompilation.Outcome together = new InMemoryCompilation(folder)
                .source(
                        page.typeName("Wrong"),
                        page.source("Wrong")
                                + page.example("With, in a file of its own")
                                        .orElseThrow()
                                        .replace("public ", ""))
                .compile();
        assertThat(together.messages()).isEmpty();
    }

    @Test
    void parametersWithoutDescription() {
        ProblemPage page = page(UNDESCRIBED);
        String option = "-Ahyperbound.severity=HB602:warning";
        assertThat(found(compile(List.of(page), "Wrong", "-Xlint:none"), page)).isEmpty();
        assertThat(found(compile(List.of(page), "Wrong", option), page)).isEqualTo(Set.copyOf(page.marks()));
        assertThat(compile(List.of(page), "Right", option).messages()).isEmpty();
    }

    @Test
    void commentsInMarkdown() {
        ProblemPage page = page(MARKDOWN);
        boolean isRead = Runtime.version().feature() >= 23;
        assertThat(found(compile(List.of(page), "Wrong", "-Xlint:all,-processing"), page))
                .isEqualTo(isRead ? Set.of() : Set.copyOf(page.marks()));
    }

    @ParameterizedTest
    @ValueSource(strings = {OPTION, LEVEL})
    void optionsOfTheCompiler(String code) {
        ProblemPage page = page(code);
        ProblemPage any = page("HB201");
        for (String example : List.of("Wrong", "Right")) {
            String options = page.example(example)
                    .orElseThrow()
                    .replaceFirst(" *//.*", "")
                    .strip();
            InMemoryCompilation.Outcome outcome = new InMemoryCompilation(folder)
                    .options(("-proc:only -Xlint:-options " + options).split(" ", -1))
                    .source(any.typeName("Right"), any.source("Right"))
                    .compile();
            assertThat(outcome.diagnostics())
                    .extracting(ProblemPagesTest::code)
                    .isEqualTo(example.equals("Wrong") ? List.of(code) : List.of());
        }
    }

    /** The wrong example only shows when its files are written. */
    @Test
    void filesThatCannotBeWritten() {
        ProblemPage page = page(OUTPUT);
        InMemoryCompilation.Outcome outcome = compile(List.of(page), "Wrong", "-Xlint:none");
        assertThat(found(outcome, page)).isEqualTo(Set.copyOf(page.marks()));
    }

    private InMemoryCompilation.Outcome compile(List<ProblemPage> pages, String example, String option) {
        InMemoryCompilation compilation =
                new InMemoryCompilation(folder).options(option, "-Xmaxerrs", "10000", "-Xmaxwarns", "10000");
        for (String name : List.of("Email", "NotNull")) {
            compilation.source(
                    "jakarta.validation.constraints." + name,
                    "package jakarta.validation.constraints; public @interface " + name + " {}");
        }
        pages.forEach(page -> compilation.source(page.typeName(example), page.source(example)));
        return compilation.compile();
    }

    private static String library(ProblemPage page, String example) {
        return "package " + page.packageName(example) + ";\n"
                + page.example("With, compiled before").orElseThrow();
    }

    /** The other file of an example. */
    private static String other(ProblemPage page, String heading, String example) {
        return "package " + page.packageName(example) + "; import dev.hyperbound.*;\n"
                + page.example(heading + " in a file of its own").orElseThrow();
    }

    private static List<ProblemPage> except(String... codes) {
        return PAGES.stream()
                .filter(page -> !List.of(codes).contains(page.code()))
                .toList();
    }

    private static ProblemPage page(String code) {
        return PAGES.stream()
                .filter(page -> page.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static Set<String> found(InMemoryCompilation.Outcome outcome, ProblemPage page) {
        String path = "/" + page.packageName("Wrong").replace('.', '/') + "/";
        return outcome.diagnostics().stream()
                .filter(message -> message.getSource() != null
                        && message.getSource().getName().startsWith(path)
                        && CODE.matcher(message.getMessage(Locale.ROOT)).find())
                .map(message -> message.getLineNumber() + " " + code(message))
                .collect(Collectors.toSet());
    }

    private static String code(Diagnostic<?> message) {
        Matcher matcher = CODE.matcher(message.getMessage(Locale.ROOT));
        return matcher.find() ? matcher.group(1) : message.getMessage(Locale.ROOT);
    }
}
