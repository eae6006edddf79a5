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
            for (WrittenAnnotation annotation :
                    WrittenAnnotation.all(type, dev.hyperbound.Objective.class, dev.hyperbound.Objective.List.class)) {
                String metric = annotation.text("metric");
                if (metric.isBlank()) {
                    reading.add(Problem.of(Code.BLANK_OBJECTIVE, annotation.position("metric")));
                } else if (texts.checkCharacters("metric of the objective", metric, annotation.position("metric"))) {
                    objectives.add(new Objective(
                            metric,
                            annotation.constant("goal", Goal.class),
                            when(annotation),
                            annotation.position("metric")));
                }
            }
        }
        return objectives;
    }

    private Optional<Condition> when(WrittenAnnotation annotation) {
        return annotation.gives("when") ? rules.condition(annotation, "when", Severity.ERROR) : Optional.empty();
    }
}
