package dev.hyperbound.processor.check;

import dev.hyperbound.processor.model.Constraint;
import dev.hyperbound.processor.model.Parameter;
import dev.hyperbound.processor.model.Presence;
import dev.hyperbound.processor.model.Stub;
import dev.hyperbound.processor.model.Value;
import dev.hyperbound.processor.model.WireText;
import dev.hyperbound.processor.report.Choices;
import dev.hyperbound.processor.report.Code;
import dev.hyperbound.processor.report.Detail.Label;
import dev.hyperbound.processor.report.Problem;
import dev.hyperbound.processor.report.Problems;
import dev.hyperbound.runtime.Match;

/** Does every default satisfy the constraints of its parameter? */
final class DefaultCheck implements Check {
    @Override
    public void check(Stub stub, Problems problems) {
        for (Parameter parameter : stub.parameters()) {
            if (parameter.presence() instanceof Presence.Defaulted defaulted) {
                check(parameter, defaulted, problems);
            }
        }
    }

    private static void check(Parameter parameter, Presence.Defaulted defaulted, Problems problems) {
        for (Values.Placed placed : Values.in(parameter, defaulted.value())) {
            for (Constraint constraint : placed.place().constraints()) {
                check(placed, constraint, defaulted, problems);
            }
        }
    }

    private static void check(
            Values.Placed placed, Constraint constraint, Presence.Defaulted defaulted, Problems problems) {
        String text = WireText.of(placed.place().type(), placed.value());
        if (constraint instanceof Constraint.InRange range && !range.admits(placed.value())) {
            problems.add(problem(Code.DEFAULT_OUTSIDE_RANGE, placed, defaulted)
                    .with("found", text)
                    .with("allowed", range.interval().text())
                    .declared(Label.ALLOWED, range.position())
                    .build());
        }
        if (constraint instanceof Constraint.OneOf oneOf && !oneOf.admits(placed.value())) {
            Problem.Builder problem =
                    problem(Code.DEFAULT_NOT_ALLOWED, placed, defaulted).declared(Label.ALLOWED, oneOf.position());
            problems.add((placed.value() instanceof Value.Text
                            ? Choices.describeStrings(problem, text, oneOf.texts())
                            : Choices.describe(problem, text, oneOf.texts()))
                    .build());
        }
        if (constraint instanceof Constraint.Matches matches) {
            Match outcome = matches.outcome(placed.value());
            if (outcome != Match.MATCHES) {
                Code code = outcome == Match.DIFFERS ? Code.DEFAULT_DOES_NOT_MATCH : Code.PATTERN_GAVE_UP;
                problems.add(problem(code, placed, defaulted)
                        .quoted("found", text)
                        .with("allowed", matches.regex())
                        .declared(Label.ALLOWED, matches.position())
                        .build());
            }
        }
    }

    private static Problem.Builder problem(Code code, Values.Placed placed, Presence.Defaulted defaulted) {
        return Problem.of(code, defaulted.position())
                .named("name", placed.place().name());
    }
}
