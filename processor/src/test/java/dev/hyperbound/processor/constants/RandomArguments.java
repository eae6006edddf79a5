package dev.hyperbound.processor.constants;

import dev.hyperbound.DoubleOr;
import dev.hyperbound.IntOr;
import dev.hyperbound.LongOr;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.SplittableRandom;
import java.util.stream.Collectors;

/** Writes constants of the types that setters take, and makes values of them. */
final class RandomArguments {
    static final List<String> WHOLE = List.of("0", "1", "2", "3", "5", "6", "7", "18", "21", "34", "-1");
    private static final List<String> INTS =
            List.of("0", "1", "2", "3", "5", "6", "7", "18", "21", "34", "-1", "'\\2'", "8", "7 - 3");
    private static final List<String> DOUBLES =
            List.of("0", "1", "0.5", "0.25", "-0.5", "1.5", "0.1f", "1d / 0", "3", "1e-3");
    private static final List<String> TEXTS =
            List.of("\"a\"", "\"abc\"", "\"name\"", "\"x,y\"", "\"ab\" + 'c'", "\"Q\"", "\"\"");
    private static final int MOST_ELEMENTS = 3;

    private final SplittableRandom random;

    RandomArguments(SplittableRandom random) {
        this.random = random;
    }

    /** Whether arguments of a method can be written: records of class files are no constants. */
    static boolean knows(Method method, boolean withRecords) {
        boolean isOfComponents =
                method.getParameterCount() > 1 && !method.getName().startsWith("tune");
        return (!isOfComponents || withRecords)
                && Arrays.stream(method.getGenericParameterTypes()).allMatch(type -> knows(type, withRecords));
    }

    private static boolean knows(Type type, boolean withRecords) {
        if (type instanceof ParameterizedType parameterized) {
            Type of = parameterized.getActualTypeArguments()[0];
            return List.of(List.class, Optional.class, IntOr.class, LongOr.class, DoubleOr.class)
                            .contains(parameterized.getRawType())
                    && knows(of, withRecords);
        }
        if (!(type instanceof Class<?> plain)) {
            return false;
        }
        return plain.isPrimitive()
                || plain.isEnum()
                || List.of(String.class, Integer.class, Long.class, Double.class, Boolean.class)
                        .contains(plain)
                || List.of(OptionalInt.class, OptionalLong.class, OptionalDouble.class)
                        .contains(plain)
                || (plain.isRecord() && withRecords)
                || (plain.isArray() && knows(plain.getComponentType(), withRecords));
    }

    /** The arguments of a call. */
    String of(Method method) {
        List<String> arguments = new ArrayList<>();
        Type[] types = method.getGenericParameterTypes();
        for (int i = 0; i < types.length; i++) {
            arguments.add(
                    i == types.length - 1 && method.isVarArgs()
                            ? elements(((Class<?>) types[i]).getComponentType())
                            : constant(types[i]));
        }
        return arguments.stream().filter(argument -> !argument.isEmpty()).collect(Collectors.joining(", "));
    }

    private String elements(Type type) {
        List<String> elements = new ArrayList<>();
        for (int i = random.nextInt(MOST_ELEMENTS); i > 0; i--) {
            elements.add(constant(type));
        }
        return String.join(", ", elements);
    }

    String constant(Type type) {
        if (type instanceof ParameterizedType parameterized) {
            return parameterized(parameterized);
        }
        Class<?> plain = (Class<?>) type;
        if (plain == boolean.class || plain == Boolean.class) {
            return String.valueOf(random.nextBoolean());
        }
        if (plain == String.class) {
            return pick(TEXTS);
        }
        if (plain.isEnum()) {
            Object[] constants = plain.getEnumConstants();
            return plain.getCanonicalName() + "." + ((Enum<?>) constants[random.nextInt(constants.length)]).name();
        }
        if (plain.isRecord()) {
            return "new " + plain.getCanonicalName() + "("
                    + Arrays.stream(plain.getRecordComponents())
                            .map(RecordComponent::getType)
                            .map(this::constant)
                            .collect(Collectors.joining(", "))
                    + ")";
        }
        return number(plain);
    }

    private String number(Class<?> type) {
        if (type == OptionalInt.class || type == OptionalLong.class || type == OptionalDouble.class) {
            Class<?> of =
                    type == OptionalInt.class ? int.class : type == OptionalLong.class ? long.class : double.class;
            return type.getCanonicalName() + (random.nextInt(4) == 0 ? ".empty()" : ".of(" + constant(of) + ")");
        }
        if (type == Double.class) {
            return pick(List.of("0.0", "0.5", "1.5", "-0.5", "1d"));
        }
        return type == Long.class || type == Integer.class
                ? pick(WHOLE) + (type == Long.class ? "L" : "")
                : pick(type == double.class ? DOUBLES : INTS);
    }

    private String parameterized(ParameterizedType type) {
        Type of = type.getActualTypeArguments()[0];
        if (type.getRawType() == List.class) {
            return "java.util.List.of(" + elements(of) + ")";
        }
        if (type.getRawType() == Optional.class) {
            return random.nextInt(4) == 0
                    ? "java.util.Optional.empty()"
                    : "java.util.Optional.of(" + constant(of) + ")";
        }
        Class<?> raw = (Class<?>) type.getRawType();
        Class<?> kind = raw == IntOr.class ? int.class : raw == LongOr.class ? long.class : double.class;
        return raw.getCanonicalName() + ".of(" + constant(random.nextBoolean() ? kind : of) + ")";
    }

    /** A random value of a parameter's type. */
    Object value(Class<?> type) {
        if (type == boolean.class) {
            return random.nextBoolean();
        }
        if (type == String.class) {
            return pick(List.of("a", "abc", "name", "Q", "", "3", "0.5", "red"));
        }
        if (type.isEnum()) {
            return type.getEnumConstants()[random.nextInt(type.getEnumConstants().length)];
        }
        int whole = random.nextInt(10) == 0 ? random.nextInt() : random.nextInt(-2, 60);
        if (type == double.class) {
            return random.nextBoolean() ? whole / 10.0 : (double) whole;
        }
        if (type == long.class) {
            return (long) whole;
        }
        return whole;
    }

    String pick(List<String> texts) {
        return texts.get(random.nextInt(texts.size()));
    }
}
