package dev.hyperbound.runtime;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** A stub with a parameter of every type, whose texts are kept as they are handed over. */
final class Demo extends StubDefinition<Demo.Read> {
    static final ParameterType.Enumeration MODE = ParameterType.Enumeration.of(
            ParameterType.EnumValue.of("sgd"),
            ParameterType.EnumValue.of("adam").withAlsoNames("adam_w", "True"),
            ParameterType.EnumValue.of("1"),
            ParameterType.EnumValue.of("0.5"));

    static final List<Parameter> PARAMETERS = List.of(
            of("size", ParameterType.Numeric.INT).alsoNames("n").build(),
            of("rate", ParameterType.Numeric.DOUBLE).build(),
            of("flag", new ParameterType.Bool("yes", "no")).build(),
            of("note", new ParameterType.Text()).build(),
            of("layers", new ParameterType.Regex()).build(),
            of("mode", MODE).build(),
            of("steps", ParameterType.Sequence.of(",", ParameterType.Numeric.INT))
                    .build(),
            of("names", ParameterType.Sequence.of(";;", new ParameterType.Text()))
                    .build(),
            of("tags", new ParameterType.JsonSequence(new ParameterType.Text())).build(),
            of("weights", new ParameterType.JsonSequence(ParameterType.Numeric.DOUBLE))
                    .build(),
            of(
                            "shape",
                            ParameterType.Composite.of(
                                    "x",
                                    of("height", ParameterType.Numeric.INT).build(),
                                    of("width", ParameterType.Numeric.INT)
                                            .alsoNames("w")
                                            .build()))
                    .build(),
            of(
                            "either",
                            new ParameterType.NumberOrKeyword(
                                    ParameterType.Numeric.DOUBLE, ParameterType.Enumeration.of("auto")))
                    .build(),
            of("limit", ParameterType.Numeric.INT).absentTexts("-1", "none").build(),
            of("instances", ParameterType.Numeric.INT).context().build());

    /** What a stub's own keyword and record are. */
    enum Auto {
        AUTO
    }

    record Shape(int height, int width) {}

    /** The texts by name. */
    record Read(Map<String, String> toMap) implements Hyperparameters {
        @Override
        public Map<String, String> toMinimalMap() {
            return toMap;
        }

        @Override
        public Map<String, Object> toValues() {
            ValueWriter writer = new ValueWriter(toMap.size(), PARAMETERS);
            PARAMETERS.stream()
                    .map(Parameter::wireName)
                    .filter(toMap::containsKey)
                    .forEach(name -> writer.putWritten(name, Objects.requireNonNull(toMap.get(name))));
            return writer.map();
        }

        @Override
        public List<Violation> warnings() {
            return List.of();
        }
    }

    Demo() {
        super("demo", "Demo", "", PARAMETERS);
    }

    private static ParameterBuilder of(String name, ParameterType type) {
        return Parameter.builder(name, name, type);
    }

    /** What is wrong with values, in words. */
    List<String> messages(Map<String, ?> values) {
        return checkValues(values).stream().map(Violation::message).toList();
    }

    @Override
    protected Read build(WireReader reader) {
        Map<String, String> texts = new LinkedHashMap<>();
        List<Violation> found = new ArrayList<>(read(reader, texts).done());
        if (!found.isEmpty()) {
            throw new InvalidHyperparametersException("demo", found);
        }
        return new Read(texts);
    }

    @Override
    protected Violations find(WireReader reader) {
        return read(reader, new LinkedHashMap<>());
    }

    private static Violations read(WireReader reader, Map<String, String> texts) {
        for (Parameter parameter : PARAMETERS) {
            if (!parameter.context()) {
                String name = parameter.wireName();
                reader.also(name, parameter.alsoNames().toArray(new String[0]));
                if (reader.hasText(name)) {
                    texts.put(name, reader.text());
                }
            }
        }
        return Violations.of(reader.finish("demo", PARAMETERS));
    }

    @Override
    protected Object plain(Object value) {
        if (value instanceof Auto) {
            return "auto";
        }
        return value instanceof Shape shape ? new Object[] {shape.height(), shape.width()} : value;
    }
}
