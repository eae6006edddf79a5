package dev.hyperbound.processor.java;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import dev.hyperbound.processor.java.source.JavaText;
import dev.hyperbound.processor.java.source.RuntimeTypes;
import dev.hyperbound.processor.model.Condition;
import dev.hyperbound.processor.model.Constraints;
import dev.hyperbound.processor.model.Interval;
import dev.hyperbound.processor.model.Parameter;
import dev.hyperbound.processor.model.Presence;
import dev.hyperbound.processor.model.Tunable;
import dev.hyperbound.processor.words.ParameterWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** What {@code PARAMETERS} holds. */
final class DescribeMethods {
    /** Strings a method; each takes some ten bytes of code. */
    private static final int WEIGHT = 2_000;

    private final Generation generation;
    private final String describe;

    DescribeMethods(Generation generation) {
        this.generation = generation;
        this.describe = generation.names().method("describe");
    }

    FieldSpec constant() {
        return FieldSpec.builder(
                        ParameterizedTypeName.get(RuntimeTypes.LIST, RuntimeTypes.PARAMETER),
                        "PARAMETERS",
                        Modifier.PUBLIC,
                        Modifier.STATIC,
                        Modifier.FINAL)
                .addJavadoc("What is known of every parameter, in declaration order.\n")
                .initializer("$T.of($N())", RuntimeTypes.LIST, describe)
                .build();
    }

    List<MethodSpec> define() {
        List<List<Parameter>> chunks = chunks();
        MethodSpec.Builder all = MethodSpec.methodBuilder(describe)
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(ArrayTypeName.of(RuntimeTypes.PARAMETER));
        if (chunks.size() <= 1) {
            return List.of(all.addStatement(
                            "return new $T[] {$>\n$L$<\n}", RuntimeTypes.PARAMETER, CodeBlock.join(described(), ",\n"))
                    .build());
        }
        List<MethodSpec> methods = new ArrayList<>();
        all.addStatement(
                "$T[] all = new $T[$L]",
                RuntimeTypes.PARAMETER,
                RuntimeTypes.PARAMETER,
                generation.parameters().size());
        int at = 0;
        for (List<Parameter> chunk : chunks) {
            MethodSpec.Builder part = MethodSpec.methodBuilder(
                            generation.names().newMethod(describe))
                    .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                    .addParameter(ArrayTypeName.of(RuntimeTypes.PARAMETER), "all");
            for (Parameter parameter : chunk) {
                part.addStatement("all[$L] = $L", at++, describe(parameter));
            }
            MethodSpec method = part.build();
            all.addStatement("$N(all)", method);
            methods.add(method);
        }
        methods.add(0, all.addStatement("return all").build());
        return methods;
    }

    private List<List<Parameter>> chunks() {
        List<List<Parameter>> chunks = new ArrayList<>();
        int room = 0;
        for (Parameter parameter : generation.parameters()) {
            int weight = 20 + ParameterWords.allowedValues(parameter).size();
            if (room < weight) {
                chunks.add(new ArrayList<>());
                room = WEIGHT;
            }
            room -= weight;
            chunks.get(chunks.size() - 1).add(parameter);
        }
        return chunks;
    }

    private List<CodeBlock> described() {
        List<CodeBlock> described = new ArrayList<>();
        for (Parameter parameter : generation.parameters()) {
            described.add(describe(parameter));
        }
        return described;
    }

    private static CodeBlock describe(Parameter parameter) {
        String is = JavaText.call(
                "of",
                JavaText.literal(parameter.wireName()),
                JavaText.literal(parameter.accessor()),
                JavaText.literal(ParameterWords.type(parameter.type())));
        CodeBlock.Builder code = CodeBlock.builder().add("$T.$L", RuntimeTypes.PARAMETER, is);
        if (parameter.isRequired()) {
            code.add("$Z.asRequired()");
        }
        describeValues(parameter, code);
        describeUse(parameter, code);
        String description = parameter.description().plainText();
        if (!description.isEmpty()) {
            with(code, "withDescription", description);
        }
        return code.build();
    }

    private static void describeValues(Parameter parameter, CodeBlock.Builder code) {
        Optional<Presence.Defaulted> defaulted = parameter.defaulted();
        if (defaulted.isPresent()) {
            with(code, "withDefault", defaulted.get().text());
        }
        withInterval(code, "withRange", parameter.range());
        List<String> allowed = ParameterWords.allowedValues(parameter);
        if (!allowed.isEmpty()) {
            code.add("$Z.withAllowedValues($L)", JavaText.literals(allowed));
        }
        Optional<String> pattern = Constraints.pattern(parameter.constraints());
        if (pattern.isPresent()) {
            with(code, "withPattern", pattern.get());
        }
    }

    private static void describeUse(Parameter parameter, CodeBlock.Builder code) {
        withCondition(code, "withUsedWhen", parameter.usedWhen());
        withCondition(code, "withRequiredWhen", parameter.requiredWhen());
        if (parameter.context()) {
            code.add("$Z.asContext()");
        }
        Optional<Tunable> tunable = parameter.tunable();
        if (tunable.isPresent()) {
            withInterval(code, "withTunableRange", tunable.get().range());
        }
    }

    private static void withInterval(CodeBlock.Builder code, String method, Optional<Interval> interval) {
        if (interval.isPresent()) {
            with(code, method, interval.get().text());
        }
    }

    private static void withCondition(CodeBlock.Builder code, String method, Optional<Condition> condition) {
        if (condition.isPresent()) {
            with(code, method, condition.get().rule().text());
        }
    }

    private static void with(CodeBlock.Builder code, String method, String text) {
        code.add("$Z.$L", JavaText.call(method, JavaText.literal(text)));
    }
}
