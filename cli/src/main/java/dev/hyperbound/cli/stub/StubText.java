package dev.hyperbound.cli.stub;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;

/** The text of a stub: what was imported, a method a parameter, one line a rule. */
final class StubText {
    private static final int WIDTH = 100;

    private final StringBuilder body = new StringBuilder();
    private final TreeSet<String> imports = new TreeSet<>(List.of("dev.hyperbound.Algorithm"));
    private final JavaNames names = new JavaNames();

    private StubText() {}

    /**
     * The text.
     *
     * @param packageName may be empty
     * @param notes what could not be carried over of the whole
     */
    static String of(
            String packageName, String interfaceName, String algorithm, List<String> notes, List<Draft> drafts) {
        StubText text = new StubText();
        notes.forEach(note -> text.body.append("// ").append(printable(note)).append('\n'));
        text.body.append("@Algorithm(name = ").append(literal(algorithm)).append(")\n");
        text.body.append("public interface ").append(interfaceName).append(" {\n");
        drafts.forEach(text::parameter);
        text.body.append("}\n");
        StringBuilder whole = new StringBuilder();
        if (!packageName.isEmpty()) {
            whole.append("package ").append(packageName).append(";\n\n");
        }
        text.imports.forEach(name -> whole.append("import ").append(name).append(";\n"));
        return whole.append('\n').append(text.body).toString();
    }

    private void parameter(Draft draft) {
        String method = names.method(draft.wireName());
        body.append('\n');
        if (draft.kind() == Draft.Kind.ENUM) {
            enumeration(draft, JavaNames.type(method));
        }
        draft.notes()
                .forEach(note -> body.append("    // ").append(printable(note)).append('\n'));
        comment(draft.description());
        for (String annotation : annotations(draft, method)) {
            body.append("    ").append(annotation).append('\n');
        }
        body.append("    ")
                .append(type(draft, method))
                .append(' ')
                .append(method)
                .append("();\n");
    }

    private void enumeration(Draft draft, String name) {
        body.append("    /** The values of {@code ")
                .append(javadoc(draft.wireName()))
                .append("}. */\n");
        body.append("    enum ").append(name).append(" {\n");
        List<String> constants = new ArrayList<>();
        for (String value : draft.values()) {
            String constant = JavaNames.constant(value);
            boolean implied = constant.toLowerCase(Locale.ROOT).equals(value);
            constants.add(
                    (implied ? "        " : "        @" + used("WireName") + "(" + literal(value) + ") ") + constant);
        }
        body.append(String.join(",\n", constants)).append("\n    }\n\n");
    }

    private void comment(String description) {
        if (description.isEmpty()) {
            return;
        }
        List<String> lines = wrap(javadoc(description));
        if (lines.size() == 1) {
            body.append("    /** ").append(lines.get(0)).append(" */\n");
            return;
        }
        body.append("    /**\n");
        lines.forEach(line -> body.append("     * ").append(line).append('\n'));
        body.append("     */\n");
    }

    private List<String> annotations(Draft draft, String method) {
        List<String> annotations = new ArrayList<>();
        if (!JavaNames.isImplied(method, draft.wireName())) {
            annotations.add(annotation("WireName", literal(draft.wireName())));
        }
        if (draft.kind() == Draft.Kind.BOOLEAN && !draft.values().isEmpty()) {
            booleanWords(draft.values()).ifPresent(words -> annotations.add(annotation("WireBoolean", words)));
        }
        draft.defaultText().ifPresent(text -> annotations.add(annotation("Default", literal(text))));
        draft.range().ifPresent(range -> annotations.add(annotation("Range", literal(range))));
        draft.multipleOf().ifPresent(factor -> annotations.add(annotation("MultipleOf", factor)));
        if (draft.kind() != Draft.Kind.BOOLEAN
                && draft.kind() != Draft.Kind.ENUM
                && !draft.values().isEmpty()) {
            annotations.add(annotation(
                    "OneOf",
                    "{"
                            + String.join(
                                    ", ",
                                    draft.values().stream()
                                            .map(StubText::literal)
                                            .toList()) + "}"));
        }
        draft.pattern().ifPresent(regex -> annotations.add(annotation("Matches", literal(regex))));
        if (draft.tunable()) {
            annotations.add("@" + used("Tunable"));
        }
        return annotations;
    }

    /** How a boolean is spelt, where not {@code true} and {@code false}. */
    private static Optional<String> booleanWords(List<String> values) {
        String first = values.get(0);
        boolean firstIsYes = List.of("true", "1", "yes", "on").contains(first.toLowerCase(Locale.ROOT));
        String yes = firstIsYes ? first : values.get(1);
        String no = firstIsYes ? values.get(1) : first;
        return yes.equals("true") && no.equals("false")
                ? Optional.empty()
                : Optional.of("yes = " + literal(yes) + ", no = " + literal(no));
    }

    private String annotation(String name, String value) {
        return "@" + used(name) + "(" + value + ")";
    }

    private String used(String annotation) {
        imports.add("dev.hyperbound." + annotation);
        return annotation;
    }

    private String type(Draft draft, String method) {
        boolean optional = !draft.required() && draft.defaultText().isEmpty();
        String type = draft.kind() == Draft.Kind.ENUM
                ? JavaNames.type(method)
                : draft.kind().type();
        if (draft.kind() == Draft.Kind.ENUM && optional) {
            type = "Optional<" + type + ">";
        } else if (optional) {
            type = draft.kind().optional();
        }
        for (String name : List.of("OptionalInt", "OptionalLong", "OptionalDouble", "Optional", "List")) {
            if (type.matches("(.*\\W)?" + name + "(\\W.*)?")) {
                imports.add("java.util." + name);
            }
        }
        return type;
    }

    private static List<String> wrap(String text) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split("\\s+", -1)) {
            if (line.length() > 0 && line.length() + 1 + word.length() > WIDTH) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.length() == 0 ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    private static String javadoc(String text) {
        return printable(text)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("*/", "*&#47;")
                .replace("{@", "&#123;@")
                .replace("@", "&#64;")
                .replace("\\u", "&#92;u");
    }

    private static String literal(String text) {
        StringBuilder literal = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            switch (character) {
                case '"' -> literal.append("\\\"");
                case '\\' -> literal.append("\\\\");
                case '\n' -> literal.append("\\n");
                case '\r' -> literal.append("\\r");
                case '\t' -> literal.append("\\t");
                default -> literal.append(character < ' ' ? ' ' : character);
            }
        }
        return literal.append('"').toString();
    }

    /** On one line, without what moves or turns text. */
    private static String printable(String text) {
        StringBuilder printable = new StringBuilder();
        text.codePoints().forEach(point -> {
            int type = Character.getType(point);
            boolean harmless = type != Character.CONTROL && type != Character.FORMAT && type != Character.SURROGATE;
            printable.appendCodePoint(harmless ? point : ' ');
        });
        return printable.toString().replace("\\u", "\\ u");
    }
}
