package dev.hyperbound.processor.java;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.hyperbound.processor.java.source.RuntimeTypes;
import dev.hyperbound.processor.model.JavaClass;
import dev.hyperbound.processor.model.Parameter;
import dev.hyperbound.processor.model.ValueType;
import java.util.List;

/** The Java types of parameters. */
final class Types {
    private Types() {}

    static ClassName className(JavaClass javaClass) {
        List<String> names = javaClass.simpleNames();
        String[] nested = names.subList(1, names.size()).toArray(new String[0]);
        return ClassName.get(javaClass.packageName(), names.get(0), nested);
    }

    /** The type of a value that is there. */
    static TypeName of(ValueType type) {
        if (type instanceof ValueType.Numeric number) {
            return switch (number) {
                case INT -> TypeName.INT;
                case LONG -> TypeName.LONG;
                case DOUBLE -> TypeName.DOUBLE;
            };
        }
        if (type instanceof ValueType.Bool) {
            return TypeName.BOOLEAN;
        }
        if (type instanceof ValueType.Regex) {
            return RuntimeTypes.PATTERN;
        }
        if (type instanceof ValueType.Enumeration enumeration) {
            return className(enumeration.javaClass());
        }
        if (type instanceof ValueType.Composite composite) {
            return className(composite.javaClass());
        }
        return type instanceof ValueType.Sequence sequence
                ? ParameterizedTypeName.get(
                        RuntimeTypes.LIST, of(sequence.element()).box())
                : RuntimeTypes.STRING;
    }

    /** A type's name within those of methods: {@code Int} as in {@code readInt}. */
    static String word(ValueType.Numeric number) {
        return switch (number) {
            case INT -> "Int";
            case LONG -> "Long";
            case DOUBLE -> "Double";
        };
    }

    /** The {@code Optional…} of a type. */
    static TypeName optional(ValueType type) {
        if (type instanceof ValueType.Numeric number) {
            return switch (number) {
                case INT -> RuntimeTypes.OPTIONAL_INT;
                case LONG -> RuntimeTypes.OPTIONAL_LONG;
                case DOUBLE -> RuntimeTypes.OPTIONAL_DOUBLE;
            };
        }
        return ParameterizedTypeName.get(RuntimeTypes.OPTIONAL, of(type).box());
    }

    /** The class of the {@code Optional…} of a type, to call its factories. */
    static ClassName optionalClass(ValueType type) {
        return optional(type) instanceof ClassName primitive ? primitive : RuntimeTypes.OPTIONAL;
    }

    /** What the stub's method returns. */
    static TypeName accessor(Parameter parameter) {
        return parameter.isAbsentable() ? optional(parameter.type()) : of(parameter.type());
    }

    /** Whether the type's values are primitives, which cannot say by themselves that they are missing. */
    static boolean isPrimitive(ValueType type) {
        return type instanceof ValueType.Numeric || type instanceof ValueType.Bool;
    }
}
