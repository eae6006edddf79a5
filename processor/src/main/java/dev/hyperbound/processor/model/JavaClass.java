package dev.hyperbound.processor.model;

import java.util.List;

/**
 * The name of a Java class.
 *
 * @param packageName the package, empty for the unnamed one
 * @param simpleNames the simple names from the outermost class inwards, at least one
 */
public record JavaClass(String packageName, List<String> simpleNames) {
    public JavaClass {
        simpleNames = List.copyOf(simpleNames);
    }

    /** The simple name of the innermost class. */
    public String simpleName() {
        return simpleNames.get(simpleNames.size() - 1);
    }

    /** The name with those of the classes around it: {@code Outer.Inner}. */
    public String nestedName() {
        return String.join(".", simpleNames);
    }

    /** The name as source code writes it: {@code a.b.Outer.Inner}. */
    public String canonicalName() {
        return qualified(nestedName());
    }

    /** The name as class files write it: {@code a.b.Outer$Inner}. */
    public String binaryName() {
        return qualified(String.join("$", simpleNames));
    }

    /** The top-level class beside this one whose name is this one's, flattened with {@code _}, and the suffix. */
    public JavaClass sibling(String suffix) {
        return new JavaClass(packageName, List.of(String.join("_", simpleNames) + suffix));
    }

    private String qualified(String name) {
        return packageName.isEmpty() ? name : packageName + "." + name;
    }
}
