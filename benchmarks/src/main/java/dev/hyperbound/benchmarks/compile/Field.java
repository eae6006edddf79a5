package dev.hyperbound.benchmarks.compile;

import java.util.List;
import java.util.stream.IntStream;

/** One of the fields that every class of a generated project has, whatever library it is written for. */
record Field(String name, Kind kind) {
    enum Kind {
        COUNT("int", "7"),
        FRACTION("double", "0.25"),
        SIZE("long", "4096L"),
        FLAG("boolean", "true"),
        LABEL("String", "\"none\"");

        final String type;
        final String value;

        Kind(String type, String value) {
            this.type = type;
            this.value = value;
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

    boolean isWhole() {
        return kind == Kind.COUNT || kind == Kind.SIZE;
    }

    boolean isNumber() {
        return isWhole() || kind == Kind.FRACTION;
    }

    String setter() {
        return "set" + Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }
}
