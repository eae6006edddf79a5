package dev.hyperbound.processor.java;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.hyperbound.processor.java.source.RuntimeTypes;
import dev.hyperbound.processor.java.source.SourceNames;
import dev.hyperbound.processor.java.value.DefaultPlace;
import dev.hyperbound.processor.java.value.KnownDefault;
import dev.hyperbound.processor.java.value.ValueCode;
import dev.hyperbound.processor.model.Parameter;
import dev.hyperbound.processor.model.Presence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** Defaults as Java: plain expressions, constants, or made on first use and kept; {@link DefaultPlace} says where. */
final class Defaults {
    private final Map<String, KnownDefault> known = new HashMap<>();
    private final List<FieldSpec> fields = new ArrayList<>();
    private final List<MethodSpec> methods = new ArrayList<>();
    private final Names names;

    Defaults(List<Parameter> parameters, Names names) {
        this.names = names;
        for (Parameter parameter : parameters) {
            Optional<Presence.Defaulted> defaulted = parameter.defaulted();
            if (defaulted.isPresent()) {
                add(parameter, defaulted.get());
            }
        }
    }

    private void add(Parameter parameter, Presence.Defaulted defaulted) {
        ValueCode code = ValueCode.of(parameter.type());
        CodeBlock value = code.literal(defaulted.value());
        CodeBlock expression = switch (code.defaultPlace()) {
            case EXPRESSION -> value;
            case CONSTANT -> constant(code, name(parameter), value);
            case MADE -> maker(code, name(parameter), value);
        };
        known.put(parameter.accessor(), new KnownDefault(defaulted.value(), defaulted.text(), expression));
    }

    /** Whether a default has to be made by code that runs: such a field is null in the builder until it is needed. */
    static boolean isMade(Parameter parameter) {
        return parameter.defaulted().isPresent()
                && ValueCode.of(parameter.type()).defaultPlace() == DefaultPlace.MADE;
    }

    List<FieldSpec> fields() {
        return List.copyOf(fields);
    }

    List<MethodSpec> methods() {
        return List.copyOf(methods);
    }

    /** The default of a parameter, if it has one. */
    Optional<KnownDefault> of(Parameter parameter) {
        return Optional.ofNullable(known.get(parameter.accessor()));
    }

    /** An expression for the default. */
    CodeBlock expression(Parameter parameter) {
        return of(parameter).orElseThrow().expression();
    }

    /** An expression for whether the parameter's field holds something else than the default. */
    CodeBlock differs(Parameter parameter, String field) {
        return ValueCode.of(parameter.type()).differs(field, of(parameter).orElseThrow());
    }

    /** An expression for whether the parameter's field holds the default. */
    CodeBlock holds(Parameter parameter, String field) {
        return ValueCode.of(parameter.type()).holds(field, of(parameter).orElseThrow());
    }

    /*
     * private static final ImageShape DEFAULT_IMAGE_SHAPE = new ImageShape(3, 224, 224);
     */
    private CodeBlock constant(ValueCode code, String name, CodeBlock value) {
        String constant = names.newConstant(name);
        fields.add(FieldSpec.builder(code.type(), constant, Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .addJavadoc("Immutable, and so the same for all.\n")
                .initializer("$L", value)
                .build());
        return CodeBlock.of("$N", constant);
    }

    private static String name(Parameter parameter) {
        return "default" + SourceNames.capitalised(parameter.accessor());
    }

    /*
     * private static ImageShape defaultImageShape() {
     *   ImageShape value = defaultImageShape;
     *   if (value == null) {
     *     value = new ImageShape(3, 224, 224);
     *     defaultImageShape = value;
     *   }
     *   return value;
     * }
     */
    private CodeBlock maker(ValueCode code, String name, CodeBlock value) {
        TypeName type = code.type();
        String field = names.newField(name);
        String method = names.newMethod(name);
        fields.add(FieldSpec.builder(RuntimeTypes.nullable(type), field, Modifier.PRIVATE, Modifier.STATIC)
                .addJavadoc("Made when first needed; two threads may both make it, for equal values are as good.\n")
                .build());
        methods.add(MethodSpec.methodBuilder(method)
                .addJavadoc("{@return the default, which is made when first needed and kept}\n")
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(type)
                .addStatement("$T value = $N", type, field)
                .beginControlFlow("if (value == null)")
                .addStatement("value = $L", value)
                .addStatement("$N = value", field)
                .endControlFlow()
                .addStatement("return value")
                .build());
        return CodeBlock.of("$N()", method);
    }
}
