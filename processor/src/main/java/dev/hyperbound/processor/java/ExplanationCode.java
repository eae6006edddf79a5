package dev.hyperbound.processor.java;

import com.palantir.javapoet.CodeBlock;
import dev.hyperbound.processor.java.source.JavaText;
import dev.hyperbound.processor.java.value.WireMethods;
import dev.hyperbound.processor.model.Condition;
import dev.hyperbound.processor.model.Parameter;
import dev.hyperbound.processor.model.Presence;
import dev.hyperbound.processor.model.StubRule;
import dev.hyperbound.processor.model.ValueType;
import dev.hyperbound.processor.rule.TypedRule;
import dev.hyperbound.processor.words.ParameterWords;
import dev.hyperbound.processor.words.RuleSentence;
import dev.hyperbound.processor.words.ShownQuoted;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * Calls, one a line, that put the sentence of a violation together: words, and parameters with the values of the moment.
 *
 * <pre>{@code
 * .whole("checkpoint_frequency", checkpointFrequency.getAsInt())
 * .words(" must be at most ")
 * .whole("epochs", epochs, "30")
 * }</pre>
 */
final class ExplanationCode {
    private final Names names;
    private final Fields fields;
    private final WireMethods wire;
    private final Map<String, Parameter> parameters = new HashMap<>();

    ExplanationCode(List<Parameter> parameters, Names names, Fields fields, WireMethods wire) {
        this.names = names;
        this.fields = fields;
        this.wire = wire;
        for (Parameter parameter : parameters) {
            this.parameters.put(parameter.wireName(), parameter);
        }
    }

    /** The calls, and the wire names of the parameters in the order in which they come up. */
    record Explained(CodeBlock code, List<String> names) {}

    /** What a rule says that is violated, with the value of everything that it reads. */
    Explained ofRule(StubRule rule) {
        CodeBlock.Builder code = CodeBlock.builder();
        RuleSentence sentence = RuleSentence.of(rule.rule());
        Set<String> shown = new LinkedHashSet<>();
        if (rule.message().isPresent()) {
            code.add("\n.says($L)", JavaText.literal(rule.message().get()));
        } else {
            for (RuleSentence.Part part : sentence.message()) {
                code.add(part(part, rule.rule(), shown));
            }
        }
        for (String read : rule.rule().reads()) {
            if (shown.add(read)) {
                code.add(rule.message().isPresent() ? value(read, rule.rule()) : told(read, rule.rule()));
            }
        }
        return new Explained(code.build(), List.copyOf(shown));
    }

    private CodeBlock part(RuleSentence.Part part, TypedRule rule, Set<String> shown) {
        if (part.shown().isPresent()) {
            shown.add(part.shown().get());
            return value(part.shown().get(), rule);
        }
        return words(part.render(UnaryOperator.identity()));
    }

    /** That a value has no effect, and the values that decided so. */
    CodeBlock ofUse(Parameter parameter, Condition used) {
        TypedRule condition = used.rule();
        CodeBlock.Builder code = CodeBlock.builder().add(setValue(parameter));
        code.add(words(": set, but " + ParameterWords.use(used)));
        for (String read : condition.reads()) {
            Parameter other = Objects.requireNonNull(parameters.get(read));
            code.add(value(other, isAlwaysThere(other)));
        }
        return code.build();
    }

    private static CodeBlock words(String text) {
        return CodeBlock.of("$L", "\n." + JavaText.call("words", JavaText.literal(text)));
    }

    private CodeBlock value(String wireName, TypedRule rule) {
        Parameter parameter = Objects.requireNonNull(parameters.get(wireName));
        return value(parameter, isThere(parameter, rule));
    }

    private CodeBlock value(Parameter parameter, boolean isThere) {
        return call(method(parameter.type()), parameter, shown(parameter, isThere), parameter.defaulted());
    }

    /** A value that was set, so that it is no default. */
    private CodeBlock setValue(Parameter parameter) {
        return call(method(parameter.type()), parameter, shown(parameter, true), Optional.empty());
    }

    private CodeBlock shown(Parameter parameter, boolean isThere) {
        return parameter.type().number().isPresent()
                ? CodeBlock.of("$L", isThere ? fields.value(parameter) : names.field(parameter))
                : text(parameter, isThere);
    }

    /** A value that the words tell: for programs. */
    private CodeBlock told(String wireName, TypedRule rule) {
        Parameter parameter = Objects.requireNonNull(parameters.get(wireName));
        return call("told", parameter, text(parameter, isThere(parameter, rule)), parameter.defaulted());
    }

    private CodeBlock call(
            String method, Parameter parameter, CodeBlock value, Optional<Presence.Defaulted> defaulted) {
        if (parameter.isSecret()) {
            return CodeBlock.of(
                    "\n.secret($L, $L)",
                    JavaText.literal(parameter.wireName()),
                    parameter.isAbsentable() ? fields.presence(parameter).code() : CodeBlock.of("true"));
        }
        String start = "\n." + method + "(" + JavaText.literal(parameter.wireName()) + ",";
        return defaulted.isPresent()
                ? CodeBlock.of(
                        "$L$W$L,$W$L",
                        start,
                        value,
                        JavaText.literal(defaulted.get().text()) + ")")
                : CodeBlock.of("$L$W$L)", start, value);
    }

    /** The value in wire form; null where there may be none. */
    private CodeBlock text(Parameter parameter, boolean isThere) {
        CodeBlock text = wire.write(parameter.type(), fields.value(parameter));
        return isThere || parameter.type().isText()
                ? text
                : CodeBlock.of("$L ? $L : null", fields.presence(parameter).code(), text);
    }

    private static String method(ValueType type) {
        Optional<ValueType.Numeric> number = type.number();
        if (number.isPresent()) {
            return number.get().isWhole() ? "whole" : "real";
        }
        return type.accept(ShownQuoted.IS_QUOTED) ? "text" : "bare";
    }

    /**
     * Whether there is a value where the rule is broken. What is compared is there, or the comparison would be unknown,
     * but of a constant generated code does not ask whether it is there.
     */
    private boolean isThere(Parameter parameter, TypedRule rule) {
        boolean isConstant =
                parameter.isRequired() && !parameter.type().wireNames().isEmpty();
        return isAlwaysThere(parameter) || (!isConstant && rule.root().accept(StrictComparison.IS_ONE));
    }

    private boolean isAlwaysThere(Parameter parameter) {
        return !parameter.isAbsentable() && !fields.slot(parameter).isNullableInBuilder();
    }
}
