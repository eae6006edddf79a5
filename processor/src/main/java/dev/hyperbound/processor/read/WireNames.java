package dev.hyperbound.processor.read;

import dev.hyperbound.processor.model.Position;
import dev.hyperbound.processor.report.Code;
import dev.hyperbound.processor.report.Detail.Label;
import dev.hyperbound.processor.report.Problem;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Whether every parameter has a wire name of its own. */
final class WireNames {
    private final Reading reading;

    WireNames(Reading reading) {
        this.reading = reading;
    }

    void check(List<ReadParameter> parameters) {
        Map<String, ReadParameter> byName = new HashMap<>();
        for (ReadParameter parameter : parameters) {
            check(
                    parameter,
                    parameter.wireName(),
                    WireNameReader.position(parameter.accessor().method()),
                    byName);
        }
        for (ReadParameter parameter : parameters) {
            List<String> also = parameter.names().also();
            for (int i = 0; i < also.size(); i++) {
                check(
                        parameter,
                        also.get(i),
                        WireNameReader.position(parameter.accessor().method(), i),
                        byName);
            }
        }
    }

    @SuppressWarnings("ReferenceEquality") // the parameter itself
    private void check(ReadParameter parameter, String name, Position position, Map<String, ReadParameter> byName) {
        ReadParameter same = byName.putIfAbsent(Spellings.normalized(name), parameter);
        if (same == parameter) {
            reading.add(Problem.of(Code.NEEDLESS_NAME, position)
                    .named("name", parameter.accessor().name())
                    .quoted("found", name));
        } else if (same != null) {
            Problem.Builder problem = Problem.of(Code.DUPLICATE_WIRE_NAME, position)
                    .named("wire", name)
                    .with(
                            "found",
                            same.accessor().name() + "() and "
                                    + parameter.accessor().name() + "()")
                    .declared(
                            Label.FOUND, WireNameReader.position(same.accessor().method()))
                    .declared(Label.FOUND, position)
                    .with("other", OtherNames.of(name, byName::containsKey));
            boolean isWritten =
                    same.wireName().equals(name) || same.names().also().contains(name);
            reading.add(
                    isWritten
                            ? problem
                            : problem.words(
                                    "because", "the two differ only in how characters are composed (Unicode NFC)"));
        }
    }
}
