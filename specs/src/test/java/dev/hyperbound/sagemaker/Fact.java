package dev.hyperbound.sagemaker;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A row of {@code facts/<algorithm>.txt}: what the documentation says about one hyperparameter. */
record Fact(
        String algorithm,
        String name,
        String type,
        String need,
        Optional<String> defaultValue,
        String allowed,
        Optional<Condition> usedWhen,
        Optional<Condition> requiredWhen,
        Optional<String> tuning) {
    private static final String COLUMNS = "name | type | need | default | allowed | used when | required when | tuning";

    /** The parameter that decides, and the values of it that make the condition true. */
    record Condition(String decider, List<String> values) {
        static Condition of(String text) {
            String[] halves = text.split(":", 2);
            return new Condition(halves[0], splitAtCommas(halves[1]));
        }

        boolean anyValueWillDo() {
            return values.equals(List.of("set"));
        }

        boolean isAboveOne() {
            return values.equals(List.of("> 1"));
        }
    }

    static List<Fact> of(Subject subject) {
        return of(subject.name());
    }

    static List<Fact> of(String algorithm) {
        List<String> lines = read("/facts/" + algorithm + ".txt")
                .lines()
                .filter(line -> !line.startsWith("#"))
                .toList();
        if (!lines.get(0).replaceAll(" +", " ").equals(COLUMNS)) {
            throw new AssertionError("columns of " + algorithm + ": " + lines.get(0));
        }
        return lines.stream().skip(1).map(line -> parse(algorithm, line)).toList();
    }

    static Stream<Fact> all() {
        return Subject.all().stream().flatMap(subject -> of(subject).stream());
    }

    private static Fact parse(String algorithm, String line) {
        String[] cells = Pattern.compile(" *\\| ?").split(line, -1);
        if (cells.length != 8) {
            throw new AssertionError("not eight columns: " + line);
        }
        return new Fact(
                algorithm,
                cells[0],
                cells[1],
                cells[2],
                filled(cells[3]),
                cells[4].trim(),
                filled(cells[5]).map(Condition::of),
                filled(cells[6]).map(Condition::of),
                filled(cells[7]));
    }

    private static Optional<String> filled(String cell) {
        return Optional.of(cell.trim()).filter(text -> !text.isEmpty());
    }

    private static List<String> splitAtCommas(String text) {
        return Stream.of(text.split(",")).map(String::trim).toList();
    }

    static String read(String resource) {
        try (InputStream in = Fact.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new AssertionError("no resource " + resource);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Subject subject() {
        return Subject.named(algorithm);
    }

    boolean required() {
        return need.equals("required");
    }

    boolean context() {
        return need.equals("context");
    }

    /** Camel case of the wire name. */
    String accessor() {
        return Pattern.compile("_(.)")
                .matcher(name)
                .replaceAll(match -> match.group(1).toUpperCase(Locale.ROOT));
    }

    Optional<Interval> interval() {
        return Optional.of(allowed)
                .filter(text -> text.startsWith("[") || text.startsWith("("))
                .map(Interval::of);
    }

    List<String> values() {
        return allowed.isEmpty() || interval().isPresent() ? List.of() : splitAtCommas(allowed);
    }

    @Override
    public String toString() {
        return algorithm + " " + name;
    }
}
