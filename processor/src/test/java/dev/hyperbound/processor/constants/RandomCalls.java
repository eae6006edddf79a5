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

/** Writes chains of calls on the builder of a generated class, with constants, and with parameters in their place. */
final class RandomCalls {
    private static final List<String> WIRE = List.of(
            "1",
            "0",
            "3",
            "2.5",
            "x",
            "true",
            "red",
            "blue",
            "adam",
            "sgd",
            "1,2",
            "0,9",
            "abc",
            "auto",
            "-1",
            "",
            "8",
            "[1]",
            "[\\\"a\\\"]",
            "1/2",
            "1 / 2",
            "1;2",
            "5,5");

    private final SplittableRandom random;
    private final RandomArguments arguments;
    private final Class<?> builder;
    private final List<Method> setters;
    private final List<String> wireNames;

    /**
     * Chains of calls on {@code type.builder()}.
     *
     * @param withRecords whether the stub is compiled along with the calls
     */
    RandomCalls(SplittableRandom random, Class<?> type, List<String> wireNames, boolean withRecords) {
        this.random = random;
        this.arguments = new RandomArguments(random.split());
        this.builder = Arrays.stream(type.getDeclaredClasses())
                .filter(nested -> nested.getSimpleName().equals("Builder"))
                .findFirst()
                .orElseThrow();
        this.wireNames = wireNames;
        this.setters = Arrays.stream(builder.getDeclaredMethods())
                .filter(method ->
                        Modifier.isPublic(method.getModifiers()) && !method.isBridge() && !method.isSynthetic())
                .filter(method -> method.getReturnType() == builder
                        && !Set.of("set", "setAll", "optimize").contains(method.getName())
                        && RandomArguments.knows(method, withRecords))
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

    /** A chain of constants; with unknown parts where a method's parameters take their place. */
    Chain next(boolean partly) {
        Map<String, Class<?>> parameters = new LinkedHashMap<>();
        if (isOfValues() && random.nextInt(4) == 0) {
            return new Chain(map(partly, parameters), parameters);
        }
        StringBuilder code = new StringBuilder("((")
                .append(builder.getCanonicalName())
                .append(") ")
                .append(builder.getEnclosingClass().getCanonicalName())
                .append(".builder())");
        for (int i = random.nextInt(7); i >= 0; i--) {
            if (isOfValues() && random.nextInt(6) == 0) {
                code.append(".set(\"")
                        .append(wireName())
                        .append("\", \"")
                        .append(arguments.pick(WIRE))
                        .append("\")");
            } else {
                code.append(setter(partly, parameters));
            }
        }
        return new Chain(code.append(".build()").toString(), parameters);
    }

    private boolean isOfValues() {
        return builder.getEnclosingClass().getSimpleName().endsWith("Hyperparameters");
    }

    private String setter(boolean partly, Map<String, Class<?>> parameters) {
        Method setter = setters.get(random.nextInt(setters.size()));
        Class<?>[] types = setter.getParameterTypes();
        String written = arguments.of(setter);
        boolean isSimple =
                types.length == 1 && (types[0].isPrimitive() || types[0].isEnum() || types[0] == String.class);
        if (partly && isSimple && random.nextInt(3) == 0) {
            written = parameter(types[0], parameters);
        }
        return "." + setter.getName() + "(" + written + ")";
    }

    private static String parameter(Class<?> type, Map<String, Class<?>> parameters) {
        String name = "p" + parameters.size();
        parameters.put(name, type);
        return name;
    }

    private String map(boolean partly, Map<String, Class<?>> parameters) {
        Set<String> names = new HashSet<>();
        List<String> entries = new ArrayList<>();
        boolean isText = random.nextBoolean();
        for (int i = random.nextInt(5); i >= 0; i--) {
            String name = wireName();
            if (names.add(name)) {
                boolean isNumber = !isText && random.nextBoolean();
                String value = isNumber ? arguments.pick(RandomArguments.WHOLE) : "\"" + arguments.pick(WIRE) + "\"";
                if (partly && random.nextInt(3) == 0) {
                    value = parameter(isNumber ? int.class : String.class, parameters);
                }
                entries.add("\"" + name + "\", " + value);
            }
        }
        return builder.getEnclosingClass().getCanonicalName()
                + (isText ? ".fromMap" : ".fromValues")
                + "(java.util.Map.of(" + String.join(", ", entries) + "))";
    }

    private String wireName() {
        return random.nextInt(12) == 0 ? "epocs" : arguments.pick(wireNames);
    }

    /** A random value of a parameter's type. */
    Object value(Class<?> type) {
        return arguments.value(type);
    }
}
