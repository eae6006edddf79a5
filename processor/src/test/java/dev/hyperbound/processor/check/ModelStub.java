package dev.hyperbound.processor.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hyperbound.Goal;
import dev.hyperbound.Scale;
import dev.hyperbound.Severity;
import dev.hyperbound.processor.analysis.StubAnalysis;
import dev.hyperbound.processor.model.Absent;
import dev.hyperbound.processor.model.AuthorsExample;
import dev.hyperbound.processor.model.Condition;
import dev.hyperbound.processor.model.Constraint;
import dev.hyperbound.processor.model.Constraints;
import dev.hyperbound.processor.model.Description;
import dev.hyperbound.processor.model.InterfaceShape;
import dev.hyperbound.processor.model.Interval;
import dev.hyperbound.processor.model.IntervalParser;
import dev.hyperbound.processor.model.JavaClass;
import dev.hyperbound.processor.model.Neighbours;
import dev.hyperbound.processor.model.Objective;
import dev.hyperbound.processor.model.Parameter;
import dev.hyperbound.processor.model.ParameterDocumentation;
import dev.hyperbound.processor.model.ParameterValues;
import dev.hyperbound.processor.model.Position;
import dev.hyperbound.processor.model.Presence;
import dev.hyperbound.processor.model.RuleId;
import dev.hyperbound.processor.model.Separation;
import dev.hyperbound.processor.model.Stub;
import dev.hyperbound.processor.model.StubInterface;
import dev.hyperbound.processor.model.StubMembers;
import dev.hyperbound.processor.model.StubRule;
import dev.hyperbound.processor.model.Tunable;
import dev.hyperbound.processor.model.Usage;
import dev.hyperbound.processor.model.Value;
import dev.hyperbound.processor.model.ValueType;
import dev.hyperbound.processor.model.WireText;
import dev.hyperbound.processor.report.Detail;
import dev.hyperbound.processor.report.Problem;
import dev.hyperbound.processor.report.Problems;
import dev.hyperbound.processor.rule.RuleCompiler;
import dev.hyperbound.processor.rule.RuleType;
import dev.hyperbound.processor.rule.Scope;
import dev.hyperbound.processor.rule.TypedRule;
import dev.hyperbound.processor.rule.Variable;
import dev.hyperbound.processor.testing.Models;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** A stub made without a compiler, and what the checks find in it. */
final class ModelStub {
    static final ValueType TEXT = new ValueType.Text();
    static final ValueType FLAG = new ValueType.Bool("true", "false");
    static final ValueType.Enumeration OPTIMIZER = new ValueType.Enumeration(
            new JavaClass("", List.of("Optimizer")), List.of(constant("sgd"), constant("adam"), constant("nag")));

    private final List<Parameter> parameters = new ArrayList<>();
    private final List<StubRule> rules = new ArrayList<>();
    private final List<Objective> objectives = new ArrayList<>();
    private StubMembers members = StubMembers.NONE;
    private Neighbours neighbours = Neighbours.NONE;
    private Optional<InterfaceShape> shape = Optional.empty();

    /** A place, in words. */
    record At(String what) implements Position {}

    static ValueType.Constant constant(String name) {
        return new ValueType.Constant(name, name, List.of(), Description.NONE, false);
    }

    static Interval interval(String text) {
        return ((IntervalParser.Parsed) IntervalParser.parse(text)).found();
    }

    static Constraint range(String text) {
        return new Constraint.InRange(interval(text), new At("@Range"));
    }

    static Constraint multipleOf(long number) {
        return new Constraint.MultipleOf(number, new At("@MultipleOf"));
    }

    static Constraint matches(String regex) {
        return new Constraint.Matches(regex, Optional.empty(), new At("@Matches"));
    }

    static Constraint oneOf(List<Value> values, String... texts) {
        return new Constraint.OneOf(
                values,
                List.of(texts),
                Stream.of(texts).<Position>map(text -> new At("value " + text)).toList(),
                new At("@OneOf"));
    }

    static Constraint texts(String... texts) {
        return oneOf(Stream.of(texts).<Value>map(Value.Text::new).toList(), texts);
    }

    static ValueType.Composite shape(Constraint... ofHeight) {
        return new ValueType.Composite(
                new JavaClass("", List.of("Shape")),
                List.of(
                        new ValueType.Component(
                                "height",
                                "height",
                                List.of(),
                                ValueType.Numeric.INT,
                                List.of(ofHeight),
                                Description.NONE),
                        new ValueType.Component(
                                "width", "width", List.of(), ValueType.Numeric.INT, List.of(), Description.NONE)),
                Separation.of(","),
                false);
    }

    private static Presence.Defaulted byDefault(Value value) {
        return new Presence.Defaulted(value, "default", new At("@Default"));
    }

    ModelStub required(String name, ValueType type, Constraint... constraints) {
        return add(name, type, new Presence.Required(), constraints);
    }

    ModelStub optional(String name, ValueType type, Constraint... constraints) {
        return add(name, type, new Presence.Absentable(), constraints);
    }

    ModelStub defaulted(String name, ValueType type, Value value, Constraint... constraints) {
        return add(name, type, byDefault(value), constraints);
    }

    private ModelStub add(String name, ValueType type, Presence presence, Constraint... constraints) {
        parameters.add(Models.parameter(name, type, presence, List.of(constraints), new At(name)));
        return this;
    }

    private ModelStub changeLast(UnaryOperator<Parameter> change) {
        parameters.set(parameters.size() - 1, change.apply(parameters.get(parameters.size() - 1)));
        return this;
    }

    /** Makes the last parameter tunable. */
    ModelStub tunable(String range, Scale scale) {
        return with(new Tunable(Optional.of(interval(range)), List.of(), scale, new At("@Tunable")), false);
    }

    ModelStub tunable(Scale scale) {
        return with(new Tunable(Optional.empty(), List.of(), scale, new At("@Tunable")), false);
    }

    /** Makes the last parameter tunable among values. */
    ModelStub tunableAmong(Value... values) {
        List<Tunable.Choice> choices = new ArrayList<>();
        for (Value value : values) {
            String text = WireText.of(parameters.get(parameters.size() - 1).type(), value);
            choices.add(new Tunable.Choice(value, text, new At("choice " + (choices.size() + 1))));
        }
        return with(new Tunable(Optional.empty(), choices, Scale.AUTO, new At("@Tunable")), false);
    }

    /** Makes the last parameter secret. */
    ModelStub secret() {
        return documented(told -> told.withSecret(Optional.of(new At("@Secret"))));
    }

    /** Gives the last parameter an example. */
    ModelStub example(Value value) {
        AuthorsExample example = new AuthorsExample(value, new At("@Example"));
        return documented(told -> new ParameterDocumentation(
                told.description(), told.group(), Optional.of(example), told.secret(), told.deprecation()));
    }

    private ModelStub documented(UnaryOperator<ParameterDocumentation> change) {
        return changeLast(last -> new Parameter(
                last.names(), last.values(), last.usage(), change.apply(last.documentation()), last.position()));
    }

    /** Gives the last parameter texts that mean that it is not set. */
    ModelStub absent(Absent.Entry... entries) {
        Absent absent = new Absent(List.of(entries), new At("@Absent"));
        return changeLast(last -> new Parameter(
                last.names(),
                new ParameterValues(last.type(), last.presence(), last.constraints(), Optional.of(absent)),
                last.usage(),
                last.documentation(),
                last.position()));
    }

    /** Makes the last parameter one that is never sent. */
    ModelStub context() {
        return changeLast(last -> copy(last, true, last.tunable()));
    }

    private ModelStub with(Tunable tunable, boolean context) {
        return changeLast(last -> copy(last, context, Optional.of(tunable)));
    }

    private static Parameter copy(Parameter last, boolean context, Optional<Tunable> tunable) {
        return new Parameter(
                last.names(),
                last.values(),
                new Usage(last.usedWhen(), last.requiredWhen(), context, tunable),
                last.documentation(),
                last.position());
    }

    /** Gives a parameter a condition; all that it names have to be there. */
    ModelStub usedWhen(String name, String condition) {
        Condition used = new Condition(compiled(condition), Severity.WARNING, new At("@UsedWhen of " + name));
        return change(name, parameter -> parameter.withConditions(Optional.of(used), parameter.requiredWhen()));
    }

    ModelStub requiredWhen(String name, String condition) {
        Condition required = new Condition(compiled(condition), Severity.ERROR, new At("@RequiredWhen of " + name));
        return change(name, parameter -> parameter.withConditions(parameter.usedWhen(), Optional.of(required)));
    }

    private ModelStub change(String name, UnaryOperator<Parameter> change) {
        parameters.replaceAll(parameter -> parameter.wireName().equals(name) ? change.apply(parameter) : parameter);
        return this;
    }

    ModelStub rule(String text) {
        return rule(text, Severity.ERROR);
    }

    ModelStub rule(String text, Severity severity) {
        rules.add(new StubRule(
                compiled(text), Optional.empty(), severity, Optional.empty(), new At("rule " + (rules.size() + 1))));
        return this;
    }

    ModelStub ruleWithId(String text, String id) {
        int number = rules.size() + 1;
        rules.add(new StubRule(
                compiled(text),
                Optional.empty(),
                Severity.ERROR,
                Optional.of(new RuleId(id, new At("id " + number))),
                new At("rule " + number)));
        return this;
    }

    ModelStub objective(String metric) {
        return objective(metric, Optional.empty());
    }

    ModelStub objective(String metric, String condition) {
        return objective(
                metric, Optional.of(new Condition(compiled(condition), Severity.ERROR, new At("when of " + metric))));
    }

    private ModelStub objective(String metric, Optional<Condition> when) {
        objectives.add(new Objective(metric, Goal.MAXIMIZE, when, new At("objective " + (objectives.size() + 1))));
        return this;
    }

    ModelStub members(StubMembers others) {
        members = others;
        return this;
    }

    ModelStub shape(InterfaceShape other) {
        shape = Optional.of(other);
        return this;
    }

    ModelStub neighbours(Neighbours others) {
        neighbours = others;
        return this;
    }

    private TypedRule compiled(String text) {
        Scope scope = new Scope(parameters.stream()
                .map(parameter -> new Variable(
                        parameter.wireName(),
                        ruleType(parameter.type(), parameter.constraints()),
                        parameter.isAbsentable()))
                .toList());
        RuleCompiler.Result result = RuleCompiler.compile(text, scope, Map.of());
        assertThat(result).as(text).isInstanceOf(RuleCompiler.Compiled.class);
        return ((RuleCompiler.Compiled) result).rule();
    }

    private static RuleType ruleType(ValueType type, List<Constraint> constraints) {
        if (type instanceof ValueType.Numeric number) {
            return number.isWhole() ? RuleType.INT : RuleType.DOUBLE;
        }
        if (type instanceof ValueType.Sequence sequence) {
            return RuleType.listOf(ruleType(sequence.element(), constraints));
        }
        if (type instanceof ValueType.Composite composite) {
            return RuleType.record(composite.components().stream()
                    .map(part -> new RuleType.Field(part.wireName(), ruleType(part.type(), part.constraints())))
                    .toList());
        }
        if (type instanceof ValueType.Enumeration enumeration) {
            return RuleType.oneOf(enumeration.wireNames());
        }
        return type instanceof ValueType.Bool
                ? RuleType.BOOL
                : Constraints.oneOf(constraints)
                        .map(oneOf -> RuleType.oneOf(oneOf.texts()))
                        .orElse(RuleType.STRING);
    }

    private List<Problem> problems() {
        JavaClass name = new JavaClass("", List.of("Stub"));
        Stub plain = Models.stub(name, parameters, rules, objectives, new At("stub"));
        Problems problems = new Problems();
        new StubCheck().check(new StubAnalysis(declared(plain)), problems);
        return problems.all();
    }

    private Stub declared(Stub plain) {
        StubInterface named = plain.declaration();
        return new Stub(
                new StubInterface(
                        named.javaClass(),
                        shape.orElse(named.shape()),
                        members,
                        neighbours,
                        named.lints(),
                        named.position()),
                plain.documentation(),
                parameters,
                rules,
                objectives);
    }

    /** The problems, a line each: code, place, labelled lines but for the help, and the places that they mention. */
    List<String> found() {
        return problems().stream().map(ModelStub::line).toList();
    }

    private static String line(Problem problem) {
        StringBuilder line =
                new StringBuilder(problem.code().id()).append(" at ").append(words(problem.position()));
        for (Detail detail : problem.details()) {
            if (detail.label() != Detail.Label.HELP) {
                line.append(" | ").append(detail.label().text()).append(' ').append(detail.text());
            }
        }
        for (Problem.Mention mention : problem.mentions()) {
            line.append(" @ ").append(words(mention.position()));
        }
        return line.toString();
    }

    private static String words(Position position) {
        return ((At) position).what();
    }

    /** The problems without their details. */
    List<String> summaries() {
        return problems().stream().map(Problem::summary).toList();
    }

    List<String> codes() {
        return problems().stream().map(problem -> problem.code().id()).toList();
    }

    /** What helps. */
    List<String> help() {
        return problems().stream()
                .flatMap(problem -> problem.details().stream())
                .filter(detail -> detail.label() == Detail.Label.HELP)
                .map(Detail::text)
                .toList();
    }
}
