package dev.hyperbound.processor.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hyperbound.processor.testing.InMemoryCompilation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Stubs to make documents of: those of the golden cases, those of the specs, and any text. */
public final class Stubs {
    private static final Path CASES = Path.of("src/test/resources/cases");
    private static final Path SPECS = Path.of("../specs/src/main/java/dev/hyperbound/sagemaker");
    private static final String IMPORTS = """
            package test;
            import dev.hyperbound.*;
            import java.util.*;
            import java.util.regex.Pattern;
            """;

    private Stubs() {}

    /**
     * A stub that is a file.
     *
     * @param beside the parents and enums that it uses
     */
    public record Source(String name, String text, List<Source> beside) {
        /** The stub without the line of its package. */
        public String withoutPackage() {
            return text.replaceFirst("package [\\w.]+;", "");
        }

        @Override
        public String toString() {
            return name;
        }
    }

    /** The stubs of the golden cases and of the specs. */
    public static List<Source> all() {
        try (Stream<Path> cases = Files.walk(CASES);
                Stream<Path> specs = Files.list(SPECS)) {
            List<Source> types = specs.map(Stubs::source).toList();
            return Stream.concat(
                            cases.filter(file -> file.toString().endsWith(".java"))
                                    .map(Stubs::source),
                            types.stream()
                                    .filter(type -> type.text().contains("@Algorithm("))
                                    .map(type -> withNeighbours(type, parentsFirst(types))))
                    .filter(source -> source.text().contains("@Algorithm("))
                    .sorted(Comparator.comparing(Source::name))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Parents may use enums: these come after them. */
    private static List<Source> parentsFirst(List<Source> types) {
        return types.stream()
                .sorted(Comparator.comparing(type -> !type.text().contains("interface " + type.name())))
                .toList();
    }

    private static Source source(Path file) {
        return new Source(file.getFileName().toString().replace(".java", ""), read(file), List.of());
    }

    /** A stub with the parents and enums beside it that it uses, or that these use. */
    private static Source withNeighbours(Source stub, List<Source> types) {
        String all = stub.text();
        List<Source> beside = new ArrayList<>();
        for (Source type : types) {
            if (all.matches("(?s).*\\b" + type.name() + "\\b.*") && !type.text().contains("@Algorithm(")) {
                beside.add(type);
                all += type.text();
            }
        }
        return new Source(stub.name(), stub.text(), beside);
    }

    /** The page about a stub without package and imports. */
    public static String html(String name, String stub) {
        return document(name, IMPORTS + stub, ".html", List.of());
    }

    /** The page about a stub without package and imports, parsed. */
    public static Document page(String name, String stub) {
        return Jsoup.parse(html(name, stub));
    }

    /** The page about a stub, parsed. */
    public static Document page(Source stub) {
        return Jsoup.parse(document(stub.name(), IMPORTS + stub.withoutPackage(), ".html", stub.beside()));
    }

    private static String document(String name, String source, String suffix, List<Source> beside) {
        try {
            Path folder = Files.createTempDirectory("hyperbound");
            InMemoryCompilation compilation = new InMemoryCompilation(folder).source("test." + name, source);
            for (Source other : beside) {
                compilation.source("test." + other.name(), IMPORTS + other.withoutPackage());
            }
            InMemoryCompilation.Outcome outcome = compilation.compile();
            assertThat(outcome.succeeded()).as(outcome.messages()).isTrue();
            return read(folder.resolve("META-INF/hyperbound/test." + name + suffix));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
