package dev.hyperbound.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hyperbound.Severity;
import dev.hyperbound.sagemaker.BuiltIn;
import java.io.IOException;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReader;
import java.lang.module.ModuleReference;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Type;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Compares what applications and generated code are compiled against with the list that is checked in: whoever changes
 * it sees that he does. {@code -Dgolden.update} writes the list anew, and fails.
 */
final class PublicApiTest {
    private static final Path LIST = Path.of("src/test/resources/public-api.txt");

    @Test
    void theApiIsTheOneCheckedIn() throws IOException, URISyntaxException {
        Set<String> api = new TreeSet<>();
        for (Class<?> type : typesOfTheRunTime()) {
            addTo(api, type);
        }
        addTo(api, BuiltIn.class);
        if (System.getProperty("golden.update") != null) {
            Files.writeString(LIST, String.join("\n", api) + "\n");
        }
        assertThat(differences(Files.readAllLines(LIST), api))
                .as("- is gone, + is new; see docs/versions.md, and -Dgolden.update if it shall be so")
                .isEmpty();
        assertThat(System.getProperty("golden.update"))
                .as("the list was written anew")
                .isNull();
    }

    private static List<String> differences(List<String> before, Set<String> now) {
        List<String> differences = new ArrayList<>();
        before.stream().filter(line -> !now.contains(line)).forEach(line -> differences.add("- " + line));
        now.stream().filter(line -> !before.contains(line)).forEach(line -> differences.add("+ " + line));
        return differences;
    }

    private static List<Class<?>> typesOfTheRunTime() throws IOException, URISyntaxException {
        Path place = Path.of(Severity.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        ModuleReference module = ModuleFinder.of(place).find("dev.hyperbound").orElseThrow();
        List<Class<?>> types = new ArrayList<>();
        try (ModuleReader reader = module.open();
                Stream<String> names = reader.list()) {
            for (String name : names.filter(name -> name.endsWith(".class") && !name.endsWith("-info.class"))
                    .toList()) {
                types.add(load(
                        name.substring(0, name.length() - ".class".length()).replace('/', '.')));
            }
        }
        return types;
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, PublicApiTest.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }

    private static void addTo(Set<String> api, Class<?> type) {
        if (!isVisible(type)) {
            return;
        }
        String name = type.getName();
        api.add(name + " is " + kind(type) + parents(type));
        for (Constructor<?> constructor : type.getDeclaredConstructors()) {
            addTo(api, name, constructor);
        }
        for (Method method : type.getDeclaredMethods()) {
            if (!method.isBridge()) {
                addTo(api, name, method);
            }
        }
        for (Field field : type.getDeclaredFields()) {
            if (isVisible(field.getModifiers())) {
                api.add(name + " has " + field.toGenericString());
            }
        }
    }

    private static void addTo(Set<String> api, String name, Executable member) {
        if (isVisible(member.getModifiers()) && !member.isSynthetic()) {
            String fallback =
                    member instanceof Method method && method.getDefaultValue() != null ? ", has a default" : "";
            api.add(name + " has " + member.toGenericString() + fallback);
        }
    }

    /** As the declaration begins; {@code Class.toGenericString} says it differently in each JDK. */
    private static String kind(Class<?> type) {
        String word = type.isAnnotation() || type.isInterface() ? "" : type.isRecord() ? " record" : " class";
        return Modifier.toString(type.getModifiers())
                + (type.isSealed() ? " sealed" : "")
                + (type.isAnnotation() ? " of annotations" : word)
                + Arrays.toString(type.getTypeParameters());
    }

    private static String parents(Class<?> type) {
        StringBuilder parents = new StringBuilder();
        if (type.getGenericSuperclass() != null) {
            parents.append(" extends ").append(type.getGenericSuperclass().getTypeName());
        }
        for (Type parent : type.getGenericInterfaces()) {
            parents.append(" implements ").append(parent.getTypeName());
        }
        return parents.toString();
    }

    private static boolean isVisible(Class<?> type) {
        for (Class<?> outer = type; outer != null; outer = outer.getEnclosingClass()) {
            if (!isVisible(outer.getModifiers()) || outer.isAnonymousClass()) {
                return false;
            }
        }
        return true;
    }

    private static boolean isVisible(int modifiers) {
        return Modifier.isPublic(modifiers) || Modifier.isProtected(modifiers);
    }
}
