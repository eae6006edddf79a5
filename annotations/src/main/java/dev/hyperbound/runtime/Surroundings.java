package dev.hyperbound.runtime;

import java.util.List;

/**
 * What stands around a value that a program wrote: quotation marks, brackets, a call, a name before it.
 *
 * @param inside the value, without what is around it
 * @param what what is around it, and that the value stands without it
 * @param encloses whether it is on both sides
 */
record Surroundings(String inside, String what, boolean encloses) {
    static final Surroundings NONE = new Surroundings("", "", false);

    private static final List<String> OPTIONALS = List.of(
            "Some", "Just", "Option", "Optional", "OptionalInt", "OptionalLong", "OptionalDouble", "Maybe", "Present");

    /** What they hold is not what they are called with. */
    private static final List<String> COMPUTE = List.of("range", "pow", "sqrt", "log", "exp", "linspace", "map");

    private static final String OPENING = "[({\"'`\u201c\u2018\u201e\u00ab";
    private static final String CLOSING = "])}\"'`\u201d\u2019\u201c\u00bb";
    private static final int BRACKETS = 3;
    private static final String QUOTED = "in quotation marks: without them";
    private static final String ALONE = "with a bracket or quotation mark at one end: without it";

    /** What is around all of a text that has no blank at an end; nothing where there is nothing. */
    static Surroundings of(String bare) {
        int last = bare.length() - 1;
        if (last < 1) {
            return NONE; // a single character has nothing around it
        }
        int first = OPENING.indexOf(bare.charAt(0));
        if (first >= 0) {
            Surroundings pair = pair(bare, first, last);
            if (!pair.isNone()) {
                return pair;
            }
        }
        Surroundings call = call(bare, last);
        return call.isNone() ? atEnds(bare, last) : call;
    }

    private boolean isNone() {
        return what.isEmpty();
    }

    /** Brackets or quotation marks around all, or at the beginning alone. */
    private static Surroundings pair(String bare, int kind, int last) {
        char closing = CLOSING.charAt(kind);
        int next = bare.indexOf(closing, 1);
        if (next < 0) {
            return new Surroundings(bare.substring(1).strip(), ALONE, false);
        }
        String inside = bare.substring(1, last).strip();
        if (kind < BRACKETS) {
            return bare.charAt(last) == closing ? new Surroundings(inside, brackets(kind, inside), true) : NONE;
        }
        return next == last ? new Surroundings(inside, QUOTED, true) : NONE;
    }

    private static String brackets(int kind, String inside) {
        return switch (kind) {
            case 0 -> "a list as in Python or JSON: without brackets";
            case 1 -> "a tuple as in Python: without parentheses";
            default ->
                inside.indexOf(':') < 0
                        ? "a set as in Python: without braces"
                        : "an object as in JSON: without braces and names";
        };
    }

    /** Whether it is a call that computes: what it stands for is not what it holds. */
    static boolean isComputed(String bare) {
        int open = bare.indexOf('(');
        String called = open < 0 ? "" : bare.substring(0, open).strip();
        return COMPUTE.contains(Suggestions.fold(called.substring(called.lastIndexOf('.') + 1)));
    }

    /** {@code Some(256)}, {@code np.int64(30)}, {@code new int[] {10, 20}}. */
    private static Surroundings call(String bare, int last) {
        int kind = CLOSING.indexOf(bare.charAt(last));
        int open = kind < 0 || kind >= BRACKETS ? -1 : bare.indexOf(OPENING.charAt(kind));
        if (open < 1) {
            return NONE;
        }
        String called = bare.substring(0, open).strip();
        for (int i = 0; i < called.length(); i++) {
            char c = called.charAt(i);
            if (!Character.isLetterOrDigit(c) && "._[]<> ".indexOf(c) < 0) {
                return NONE;
            }
        }
        String name = called.substring(called.lastIndexOf('.') + 1);
        if (!Character.isLetter(called.charAt(0)) || isComputed(bare)) {
            return NONE;
        }
        return new Surroundings(
                bare.substring(open + 1, last).strip(),
                (OPTIONALS.contains(name) ? "an optional value" : "written as in a program")
                        + ": without what is around it",
                true);
    }

    /** A bracket without its partner, a comma behind the value, a name before it. */
    private static Surroundings atEnds(String bare, int last) {
        char end = bare.charAt(last);
        int kind = CLOSING.indexOf(end);
        int partner = kind < 0 ? 0 : bare.indexOf(OPENING.charAt(kind));
        if (partner < 0 || (kind >= 0 && partner == last)) {
            return new Surroundings(bare.substring(0, last).strip(), ALONE, false);
        }
        if (end == ',' || end == ';') {
            return new Surroundings(
                    bare.substring(0, last).strip(), "with " + Text.quote("" + end) + " at the end: without it", false);
        }
        int mark = Math.max(bare.indexOf('='), bare.indexOf(':'));
        return mark >= 0 && isName(bare.substring(0, mark).strip()) && !isNamed(bare.substring(mark + 1))
                ? new Surroundings(bare.substring(mark + 1).strip(), "with a name before it: without it", false)
                : NONE;
    }

    /** Whether there are further names. */
    private static boolean isNamed(String rest) {
        return rest.indexOf('=') >= 0 || rest.indexOf(':') >= 0;
    }

    private static boolean isName(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!Character.isLetterOrDigit(text.charAt(i)) && "_-.\"'".indexOf(text.charAt(i)) < 0) {
                return false;
            }
        }
        return text.isEmpty() || !Character.isDigit(text.charAt(0));
    }
}
