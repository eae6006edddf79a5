package dev.hyperbound.processor.read;

import dev.hyperbound.Goal;
import dev.hyperbound.Severity;
import dev.hyperbound.processor.model.Condition;
import dev.hyperbound.processor.model.Objective;
import dev.hyperbound.processor.report.Code;
import dev.hyperbound.processor.report.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;

/** Reads {@code @Objective}. */
final class ObjectiveReader {
    private final Reading reading;
    private final RuleReader rules;
    private final TextReader texts;

    ObjectiveReader(Reading reading, RuleReader rules) {
        this.rules = rules;
        this.reading = reading;
        this.texts = new TextReader(reading);
    }

    List<Objective> read(List<TypeElement> interfaces) {
        List<Objective> objectives = new ArrayList<>();
        for (TypeElement type : interfaces) {
            for (Mark mark : Mark.all(type, dev.hyperbound.Objective.class, dev.hyperbound.Objective.List.class)) {
                String metric = mark.text("metric");
                if (metric.isBlank()) {
                    reading.add(Problem.of(Code.BLANK_OBJECTIVE, mark.position("metric")));
                } else if (texts.isFit("metric of the objective", metric, mark.position("metric"))) {
                    objectives.add(new Objective(
                            metric, mark.constant("goal", Goal.class), when(mark), mark.position("metric")));
                }
            }
        }
        return objectives;
    }

    private Optional<Condition> when(Mark mark) {
        return mark.gives("when") ? rules.condition(mark, "when", Severity.ERROR) : Optional.empty();
    }
}
