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
import dev.hyperbound.processor.java.value.WireMethods;
import dev.hyperbound.processor.model.Condition;
import dev.hyperbound.processor.model.Parameter;
import dev.hyperbound.processor.model.Presence;
import dev.hyperbound.processor.model.RuleIds;
import dev.hyperbound.processor.model.Stub;
import dev.hyperbound.processor.model.StubRule;
import dev.hyperbound.processor.rule.TypedRule;
import dev.hyperbound.processor.words.RuleSentence;
import dev.hyperbound.runtime.RuleInfo;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Modifier;

/** Rules and conditions as statements of the builder and of the values. */
final class RuleCode {
    /** Room for a rule in a comment of one line. */
    private static final int LONGEST_RULE = 60;

    private final Names names;
    private final Fields fields;
    private final Defaults defaults;
    private final Emitter emitter;
    private final Map<String, Parameter> parameters = new HashMap<>();
    private final Map<String, String> ignored = new HashMap<>();
    private final IdentityHashMap<StubRule, String> ids = new IdentityHashMap<>();
    private final ExplanationCode explanations;
    private final Members builder = new Members();
    private final Members values = new Members();

    RuleCode(Stub stub, Names names, Fields fields, WireMethods wire, Defaults defaults) {
        this.names = names;
        this.fields = fields;
        this.defaults = defaults;
        this.emitter = new Emitter(new Operands(fields, wire).of(stub.parameters()), names.fieldNames());
        this.explanations = new ExplanationCode(stub.parameters(), names, fields, wire);
        for (Parameter parameter : stub.parameters()) {
            parameters.put(parameter.wireName(), parameter);
        }
        List<String> known = RuleIds.of(stub.rules());
        for (int i = 0; i < known.size(); i++) {
            ids.put(stub.rules().get(i), known.get(i));
        }
    }

    /** Private members that rules ask for, of one of the two classes. */
    record Members(List<MethodSpec> methods, List<FieldSpec> constants, Set<String> ignored) {
        Members() {
            this(new ArrayList<>(), new ArrayList<>(), new HashSet<>());
        }
    }

    /** What rules and conditions need, all of which the builder checks. */
    Members inBuilder() {
        return builder;
    }

    /** What the values need to know what is sent. */
    Members inValues() {
        return values;
    }

    /** How programs call a rule of the stub. */
    String id(StubRule rule) {
        return Objects.requireNonNull(ids.get(rule));
    }

    /*
     * if (checkpointFrequency.isPresent()
     *     && checkpointFrequency.getAsInt() > epochs
     *     && !found.blames("checkpoint_frequency", "epochs")) {
     *   found = found.rule("checkpoint_frequency <= epochs")
     *       .whole("checkpoint_frequency", checkpointFrequency.getAsInt())
     *       .words(" must be at most ")
     *       .whole("epochs", epochs, "30")
     *       .add();
     * }
     */
    CodeBlock violation(StubRule rule) {
        EmittedRule java = emit(rule.rule(), "rule", builder);
        if (java.call().isEmpty()) {
            return ifBlameless(Formula.all(java.isFalse(), isTold(rule)), rule.rule(), report(rule, ""));
        }
        String outcome = names.newField("outcome");
        return CodeBlock.builder()
                .addStatement(
                        "$T $N = $L", RuntimeTypes.TRUTH, outcome, java.call().get())
                .add(ifBlameless(
                        Formula.all(Formula.of(Term.test("$N.isBroken()", outcome)), isTold(rule)),
                        rule.rule(),
                        report(rule, outcome)))
                .build();
    }

    /** Says that the rule is violated; with an outcome also that it could not be decided. */
    private CodeBlock report(StubRule rule, String outcome) {
        String id = id(rule);
        List<String> demands = RuleSentence.inOrderOfBlame(rule.rule());
        ExplanationCode.Explained explanation = explanations.ofRule(rule);
        CodeBlock.Builder told = CodeBlock.builder()
                .add("$L", "found = found.rule(" + JavaText.literal(rule.rule().text()));
        if (!demands.equals(explanation.names())) {
            told.add(",$W$L", literals(demands));
        }
        String hasId = id.equals(RuleInfo.idOf(demands)) ? "" : "\n." + JavaText.call("id", JavaText.literal(id));
        String warns = rule.severity() == Severity.WARNING ? "\n.asWarning()" : "";
        told.add("$L$L$L", ")" + hasId + warns, explanation.code(), "\n." + JavaText.call("add", outcome));
        return CodeBlock.builder().addStatement(told.build()).build();
    }

    /**
     * Whether there is more to a rule than that a value has no effect: one that reads nothing but such a parameter and
     * what its condition reads only repeats that.
     */
    private Formula isTold(StubRule rule) {
        List<Formula> all = new ArrayList<>();
        for (String read : rule.rule().reads()) {
            Parameter parameter = Objects.requireNonNull(parameters.get(read));
            Optional<Condition> condition = parameter.usedWhen();
            if (condition.isPresent() && readsNoMore(rule.rule(), parameter, condition.get())) {
                all.add(Formula.all(isSetInBuilder(parameter), ignores(parameter, condition.get(), builder))
                        .negated());
            }
        }
        return Formula.all(all.toArray(new Formula[0]));
    }

    private static boolean readsNoMore(TypedRule rule, Parameter parameter, Condition condition) {
        for (String read : rule.reads()) {
            if (!read.equals(parameter.wireName()) && !condition.rule().reads().contains(read)) {
                return false;
            }
        }
        return true;
    }

    /** Code that runs where the condition holds, unless a parameter of the rule has been found wrong before. */
    private static CodeBlock ifBlameless(Formula condition, TypedRule rule, CodeBlock code) {
        return Guards.when(Formula.all(condition, blameless(rule.reads())), code);
    }

    private static Formula blameless(List<String> parameters) {
        return Formula.of(Term.test("found.blames($L)", literals(parameters))).negated();
    }

    /** Reports an optional parameter that is absent where the condition demands it. */
    CodeBlock requiredWhen(Parameter parameter, Condition condition) {
        EmittedRule java = emit(condition.rule(), "requires" + SourceNames.capitalised(parameter.accessor()), builder);
        return ifBlameless(
                Formula.all(fields.presence(parameter).negated(), java.isTrue()),
                condition.rule(),
                CodeBlock.builder()
                        .addStatement(
                                "found = found.about($L).$L($L,$W$L)",
                                JavaText.literal(parameter.wireName()),
                                condition.isError() ? "required" : "advised",
                                JavaText.literal(condition.rule().text()),
                                JavaText.literal(RuleSentence.condition(condition.rule())))
                        .build());
    }

    /** An expression for whether the parameter has an effect; none where it always has. */
    Optional<Formula> uses(Parameter parameter) {
        Optional<Condition> condition = parameter.usedWhen();
        return condition.isPresent()
                ? Optional.of(ignores(parameter, condition.get(), values).negated())
                : Optional.empty();
    }

    /** Reports a value that was set but has no effect, as the condition does not hold. */
    CodeBlock unused(Parameter parameter, Condition condition) {
        List<String> blamed = new ArrayList<>(List.of(parameter.wireName()));
        blamed.addAll(condition.rule().reads());
        CodeBlock report = CodeBlock.builder()
                .addStatement(
                        "found = found.unused($L,$W$L)$L$L\n.add()",
                        JavaText.literal(parameter.wireName()),
                        JavaText.literal(condition.rule().text()),
                        condition.isError() ? "" : "\n.asWarning()",
                        explanations.ofUse(parameter, condition))
                .build();
        return Guards.when(
                Formula.all(isSetInBuilder(parameter), ignores(parameter, condition, builder), blameless(blamed)),
                report);
    }

    /** An expression for whether a metric is reported under a condition; unknown counts as reported. */
    Formula reports(Condition when) {
        return emit(when.rule(), "reportsTruth", values).isFalse().negated();
    }

    /** Whether somebody gave the parameter a value of its own. */
    Formula isSet(Parameter parameter) {
        Optional<Presence.Defaulted> defaulted = parameter.defaulted();
        return defaulted.isPresent()
                ? Formula.of(
                        equality(defaults.differs(parameter, names.field(parameter))),
                        equality(defaults.holds(parameter, names.field(parameter))))
                : fields.presence(parameter);
    }

    /** The same in the builder, where a default that is still to be made, or that was refused, is not there. */
    private Formula isSetInBuilder(Parameter parameter) {
        return Defaults.isMade(parameter)
                ? Formula.all(fields.presence(parameter), isSet(parameter))
                : isSet(parameter);
    }

    private static Term equality(CodeBlock code) {
        return new Term(code, Precedence.EQUALITY, Shape.Scalar.BOOLEAN);
    }

    /*
     * private boolean ignoresMomentum() {
     *   return optimizer != Optimizer.SGD && optimizer != Optimizer.NAG;
     * }
     */
    private Formula ignores(Parameter parameter, Condition condition, Members members) {
        String accessor = parameter.accessor();
        if (!ignored.containsKey(accessor)) {
            ignored.put(accessor, names.newMethod("ignores" + SourceNames.capitalised(accessor)));
        }
        String name = Objects.requireNonNull(ignored.get(accessor));
        if (members.ignored().add(name)) {
            Formula ignores = emit(condition.rule(), name + "Truth", members).isFalse();
            members.methods()
                    .add(MethodSpec.methodBuilder(name)
                            .addJavadoc(
                                    "{@return whether $L has no effect, as far as is known}\n",
                                    JavaText.code(parameter.wireName()))
                            .addModifiers(Modifier.PRIVATE)
                            .returns(TypeName.BOOLEAN)
                            .addStatement("return $L", ignores.code())
                            .build());
        }
        return Formula.of(Term.test("$N()", name));
    }

    private EmittedRule emit(TypedRule rule, String wanted, Members members) {
        EmittedRule java = emitter.emit(rule, names.newMethod(wanted), CodeBlock.of(""));
        for (EmittedRule.Method method : java.methods()) {
            members.methods().add(define(method, rule));
        }
        for (EmittedRule.Constant constant : java.constants()) {
            members.constants()
                    .add(FieldSpec.builder(
                                    constant.type(), constant.name(), Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                            .addJavadoc("What $L looks for.\n", shown(rule))
                            .initializer(constant.initializer())
                            .build());
        }
        return java;
    }

    private static MethodSpec define(EmittedRule.Method method, TypedRule rule) {
        MethodSpec.Builder defined = MethodSpec.methodBuilder(method.name())
                .addJavadoc("{@return what becomes of $L}\n", shown(rule))
                .addModifiers(Modifier.PRIVATE)
                .returns(RuntimeTypes.TRUTH);
        for (EmittedRule.Parameter taken : method.parameters()) {
            defined.addJavadoc("\n@param $L an element\n", taken.name()).addParameter(taken.type(), taken.name());
        }
        return defined.addCode(method.body()).build();
    }

    /** The rule, set as code; of a long one its beginning. */
    private static String shown(TypedRule rule) {
        String text = rule.text();
        if (text.length() <= LONGEST_RULE) {
            return JavaText.code(text);
        }
        int end = Character.isHighSurrogate(text.charAt(LONGEST_RULE - 1)) ? LONGEST_RULE - 1 : LONGEST_RULE;
        return JavaText.code(text.substring(0, end) + " ...");
    }

    private static CodeBlock literals(List<String> texts) {
        return JavaText.literals(texts);
    }
}
