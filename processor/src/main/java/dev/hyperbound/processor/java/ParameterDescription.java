package dev.hyperbound.processor.java;

import com.palantir.javapoet.CodeBlock;
import dev.hyperbound.processor.java.source.JavaText;
import dev.hyperbound.processor.java.source.RuntimeTypes;
import dev.hyperbound.processor.model.Condition;
import dev.hyperbound.processor.model.Constraint;
import dev.hyperbound.processor.model.Constraints;
import dev.hyperbound.processor.model.Description;
import dev.hyperbound.processor.model.Interval;
import dev.hyperbound.processor.model.JsonForm;
import dev.hyperbound.processor.model.ListForm;
import dev.hyperbound.processor.model.Parameter;
import dev.hyperbound.processor.model.Separation;
import dev.hyperbound.processor.model.Tunable;
import dev.hyperbound.processor.model.ValueType;
import dev.hyperbound.processor.words.JavaSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * The expression for a builder that describes one parameter, its type included, to tools.
 *
 * <pre>{@code
 * Parameter.builder("epochs", "epochs", ParameterType.Numeric.INT).defaultValue("30").range("[1, inf)")
 * }</pre>
 */
final class ParameterDescription implements ValueType.Visitor<CodeBlock> {
    private int weight;

    /** How many strings and calls the expression is made of. */
    int weight() {
        return weight;
    }

    /** The expression, for a parameter under a heading. */
    CodeBlock of(Parameter parameter, Optional<String> group) {
        CodeBlock.Builder code = begin(parameter.wireName(), parameter.accessor(), parameter.type());
        also(code, parameter.alsoNames());
        flag(code, "required", parameter.isRequired());
        if (parameter.defaulted().isPresent()) {
            with(code, "defaultValue", parameter.defaulted().get().text());
        }
        constraints(code, parameter.constraints());
        condition(code, "usedWhen", parameter.usedWhen());
        condition(code, "requiredWhen", parameter.requiredWhen());
        if (parameter.absent().isPresent()) {
            texts(code, "absentTexts", parameter.absent().get().texts());
        }
        flag(code, "context", parameter.context());
        flag(code, "secret", parameter.isSecret());
        flag(code, "deprecated", parameter.deprecation().isPresent());
        if (group.isPresent()) {
            with(code, "group", group.get());
        }
        if (parameter.tunable().isPresent()) {
            tunable(code, parameter.tunable().get());
        }
        describe(code, parameter.description());
        return code.build();
    }

    private CodeBlock of(ValueType.Component component) {
        CodeBlock.Builder code = begin(component.wireName(), component.name(), component.type());
        also(code, component.alsoNames());
        flag(code, "required", true);
        constraints(code, component.constraints());
        describe(code, component.description());
        return code.add("$Z.build()").build();
    }

    private CodeBlock.Builder begin(String wireName, String accessor, ValueType type) {
        weight += 8;
        String start = ".builder(" + JavaText.literal(wireName) + ", " + JavaText.literal(accessor) + ",";
        return CodeBlock.builder().add("$T$L$W$L)", RuntimeTypes.PARAMETER, start, type.accept(this));
    }

    private void describe(CodeBlock.Builder code, Description description) {
        String text = description.plainText();
        if (!text.isEmpty()) {
            with(code, "description", text);
        }
    }

    private void constraints(CodeBlock.Builder code, List<Constraint> constraints) {
        interval(code, "range", Constraints.range(constraints));
        OptionalLong divisor = Constraints.divisor(constraints);
        if (divisor.isPresent()) {
            weight++;
            code.add("$Z.multipleOf($L)", JavaSource.literal(divisor.getAsLong()));
        }
        Optional<Constraint.OneOf> oneOf = Constraints.oneOf(constraints);
        if (oneOf.isPresent()) {
            weight += oneOf.get().texts().size();
            code.add("$Z.allowedValues($L)", JavaText.literals(oneOf.get().texts()));
        }
        Optional<Constraint.Matches> pattern = Constraints.pattern(constraints);
        if (pattern.isPresent()) {
            with(code, "pattern", pattern.get().regex());
        }
    }

    private void tunable(CodeBlock.Builder code, Tunable tunable) {
        flag(code, "tunable", tunable.range().isEmpty());
        interval(code, "tunableRange", tunable.range());
    }

    private void interval(CodeBlock.Builder code, String method, Optional<Interval> interval) {
        if (interval.isPresent()) {
            with(code, method, interval.get().text());
        }
    }

    private void condition(CodeBlock.Builder code, String method, Optional<Condition> condition) {
        if (condition.isPresent()) {
            with(code, method, condition.get().rule().text());
        }
    }

    private void flag(CodeBlock.Builder code, String method, boolean applies) {
        if (applies) {
            weight++;
            code.add("$Z$L", "." + JavaText.call(method));
        }
    }

    private void also(CodeBlock.Builder code, List<String> names) {
        if (!names.isEmpty()) {
            texts(code, "alsoNames", names);
        }
    }

    private void texts(CodeBlock.Builder code, String method, List<String> texts) {
        weight += texts.size();
        code.add("$Z.$L($L)", method, JavaText.literals(texts));
    }

    private void with(CodeBlock.Builder code, String method, String text) {
        weight++;
        code.add("$Z$L", "." + JavaText.call(method, JavaText.literal(text)));
    }

    @Override
    public CodeBlock numeric(ValueType.Numeric type) {
        return CodeBlock.of("$T$L", RuntimeTypes.PARAMETER_TYPE, ".Numeric." + type.name());
    }

    @Override
    public CodeBlock bool(ValueType.Bool type) {
        return CodeBlock.of(
                "new $T.Bool($L, $L)",
                RuntimeTypes.PARAMETER_TYPE,
                JavaText.literal(type.yes()),
                JavaText.literal(type.no()));
    }

    @Override
    public CodeBlock text(ValueType.Text type) {
        return CodeBlock.of("new $T.Text()", RuntimeTypes.PARAMETER_TYPE);
    }

    @Override
    public CodeBlock regex(ValueType.Regex type) {
        return CodeBlock.of("new $T.Regex()", RuntimeTypes.PARAMETER_TYPE);
    }

    @Override
    public CodeBlock enumeration(ValueType.Enumeration type) {
        CodeBlock values = isPlain(type) ? JavaText.literals(type.wireNames()) : CodeBlock.join(values(type), ",$W");
        weight += type.constants().size();
        return CodeBlock.of("$T.Enumeration.of($L)", RuntimeTypes.PARAMETER_TYPE, values);
    }

    /** Whether nothing is known of the values but their names. */
    private static boolean isPlain(ValueType.Enumeration type) {
        for (ValueType.Constant constant : type.constants()) {
            if (!constant.description().isEmpty() || !constant.alsoNames().isEmpty()) {
                return false;
            }
        }
        return true;
    }

    private List<CodeBlock> values(ValueType.Enumeration type) {
        List<CodeBlock> values = new ArrayList<>();
        for (ValueType.Constant constant : type.constants()) {
            CodeBlock.Builder value = CodeBlock.builder()
                    .add("$T.EnumValue.of($L)", RuntimeTypes.PARAMETER_TYPE, JavaText.literal(constant.wireName()));
            if (!constant.alsoNames().isEmpty()) {
                texts(value, "withAlsoNames", constant.alsoNames());
            }
            String text = constant.description().plainText();
            if (!text.isEmpty()) {
                with(value, "withDescription", text);
            }
            values.add(value.build());
        }
        weight += values.size();
        return values;
    }

    @Override
    public CodeBlock numberOrKeyword(ValueType.NumberOrKeyword type) {
        return CodeBlock.of(
                "new $T.NumberOrKeyword($L,$W$L)",
                RuntimeTypes.PARAMETER_TYPE,
                type.kind().accept(this),
                type.words().accept(this));
    }

    @Override
    public CodeBlock composite(ValueType.Composite type) {
        List<CodeBlock> components = new ArrayList<>();
        for (ValueType.Component component : type.components()) {
            components.add(of(component));
        }
        return CodeBlock.of(
                "$T.Composite.of($L,$>\n$L$<)$L",
                RuntimeTypes.PARAMETER_TYPE,
                JavaText.literal(type.separator()),
                CodeBlock.join(components, ",\n"),
                blanks(type.separation()));
    }

    @Override
    public CodeBlock sequence(ValueType.Sequence type) {
        return type.form().accept(new ListDescription(type.element().accept(this)));
    }

    private static String blanks(Separation separation) {
        return separation.blanks() ? "" : ".withoutBlanks()";
    }

    /** The type of a list of elements, in each form. */
    private record ListDescription(CodeBlock element) implements ListForm.Visitor<CodeBlock> {
        @Override
        public CodeBlock separated(Separation separation) {
            return CodeBlock.of(
                    "$T.Sequence.of($L, $L)$L",
                    RuntimeTypes.PARAMETER_TYPE,
                    JavaText.literal(separation.separator()),
                    element,
                    blanks(separation));
        }

        @Override
        public CodeBlock json(JsonForm json) {
            return CodeBlock.of("new $T.JsonSequence($L)", RuntimeTypes.PARAMETER_TYPE, element);
        }
    }
}
