package dev.hyperbound.processor.check;

import dev.hyperbound.processor.model.Disagreement;
import dev.hyperbound.processor.model.Stub;
import dev.hyperbound.processor.report.Code;
import dev.hyperbound.processor.report.Detail.Label;
import dev.hyperbound.processor.report.Problem;
import dev.hyperbound.processor.report.Problems;

/** Do unrelated parents say the same of a parameter that they share? */
final class DisagreementCheck implements Check {
    @Override
    public void check(Stub stub, Problems problems) {
        for (Disagreement disagreement : stub.declaration().members().disagreements()) {
            problems.add(Problem.of(Code.PARENTS_DISAGREE, stub.position())
                    .with("first", disagreement.first().owner())
                    .with("second", disagreement.second().owner())
                    .with("name", disagreement.first().name())
                    .with("type", stub.javaClass().nestedName())
                    .declared(Label.BECAUSE, disagreement.first().position())
                    .declared(Label.BECAUSE, disagreement.second().position())
                    .build());
        }
    }
}
