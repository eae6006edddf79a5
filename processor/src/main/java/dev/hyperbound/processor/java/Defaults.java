package dev.hyperbound.processor.java;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.hyperbound.processor.java.source.JavaText;
import dev.hyperbound.processor.java.source.RuntimeTypes;
import dev.hyperbound.processor.model.Parameter;
import dev.hyperbound.processor.model.Presence;
import dev.hyperbound.processor.model.Value;
import dev.hyperbound.processor.model.ValueType;
import dev.hyperbound.processor.words.JavaSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/**
 * Defaults as Java. Those of primitives, strings and enums are plain expressions, records and lists are constants; what
 * may throw or takes its time, a record with a constructor of the author's or a pattern, is made on first use and kept.
 */
final class Defaults {
    private final Map<String, CodeBlock> objects = new HashMap<>();
    private final List<FieldSpec> fields = new ArrayList<>();
    private final List<MethodSpec> methods = new ArrayList<>();

    Defaults(List<Parameter> parameters, Names names) {
        for (Parameter parameter : parameters) {
            Optional<Presence.Defaulted> defaulted = parameter.defaulted();
            if (defaulted.isPresent() && isMade(parameter.type())) {
                addMaker(parameter, defaulted.get(), names);
            } else if (defaulted.isPresent() && isObject(parameter.type())) {
                addConstant(parameter, defaulted.get(), names);
            }
        }
    }

    /** Whether a default has to be made by code that runs: such a field is null in the builder until it is needed. */
    static boolean isMade(ValueType type) {
        return type instanceof ValueType.Regex || type.mayRefuse();
    }

    private static boolean isObject(ValueType type) {
        return type instanceof ValueType.Composite || type instanceof ValueType.Sequence;
    }

    List<FieldSpec> fields() {
        return List.copyOf(fields);
    }

    List<MethodSpec> methods() {
        return List.copyOf(methods);
    }

    /** An expression for the default. */
    CodeBlock expression(Parameter parameter, Presence.Defaulted value) {
        CodeBlock object = objects.get(parameter.accessor());
        return object == null ? expression(parameter.type(), value.value()) : object;
    }

    /** An expression for whether the parameter's field holds something else than the default. */
    CodeBlock differs(Parameter parameter, Presence.Defaulted value, String field) {
        return compared(parameter, value, field, false);
    }

    /** An expression for whether the parameter's field holds the default. */
    CodeBlock holds(Parameter parameter, Presence.Defaulted value, String field) {
        return compared(parameter, value, field, true);
    }

    private CodeBlock compared(Parameter parameter, Presence.Defaulted value, String field, boolean same) {
        ValueType type = parameter.type();
        String sign = same ? "==" : "!=";
        if (value.value() instanceof Value.Truth truth) {
            return CodeBlock.of(truth.value() == same ? "$N" : "!$N", field);
        }
        if (value.value() instanceof Value.Real real && real.value() == 0) {
            // The two zeros are written differently
            return CodeBlock.of("$T.compare($N, $L) $L 0", Double.class, field, JavaSource.literal(real.value()), sign);
        }
        CodeBlock expression = expression(parameter, value);
        if (type instanceof ValueType.Numeric || type instanceof ValueType.Enumeration) {
            return CodeBlock.of("$N $L $L", field, sign, expression);
        }
        CodeBlock equal = type instanceof ValueType.Regex
                ? CodeBlock.of("$N.pattern().equals($L)", field, JavaText.literal(((Value.Text) value.value()).value()))
                : CodeBlock.of("$N.equals($L)", field, expression);
        return same ? equal : CodeBlock.of("!$L", equal);
    }

    /*
     * private static final ImageShape DEFAULT_IMAGE_SHAPE = new ImageShape(3, 224, 224);
     */
    private void addConstant(Parameter parameter, Presence.Defaulted value, Names names) {
        String constant = names.newConstant(name(parameter));
        objects.put(parameter.accessor(), CodeBlock.of("$N", constant));
        fields.add(FieldSpec.builder(
                        Types.of(parameter.type()), constant, Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .initializer("$L", expression(parameter.type(), value.value()))
                .build());
    }

    private static String name(Parameter parameter) {
        return "default" + Names.capitalised(parameter.accessor());
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
    private void addMaker(Parameter parameter, Presence.Defaulted value, Names names) {
        TypeName type = Types.of(parameter.type());
        String field = names.newField(name(parameter));
        String method = names.newMethod(name(parameter));
        objects.put(parameter.accessor(), CodeBlock.of("$N()", method));
        fields.add(FieldSpec.builder(type, field, Modifier.PRIVATE, Modifier.STATIC)
                .addJavadoc("Made when first needed; two threads may both make it, for equal values are as good.\n")
                .build());
        methods.add(MethodSpec.methodBuilder(method)
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(type)
                .addStatement("$T value = $N", type, field)
                .beginControlFlow("if (value == null)")
                .addStatement("value = $L", expression(parameter.type(), value.value()))
                .addStatement("$N = value", field)
                .endControlFlow()
                .addStatement("return value")
                .build());
    }

    /** The literal of a number. */
    static String number(Value value) {
        return value instanceof Value.Whole whole
                ? JavaSource.literal(whole.value())
                : JavaSource.literal(((Value.Real) value).value());
    }

    private static CodeBlock expression(ValueType type, Value value) {
        if (type instanceof ValueType.Numeric) {
            return CodeBlock.of("$L", number(value));
        }
        if (value instanceof Value.Truth truth) {
            return CodeBlock.of("$L", truth.value());
        }
        if (value instanceof Value.Constant constant) {
            return CodeBlock.of("$T.$L", Types.of(type), constant.constant().name());
        }
        if (value instanceof Value.Composite composite) {
            List<ValueType.Component> components = ((ValueType.Composite) type).components();
            List<CodeBlock> arguments = new ArrayList<>();
            for (int i = 0; i < components.size(); i++) {
                arguments.add(expression(
                        components.get(i).type(), composite.components().get(i)));
            }
            return CodeBlock.of("new $T($L)", Types.of(type), CodeBlock.join(arguments, ", "));
        }
        if (value instanceof Value.Sequence sequence) {
            ValueType element = ((ValueType.Sequence) type).element();
            List<CodeBlock> members = new ArrayList<>();
            for (Value member : sequence.elements()) {
                members.add(
                        element == ValueType.Numeric.LONG
                                ? CodeBlock.of("$LL", ((Value.Whole) member).value())
                                : expression(element, member));
            }
            return CodeBlock.of("$T.of($L)", RuntimeTypes.LIST, CodeBlock.join(members, ", "));
        }
        String text = JavaText.literal(((Value.Text) value).value());
        return type instanceof ValueType.Regex
                ? CodeBlock.of("$T.compile($L)", RuntimeTypes.PATTERN, text)
                : CodeBlock.of("$L", text);
    }
}
