package dev.hyperbound.processor.read;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A page of {@code docs/problems}: what its title says and its examples. */
record ProblemPage(String code, String title, String text) {
    static final Path FOLDER = Path.of("../docs/problems");
    private static final Pattern TITLE = Pattern.compile("# (HB\\d{3}): (.+)\n");
    private static final Pattern PUBLIC_TYPE =
            Pattern.compile("public (?:\\w+ )*(?:interface|class|record|enum) (\\w+)");
    private static final Pattern MARK = Pattern.compile("// (HB\\d{3})");
    private static final String IMPORTS =
            "import dev.hyperbound.*; import java.util.*; import java.util.regex.Pattern; ";

    /** All pages, by code. */
    static List<ProblemPage> all() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            List<ProblemPage> pages = new ArrayList<>();
            for (Path file : files.filter(path -> path.getFileName().toString().startsWith("HB"))
                    .sorted()
                    .toList()) {
                String text = Files.readString(file);
                Matcher title = TITLE.matcher(text);
                if (!title.lookingAt()) {
                    throw new IllegalStateException(file + " has no title");
                }
                pages.add(new ProblemPage(title.group(1), title.group(2), text));
            }
            return pages;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The example below a heading. */
    Optional<String> example(String heading) {
        Matcher block = Pattern.compile("\n## " + heading + "\n\n```\\w+\n(.*?)```\n", Pattern.DOTALL)
                .matcher(text);
        return block.find() ? Optional.of(block.group(1)) : Optional.empty();
    }

    /** An example as a source; what comes before it stands on its first line, so that lines keep their numbers. */
    String source(String heading) {
        return "package " + packageName(heading) + "; " + IMPORTS
                + example(heading).orElseThrow();
    }

    /** The package that an example is compiled in. */
    String packageName(String heading) {
        return "pages." + code.toLowerCase(Locale.ROOT) + "." + heading.toLowerCase(Locale.ROOT);
    }

    /** The qualified name of the type that an example's file is named after. */
    String typeName(String heading) {
        Matcher type = PUBLIC_TYPE.matcher(example(heading).orElseThrow());
        if (!type.find()) {
            throw new IllegalStateException(code + " has no public type");
        }
        return packageName(heading) + "." + type.group(1);
    }

    /** The codes that the wrong example is marked with, each behind its line. */
    List<String> marks() {
        List<String> marks = new ArrayList<>();
        List<String> lines = example("Wrong").orElseThrow().lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            Matcher mark = MARK.matcher(lines.get(i));
            while (mark.find()) {
                marks.add((i + 1) + " " + mark.group(1));
            }
        }
        return marks;
    }
}
