package dev.hyperbound.processor.java;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.hyperbound.processor.java.expression.Formula;
import dev.hyperbound.processor.java.expression.Precedence;
import dev.hyperbound.processor.java.expression.Shape;
import dev.hyperbound.processor.java.expression.Term;
import dev.hyperbound.processor.java.source.JavaText;
import dev.hyperbound.processor.java.source.RuntimeTypes;
import dev.hyperbound.processor.java.source.SourceNames;
import dev.hyperbound.processor.java.value.NumberOrKeywordCode;
import dev.hyperbound.processor.java.value.ValueCode;
import dev.hyperbound.processor.java.value.WireMethods;
import dev.hyperbound.processor.model.Constraint;
import dev.hyperbound.processor.model.Constraints;
import dev.hyperbound.processor.model.Interval;
import dev.hyperbound.processor.model.Parameter;
import dev.hyperbound.processor.model.Value;
import dev.hyperbound.processor.model.ValueType;
import dev.hyperbound.processor.words.IntervalWords;
import dev.hyperbound.processor.words.JavaSource;
import dev.hyperbound.processor.words.ParameterWords;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import javax.lang.model.element.Modifier;

/**
 * Statements that hold a value to its constraints and add what is wrong to {@code found}. On the valid path they
 * compare primitives and allocate nothing.
 */
final class ConstraintChecks {
    /** A switch over many more strings than this would outgrow a method. */
    private static final int LARGEST_SWITCH = 800;

    private final Names names;
    private final Fields fields;
    private final WireMethods wire;
    private final List<MethodSpec> methods = new ArrayList<>();
    private final List<FieldSpec> patterns = new ArrayList<>();

    ConstraintChecks(Names names, Fields fields, WireMethods wire) {
        this.names = names;
        this.fields = fields;
        this.wire = wire;
    }

    /** What a check is about: whose value, how messages name it, and what must hold for there to be a value. */
    private record Subject(Parameter parameter, Optional<CodeBlock> part, String value, Optional<Formula> present) {
        Formula when(Formula wrong) {
            return Formula.all(present.orElse(Formula.TRUE), wrong);
        }

        /** The number that the value may be. */
        Subject number(ValueType.NumberOrKeyword type) {
            Formula isNumber = NumberOrKeywordCode.isNumber(value);
            return new Subject(
                    parameter,
                    part,
                    new NumberOrKeywordCode(type).number(value),
                    Optional.of(present.isPresent() ? Formula.all(present.get(), isNumber) : isNumber));
        }

        /** The words that may stand in place of a number, to follow what it must be. */
        String orKeyword() {
            return ParameterWords.orKeyword(parameter.type());
        }

        /** How the report of a violation begins: whose value it is about, and which part of it. */
        CodeBlock about() {
            String name = JavaText.literal(parameter.wireName());
            return part.isEmpty()
                    ? CodeBlock.of("found = found.about($L)", name)
                    : CodeBlock.of("found = found.about($L, $L)", name, part.get());
        }
    }

    /**
     * Statements that check a value.
     *
     * @param isOneIf whether they are a single {@code if}, which can follow an {@code else} without braces
     */
    record Check(CodeBlock code, boolean isOneIf) {}

    /** The methods that the statements given out so far call. */
    List<MethodSpec> methods() {
        return List.copyOf(methods);
    }

    /** The holder of compiled patterns, so that they cost nothing before one is needed; none if there are none. */
    List<TypeSpec> patterns() {
        return patterns.isEmpty()
                ? List.of()
                : List.of(TypeSpec.classBuilder("Patterns")
                        .addJavadoc("Compiled when the first of them is needed.")
                        .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                        .addFields(patterns)
                        .addMethod(MethodSpec.constructorBuilder()
                                .addModifiers(Modifier.PRIVATE)
                                .build())
                        .build());
    }

    /** Checks the value of a parameter, if there is one. */
    Check check(Parameter parameter) {
        Optional<Formula> present = parameter.isAbsentable() && isScalar(parameter.type())
                ? Optional.of(fields.presence(parameter))
                : Optional.empty();
        Subject subject = new Subject(parameter, Optional.empty(), fields.value(parameter), present);
        return check(parameter.type(), parameter.constraints(), subject);
    }

    private static boolean isScalar(ValueType type) {
        return !(type instanceof ValueType.Composite || type instanceof ValueType.Sequence);
    }

    private Check check(ValueType type, List<Constraint> constraints, Subject subject) {
        if (type instanceof ValueType.NumberOrKeyword both) {
            return check(both.kind(), constraints, subject.number(both));
        }
        if (type instanceof ValueType.Composite composite) {
            return components(composite, subject);
        }
        if (type instanceof ValueType.Sequence sequence) {
            return elements(sequence, constraints, subject);
        }
        List<Finding> findings = findings(type, constraints, subject);
        CodeBlock.Builder code = CodeBlock.builder().add(firstOf(findings));
        if (type instanceof ValueType.Regex) {
            CodeBlock sendable = CodeBlock.builder()
                    .beginControlFlow("if (!$T.isSendable($L))", RuntimeTypes.WIRE, subject.value())
                    .addStatement("$L.notSendable($L)", subject.about(), subject.value())
                    .endControlFlow()
                    .build();
            code.add(whenPresent(subject, sendable));
        }
        Optional<Constraint.Matches> pattern = Constraints.pattern(constraints);
        if (pattern.isPresent()) {
            code.add(matches(type, pattern.get(), subject));
        }
        boolean isOneIf = !findings.isEmpty() && pattern.isEmpty() && !(type instanceof ValueType.Regex);
        return new Check(code.build(), isOneIf);
    }

    private List<Finding> findings(ValueType type, List<Constraint> constraints, Subject subject) {
        List<Finding> findings = new ArrayList<>();
        if (type instanceof ValueType.Numeric number) {
            Optional<Interval> interval = Constraints.range(constraints);
            Optional<Formula> outside = outside(number, interval, subject.value());
            if (outside.isPresent()) {
                findings.add(range(number, interval, outside.get(), subject));
            }
        }
        Optional<Constraint.OneOf> oneOf = Constraints.oneOf(constraints);
        OptionalLong divisor = Constraints.divisor(constraints);
        if (oneOf.isPresent()) {
            findings.add(oneOf(type, oneOf.get(), subject));
        } else if (divisor.isPresent() && divisor.getAsLong() > 1) {
            findings.add(multipleOf(divisor.getAsLong(), subject));
        }
        return findings;
    }

    /*
     * if (blockSize % 8 != 0) {
     *   found = found.about("block_size").multipleOf(blockSize, 8);
     * }
     */
    private static Finding multipleOf(long number, Subject subject) {
        String divisor = JavaSource.literal(number);
        CodeBlock wrong = CodeBlock.of("$L % $L != 0", subject.value(), divisor);
        String orKeyword = subject.orKeyword();
        CodeBlock arguments = orKeyword.isEmpty()
                ? CodeBlock.of("$L, $L", subject.value(), divisor)
                : CodeBlock.of(
                        "$L, $L,$W$L",
                        subject.value(),
                        divisor,
                        JavaText.literal("a multiple of " + number + orKeyword));
        return new Finding(
                subject.when(Formula.of(new Term(wrong, Precedence.EQUALITY, Shape.Scalar.BOOLEAN))),
                statement("$L.multipleOf($L)", subject.about(), arguments));
    }

    /** A condition under which a value is wrong, and the statement that says so. */
    private record Finding(Formula when, CodeBlock statement) {}

    /** Says one thing about a wrong value, even if two constraints forbid it. */
    private static CodeBlock firstOf(List<Finding> findings) {
        CodeBlock.Builder code = CodeBlock.builder();
        for (int i = 0; i < findings.size(); i++) {
            Finding finding = findings.get(i);
            if (i == 0) {
                code.beginControlFlow("if ($L)", finding.when().code());
            } else {
                code.nextControlFlow("else if ($L)", finding.when().code());
            }
            code.add(finding.statement());
        }
        return findings.isEmpty() ? code.build() : code.endControlFlow().build();
    }

    /*
     * if (!(learningRate >= 0.0 && learningRate <= 1.0)) {
     *   found = found.about("learning_rate").realRange(learningRate, "[0, 1]", "from 0 to 1");
     * }
     */
    private static Finding range(
            ValueType.Numeric number, Optional<Interval> interval, Formula outside, Subject subject) {
        String text = interval.isPresent() ? interval.get().text() : "(-inf, inf)";
        String words = interval.isPresent() ? IntervalWords.of(interval.get()) : "any finite number";
        return new Finding(
                subject.when(outside),
                statement(
                        number.isWhole() ? "$L.range($L,$W$L,$W$L)" : "$L.realRange($L,$W$L,$W$L)",
                        subject.about(),
                        subject.value(),
                        JavaText.literal(text),
                        JavaText.literal(words + subject.orKeyword())));
    }

    private static CodeBlock statement(String format, Object... arguments) {
        return CodeBlock.builder().addStatement(format, arguments).build();
    }

    /** Whether a number is out of range; none if that cannot be. */
    private static Optional<Formula> outside(ValueType.Numeric number, Optional<Interval> interval, String value) {
        if (!number.isWhole()) {
            return Optional.of(outsideReal(interval, value));
        }
        return interval.isPresent() ? outsideWhole(number, interval.get(), value) : Optional.empty();
    }

    private static Optional<Formula> outsideWhole(ValueType.Numeric number, Interval interval, String value) {
        BigDecimal smallest = BigDecimal.valueOf(number == ValueType.Numeric.INT ? Integer.MIN_VALUE : Long.MIN_VALUE);
        BigDecimal largest = BigDecimal.valueOf(number == ValueType.Numeric.INT ? Integer.MAX_VALUE : Long.MAX_VALUE);
        List<Formula> wrong = new ArrayList<>();
        Optional<BigDecimal> low = interval.lowestWhole();
        if (low.isPresent() && low.get().compareTo(smallest) > 0) {
            wrong.add(compared(value, "<", JavaSource.literal(low.get().longValueExact())));
        }
        Optional<BigDecimal> high = interval.highestWhole();
        if (high.isPresent() && high.get().compareTo(largest) < 0) {
            wrong.add(compared(value, ">", JavaSource.literal(high.get().longValueExact())));
        }
        return wrong.isEmpty() ? Optional.empty() : Optional.of(Formula.any(wrong));
    }

    private static Formula compared(String value, String sign, Object end) {
        return Formula.of(
                new Term(CodeBlock.of("$L $L $L", value, sign, end), Precedence.RELATION, Shape.Scalar.BOOLEAN));
    }

    /** Written so that NaN fails, and infinity where no end keeps it out. */
    private static Formula outsideReal(Optional<Interval> interval, String value) {
        if (interval.isEmpty()
                || (interval.get().low().isEmpty() && interval.get().high().isEmpty())) {
            return Formula.of(Term.test("$T.isFinite($L)", Double.class, value)).negated();
        }
        Formula inside = Formula.all(aboveLow(interval.get(), value), belowHigh(interval.get(), value));
        return Formula.of(inside.term()).negated();
    }

    private static Formula aboveLow(Interval interval, String value) {
        return interval.low().isPresent()
                ? compared(
                        value,
                        interval.lowClosed() ? ">=" : ">",
                        JavaSource.literal(interval.low().get()))
                : compared(value, ">=", CodeBlock.of("-$T.MAX_VALUE", Double.class));
    }

    private static Formula belowHigh(Interval interval, String value) {
        return interval.high().isPresent()
                ? compared(
                        value,
                        interval.highClosed() ? "<=" : "<",
                        JavaSource.literal(interval.high().get()))
                : compared(value, "<=", CodeBlock.of("$T.MAX_VALUE", Double.class));
    }

    private Finding oneOf(ValueType type, Constraint.OneOf oneOf, Subject subject) {
        boolean isNumber = type.number().isPresent();
        CodeBlock allowed = isNumber
                ? CodeBlock.of(
                        "$L,$W$L",
                        JavaText.literal(String.join(", ", oneOf.texts())),
                        JavaText.literal(ParameterWords.oneOf(oneOf.texts()) + subject.orKeyword()))
                : CodeBlock.of("$T.of($L)", RuntimeTypes.LIST, JavaText.literals(oneOf.texts()));
        return new Finding(
                subject.when(notAllowed(type, oneOf, subject)),
                statement(
                        "$L.$L($L,$W$L)",
                        subject.about(),
                        type == ValueType.Numeric.DOUBLE ? "realOneOf" : "oneOf",
                        isNumber ? CodeBlock.of("$L", subject.value()) : wire.write(type, subject.value()),
                        allowed));
    }

    private Formula notAllowed(ValueType type, Constraint.OneOf oneOf, Subject subject) {
        String allows = allows(type, oneOf.values(), subject.parameter());
        return Formula.of(Term.test("$N($L)", allows, subject.value())).negated();
    }

    /** The name of a method that knows the allowed values; those of a long list are looked up in parts. */
    private String allows(ValueType type, List<Value> values, Parameter parameter) {
        String name = names.newMethod("allows" + SourceNames.capitalised(parameter.accessor()));
        MethodSpec.Builder method = MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(TypeName.BOOLEAN)
                .addParameter(ValueCode.of(type).type(), "value");
        boolean switchable = type instanceof ValueType.Text || type == ValueType.Numeric.INT;
        if (values.size() > LARGEST_SWITCH) {
            List<String> parts = new ArrayList<>();
            for (int from = 0; from < values.size(); from += LARGEST_SWITCH) {
                List<Value> part = values.subList(from, Math.min(values.size(), from + LARGEST_SWITCH));
                parts.add(allows(type, part, parameter) + "(value)");
            }
            method.addStatement("return $L", String.join("\n|| ", parts));
        } else if (switchable) {
            method.addCode("return switch (value) {\n$>")
                    .addCode("case $L -> true;\n", CodeBlock.join(literals(type, values), ", "))
                    .addCode("default -> false;\n$<};\n");
        } else {
            // Statements, for a chain of operators may be deeper than the compiler's stack
            for (Value value : values) {
                method.beginControlFlow("if (value == $L)", ValueCode.of(type).literal(value))
                        .addStatement("return true")
                        .endControlFlow();
            }
            method.addStatement("return false");
        }
        methods.add(method.build());
        return name;
    }

    private static List<CodeBlock> literals(ValueType type, List<Value> values) {
        List<CodeBlock> literals = new ArrayList<>();
        for (Value value : values) {
            literals.add(ValueCode.of(type).literal(value));
        }
        return literals;
    }

    private CodeBlock matches(ValueType type, Constraint.Matches pattern, Subject subject) {
        String constant = names.newConstant(subject.parameter().accessor());
        patterns.add(FieldSpec.builder(Pattern.class, constant, Modifier.STATIC, Modifier.FINAL)
                .initializer("$T.compile($L)", Pattern.class, JavaText.literal(pattern.regex()))
                .build());
        CodeBlock text = wire.write(type, subject.value());
        CodeBlock check = CodeBlock.builder()
                .beginControlFlow(
                        "if ($T.of(Patterns.$N, $L) != $T.MATCHES)",
                        RuntimeTypes.MATCH,
                        constant,
                        text,
                        RuntimeTypes.MATCH)
                .addStatement(
                        "$L.pattern($L, Patterns.$N$L)",
                        subject.about(),
                        text,
                        constant,
                        pattern.message().isPresent()
                                ? CodeBlock.of(",$W$L", JavaText.literal(pattern.message().get()))
                                : "")
                .endControlFlow()
                .build();
        return whenPresent(subject, check);
    }

    private static CodeBlock whenPresent(Subject subject, CodeBlock check) {
        return subject.present().isPresent() ? Guards.when(subject.present().get(), check) : check;
    }

    /*
     * if (imageShape != null) {
     *   if (imageShape.height() < 1) { … }
     * }
     */
    private Check components(ValueType.Composite composite, Subject subject) {
        CodeBlock.Builder checks = CodeBlock.builder();
        for (ValueType.Component component : composite.components()) {
            String value = subject.value() + "." + component.name() + "()";
            String path = JavaText.literal(component.wireName());
            Subject part =
                    new Subject(subject.parameter(), Optional.of(CodeBlock.of("$L", path)), value, Optional.empty());
            if (component.type() instanceof ValueType.Text) {
                String separator = JavaText.literal(composite.separator());
                checks.beginControlFlow("if (!$T.isElement($L, $L))", RuntimeTypes.WIRE, value, separator)
                        .addStatement("$L.notAnElement($L, $L)", part.about(), value, separator)
                        .endControlFlow();
            }
            checks.add(check(component.type(), component.constraints(), part).code());
        }
        return whenThere(subject, checks.build());
    }

    /*
     * for (int i = 0; i < lrSchedulerStep.size(); i++) {
     *   int element = lrSchedulerStep.get(i);
     *   if (element < 1) { … }
     * }
     */
    private Check elements(ValueType.Sequence sequence, List<Constraint> constraints, Subject subject) {
        Subject part = new Subject(subject.parameter(), Optional.of(CodeBlock.of("i")), "element", Optional.empty());
        CodeBlock checks = check(sequence.element(), constraints, part).code();
        CodeBlock.Builder code = CodeBlock.builder();
        if (!subject.parameter().isAbsentable()) {
            code.beginControlFlow("if ($L.isEmpty())", subject.value())
                    .addStatement("$L.emptyList()", subject.about())
                    .endControlFlow();
        }
        if (sequence.element() instanceof ValueType.Text) {
            code.addStatement(
                    "found = found.elements($L, $L, $L)",
                    JavaText.literal(subject.parameter().wireName()),
                    subject.value(),
                    JavaText.literal(sequence.separator()));
        }
        if (!checks.isEmpty()) {
            code.beginControlFlow("for (int i = 0; i < $L.size(); i++)", subject.value())
                    .addStatement(
                            "$T element = $L.get(i)",
                            ValueCode.of(sequence.element()).type(),
                            subject.value())
                    .add(checks)
                    .endControlFlow();
        }
        return whenThere(subject, code.build());
    }

    private Check whenThere(Subject subject, CodeBlock checks) {
        Parameter parameter = subject.parameter();
        boolean always = parameter.defaulted().isPresent() && !parameter.type().mayRefuse();
        return checks.isEmpty() || always
                ? new Check(checks, false)
                : new Check(Guards.when(fields.presence(parameter), checks), true);
    }
}
