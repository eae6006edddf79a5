package dev.hyperbound.processor.java;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.hyperbound.processor.java.source.JavaText;
import dev.hyperbound.processor.java.source.RuntimeTypes;
import dev.hyperbound.processor.java.source.SourceNames;
import dev.hyperbound.processor.java.value.NumberCode;
import dev.hyperbound.processor.java.value.ValueCode;
import dev.hyperbound.processor.model.Constraint;
import dev.hyperbound.processor.model.Constraints;
import dev.hyperbound.processor.model.Interval;
import dev.hyperbound.processor.model.Parameter;
import dev.hyperbound.processor.model.Tunable;
import dev.hyperbound.processor.model.Value;
import dev.hyperbound.processor.model.ValueType;
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
    /** What a method takes, by its name. */
    private static final Map<String, String> WORDS = Map.of(
            "min", "the lowest value",
            "max", "the highest value",
            "scale", "how values are spread over the range",
            "values", "the values to choose from");

    private final Generation generation;
    private final Map<String, String> names = new HashMap<>();

    TuneMethods(Generation generation) {
        this.generation = generation;
        for (Parameter parameter : generation.parameters()) {
            if (parameter.tunable().isPresent()) {
                String name = "tune" + SourceNames.capitalised(parameter.accessor());
                names.put(parameter.accessor(), generation.names().newMethod(name));
                if (parameter.isTunedOverRanges()) {
                    generation.names().newMethod(name + "Among");
                }
            }
        }
    }

    private String name(Parameter parameter) {
        return Objects.requireNonNull(names.get(parameter.accessor()));
    }

    /** The methods of the builder. */
    List<MethodSpec> inBuilder(Parameter parameter, ClassName builder) {
        List<MethodSpec> methods = new ArrayList<>();
        for (Form form : forms(parameter)) {
            MethodSpec.Builder method = declare(parameter, form, builder);
            if (parameter.isRequired()) {
                method.addAnnotation(RuntimeTypes.OVERRIDE);
            } else {
                method.addJavadoc(form.doc("this builder"));
            }
            if (form.isOfGenerics()) {
                method.addAnnotation(SafeVarargs.class).addModifiers(Modifier.FINAL);
            }
            methods.add(method.addCode(form.body()).build());
        }
        return methods;
    }

    /** The methods of the stage of a required parameter: each leads to the next stage. */
    List<MethodSpec> inStage(Parameter parameter, ClassName next) {
        List<MethodSpec> methods = new ArrayList<>();
        for (Form form : forms(parameter)) {
            MethodSpec.Builder method = declare(parameter, form, next);
            if (form.isOfGenerics()) {
                // What implements it is safe
                method.addAnnotation(AnnotationSpec.builder(SuppressWarnings.class)
                        .addMember("value", "$S", "unchecked")
                        .build());
            }
            methods.add(method.addModifiers(Modifier.ABSTRACT)
                    .addJavadoc(form.doc(next.simpleName().equals("Builder") ? "the builder" : "the next stage"))
                    .build());
        }
        return methods;
    }

    /** A way to tune: what it takes, what it says, what it does. */
    private record Form(String suffix, List<ParameterSpec> takes, boolean varargs, CodeBlock doc, CodeBlock body) {
        Form(List<ParameterSpec> takes, boolean varargs, CodeBlock doc, CodeBlock body) {
            this("", takes, varargs, doc, body);
        }

        /** Whether it takes an array of a generic type. */
        boolean isOfGenerics() {
            return varargs
                    && takes.get(0).type() instanceof ArrayTypeName array
                    && array.componentType() instanceof ParameterizedTypeName;
        }

        /** The whole comment; what the caller gets is said in words. */
        CodeBlock doc(String returns) {
            CodeBlock.Builder whole = CodeBlock.builder().add(doc).add("\n");
            for (ParameterSpec taken : takes) {
                whole.add("@param $L $L\n", taken.name(), WORDS.get(taken.name()));
            }
            return whole.add("@return $L\n", returns).build();
        }
    }

    private MethodSpec.Builder declare(Parameter parameter, Form form, ClassName returns) {
        return MethodSpec.methodBuilder(name(parameter) + form.suffix())
                .addModifiers(Modifier.PUBLIC)
                .returns(returns)
                .addParameters(form.takes())
                .varargs(form.varargs())
                .addAnnotations(Setters.deprecated(parameter.deprecation()));
    }

    private List<Form> forms(Parameter parameter) {
        Optional<Tunable> tunable = parameter.tunable();
        if (tunable.isEmpty()) {
            return List.of();
        }
        Optional<NumberCode> number = ValueCode.of(parameter.type()).number();
        return number.isPresent() && Constraints.oneOf(parameter.constraints()).isEmpty()
                ? ranges(parameter, number.get(), tunable.get())
                : values(parameter);
    }

    /*
     * public Builder tuneLearningRate(double min, double max) {
     *   return tuneLearningRate(min, max, Scale.AUTO);
     * }
     */
    private List<Form> ranges(Parameter parameter, NumberCode number, Tunable tunable) {
        String name = name(parameter);
        TypeName type = number.type();
        List<ParameterSpec> ends = List.of(takes(type, "min"), takes(type, "max"));
        List<ParameterSpec> all = new ArrayList<>(ends);
        all.add(ParameterSpec.builder(RuntimeTypes.SCALE, "scale").build());
        Optional<Interval> recommended = tunable.range();
        String must = recommendation(recommended) + "; it must be " + ParameterWords.allowed(parameter);
        List<Form> forms = new ArrayList<>();
        if (recommended.isPresent()) {
            forms.add(recommendedRange(parameter, number, recommended.get(), tunable));
        } else if (!tunable.among().isEmpty()) {
            forms.add(over("the recommended values", parameter, "Among", literals(parameter.type(), among(tunable))));
        }
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
                                furtherEnds(number, recommended))
                        .addStatement("return this")
                        .build()));
        forms.add(listed(parameter, ValueCode.of(parameter.type()), "Among"));
        return forms;
    }

    private Form recommendedRange(Parameter parameter, NumberCode number, Interval range, Tunable tunable) {
        return new Form(
                List.of(),
                false,
                doc(parameter, "over the recommended range, " + IntervalWords.of(range) + ", " + scale(tunable)),
                statement("return $N($L)", name(parameter), ends(number, range)));
    }

    private static String recommendation(Optional<Interval> range) {
        return range.isPresent() ? "; recommended is " + IntervalWords.of(range.get()) : "";
    }

    /** The ends of the recommended range as further arguments; nothing where there is none. */
    private static CodeBlock furtherEnds(NumberCode number, Optional<Interval> range) {
        return range.isPresent() ? CodeBlock.of(", $L", ends(number, range.get())) : CodeBlock.of("");
    }

    private static CodeBlock ends(NumberCode number, Interval range) {
        if (number.kind().isWhole()) {
            return CodeBlock.of(
                    "$L, $L",
                    whole(range.lowestWhole().orElseThrow()),
                    whole(range.highestWhole().orElseThrow()));
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
     * public Builder tuneOptimizer() {
     *   return tuneOptimizer(Optimizer.values());
     * }
     *
     * public Builder tuneOptimizer(Optimizer... values) {
     *   List<Choice> choices = new ArrayList<>();
     *   for (Optimizer value : values) {
     *     choices.add(Choice.of(value, writeOptimizer(value)));
     *   }
     *   space.tune("optimizer", choices);
     *   return this;
     * }
     */
    private List<Form> values(Parameter parameter) {
        List<Value> among = among(parameter.tunable().orElseThrow());
        ValueType type = parameter.type().constrained();
        return List.of(
                among.isEmpty()
                        ? over("every value", parameter, "", every(parameter))
                        : over("the recommended values", parameter, "", literals(type, among)),
                listed(parameter, ValueCode.of(type), ""));
    }

    /** Over values that the stub names. */
    private Form over(String words, Parameter parameter, String suffix, CodeBlock values) {
        return new Form(
                List.of(),
                false,
                doc(parameter, "over " + words),
                statement("return $N($L)", name(parameter) + suffix, values));
    }

    /** Over values that the caller lists. */
    private Form listed(Parameter parameter, ValueCode code, String suffix) {
        CodeBlock body = CodeBlock.builder()
                .addStatement("$T<$T> choices = new $T<>()", List.class, RuntimeTypes.CHOICE, ArrayList.class)
                .beginControlFlow("for ($T value : values)", code.type())
                .addStatement("choices.add($L)", code.choice("value", generation.wire()))
                .endControlFlow()
                .addStatement("space.tune($L, choices)", JavaText.literal(parameter.wireName()))
                .addStatement("return this")
                .build();
        return new Form(
                suffix,
                List.of(takes(ArrayTypeName.of(code.type()), "values")),
                true,
                doc(parameter, "over some values; it must be " + ParameterWords.allowed(parameter)),
                body);
    }

    private static List<Value> among(Tunable tunable) {
        List<Value> values = new ArrayList<>();
        for (Tunable.Choice choice : tunable.among()) {
            values.add(choice.value());
        }
        return values;
    }

    private static CodeBlock literals(ValueType type, List<Value> values) {
        List<CodeBlock> literals = new ArrayList<>();
        for (Value value : values) {
            literals.add(ValueCode.of(type).literal(value));
        }
        return CodeBlock.join(literals, ",$W");
    }

    /** Every value, as arguments. */
    private static CodeBlock every(Parameter parameter) {
        ValueType type = parameter.type().constrained();
        Optional<Constraint.OneOf> oneOf = Constraints.oneOf(parameter.constraints());
        return oneOf.isPresent()
                ? literals(type, oneOf.get().values())
                : ValueCode.of(type).every().orElseThrow();
    }

    private static CodeBlock doc(Parameter parameter, String how) {
        return CodeBlock.of(
                "$L\n",
                JavadocLines.of("Tunes " + JavaText.code(parameter.wireName()) + " " + JavaText.comment(how) + "."));
    }

    private static ParameterSpec takes(TypeName type, String name) {
        return ParameterSpec.builder(type, name).build();
    }

    private static CodeBlock statement(String format, Object... arguments) {
        return CodeBlock.builder().addStatement(format, arguments).build();
    }
}
