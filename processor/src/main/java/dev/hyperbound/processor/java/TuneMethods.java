package dev.hyperbound.processor.java;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import dev.hyperbound.processor.model.Constraints;
import dev.hyperbound.processor.model.Interval;
import dev.hyperbound.processor.model.Parameter;
import dev.hyperbound.processor.model.Tunable;
import dev.hyperbound.processor.model.ValueType;
import dev.hyperbound.processor.model.WireText;
import dev.hyperbound.processor.words.IntervalWords;
import dev.hyperbound.processor.words.JavaSource;
import dev.hyperbound.processor.words.ParameterWords;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/**
 * The methods that tune a parameter instead of fixing it: over the recommended range, over a range of one's own, with a
 * scale; or over values to choose from.
 */
final class TuneMethods {
    private final Generation generation;
    private final Map<String, String> names = new HashMap<>();

    TuneMethods(Generation generation) {
        this.generation = generation;
        generation.parameters().stream()
                .filter(parameter -> parameter.tunable().isPresent())
                .forEach(parameter -> names.put(
                        parameter.accessor(),
                        generation.names().newMethod("tune" + Names.capitalised(parameter.accessor()))));
    }

    private String name(Parameter parameter) {
        return Objects.requireNonNull(names.get(parameter.accessor()));
    }

    /** The methods of the builder. */
    List<MethodSpec> inBuilder(Parameter parameter, ClassName builder) {
        return forms(parameter).stream()
                .map(form -> {
                    MethodSpec.Builder method = declare(parameter, form, builder);
                    if (parameter.isRequired()) {
                        method.addAnnotation(Override.class);
                    } else {
                        method.addJavadoc(form.doc());
                    }
                    return method.addCode(form.body()).build();
                })
                .toList();
    }

    /** The methods of the stage of a required parameter: each leads to the next stage. */
    List<MethodSpec> inStage(Parameter parameter, ClassName next) {
        return forms(parameter).stream()
                .map(form -> declare(parameter, form, next)
                        .addModifiers(Modifier.ABSTRACT)
                        .addJavadoc(form.doc())
                        .build())
                .toList();
    }

    /** A way to tune: what it takes, what it says, what it does. */
    private record Form(List<ParameterSpec> takes, boolean varargs, CodeBlock doc, CodeBlock body) {}

    private MethodSpec.Builder declare(Parameter parameter, Form form, ClassName returns) {
        MethodSpec.Builder method = MethodSpec.methodBuilder(name(parameter))
                .addModifiers(Modifier.PUBLIC)
                .returns(returns)
                .addParameters(form.takes())
                .varargs(form.varargs());
        parameter.deprecation().ifPresent(deprecation -> method.addAnnotation(Setters.deprecated(deprecation)));
        return method;
    }

    private List<Form> forms(Parameter parameter) {
        return parameter
                .tunable()
                .map(tunable -> parameter.type() instanceof ValueType.Numeric number
                                && Constraints.oneOf(parameter.constraints()).isEmpty()
                        ? ranges(parameter, number, tunable)
                        : values(parameter))
                .orElse(List.of());
    }

    /*
     * public Builder tuneLearningRate(double min, double max) {
     *   return tuneLearningRate(min, max, Scale.AUTO);
     * }
     */
    private List<Form> ranges(Parameter parameter, ValueType.Numeric number, Tunable tunable) {
        String name = name(parameter);
        TypeName type = Types.of(number);
        List<ParameterSpec> ends = List.of(
                Setters.takes(type, "min", parameter.constraints()),
                Setters.takes(type, "max", parameter.constraints()));
        List<ParameterSpec> all = new ArrayList<>(ends);
        all.add(ParameterSpec.builder(RuntimeTypes.SCALE, "scale").build());
        Optional<Interval> recommended = tunable.range();
        String words = recommended.map(IntervalWords::of).orElse("");
        String must = recommended.map(range -> "; recommended is " + words).orElse("") + "; it must be "
                + ParameterWords.allowed(parameter);
        List<Form> forms = new ArrayList<>();
        recommended.ifPresent(range -> forms.add(new Form(
                List.of(),
                false,
                doc(parameter, "over the recommended range, " + words + ", " + scale(tunable)),
                statement("return $N($L)", name, ends(number, range)))));
        forms.add(new Form(
                ends,
                false,
                doc(parameter, "over a range with its ends, " + scale(tunable) + must),
                statement("return $N(min, max, $T.$L)", name, RuntimeTypes.SCALE, tunable.scale())));
        forms.add(new Form(
                all,
                false,
                doc(parameter, "over a range with its ends" + must),
                CodeBlock.builder()
                        .addStatement(
                                "space.tune($L, min, max, scale$L)",
                                JavaText.literal(parameter.wireName()),
                                recommended
                                        .map(range -> CodeBlock.of(", $L", ends(number, range)))
                                        .orElse(CodeBlock.of("")))
                        .addStatement("return this")
                        .build()));
        return forms;
    }

    private static CodeBlock ends(ValueType.Numeric number, Interval range) {
        if (number.isWhole()) {
            return CodeBlock.of(
                    "$L, $L",
                    range.lowestWhole().map(TuneMethods::whole).orElseThrow(),
                    range.highestWhole().map(TuneMethods::whole).orElseThrow());
        }
        return CodeBlock.of(
                "$L, $L",
                JavaSource.literal(range.lowestReal().orElseThrow() + 0.0),
                JavaSource.literal(range.highestReal().orElseThrow() + 0.0));
    }

    private static String whole(BigDecimal number) {
        return JavaSource.literal(number.longValueExact());
    }

    private static String scale(Tunable tunable) {
        return switch (tunable.scale()) {
            case AUTO -> "on a scale that the service chooses";
            case LINEAR -> "on a linear scale";
            case LOGARITHMIC -> "on a logarithmic scale";
            case REVERSE_LOGARITHMIC -> "on a reverse logarithmic scale";
        };
    }

    /*
     * public Builder tuneOptimizer(Optimizer... values) {
     *   List<String> texts = new ArrayList<>();
     *   for (Optimizer value : values) {
     *     texts.add(writeOptimizer(value));
     *   }
     *   space.tune("optimizer", texts);
     *   return this;
     * }
     */
    private List<Form> values(Parameter parameter) {
        TypeName type = Types.of(parameter.type());
        CodeBlock name = JavaText.literal(parameter.wireName());
        CodeBlock text = generation.wire().write(parameter.type(), CodeBlock.of("value"));
        boolean isText = parameter.type() instanceof ValueType.Text;
        CodeBlock.Builder body = CodeBlock.builder();
        if (isText) {
            body.addStatement("space.tune($L, $T.of(values))", name, RuntimeTypes.LIST);
        } else {
            body.addStatement("$T<$T> texts = new $T<>()", List.class, String.class, ArrayList.class)
                    .beginControlFlow("for ($T value : values)", type)
                    .addStatement("texts.add($L)", text)
                    .endControlFlow()
                    .addStatement("space.tune($L, texts)", name);
        }
        return List.of(
                new Form(
                        List.of(),
                        false,
                        doc(parameter, "over every value"),
                        CodeBlock.builder()
                                .addStatement(
                                        "space.tune($L, $T.of($L))",
                                        name,
                                        RuntimeTypes.LIST,
                                        JavaText.literals(texts(parameter)))
                                .addStatement("return this")
                                .build()),
                new Form(
                        List.of(Setters.takes(ArrayTypeName.of(type), "values", parameter.constraints())),
                        true,
                        doc(parameter, "over some values; it must be " + ParameterWords.allowed(parameter)),
                        body.addStatement("return this").build()));
    }

    /** Every value as it is sent; a finite set may be written in other ways. */
    private static List<String> texts(Parameter parameter) {
        return Constraints.oneOf(parameter.constraints())
                .map(oneOf -> oneOf.values().stream()
                        .map(value -> WireText.of(parameter.type(), value))
                        .toList())
                .orElseGet(() -> ParameterWords.allowedValues(parameter));
    }

    private static CodeBlock doc(Parameter parameter, String how) {
        return CodeBlock.of("Tunes $L $L.\n", JavaText.code(parameter.wireName()), JavaText.comment(how));
    }

    private static CodeBlock statement(String format, Object... arguments) {
        return CodeBlock.builder().addStatement(format, arguments).build();
    }
}
