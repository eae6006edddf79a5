package dev.hyperbound.cli.stub;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import javax.lang.model.SourceVersion;

/** Names of methods, enums and constants for names of a service. */
final class JavaNames {
    private static final Pattern PLAIN = Pattern.compile("[a-z]+[a-z0-9]*(_[a-z]+[a-z0-9]*)*");

    /** What generated classes call their own, and every object has. */
    private static final Set<String> TAKEN = Set.of(
            "builder toBuilder build set setAll validate check checkValues definition fromMap fromValues toMap toMinimalMap "
                    .concat("toValues warnings optimize tuning getClass hashCode equals clone toString notify ")
                    .concat("notifyAll wait finalize")
                    .split(" "));

    private final Set<String> methods = new HashSet<>();

    /** The name of a method, different from all before. */
    String method(String wireName) {
        String name = camel(wireName);
        if (name.isEmpty() || !Character.isJavaIdentifierStart(name.charAt(0))) {
            name = "p" + name;
        }
        if (TAKEN.contains(name) || SourceVersion.isKeyword(name)) {
            name = name + "Value";
        }
        String free = name;
        for (int number = 2; !methods.add(free); number++) {
            free = name + number;
        }
        return free;
    }

    /** Whether snake case of the method is the wire name again. */
    static boolean isImplied(String method, String wireName) {
        return PLAIN.matcher(wireName).matches() && camel(wireName).equals(method);
    }

    private static String camel(String wireName) {
        StringBuilder name = new StringBuilder();
        boolean upper = false;
        for (int point : wireName.codePoints().toArray()) {
            if (!Character.isLetterOrDigit(point) || !Character.isJavaIdentifierPart(point)) {
                upper = name.length() > 0;
            } else {
                name.appendCodePoint(upper ? Character.toUpperCase(point) : point);
                upper = false;
            }
        }
        return name.length() == 0 ? "" : name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }

    /** The name of the enum of a method. */
    static String type(String method) {
        return method.substring(0, 1).toUpperCase(Locale.ROOT) + method.substring(1);
    }

    /** The name of an interface for a file or algorithm. */
    static String interfaceFor(String name) {
        String camel = camel(name);
        return camel.isEmpty() || !Character.isJavaIdentifierStart(camel.charAt(0)) ? "Stub" + camel : type(camel);
    }

    /** The name of an enum constant. */
    static String constant(String value) {
        StringBuilder name = new StringBuilder();
        for (int point : value.codePoints().toArray()) {
            boolean usable = Character.isLetterOrDigit(point) && Character.isJavaIdentifierPart(point);
            name.appendCodePoint(usable ? Character.toUpperCase(point) : '_');
        }
        return name.toString();
    }
}
