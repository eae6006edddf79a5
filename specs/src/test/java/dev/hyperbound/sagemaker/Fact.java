package dev.hyperbound.sagemaker;

import dev.hyperbound.Severity;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A row of {@code facts/<algorithm>.txt}: what is known of one hyperparameter. */
record Fact(
        String algorithm,
        String name,
        List<String> alsoNames,
        String type,
        String need,
        Optional<String> defaultValue,
        String allowed,
        Optional<Condition> usedWhen,
        Optional<Condition> requiredWhen,
        Optional<String> tuning) {
    private static final String COLUMNS = "name | type | need | default | allowed | used when | required when | tuning";
    private static final Pattern DECIDER = Pattern.compile("(?:([A-Z]+) )?(\\w+): (.+)");

    /** The parameter that decides, and the values of it that make the condition true; or an expression. */
    record Condition(String decider, List<String> values, Optional<Severity> severity) {
        static Condition of(String text) {
            Matcher simple = DECIDER.matcher(text);
            return simple.matches()
                    ? new Condition(
                            simple.group(2),
                            splitAtCommas(simple.group(3)),
                            Optional.ofNullable(simple.group(1)).map(Severity::valueOf))
                    : new Condition(text.replace(" or ", " || ").replace(" and ", " && "), List.of(), Optional.empty());
        }

        boolean isExpression() {
            return values.isEmpty();
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
        List<String> lines =
                lines(algorithm).filter(line -> !line.startsWith("#")).toList();
        if (!lines.get(0).replaceAll(" +", " ").equals(COLUMNS)) {
            throw new AssertionError("columns of " + algorithm + ": " + lines.get(0));
        }
        return lines.stream().skip(1).map(line -> parse(algorithm, line)).toList();
    }

    /** The values of the required parameters, as {@code name = value}, that tests start from. */
    static List<String> job(String algorithm) {
        String job = lines(algorithm)
                .filter(line -> line.startsWith("# job:"))
                .findFirst()
                .orElseThrow();
        return Stream.of(job.substring("# job:".length()).split(","))
                .map(String::trim)
                .filter(text -> !text.isEmpty())
                .toList();
    }

    static Stream<Fact> all() {
        return Subject.all().stream().flatMap(subject -> of(subject).stream());
    }

    /** Those of the three algorithms for images, of which the tests know a map with a value for every parameter. */
    static Stream<Fact> ofImages() {
        return Subject.images().stream().flatMap(subject -> of(subject).stream());
    }

    private static Stream<String> lines(String algorithm) {
        return read("/facts/" + algorithm + ".txt").lines();
    }

    private static Fact parse(String algorithm, String line) {
        String[] cells = Pattern.compile(" *\\| ?").split(line, -1);
        if (cells.length != 8) {
            throw new AssertionError("not eight columns: " + line);
        }
        List<String> names = splitAtCommas(cells[0]);
        return new Fact(
                algorithm,
                names.get(0),
                names.subList(1, names.size()),
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

    /** Whether the empty text is read as absent. */
    boolean emptyIsAbsent() {
        return need.endsWith(", empty");
    }

    boolean is(String... types) {
        return List.of(types).contains(type);
    }

    /** Camel case of the wire name. */
    String accessor() {
        return Pattern.compile("_(.)")
                .matcher(name)
                .replaceAll(match -> match.group(1).toUpperCase(Locale.ROOT));
    }

    Optional<Interval> interval() {
        return allowedRange().map(Interval::of);
    }

    /** The interval as it stands. */
    Optional<String> allowedRange() {
        return Optional.of(allowed.split(" by |;", -1)[0]).filter(text -> text.startsWith("[") || text.startsWith("("));
    }

    /** Where it is not 1, what numbers are multiples of. */
    long multipleOf() {
        return allowed.contains(" by ") ? Long.parseLong(allowed.split(" by ", -1)[1]) : 1;
    }

    /** The values of a set, or the words beside a number. */
    List<String> values() {
        String words = allowed.contains(";") ? allowed.split(";", -1)[1] : allowed;
        return words.isBlank() || words.startsWith("[") || words.startsWith("(") ? List.of() : splitAtCommas(words);
    }

    @Override
    public String toString() {
        return algorithm + " " + name;
    }
}
