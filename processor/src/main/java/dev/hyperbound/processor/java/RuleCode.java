package dev.hyperbound.processor.java;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.hyperbound.Severity;
import dev.hyperbound.processor.java.expression.EmittedRule;
import dev.hyperbound.processor.java.expression.Emitter;
import dev.hyperbound.processor.java.expression.Formula;
import dev.hyperbound.processor.java.expression.Precedence;
import dev.hyperbound.processor.java.expression.Shape;
import dev.hyperbound.processor.java.expression.Term;
import dev.hyperbound.processor.java.source.JavaText;
import dev.hyperbound.processor.java.source.RuntimeTypes;
import dev.hyperbound.processor.java.source.SourceNames;
import dev.hyperbound.processor.java.value.ValueCode;
import dev.hyperbound.processor.java.value.WireMethods;
import dev.hyperbound.processor.model.Condition;
import dev.hyperbound.processor.model.Parameter;
import dev.hyperbound.processor.model.Presence;
import dev.hyperbound.processor.model.Stub;
import dev.hyperbound.processor.model.StubRule;
import dev.hyperbound.processor.model.ValueType;
import dev.hyperbound.processor.rule.TypedRule;
import dev.hyperbound.processor.words.RuleSentence;
import dev.hyperbound.processor.words.RuleWords;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Modifier;

/** Rules and conditions as statements of the builder and of the values. */
final class RuleCode {
    private final Names names;
    private final Fields fields;
    private final WireMethods wire;
    private final Defaults defaults;
    private final Emitter emitter;
    private final Map<String, Parameter> parameters = new HashMap<>();
    private final Map<String, Formula> ignored = new HashMap<>();
    private final Members builder = new Members();
    private final Members values = new Members();

    RuleCode(Stub stub, Names names, Fields fields, WireMethods wire, Defaults defaults) {
        this.names = names;
        this.fields = fields;
        this.wire = wire;
        this.defaults = defaults;
        this.emitter = new Emitter(new Operands(fields, wire).of(stub.parameters()), names.fieldNames());
        for (Parameter parameter : stub.parameters()) {
            parameters.put(parameter.wireName(), parameter);
        }
    }

    /** Private members that rules ask for, of one of the two classes. */
    record Members(List<MethodSpec> methods, List<FieldSpec> constants) {
        Members() {
            this(new ArrayList<>(), new ArrayList<>());
        }
    }

    /** What the builder's rules need, those that are errors. */
    Members inBuilder() {
        return builder;
    }

    /** What the values' conditions and rules need, those that are warnings. */
    Members inValues() {
        return values;
    }

    /*
     * if (checkpointFrequency.isPresent()
     *     && checkpointFrequency.getAsInt() > epochs
     *     && !Violations.blames(found, "checkpoint_frequency", "epochs")) {
     *   found = Violations.comparison(found, "checkpoint_frequency <= epochs", …);
     * }
     */
    CodeBlock violation(StubRule rule) {
        Members members = rule.severity() == Severity.ERROR ? builder : values;
        RuleSentence sentence = RuleWords.sentence(rule);
        List<String> blamed = inOrderOfBlame(sentence, rule.rule());
        CodeBlock report = CodeBlock.builder()
                .addStatement("found = $L", report(rule, sentence, blamed))
                .build();
        EmittedRule java = emit(rule.rule(), "rule", members);
        if (java.call().isEmpty()) {
            return ifBlameless(java.isFalse(), rule.rule(), report);
        }
        String outcome = names.newField("outcome");
        CodeBlock failed = CodeBlock.builder()
                .addStatement(
                        "found = $T.failed(found,$W$L,$W$L,$W$N,$W$L)",
                        RuntimeTypes.VIOLATIONS,
                        severity(rule),
                        JavaText.literal(rule.rule().text()),
                        outcome,
                        literals(blamed))
                .build();
        return CodeBlock.builder()
                .addStatement(
                        "$T $N = $L", RuntimeTypes.TRUTH, outcome, java.call().get())
                .add(ifBlameless(Formula.of(Term.test("$N.isFalse()", outcome)), rule.rule(), report))
                .add(ifBlameless(Formula.of(Term.test("$N.isFailure()", outcome)), rule.rule(), failed))
                .build();
    }

    /** The parameters that a rule reads, first the one that its sentence makes a demand of. */
    private static List<String> inOrderOfBlame(RuleSentence sentence, TypedRule rule) {
        Set<String> ordered = new LinkedHashSet<>();
        for (RuleSentence.Part part : sentence.message()) {
            if (part instanceof RuleSentence.Value value) {
                ordered.add(value.parameter());
            }
        }
        ordered.addAll(rule.reads());
        return List.copyOf(ordered);
    }

    /** An expression that adds the violation of a rule, with the values of the moment. */
    private CodeBlock report(StubRule rule, RuleSentence sentence, List<String> blamed) {
        String text = JavaText.literal(rule.rule().text());
        List<CodeBlock> message = message(sentence, rule.rule());
        if (rule.severity() == Severity.WARNING) {
            return CodeBlock.of(
                    "$T.rule(found,$W$L,$W$L,$W$L,$W$L)",
                    RuntimeTypes.VIOLATIONS,
                    severity(rule),
                    text,
                    joined(message),
                    literals(blamed));
        }
        boolean compares = compares(sentence.message()) && blamed.size() == 2;
        return CodeBlock.of(
                compares ? "$T.comparison(found,$W$L,$W$L,$W$L)" : "$T.rule(found,$W$L,$W$L,$W$L)",
                RuntimeTypes.VIOLATIONS,
                text,
                compares ? listed(message) : joined(message),
                literals(blamed));
    }

    private List<CodeBlock> message(RuleSentence sentence, TypedRule rule) {
        List<CodeBlock> message = new ArrayList<>();
        for (RuleSentence.Part part : sentence.message()) {
            message.add(
                    part instanceof RuleSentence.Value value
                            ? shown(value.parameter(), rule)
                            : literal(((RuleSentence.Words) part).text()));
        }
        return message;
    }

    private static boolean compares(List<RuleSentence.Part> message) {
        return message.size() == 3
                && message.get(0) instanceof RuleSentence.Value
                && message.get(2) instanceof RuleSentence.Value;
    }

    private static CodeBlock severity(StubRule rule) {
        return CodeBlock.of("$T.$L", RuntimeTypes.SEVERITY, rule.severity());
    }

    private static CodeBlock listed(List<CodeBlock> arguments) {
        return CodeBlock.join(arguments, ",$W");
    }

    /**
     * Strings one after the other. Not by {@code +}, which takes every class file a kilobyte for its bootstrap, and the
     * first message of a process some milliseconds.
     */
    private static CodeBlock joined(List<CodeBlock> strings) {
        return strings.size() == 1
                ? strings.get(0)
                : CodeBlock.of("$T.sentence($L)", RuntimeTypes.VIOLATIONS, listed(strings));
    }

    /** Code that runs where the condition holds, unless a parameter of the rule has been found wrong before. */
    private static CodeBlock ifBlameless(Formula condition, TypedRule rule, CodeBlock code) {
        return Guards.when(Formula.all(condition, blameless(rule.reads())), code);
    }

    private static Formula blameless(List<String> parameters) {
        return Formula.of(Term.test("$T.blames(found, $L)", RuntimeTypes.VIOLATIONS, literals(parameters)))
                .negated();
    }

    /** An expression for a parameter with its value, as messages show it. */
    private CodeBlock shown(String wireName, TypedRule rule) {
        Parameter parameter = Objects.requireNonNull(parameters.get(wireName));
        CodeBlock shown = shown(parameter, byDefault(parameter));
        if (!parameter.isAbsentable() || rule.root().accept(StrictComparison.IS_ONE)) {
            // What is compared is there, or the comparison would be unknown
            return shown;
        }
        return CodeBlock.of(
                "$L ? $L : $L", fields.present(parameter), shown, JavaText.literal(wireName + " is not set"));
    }

    /** A further argument, the default; nothing where there is none. */
    private static String byDefault(Parameter parameter) {
        Optional<Presence.Defaulted> defaulted = parameter.defaulted();
        if (defaulted.isEmpty()) {
            return "";
        }
        return ", "
                + (ValueCode.of(parameter.type()).number().isPresent()
                        ? ValueCode.of(parameter.type()).literal(defaulted.get().value())
                        : JavaText.literal(defaulted.get().text()));
    }

    private CodeBlock shown(Parameter parameter, String byDefault) {
        String value = fields.value(parameter);
        String name = JavaText.literal(parameter.wireName());
        return parameter.type().number().isPresent()
                ? CodeBlock.of(
                        "$T.$L",
                        RuntimeTypes.VIOLATIONS,
                        JavaText.call(shows(parameter.type()), name, value + byDefault))
                : CodeBlock.of(
                        "$T.$L($L, $L$L)",
                        RuntimeTypes.VIOLATIONS,
                        shows(parameter.type()),
                        name,
                        wire.write(parameter.type(), value),
                        byDefault);
    }

    private static CodeBlock literal(String text) {
        return CodeBlock.of("$L", JavaText.literal(text));
    }

    private static String shows(ValueType type) {
        Optional<ValueType.Numeric> number = type.number();
        if (number.isPresent()) {
            return number.get().isWhole() ? "shown" : "shownReal";
        }
        return type.accept(ShownQuoted.IS_QUOTED) ? "shown" : "shownBare";
    }

    /** Reports an optional parameter that is absent where the condition demands it. */
    CodeBlock requiredWhen(Parameter parameter, Condition condition) {
        EmittedRule java = emit(condition.rule(), "requires" + SourceNames.capitalised(parameter.accessor()), builder);
        return ifBlameless(
                Formula.all(fields.presence(parameter).negated(), java.isTrue()),
                condition.rule(),
                CodeBlock.builder()
                        .addStatement(
                                "found = $T.required(found, $L,$W$L)",
                                RuntimeTypes.VIOLATIONS,
                                JavaText.literal(parameter.wireName()),
                                JavaText.literal("required when " + RuleSentence.condition(condition.rule())))
                        .build());
    }

    /** An expression for whether the parameter has an effect; none where it always has. */
    Optional<Formula> uses(Parameter parameter) {
        Optional<Condition> condition = parameter.usedWhen();
        return condition.isPresent()
                ? Optional.of(ignores(parameter, condition.get()).negated())
                : Optional.empty();
    }

    /** Reports a value that was set but has no effect, as the condition does not hold. */
    CodeBlock unused(Parameter parameter, Condition condition) {
        List<String> blamed = new ArrayList<>(List.of(parameter.wireName()));
        blamed.addAll(condition.rule().reads());
        CodeBlock report = CodeBlock.builder()
                .addStatement(
                        "found = $T.unused(found, $L,$W$L,$W$L,$W$L,$W$L)",
                        RuntimeTypes.VIOLATIONS,
                        JavaText.literal(parameter.wireName()),
                        shown(parameter, ""),
                        JavaText.literal(condition.rule().text()),
                        JavaText.literal(RuleSentence.condition(condition.rule())),
                        because(condition.rule()))
                .build();
        return Guards.when(Formula.all(isSet(parameter), ignores(parameter, condition), blameless(blamed)), report);
    }

    /** Whether somebody gave the parameter a value of its own. */
    Formula isSet(Parameter parameter) {
        Optional<Presence.Defaulted> defaulted = parameter.defaulted();
        return defaulted.isPresent()
                ? Formula.of(new Term(
                        defaults.differs(parameter, names.field(parameter)), Precedence.EQUALITY, Shape.Scalar.BOOLEAN))
                : fields.presence(parameter);
    }

    /** An expression for the values that decided a condition; an empty string where it reads nothing. */
    private CodeBlock because(TypedRule condition) {
        List<CodeBlock> values = new ArrayList<>();
        for (String read : condition.reads()) {
            if (!values.isEmpty()) {
                values.add(literal(", "));
            }
            values.add(shown(read, condition));
        }
        return values.isEmpty() ? literal("") : joined(values);
    }

    /*
     * private boolean ignoresMomentum() {
     *   return optimizer != Optimizer.SGD && optimizer != Optimizer.NAG;
     * }
     */
    private Formula ignores(Parameter parameter, Condition condition) {
        Formula known = ignored.get(parameter.accessor());
        if (known != null) {
            return known;
        }
        String name = names.newMethod("ignores" + SourceNames.capitalised(parameter.accessor()));
        Formula ignores = emit(condition.rule(), name + "Truth", values).isFalse();
        values.methods()
                .add(MethodSpec.methodBuilder(name)
                        .addModifiers(Modifier.PRIVATE)
                        .returns(TypeName.BOOLEAN)
                        .addStatement("return $L", ignores.code())
                        .build());
        Formula call = Formula.of(Term.test("$N()", name));
        ignored.put(parameter.accessor(), call);
        return call;
    }

    private EmittedRule emit(TypedRule rule, String wanted, Members members) {
        EmittedRule java = emitter.emit(rule, names.newMethod(wanted), CodeBlock.of(""));
        for (EmittedRule.Method method : java.methods()) {
            members.methods().add(define(method));
        }
        for (EmittedRule.Constant constant : java.constants()) {
            members.constants()
                    .add(FieldSpec.builder(
                                    constant.type(), constant.name(), Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                            .initializer(constant.initializer())
                            .build());
        }
        return java;
    }

    private static MethodSpec define(EmittedRule.Method method) {
        MethodSpec.Builder defined = MethodSpec.methodBuilder(method.name())
                .addModifiers(Modifier.PRIVATE)
                .returns(RuntimeTypes.TRUTH);
        for (EmittedRule.Parameter taken : method.parameters()) {
            defined.addParameter(taken.type(), taken.name());
        }
        return defined.addCode(method.body()).build();
    }

    private static CodeBlock literals(List<String> texts) {
        return JavaText.literals(texts);
    }
}
