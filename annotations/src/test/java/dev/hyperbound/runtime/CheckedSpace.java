package dev.hyperbound.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hyperbound.Scale;
import dev.hyperbound.Severity;
import dev.hyperbound.runtime.Violation.Kind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** A search space of the checks that a test names: a generated class has them from its stub. */
final class CheckedSpace extends SearchSpace {
    private static final List<Parameter> PARAMETERS = List.of(
            Parameter.builder("size", "size", ParameterType.Numeric.INT)
                    .required()
                    .build(),
            Parameter.builder("rate", "rate", ParameterType.Numeric.DOUBLE)
                    .defaultValue("0.1")
                    .tunableRange("[0.01, 0.5]")
                    .build(),
            Parameter.builder("optimizer", "optimizer", ParameterType.Enumeration.of("sgd", "adam"))
                    .defaultValue("sgd")
                    .build(),
            Parameter.builder("beta", "beta", ParameterType.Numeric.DOUBLE)
                    .defaultValue("0.9")
                    .usedWhen("optimizer == 'adam'")
                    .build(),
            Parameter.builder("note", "note", new ParameterType.Text()).build(),
            Parameter.builder("instances", "instances", ParameterType.Numeric.INT)
                    .context()
                    .build());

    /** What every rule here is about. */
    static final List<String> TUNED = List.of("size", "rate", "optimizer");

    /** What a generated class would check. */
    private record Check(Violation violation, Predicate<Map<String, String>> broken) {}

    final Map<String, String> values;
    private final List<Check> checks;
    private final List<Consumer<Examination>> questions;

    CheckedSpace(Map<String, String> values) {
        this(PARAMETERS, values);
    }

    CheckedSpace(List<Parameter> parameters, Map<String, String> values) {
        super(parameters);
        this.values = new LinkedHashMap<>(values);
        checks = new ArrayList<>();
        questions = new ArrayList<>();
    }

    CheckedSpace(CheckedSpace that) {
        super(that);
        values = new LinkedHashMap<>(that.values);
        checks = that.checks;
        questions = that.questions;
    }

    /** Adds a rule, and what a generated class says of how it depends on what is tuned. */
    CheckedSpace rule(String rule, Predicate<Map<String, String>> holds, Consumer<Examination> question) {
        return check(Samples.violation(Kind.RULE, TUNED, rule, rule, Severity.ERROR), holds)
                .ask(question.andThen(on -> on.rule(rule)));
    }

    CheckedSpace advice(String rule, Predicate<Map<String, String>> holds, Consumer<Examination> question) {
        return check(Samples.violation(Kind.RULE, TUNED, rule, rule, Severity.WARNING), holds)
                .ask(question.andThen(on -> on.advice(rule)));
    }

    CheckedSpace check(Violation violation, Predicate<Map<String, String>> holds) {
        checks.add(new Check(violation, holds.negate()));
        return this;
    }

    CheckedSpace ask(Consumer<Examination> question) {
        questions.add(question);
        return this;
    }

    private List<Violation> found(Severity severity) {
        return checks.stream()
                .filter(check -> check.violation().severity() == severity)
                .filter(check -> check.broken().test(values))
                .map(Check::violation)
                .toList();
    }

    void among(String parameter, String... texts) {
        tune(parameter, Stream.of(texts).map(text -> Choice.of(text, text)).toList());
    }

    List<String> errors() {
        return validate().stream().map(Violation::message).toList();
    }

    List<String> doubts() {
        assertThat(errors()).isEmpty();
        return warnings().stream().map(Violation::message).toList();
    }

    @Override
    protected void setWhole(String parameter, long value) {
        values.put(parameter, Wire.write(value));
    }

    @Override
    protected void setReal(String parameter, double value) {
        values.put(parameter, Wire.write(value));
    }

    @Override
    protected void setWord(String parameter, Object value) {
        values.put(parameter, value.toString());
    }

    @Override
    protected void read(String parameter, String text) {
        values.put(parameter, text);
    }

    @Override
    protected List<Violation> valueErrors() {
        return found(Severity.ERROR);
    }

    @Override
    protected List<Violation> valueWarnings() {
        return found(Severity.WARNING);
    }

    @Override
    protected Hyperparameters values() {
        List<Violation> warnings = found(Severity.WARNING);
        Map<String, String> sent = new LinkedHashMap<>(values);
        sent.remove("instances");
        if ("adam".equals(values.get("optimizer"))) {
            sent.putIfAbsent("beta", "0.9");
        }
        return new Sent(Collections.unmodifiableMap(sent), warnings);
    }

    @Override
    protected void examine(Examination examination) {
        questions.forEach(question -> question.accept(examination));
    }

    private record Sent(Map<String, String> toMap, List<Violation> warnings) implements Hyperparameters {
        @Override
        public Map<String, String> toMinimalMap() {
            return toMap;
        }

        @Override
        public Map<String, Object> toValues() {
            return Map.copyOf(toMap);
        }
    }

    static CheckedSpace space() {
        return new CheckedSpace(Map.of("size", "32", "rate", "0.1", "optimizer", "sgd"));
    }

    static CheckedSpace sizeFrom(long min, long max) {
        CheckedSpace space = space();
        space.tune("size", min, max, Scale.AUTO);
        return space;
    }

    static CheckedSpace rateFrom(double min, double max) {
        CheckedSpace space = space();
        space.tune("rate", min, max, Scale.AUTO);
        return space;
    }

    static long size(Map<String, String> values) {
        return Long.parseLong(values.get("size"));
    }

    static double rate(Map<String, String> values) {
        return Double.parseDouble(values.get("rate"));
    }

    static String optimizer(Map<String, String> values) {
        return Objects.requireNonNull(values.get("optimizer"));
    }

    static Hyperparameters sent(Map<String, String> map) {
        return new Sent(map, List.of());
    }

    static Violation violation(Kind kind, String parameter, String constraint, Severity severity) {
        return Samples.violation(kind, List.of(parameter), constraint, parameter + ": " + constraint, severity);
    }
}
