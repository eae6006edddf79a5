package dev.hyperbound.processor.check;

import dev.hyperbound.processor.model.AuthorsExample;
import dev.hyperbound.processor.model.Constraint;
import dev.hyperbound.processor.model.Parameter;
import dev.hyperbound.processor.model.Stub;
import dev.hyperbound.processor.model.WireText;
import dev.hyperbound.processor.report.Code;
import dev.hyperbound.processor.report.Detail.Label;
import dev.hyperbound.processor.report.Problem;
import dev.hyperbound.processor.report.Problems;
import java.util.Optional;

/** Is every example a value of its parameter? */
final class ExampleCheck implements Check {
    @Override
    public void check(Stub stub, Problems problems) {
        for (Parameter parameter : stub.parameters()) {
            if (parameter.example().isPresent() && !parameter.type().mayRefuse()) {
                check(parameter, parameter.example().get(), problems);
            }
        }
    }

    private static void check(Parameter parameter, AuthorsExample example, Problems problems) {
        Optional<Constraint> refusing = Admission.refusing(parameter, example.value());
        if (refusing.isPresent()) {
            problems.add(Problem.of(Code.ILLEGAL_EXAMPLE, example.position())
                    .named("name", parameter.wireName())
                    .quoted("found", WireText.of(parameter.type(), example.value()))
                    .words("because", "a constraint of '" + parameter.wireName() + "' does not admit it")
                    .declared(Label.BECAUSE, refusing.get().position())
                    .build());
        }
    }
}
