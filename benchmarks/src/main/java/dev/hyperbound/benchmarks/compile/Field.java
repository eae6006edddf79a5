package dev.hyperbound.benchmarks.compile;

import java.util.List;
import java.util.stream.IntStream;

/** One of the fields that every class of a generated project has, whatever library it is written for. */
record Field(String name, Kind kind) {
    enum Kind {
        COUNT("int", "7", "Integer.toString(%s)", "Integer.parseInt(%s)"),
        FRACTION("double", "0.25", "Double.toString(%s)", "Double.parseDouble(%s)"),
        SIZE("long", "4096L", "Long.toString(%s)", "Long.parseLong(%s)"),
        FLAG("boolean", "true", "Boolean.toString(%s)", "flag(%s)"),
        LABEL("String", "\"none\"", "%s", "%s");

        final String type;
        final String value;
        final String written;
        final String read;

        Kind(String type, String value, String written, String read) {
            this.type = type;
            this.value = value;
            this.written = written;
            this.read = read;
        }
    }

    static List<Field> of(int count) {
        Kind[] kinds = Kind.values();
        return IntStream.range(0, count)
                .mapToObj(i -> new Field("field" + i, kinds[i % kinds.length]))
                .toList();
    }

    String type() {
        return kind.type;
    }

    /** Its default in Java. */
    String value() {
        return kind.value;
    }

    /** Its default as text. */
    String plainValue() {
        return kind.value.replace("\"", "").replace("L", "");
    }

    /** An expression: the text of a value, as a map holds it. */
    String asText(String value) {
        return kind.written.formatted(value);
    }

    /** An expression: the value of such a text; a flag is read by a method of that name. */
    String parsed(String text) {
        return kind.read.formatted(text);
    }

    boolean isWhole() {
        return kind == Kind.COUNT || kind == Kind.SIZE;
    }

    boolean isNumber() {
        return isWhole() || kind == Kind.FRACTION;
    }
}
