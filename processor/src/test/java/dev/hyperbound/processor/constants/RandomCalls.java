package dev.hyperbound.processor.constants;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;

/** Writes chains of calls on the builder of a generated class, with constants, and with parameters in their place. */
final class RandomCalls {
    private static final List<String> INTS =
            List.of("0", "1", "2", "3", "5", "6", "7", "18", "21", "34", "-1", "'\\2'");
    private static final List<String> DOUBLES =
            List.of("0", "1", "0.5", "0.25", "-0.5", "1.5", "0.1f", "1d / 0", "3", "1e-3");
    private static final List<String> TEXTS =
            List.of("\"a\"", "\"abc\"", "\"name\"", "\"x,y\"", "\"ab\" + 'c'", "\"Q\"", "\"\"");
    private static final List<String> WIRE = List.of(
            "1", "0", "3", "2.5", "x", "true", "red", "blue", "adam", "sgd", "1,2", "0,9", "abc", "auto", "-1", "");

    private final SplittableRandom random;
    private final Class<?> builder;
    private final List<Method> setters;
    private final List<String> wireNames;

    /** Chains of calls on {@code type.builder()}. */
    RandomCalls(SplittableRandom random, Class<?> type, List<String> wireNames) {
        this.random = random;
        this.builder = Arrays.stream(type.getDeclaredClasses())
                .filter(nested -> nested.getSimpleName().equals("Builder"))
                .findFirst()
                .orElseThrow();
        this.wireNames = wireNames;
        this.setters = Arrays.stream(builder.getDeclaredMethods())
                .filter(method ->
                        Modifier.isPublic(method.getModifiers()) && !method.isBridge() && !method.isSynthetic())
                .filter(method -> method.getReturnType() == builder
                        && method.getParameterCount() == 1
                        && !method.getName().equals("setAll")
                        && isKnown(method.getParameterTypes()[0]))
                .sorted(Comparator.comparing(Method::toString))
                .toList();
    }

    /**
     * A chain.
     *
     * @param code an expression that builds
     * @param parameters the types of the method's parameters by name
     */
    record Chain(String code, Map<String, Class<?>> parameters) {}

    private static boolean isKnown(Class<?> type) {
        return type == int.class
                || type == long.class
                || type == double.class
                || type == boolean.class
                || type == String.class
                || type == int[].class
                || type.isEnum();
    }

    /** A chain of constants; with unknown parts where a method's parameters take their place. */
    Chain next(boolean partly) {
        if (!partly && random.nextInt(4) == 0) {
            return new Chain(map(), Map.of());
        }
        Map<String, Class<?>> parameters = new LinkedHashMap<>();
        StringBuilder code = new StringBuilder("((")
                .append(builder.getCanonicalName())
                .append(") ")
                .append(builder.getEnclosingClass().getCanonicalName())
                .append(".builder())");
        for (int i = random.nextInt(7); i >= 0; i--) {
            if (random.nextInt(6) == 0) {
                code.append(".set(\"")
                        .append(wireName())
                        .append("\", \"")
                        .append(pick(WIRE))
                        .append("\")");
            } else {
                code.append(setter(partly, parameters));
            }
        }
        return new Chain(code.append(".build()").toString(), parameters);
    }

    private String setter(boolean partly, Map<String, Class<?>> parameters) {
        Method setter = setters.get(random.nextInt(setters.size()));
        Class<?> type = setter.getParameterTypes()[0];
        String argument = constant(type);
        if (partly && type != int[].class && random.nextInt(3) == 0) {
            argument = "p" + parameters.size();
            parameters.put(argument, type);
        }
        return "." + setter.getName() + "(" + argument + ")";
    }

    private String constant(Class<?> type) {
        if (type == boolean.class) {
            return String.valueOf(random.nextBoolean());
        }
        if (type == String.class) {
            return pick(TEXTS);
        }
        if (type.isEnum()) {
            Object[] constants = type.getEnumConstants();
            return type.getCanonicalName() + "." + ((Enum<?>) constants[random.nextInt(constants.length)]).name();
        }
        if (type == int[].class) {
            return Arrays.stream(new int[random.nextInt(3)])
                    .mapToObj(i -> pick(INTS))
                    .collect(Collectors.joining(", "));
        }
        return pick(type == double.class ? DOUBLES : INTS);
    }

    private String map() {
        Set<String> names = new HashSet<>();
        List<String> entries = new ArrayList<>();
        boolean values = random.nextBoolean();
        for (int i = random.nextInt(5); i >= 0; i--) {
            String name = wireName();
            if (names.add(name)) {
                entries.add("\"" + name + "\", "
                        + (values && random.nextBoolean() ? pick(INTS.subList(0, 11)) : "\"" + pick(WIRE) + "\""));
            }
        }
        boolean isText = entries.stream().allMatch(entry -> entry.endsWith("\""));
        return builder.getEnclosingClass().getCanonicalName()
                + (isText ? ".fromMap" : ".fromValues")
                + "(java.util.Map.of(" + String.join(", ", entries) + "))";
    }

    private String wireName() {
        return random.nextInt(12) == 0 ? "epocs" : pick(wireNames);
    }

    /** A random value of a parameter's type. */
    Object value(Class<?> type) {
        if (type == boolean.class) {
            return random.nextBoolean();
        }
        if (type == String.class) {
            return List.of("a", "abc", "name", "Q", "").get(random.nextInt(5));
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

    private String pick(List<String> texts) {
        return texts.get(random.nextInt(texts.size()));
    }
}
