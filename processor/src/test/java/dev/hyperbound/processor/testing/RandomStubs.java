package dev.hyperbound.processor.testing;

import dev.hyperbound.Severity;
import dev.hyperbound.processor.model.Condition;
import dev.hyperbound.processor.model.Constraint;
import dev.hyperbound.processor.model.Description;
import dev.hyperbound.processor.model.Interval;
import dev.hyperbound.processor.model.JavaClass;
import dev.hyperbound.processor.model.Parameter;
import dev.hyperbound.processor.model.Position;
import dev.hyperbound.processor.model.Presence;
import dev.hyperbound.processor.model.Separation;
import dev.hyperbound.processor.model.Stub;
import dev.hyperbound.processor.model.StubRule;
import dev.hyperbound.processor.model.Value;
import dev.hyperbound.processor.model.ValueType;
import dev.hyperbound.processor.rule.RuleCompiler;
import dev.hyperbound.processor.rule.RuleType;
import dev.hyperbound.processor.rule.Scope;
import dev.hyperbound.processor.rule.TypedRule;
import dev.hyperbound.processor.rule.Variable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.LongStream;

/** Makes random stubs of a rule and a few parameters, all or many of whose values are known. */
public final class RandomStubs {
    /** Where everything is. */
    public static final Position NOWHERE = new Position() {};

    private static final JavaClass CLASS = new JavaClass("test", List.of("Stub"));

    private final SplittableRandom random;

    public RandomStubs(SplittableRandom random) {
        this.random = random;
    }

    /**
     * A parameter with values that it can have.
     *
     * @param points as rules see them
     * @param isComplete whether it can have no others
     */
    public record Known(Parameter parameter, RuleType type, List<Object> points, boolean isComplete) {
        public Variable variable() {
            return new Variable(parameter.wireName(), type, parameter.isAbsentable());
        }
    }

    /**
     * A stub whose last parameter has the rule as its condition.
     *
     * @param parameters those that the rule names
     */
    public record Case(Stub stub, TypedRule rule, List<Known> parameters) {
        public boolean isComplete() {
            return parameters.stream().allMatch(Known::isComplete);
        }

        /** All points of the space, or those at the defaults. */
        public List<Map<String, Object>> points(boolean atDefaults) {
            List<Map<String, Object>> points = List.of(Map.of());
            for (Known known : parameters) {
                List<Map<String, Object>> longer = new ArrayList<>();
                for (Map<String, Object> point : points) {
                    for (Object value : atDefaults ? atDefault(known) : known.points()) {
                        Map<String, Object> more = new LinkedHashMap<>(point);
                        more.put(known.parameter().wireName(), value);
                        longer.add(more);
                    }
                    if (known.parameter().isAbsentable()) {
                        longer.add(point);
                    }
                }
                points = longer;
            }
            return points;
        }

        /** The default is always the first point. */
        private static List<Object> atDefault(Known known) {
            return known.parameter().defaulted().isPresent() ? known.points().subList(0, 1) : known.points();
        }
    }

    /** A random stub; none if the rule turned out not to be one. */
    public Optional<Case> next(boolean onlyComplete) {
        List<Known> known = new ArrayList<>();
        int count = random.nextInt(1, 4);
        for (int i = 0; i < count; i++) {
            known.add(parameter("p" + i, random.nextInt(onlyComplete ? 7 : 11)));
        }
        List<Variable> variables = known.stream().map(Known::variable).toList();
        String text = new RuleTexts(random, variables).bool(random.nextInt(4));
        if (!(RuleCompiler.compile(text, new Scope(variables), Map.of()) instanceof RuleCompiler.Compiled compiled)) {
            return Optional.empty();
        }
        TypedRule rule = compiled.rule();
        List<Known> read = known.stream()
                .filter(each -> rule.reads().contains(each.parameter().wireName()))
                .toList();
        return Optional.of(new Case(stub(known, rule), rule, read)).filter(each -> !read.isEmpty());
    }

    private static Stub stub(List<Known> known, TypedRule rule) {
        List<Parameter> parameters =
                new ArrayList<>(known.stream().map(Known::parameter).toList());
        Parameter conditional = parameter("conditional", new ValueType.Text(), new Presence.Absentable(), List.of());
        Optional<Condition> condition = Optional.of(new Condition(rule, Severity.WARNING, NOWHERE));
        parameters.add(conditional.withConditions(Optional.empty(), condition));
        return stub(
                parameters, List.of(new StubRule(rule, Optional.empty(), Severity.ERROR, Optional.empty(), NOWHERE)));
    }

    public static Stub stub(List<Parameter> parameters, List<StubRule> rules) {
        return Models.stub(CLASS, parameters, rules, List.of(), NOWHERE);
    }

    private static Parameter parameter(String name, ValueType type, Presence presence, List<Constraint> constraints) {
        return Models.parameter(name, type, presence, constraints, NOWHERE);
    }

    private Known parameter(String name, int kind) {
        return switch (kind) {
            case 0, 1 -> {
                long low = random.nextInt(-3, 4);
                long high = low + random.nextInt(5);
                yield known(name, ValueType.Numeric.INT, range(low, high), RuleType.INT, longs(low, high), true);
            }
            case 2 -> {
                long low = Long.MAX_VALUE - random.nextInt(3);
                yield known(
                        name,
                        ValueType.Numeric.LONG,
                        range(low, Long.MAX_VALUE),
                        RuleType.INT,
                        longs(low, Long.MAX_VALUE),
                        true);
            }
            case 3 -> {
                List<Object> numbers = random.nextBoolean() ? List.of(0.5, -1.5, 3.0) : List.of(1.0, 0.0, -0.0);
                yield known(name, ValueType.Numeric.DOUBLE, oneOf(numbers), RuleType.DOUBLE, numbers, true);
            }
            case 4 ->
                known(name, new ValueType.Bool("true", "false"), List.of(), RuleType.BOOL, List.of(true, false), true);
            case 5 -> {
                List<Object> texts = List.of("a", "1", "b1");
                yield known(name, new ValueType.Text(), oneOf(texts), RuleType.oneOf(strings(texts)), texts, true);
            }
            case 6 -> {
                List<ValueType.Component> components = List.of(
                        component("h", ValueType.Numeric.INT, range(1, 2)),
                        component("t", new ValueType.Text(), oneOf(List.of("a", "b1"))));
                List<Object> points = new ArrayList<>();
                for (long h = 1; h <= 2; h++) {
                    points.add(Map.of("h", h, "t", "a"));
                    points.add(Map.of("h", h, "t", "b1"));
                }
                RuleType type = RuleType.record(List.of(
                        new RuleType.Field("h", RuleType.INT),
                        new RuleType.Field("t", RuleType.oneOf(List.of("a", "b1")))));
                yield known(
                        name,
                        new ValueType.Composite(CLASS, components, Separation.of(","), false),
                        List.of(),
                        type,
                        points,
                        true);
            }
            case 7 ->
                known(
                        name,
                        ValueType.Numeric.DOUBLE,
                        range(0, 1),
                        RuleType.DOUBLE,
                        List.of(1.0, 0.0, -0.0, 0.5, Double.MIN_VALUE, Math.nextDown(1.0)),
                        false);
            case 8 ->
                known(
                        name,
                        ValueType.Numeric.INT,
                        List.of(),
                        RuleType.INT,
                        List.of(0L, 1L, -1L, (long) Integer.MAX_VALUE, (long) Integer.MIN_VALUE, 10L, 3L),
                        false);
            case 9 ->
                known(
                        name,
                        new ValueType.Text(),
                        List.of(),
                        RuleType.STRING,
                        List.of("a", "", "b1", "1", "abc", "none of the constants"),
                        false);
            default ->
                known(
                        name,
                        new ValueType.Sequence(ValueType.Numeric.INT, Separation.of(",")),
                        range(0, 2),
                        RuleType.listOf(RuleType.INT),
                        List.of(
                                List.of(0L),
                                List.of(1L),
                                List.of(2L),
                                List.of(2L, 2L),
                                List.of(0L, 1L),
                                List.of(2L, 1L, 0L)),
                        false);
        };
    }

    private Known known(
            String name,
            ValueType type,
            List<Constraint> constraints,
            RuleType ruleType,
            List<Object> points,
            boolean isComplete) {
        Presence presence = switch (random.nextInt(3)) {
            case 0 -> new Presence.Required();
            case 1 -> new Presence.Absentable();
            default -> new Presence.Defaulted(value(type, points.get(0)), "default", NOWHERE);
        };
        return new Known(parameter(name, type, presence, constraints), ruleType, points, isComplete);
    }

    private static Value value(ValueType type, Object point) {
        if (point instanceof Long number) {
            return new Value.Whole(number);
        }
        if (point instanceof Double number) {
            return new Value.Real(number);
        }
        if (point instanceof Boolean truth) {
            return new Value.Truth(truth);
        }
        if (point instanceof List<?> list) {
            return new Value.Sequence(
                    list.stream().map(element -> value(type, element)).toList());
        }
        if (type instanceof ValueType.Composite composite && point instanceof Map<?, ?> map) {
            return new Value.Composite(composite.components().stream()
                    .map(part -> value(
                            part.type(),
                            Optional.<Object>ofNullable(map.get(part.wireName()))
                                    .orElseThrow()))
                    .toList());
        }
        return new Value.Text((String) point);
    }

    private static ValueType.Component component(String name, ValueType type, List<Constraint> constraints) {
        return new ValueType.Component(name, name, List.of(), type, constraints, Description.NONE);
    }

    private static List<Constraint> range(long low, long high) {
        return List.of(new Constraint.InRange(
                new Interval(
                        Optional.of(BigDecimal.valueOf(low)),
                        true,
                        Optional.of(BigDecimal.valueOf(high)),
                        true,
                        "[" + low + ", " + high + "]"),
                NOWHERE));
    }

    private static List<Constraint> oneOf(List<Object> points) {
        List<Value> values =
                points.stream().map(point -> value(new ValueType.Text(), point)).toList();
        return List.of(new Constraint.OneOf(values, strings(points), List.of(), NOWHERE));
    }

    private static List<String> strings(List<Object> points) {
        return points.stream().map(String::valueOf).toList();
    }

    private static List<Object> longs(long low, long high) {
        return LongStream.rangeClosed(0, high - low)
                .<Object>mapToObj(step -> low + step)
                .toList();
    }
}
