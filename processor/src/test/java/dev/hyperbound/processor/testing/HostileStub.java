package dev.hyperbound.processor.testing;

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
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A stub of {@code hostile}, whose README has the format.
 *
 * @param source with repetitions written out, in a package of its own
 */
public record HostileStub(String name, String source) {
    /** Where they are. */
    public static final Path FOLDER = Path.of("src/test/resources/hostile");

    private static final Pattern REPETITION = Pattern.compile("«(\\d+)\\|([^|]*)\\|([^»]*)»");
    private static final Pattern MARK = Pattern.compile("// (?:(error|warning): (HB\\d+)|(javac)$)");
    private static final Pattern GENERATES = Pattern.compile("(?m)^// generates: (.*)$");

    /** All of them. */
    public static List<HostileStub> all() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .map(HostileStub::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static HostileStub read(Path file) {
        try {
            String name = file.getFileName().toString().replace(".java", "");
            String source = Files.readString(file)
                    .replaceFirst("(?m)^package hostile;", "package hostile." + name.toLowerCase(Locale.ROOT) + ";");
            return new HostileStub(name, repeated(source));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String repeated(String source) {
        Matcher matcher = REPETITION.matcher(source);
        return matcher.replaceAll(found -> Matcher.quoteReplacement(IntStream.range(0, Integer.parseInt(found.group(1)))
                .mapToObj(i -> found.group(3).replace("#", String.valueOf(i)))
                .collect(Collectors.joining(found.group(2)))));
    }

    /** What is to be said of it: the line, {@code error} and the code, or {@code javac}. */
    public List<String> marks() {
        List<String> marks = new ArrayList<>();
        List<String> lines = source.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            Matcher matcher = MARK.matcher(lines.get(i));
            while (matcher.find()) {
                marks.add((i + 1) + " "
                        + (matcher.group(3) == null ? matcher.group(1) + " " + matcher.group(2) : matcher.group(3)));
            }
        }
        return marks;
    }

    /** Whether the compiler rejects it without a processor. */
    public boolean isRejectedByCompiler() {
        return marks().stream().anyMatch(mark -> mark.endsWith(" javac"));
    }

    /** Whether nothing is wrong with it. */
    public boolean isRight() {
        return marks().isEmpty();
    }

    /** What another processor generates for it. */
    public Optional<String> generates() {
        Matcher matcher = GENERATES.matcher(source);
        return matcher.find()
                ? Optional.of(packageLine() + "import dev.hyperbound.*;\n" + matcher.group(1))
                : Optional.empty();
    }

    /** Its type, with the package. */
    public String typeName() {
        return packageName().isEmpty() ? name : packageName() + "." + name;
    }

    /** Its package, empty for the one without a name. */
    public String packageName() {
        String line = packageLine();
        return line.isEmpty() ? "" : line.substring("package ".length(), line.indexOf(';'));
    }

    private String packageLine() {
        Matcher matcher = Pattern.compile("(?m)^package [\\w.]+;\n").matcher(source);
        return matcher.find() ? matcher.group() : "";
    }

    @Override
    public String toString() {
        return name;
    }
}
