package dev.hyperbound.processor.java;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.hyperbound.processor.java.expression.Formula;
import dev.hyperbound.processor.java.expression.Precedence;
import dev.hyperbound.processor.java.expression.Shape;
import dev.hyperbound.processor.java.expression.Term;
import dev.hyperbound.processor.java.source.JavaText;
import dev.hyperbound.processor.java.source.RuntimeTypes;
import dev.hyperbound.processor.java.value.ValueCode;
import dev.hyperbound.processor.java.value.WireMethods;
import dev.hyperbound.processor.model.Constraint;
import dev.hyperbound.processor.model.Constraints;
import dev.hyperbound.processor.model.Interval;
import dev.hyperbound.processor.model.Parameter;
import dev.hyperbound.processor.model.ValueType;
import dev.hyperbound.processor.model.ValueTypeGroups;
import dev.hyperbound.processor.words.IntervalWords;
import dev.hyperbound.processor.words.JavaSource;
import dev.hyperbound.processor.words.ParameterWords;
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
    private final Names names;
    private final Fields fields;
    private final WireMethods wire;
    private final AllowsMethods allows;
    private final List<FieldSpec> patterns = new ArrayList<>();

    ConstraintChecks(Names names, Fields fields, WireMethods wire) {
        this.names = names;
        this.fields = fields;
        this.wire = wire;
        this.allows = new AllowsMethods(names);
    }

    /**
     * Statements that check a value.
     *
     * @param isOneIf whether they are a single {@code if}, which can follow an {@code else} without braces
     */
    record Check(CodeBlock code, boolean isOneIf) {}

    /** The methods that the statements given out so far call. */
    List<MethodSpec> methods() {
        return allows.all();
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
                                .addJavadoc("Never called.\n")
                                .addModifiers(Modifier.PRIVATE)
                                .build())
                        .build());
    }

    /** Checks the value of a parameter, if there is one. */
    Check check(Parameter parameter) {
        return parameter.type().accept(new OfParameter(parameter));
    }

    private Check single(ValueType type, List<Constraint> constraints, CheckedValue subject) {
        return type.accept(new OfSingle(constraints, subject));
    }

    /** Checks a value that constraints are about: a number, a text, a constant. */
    private Check constrained(ValueType type, List<Constraint> constraints, CheckedValue subject) {
        return constrained(type, List.of(), constraints, subject);
    }

    private Check constrained(ValueType type, List<Finding> range, List<Constraint> constraints, CheckedValue subject) {
        List<Finding> findings = new ArrayList<>(range);
        Optional<Constraint.OneOf> oneOf = Constraints.oneOf(constraints);
        OptionalLong divisor = Constraints.divisor(constraints);
        if (oneOf.isPresent()) {
            findings.add(oneOf(type, oneOf.get(), subject));
        } else if (divisor.isPresent() && divisor.getAsLong() > 1) {
            findings.add(multipleOf(divisor.getAsLong(), subject));
        }
        CodeBlock.Builder code = CodeBlock.builder().add(firstOf(findings));
        Optional<Constraint.Matches> pattern = Constraints.pattern(constraints);
        if (pattern.isPresent()) {
            code.add(matches(type, pattern.get(), subject));
        }
        return new Check(code.build(), !findings.isEmpty() && pattern.isEmpty());
    }

    /** The check of a parameter, by its type. */
    private final class OfParameter extends ValueTypeGroups<Check> {
        private final Parameter parameter;

        OfParameter(Parameter parameter) {
            this.parameter = parameter;
        }

        private CheckedValue value(Optional<Formula> present) {
            return new CheckedValue(parameter, Optional.empty(), fields.value(parameter), present);
        }

        @Override
        protected Check single(ValueType type) {
            Optional<Formula> present =
                    parameter.isAbsentable() ? Optional.of(fields.presence(parameter)) : Optional.empty();
            return ConstraintChecks.this.single(type, parameter.constraints(), value(present));
        }

        @Override
        public Check composite(ValueType.Composite composite) {
            return components(composite, value(Optional.empty()));
        }

        @Override
        public Check sequence(ValueType.Sequence sequence) {
            return elements(sequence, parameter.constraints(), value(Optional.empty()));
        }
    }

    /** The check of a single value, by its type. */
    private final class OfSingle implements ValueType.Visitor<Check> {
        private final List<Constraint> constraints;
        private final CheckedValue subject;

        OfSingle(List<Constraint> constraints, CheckedValue subject) {
            this.constraints = constraints;
            this.subject = subject;
        }

        @Override
        public Check numeric(ValueType.Numeric number) {
            Optional<Interval> interval = Constraints.range(constraints);
            Optional<Formula> outside = OutsideRange.of(number, interval, subject.value());
            return constrained(
                    number,
                    outside.isPresent() ? List.of(range(number, interval, outside.get(), subject)) : List.of(),
                    constraints,
                    subject);
        }

        @Override
        public Check bool(ValueType.Bool bool) {
            return constrained(bool, constraints, subject);
        }

        @Override
        public Check text(ValueType.Text text) {
            return constrained(text, constraints, subject);
        }

        @Override
        public Check regex(ValueType.Regex regex) {
            CodeBlock sendable = CodeBlock.builder()
                    .beginControlFlow("if (!$T.isSendable($L))", RuntimeTypes.WIRE_PATTERNS, subject.value())
                    .addStatement("$L.notSendable($L)", subject.about(), subject.value())
                    .endControlFlow()
                    .build();
            return new Check(whenPresent(subject, sendable), false);
        }

        @Override
        public Check enumeration(ValueType.Enumeration enumeration) {
            return constrained(enumeration, constraints, subject);
        }

        @Override
        public Check numberOrKeyword(ValueType.NumberOrKeyword both) {
            return single(both.kind(), constraints, subject.number(both));
        }

        @Override
        public Check composite(ValueType.Composite composite) {
            throw new IllegalArgumentException("a record is no single value: " + composite);
        }

        @Override
        public Check sequence(ValueType.Sequence sequence) {
            throw new IllegalArgumentException("a list is no single value: " + sequence);
        }
    }

    /*
     * if (blockSize % 8 != 0) {
     *   found = found.about("block_size").multipleOf(blockSize, 8);
     * }
     */
    private static Finding multipleOf(long number, CheckedValue subject) {
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
            ValueType.Numeric number, Optional<Interval> interval, Formula outside, CheckedValue subject) {
        String text = interval.isPresent() ? interval.get().text() : "(-inf, inf)";
        String words = interval.isPresent() ? IntervalWords.of(interval.get()) : "any finite number";
        return new Finding(
                subject.when(outside),
                statement(
                        "$L$L$W$L$W$L",
                        subject.about(),
                        (number.isWhole() ? ".range(" : ".realRange(") + subject.value() + ",",
                        JavaText.literal(text) + ",",
                        JavaText.literal(words + subject.orKeyword()) + ")"));
    }

    private static CodeBlock statement(String format, Object... arguments) {
        return CodeBlock.builder().addStatement(format, arguments).build();
    }

    private Finding oneOf(ValueType type, Constraint.OneOf oneOf, CheckedValue subject) {
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

    private Formula notAllowed(ValueType type, Constraint.OneOf oneOf, CheckedValue subject) {
        String method = allows.of(type, oneOf.values(), subject.parameter());
        return Formula.of(Term.test("$N($L)", method, subject.value())).negated();
    }

    private CodeBlock matches(ValueType type, Constraint.Matches pattern, CheckedValue subject) {
        String constant = names.newConstant(subject.parameter().accessor());
        patterns.add(FieldSpec.builder(Pattern.class, constant, Modifier.STATIC, Modifier.FINAL)
                .addJavadoc(
                        "What $L must match as a whole.\n",
                        JavaText.code(subject.parameter().wireName()))
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
                                ? CodeBlock.of(
                                        ",$W$L",
                                        JavaText.literal(pattern.message().get()))
                                : "")
                .endControlFlow()
                .build();
        return whenPresent(subject, check);
    }

    private static CodeBlock whenPresent(CheckedValue subject, CodeBlock check) {
        return subject.present().isPresent() ? Guards.when(subject.present().get(), check) : check;
    }

    /*
     * if (imageShape != null) {
     *   if (imageShape.height() < 1) { … }
     * }
     */
    private Check components(ValueType.Composite composite, CheckedValue subject) {
        CodeBlock.Builder checks = CodeBlock.builder();
        boolean isOneIf = composite.components().size() == 1;
        for (ValueType.Component component : composite.components()) {
            String value = subject.value() + "." + component.name() + "()";
            String path = JavaText.literal(component.wireName());
            CheckedValue part = new CheckedValue(
                    subject.parameter(), Optional.of(CodeBlock.of("$L", path)), value, Optional.empty());
            if (component.type().isText()) {
                String separator = JavaText.literal(composite.separator());
                checks.beginControlFlow("if (!$T.isElement($L, $L))", RuntimeTypes.WIRE_LISTS, value, separator)
                        .addStatement("$L.notAnElement($L, $L)", part.about(), value, separator)
                        .endControlFlow();
            }
            Check check = single(component.type(), component.constraints(), part);
            isOneIf &= check.isOneIf() && !component.type().isText();
            checks.add(check.code());
        }
        return whenThere(subject, new Check(checks.build(), isOneIf));
    }

    /*
     * for (int i = 0; i < lrSchedulerStep.size(); i++) {
     *   int element = lrSchedulerStep.get(i);
     *   if (element < 1) { … }
     * }
     */
    private Check elements(ValueType.Sequence sequence, List<Constraint> constraints, CheckedValue subject) {
        CheckedValue part =
                new CheckedValue(subject.parameter(), Optional.of(CodeBlock.of("i")), "element", Optional.empty());
        CodeBlock checks = single(sequence.element(), constraints, part).code();
        CodeBlock.Builder code = CodeBlock.builder();
        if (!subject.parameter().isAbsentable()) {
            code.beginControlFlow("if ($L.isEmpty())", subject.value())
                    .addStatement("$L.emptyList()", subject.about())
                    .endControlFlow();
        }
        boolean isJoinedText = sequence.element().isText() && sequence.isJoined();
        if (isJoinedText) {
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
        return whenThere(subject, new Check(code.build(), checks.isEmpty() && !isJoinedText));
    }

    /** Checks of a required value stand where it is known to be there. */
    private Check whenThere(CheckedValue subject, Check check) {
        Parameter parameter = subject.parameter();
        boolean isThere = parameter.isRequired()
                || (parameter.defaulted().isPresent() && !parameter.type().mayRefuse());
        return check.code().isEmpty() || isThere
                ? check
                : new Check(Guards.when(fields.presence(parameter), check.code()), true);
    }
}
