package dev.hyperbound.processor.check;

import dev.hyperbound.processor.model.Parameter;
import dev.hyperbound.processor.model.Stub;
import dev.hyperbound.processor.report.Code;
import dev.hyperbound.processor.report.Problem;
import dev.hyperbound.processor.report.Problems;
import java.util.List;

/** Can every value of an enum be told from the separators around it? */
final class SeparatorCheck implements Check {
    @Override
    public void check(Stub stub, Problems problems) {
        for (Parameter parameter : stub.parameters()) {
            if (parameter.type().isJoined()) {
                check(parameter, problems);
            }
        }
    }

    private static void check(Parameter parameter, Problems problems) {
        String separator = parameter.type().separator();
        for (ValuePlace place : ValuePlace.of(parameter)) {
            for (String value : place.type().wireNames()) {
                if (value.contains(separator)) {
                    problems.add(Problem.of(Code.VALUE_HOLDS_SEPARATOR, parameter.position())
                            .named("name", place.name())
                            .quoted("found", value)
                            .with("suggestion", unlike(place.type().wireNames()))
                            .build());
                    return;
                }
            }
        }
    }

    private static String unlike(List<String> values) {
        for (String separator : List.of(",", ";", "|")) {
            if (values.stream().noneMatch(value -> value.contains(separator))) {
                return separator;
            }
        }
        return "||";
    }
}
