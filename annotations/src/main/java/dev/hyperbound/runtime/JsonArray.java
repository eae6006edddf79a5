package dev.hyperbound.runtime;

import java.util.ArrayList;
import java.util.List;

/**
 * Takes a JSON array of numbers or strings apart, as RFC 8259 has it and no other way. Goes over the text once, and never
 * into what is nested.
 */
final class JsonArray {
    private static final String EXAMPLE_NUMBERS = "[1, 2]";
    private static final String EXAMPLE_STRINGS = "[\"a\", \"b\"]";

    private final String text;
    private final String element;
    private final boolean strings;
    private final List<String> elements = new ArrayList<>();
    private int at;

    private JsonArray(String text, String element, boolean strings) {
        this.text = text;
        this.element = element;
        this.strings = strings;
    }

    /**
     * Returns the elements: numbers as they are written, strings without quotation marks and escapes.
     *
     * @param element the type of an element in a word, for messages
     * @param strings whether the elements are strings
     * @throws MalformedValueException if the text is no such array
     */
    static List<String> elements(String text, String element, boolean strings) {
        JsonArray array = new JsonArray(text, element, strings);
        array.read();
        return List.copyOf(array.elements);
    }

    private void read() {
        skipWhiteSpace();
        if (next() != '[') {
            throw wrong("not a JSON array", "write it in brackets");
        }
        at++;
        skipWhiteSpace();
        if (next() == ']') {
            at++;
        } else {
            readElements();
        }
        skipWhiteSpace();
        if (at < text.length()) {
            throw expected("nothing behind the bracket");
        }
    }

    private void readElements() {
        boolean more = true;
        while (more) {
            skipWhiteSpace();
            elements.add(element());
            skipWhiteSpace();
            char end = next();
            if (end != ',' && end != ']') {
                throw expected("a comma or a bracket");
            }
            more = end == ',';
            at++;
        }
    }

    private String element() {
        int start = at;
        if (next() == '"') {
            String string = string();
            if (!strings) {
                throw inside(start, "a string, not " + element, "write it without quotation marks");
            }
            return string;
        }
        if (next() == '\'') {
            throw wrong("a Python list, not JSON", "write double quotes");
        }
        while (at < text.length() && ",] \t\r\n".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        String token = text.substring(start, at);
        if (token.isEmpty()) {
            throw expected("an element");
        }
        if (strings || !JsonNumber.isNumber(token)) {
            throw inside(start, what(token) + ", not " + element, strings ? "put it in double quotes" : "leave it out");
        }
        return token;
    }

    private static String what(String token) {
        if (token.charAt(0) == '[') {
            return "a list";
        }
        if (token.charAt(0) == '{') {
            return "an object";
        }
        return switch (token) {
            case "null" -> "null";
            case "true", "false" -> "a boolean";
            default -> JsonNumber.isNumber(token) ? "a number" : "no JSON";
        };
    }

    private String string() {
        StringBuilder string = new StringBuilder();
        at++;
        while (next() != '"') {
            char c = text.charAt(at++);
            if (c < ' ') {
                at--;
                throw expected("an escape such as \\n in place of a control character");
            }
            string.append(c == '\\' ? escaped() : c);
        }
        at++;
        return string.toString();
    }

    private char escaped() {
        char c = next();
        at++;
        return switch (c) {
            case '"', '\\', '/' -> c;
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'u' -> unicode();
            default -> {
                at--;
                throw expected("one of \" \\ / b f n r t u behind a backslash");
            }
        };
    }

    private char unicode() {
        int code = 0;
        for (int i = 0; i < 4; i++) {
            char c = next();
            int digit = c < 0x80 ? Character.digit(c, 16) : -1;
            if (digit < 0) {
                throw expected("four hexadecimal digits behind \\u");
            }
            code = code * 16 + digit;
            at++;
        }
        return (char) code;
    }

    private char next() {
        if (at >= text.length()) {
            throw wrong("not a whole JSON array", "write it to its end");
        }
        return text.charAt(at);
    }

    private void skipWhiteSpace() {
        while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
    }

    private MalformedValueException expected(String what) {
        return wrong("not JSON at index " + at, "write " + what);
    }

    private MalformedValueException inside(int start, String what, String remedy) {
        String name = "element [" + elements.size() + ']';
        return new MalformedValueException(problem(what).withRemedy(remedy).inside(name, text.substring(start, at)));
    }

    private MalformedValueException wrong(String what, String remedy) {
        return new MalformedValueException(
                problem(what).withRemedy(remedy).withExample(strings ? EXAMPLE_STRINGS : EXAMPLE_NUMBERS));
    }

    private Malformed problem(String what) {
        return Malformed.of(Malformed.Cause.SYNTAX, "list of ".concat(element), what)
                .asItIs();
    }
}
